// SPDX-License-Identifier: Apache-2.0
// Markdown as GitHub reads it, with front matter, and with steps as Chinese manuals number them. The only file that
// includes cmark-gfm.
#include "data/document/blocks.hpp"
#include "data/document/markdown_arena.hpp"
#include "data/document/table_text.hpp"
#include "util/strings.hpp"

#include <algorithm>
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <memory>
#include <mutex>

namespace readiness::data::document {
namespace {

using util::is_digit;

// What stands behind "1. ", "1) " or "1、"; nothing for what is no step.
bool is_step(std::string_view line, std::string_view& rest) {
  const auto digits = static_cast<std::size_t>(std::find_if_not(line.begin(), line.end(), is_digit) - line.begin());
  if (digits == 0 || digits > 4) return false;
  rest = line.substr(digits);
  for (const std::string_view mark : {". ", ") ", "、", "．", "）"}) {
    if (!rest.starts_with(mark)) continue;
    rest.remove_prefix(mark.size());
    return true;
  }
  return false;
}

// Takes a line off the front, without its end.
std::string_view take_line(std::string_view& text) {
  const std::size_t end = text.find('\n');
  const std::string_view line = text.substr(0, end);
  text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  return line;
}

std::string_view view(const char* text) { return text ? text : std::string_view(); }

// Walks through a tree that cmark has made, and tells it block by block.
class MarkdownReader {
 public:
  explicit MarkdownReader(Blocks& blocks) : blocks_(blocks) {}

  Result<void> read(cmark_node* root) {
    const std::unique_ptr<cmark_iter, decltype(&cmark_iter_free)> nodes(cmark_iter_new(root), cmark_iter_free);
    for (cmark_event_type event; (event = cmark_iter_next(nodes.get())) != CMARK_EVENT_DONE;) {
      cmark_node* node = cmark_iter_get_node(nodes.get());
      if (event == CMARK_EVENT_ENTER)
        RD_CHECK(enter(node));
      else
        RD_CHECK(leave(node));
    }
    return {};
  }

 private:
  struct Item {
    bool numbered = false;
    bool told = false;  // its first text is the step; what follows are paragraphs
  };

  Result<void> enter(cmark_node* node) {
    switch (cmark_node_get_type(node)) {
      case CMARK_NODE_ITEM:
        items_.push_back({cmark_node_get_list_type(cmark_node_parent(node)) == CMARK_ORDERED_LIST});
        break;
      case CMARK_NODE_IMAGE:
        around_image_.push_back(std::exchange(text_, {}));
        break;
      case CMARK_NODE_TEXT:
      case CMARK_NODE_CODE:
        text_ += view(cmark_node_get_literal(node));
        break;
      case CMARK_NODE_SOFTBREAK:
      case CMARK_NODE_LINEBREAK:
        text_ += '\n';
        break;
      case CMARK_NODE_CODE_BLOCK:
        blocks_.code(view(cmark_node_get_literal(node)));
        break;
      case CMARK_NODE_HTML_BLOCK:
        return add_html(view(cmark_node_get_literal(node)), blocks_);
      case CMARK_NODE_HTML_INLINE:
        take_tag(view(cmark_node_get_literal(node)));
        break;
      default:
        break;
    }
    return {};
  }

  Result<void> leave(cmark_node* node) {
    switch (cmark_node_get_type(node)) {
      case CMARK_NODE_HEADING:
        blocks_.heading(cmark_node_get_heading_level(node), std::exchange(text_, {}));
        return end_images();
      case CMARK_NODE_PARAGRAPH:
        end_paragraph(std::exchange(text_, {}));
        return end_images();
      case CMARK_NODE_ITEM:
        items_.pop_back();
        break;
      case CMARK_NODE_IMAGE:
        end_image(view(cmark_node_get_url(node)));
        break;
      default:
        return leave_table(view(cmark_node_get_type_string(node)));
    }
    return {};
  }

  // An extension of cmark: its types have names only.
  Result<void> leave_table(std::string_view type) {
    if (type == "table_cell") {
      table_.add(std::exchange(text_, {}));
      table_.end_cell();
    }
    if (type == "table_row" || type == "table_header") table_.end_row();
    if (type != "table") return {};
    blocks_.table(table_.take());
    return end_images();
  }

  // Lines that go on with "2、" are steps, although they are no list for Markdown.
  void end_paragraph(const std::string& text) {
    std::string_view rest = text;
    std::string gathered;
    bool step = false;  // is what has been gathered one?
    const auto tell = [&] {
      const std::string_view words = util::trim(gathered);
      if (!words.empty()) step ? blocks_.step(words) : tell_text(words);
      gathered.clear();
    };
    while (!rest.empty()) {
      std::string_view line = take_line(rest), words;
      if (is_step(util::trim(line), words)) {
        tell();
        step = true;
        line = words;
      }
      gathered += (gathered.empty() ? "" : "\n") + std::string(line);
    }
    tell();
  }

  void tell_text(std::string_view text) {
    if (items_.empty() || items_.back().told) return blocks_.paragraph(text);
    items_.back().told = true;
    items_.back().numbered ? blocks_.step(text) : blocks_.bullet(text);
  }

  void end_image(std::string_view address) {
    images_.push_back(util::trim(text_).empty() ? std::string(address) : text_);
    text_ = std::move(around_image_.back());
    around_image_.pop_back();
  }

  void take_tag(std::string_view tag) {
    const std::string lower = util::lower(tag.substr(0, 4));
    if (lower.starts_with("<br")) text_ += '\n';
    if (lower == "<img") html_images_ += tag;
  }

  // Images come behind the text that they stand in.
  Result<void> end_images() {
    for (const std::string& image : images_) blocks_.image(image);
    images_.clear();
    return html_images_.empty() ? Result<void>() : add_html(std::exchange(html_images_, {}), blocks_);
  }

  Blocks& blocks_;
  std::string text_;
  TableText table_;
  std::vector<std::string> images_, around_image_;
  std::string html_images_;
  std::vector<Item> items_;
};

// --- / key: value / ---
void take_front_matter(std::string_view& text, Blocks& blocks) {
  std::string_view rest = text;
  if (util::trim(take_line(rest)) != "---") return;
  std::vector<std::string_view> lines;
  std::string_view line;
  do {
    if (rest.empty()) return;  // it has no end, so it is none
    line = take_line(rest);
    lines.push_back(line);
  } while (util::trim(line) != "---");
  for (const std::string_view own : lines) {
    const std::size_t colon = own.find(':');
    if (colon == std::string_view::npos) continue;
    std::string_view value = util::trim(own.substr(colon + 1));
    if (value.size() > 1 && (value.front() == '"' || value.front() == '\'') && value.back() == value.front())
      value = value.substr(1, value.size() - 2);
    blocks.property(own.substr(0, colon), value);
  }
  text = rest;
}

// Null when the arena has had enough.
cmark_node* parse(std::string_view text, MarkdownArena& arena) {
  static std::once_flag registered;
  std::call_once(registered, cmark_gfm_core_extensions_ensure_registered);
  cmark_syntax_extension* tables = cmark_find_syntax_extension("table");
  cmark_node* root = nullptr;
  arena.run([&](cmark_mem* memory) {
    cmark_parser* parser = cmark_parser_new_with_mem(CMARK_OPT_DEFAULT, memory);
    cmark_parser_attach_syntax_extension(parser, tables);
    cmark_parser_feed(parser, text.data(), text.size());
    root = cmark_parser_finish(parser);
  });
  return root;
}

}  // namespace

Result<std::vector<Block>> read_markdown(std::string_view text) {
  Blocks blocks;
  take_front_matter(text, blocks);
  MarkdownArena arena;
  cmark_node* root = parse(text, arena);
  if (!root) return arena.refusal();
  RD_CHECK(MarkdownReader(blocks).read(root));
  return std::move(blocks).take();
}

}  // namespace readiness::data::document
