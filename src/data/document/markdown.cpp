// SPDX-License-Identifier: Apache-2.0
// Markdown as far as manuals use it: headings, paragraphs, lists, images, tables, code, and front matter.
#include "data/document/blocks.hpp"
#include "util/strings.hpp"

#include <algorithm>

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

bool is_bullet(std::string_view line) {
  return line.size() > 1 && std::string_view("-*+").find(line.front()) != std::string_view::npos && line[1] == ' ';
}

// Text without the marks of images and links: [text](target) is text.
std::string plain(std::string_view line, std::vector<std::string>& images) {
  std::string text;
  bool closed = true;  // whether a "](" with a parenthesis behind it is ahead: looked for until there is none
  while (!line.empty()) {
    const bool image = line.starts_with("![");
    if (closed && (image || line.front() == '[')) {
      const std::size_t middle = line.find("](");
      const std::size_t end = middle == std::string_view::npos ? middle : line.find(')', middle);
      closed = end != std::string_view::npos;
      if (closed) {
        const std::string_view label = line.substr(image ? 2 : 1, middle - (image ? 2 : 1));
        if (image)
          images.emplace_back(label.empty() ? line.substr(middle + 2, end - middle - 2) : label);
        else
          text += label;
        line.remove_prefix(end + 1);
        continue;
      }
    }
    if (line.front() != '*' && line.front() != '`') text += line.front();
    line.remove_prefix(1);
  }
  return text;
}

// Takes a line off the front, without its end.
std::string_view take_line(std::string_view& text) {
  const std::size_t end = text.find('\n');
  const std::string_view line = text.substr(0, end);
  text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  return line;
}

class MarkdownReader {
 public:
  std::vector<Block> read(std::string_view text) && {
    front_matter(text);
    while (!text.empty()) take(take_line(text));
    end_paragraph();
    return std::move(blocks_).take();
  }

 private:
  // --- / key: value / ---
  void front_matter(std::string_view& text) {
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
      blocks_.property(own.substr(0, colon), value);
    }
    text = rest;
  }

  void take(std::string_view raw) {
    const std::string_view line = util::trim(raw);
    if (line.starts_with("```") || line.starts_with("~~~")) return fence();
    if (in_code_) return;
    if (const std::size_t level = line.find_first_not_of('#'); level > 0 && level <= 6 && line[level] == ' ')
      return heading(static_cast<int>(level), line.substr(level));
    if (!paragraph_.empty() && line.size() > 2 && line.find_first_not_of('=') == std::string_view::npos)
      return underlined(1);
    if (!paragraph_.empty() && line.size() > 2 && line.find_first_not_of('-') == std::string_view::npos)
      return underlined(2);
    std::string_view rest = line;
    if (line.empty()) return end_paragraph();
    if (line.front() == '|') return table(line);
    in_table_ = false;
    if (is_step(line, rest)) return item(rest, true);
    if (is_bullet(line)) return item(line.substr(2), false);
    std::vector<std::string> images;
    const std::string text = plain(line, images);
    if (!util::trim(text).empty()) paragraph_ += (paragraph_.empty() ? "" : "\n") + text;
    for (const std::string& image : images) blocks_.image(image);
  }

  void fence() {
    end_paragraph();
    if (!in_code_) blocks_.code("");
    in_code_ = !in_code_;
  }

  void heading(int level, std::string_view text) {
    end_paragraph();
    std::vector<std::string> images;
    blocks_.heading(level, plain(text, images));
  }

  void underlined(int level) {
    const std::string title = std::move(paragraph_);
    paragraph_.clear();
    blocks_.heading(level, title);
  }

  void table(std::string_view line) {
    if (in_table_) return;
    end_paragraph();
    in_table_ = true;
    blocks_.table(line);
  }

  void item(std::string_view text, bool numbered) {
    end_paragraph();
    std::vector<std::string> images;
    const std::string words = plain(text, images);
    numbered ? blocks_.step(words) : blocks_.bullet(words);
    for (const std::string& image : images) blocks_.image(image);
  }

  void end_paragraph() {
    in_table_ = false;
    blocks_.paragraph(paragraph_);
    paragraph_.clear();
  }

  Blocks blocks_;
  std::string paragraph_;
  bool in_code_ = false, in_table_ = false;
};

}  // namespace

std::vector<Block> read_markdown(std::string_view text) { return MarkdownReader().read(text); }

}  // namespace readiness::data::document
