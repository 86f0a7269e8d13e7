// SPDX-License-Identifier: Apache-2.0
// HTML as knowledge bases export it. Tolerant: what is not closed ends where something else begins.
#include "data/document/blocks.hpp"
#include "util/strings.hpp"

#include <array>
#include <utility>

namespace readiness::data::document {
namespace {

constexpr std::size_t k_npos = std::string_view::npos;

std::string unescaped(std::string_view text) {
  std::string plain(text);
  constexpr std::array<std::pair<std::string_view, std::string_view>, 6> k_entities{
      {{"&nbsp;", " "}, {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&#39;", "'"}, {"&amp;", "&"}}};
  for (const auto& [entity, character] : k_entities) plain = util::replace_all(std::move(plain), entity, character);
  return plain;
}

// name="value" of a tag; empty when there is none.
std::string attribute(std::string_view tag, std::string_view name) {
  const std::string lower = util::lower(tag);
  for (std::size_t at = lower.find(name); at != k_npos; at = lower.find(name, at + 1)) {
    if (at == 0 || (lower[at - 1] != ' ' && lower[at - 1] != '\n' && lower[at - 1] != '\t')) continue;
    const std::string_view rest = util::trim_left(tag.substr(at + name.size()));
    if (!rest.starts_with('=')) continue;
    const std::string_view value = util::trim_left(rest.substr(1));
    if (value.empty()) return {};
    const bool quoted = value.front() == '"' || value.front() == '\'';
    const std::size_t end = quoted ? value.find(value.front(), 1) : value.find_first_of(" >/");
    return unescaped(value.substr(quoted ? 1 : 0, end == k_npos ? k_npos : end - (quoted ? 1 : 0)));
  }
  return {};
}

class HtmlReader {
 public:
  std::vector<Block> read(std::string_view html) && {
    while (!html.empty()) {
      const std::size_t tag = html.find('<');
      text_ += html.substr(0, tag);
      if (tag == k_npos) break;
      html.remove_prefix(tag);
      html.remove_prefix(take_tag(html));
    }
    flush();
    return std::move(blocks_).take();
  }

 private:
  // How many bytes the tag at the front takes, with all of a comment, script or style.
  std::size_t take_tag(std::string_view html) {
    if (html.starts_with("<!--")) return behind(html, "-->");
    const std::size_t end = html.find('>');
    if (end == k_npos) return html.size();
    const std::string_view tag = html.substr(1, end - 1);
    const std::size_t length = tag.find_first_of(" \t\r\n/", 1);
    const std::string name = util::lower(tag.substr(0, length));
    for (const std::string_view skipped : {"script", "style"})
      if (name == skipped) {
        const std::size_t closing = html.find("</" + std::string(skipped));
        return closing == k_npos ? html.size() : closing + behind(html.substr(closing), ">");
      }
    if (name.starts_with("/"))
      close(std::string_view(name).substr(1));
    else
      open(name, tag);
    return end + 1;
  }

  static std::size_t behind(std::string_view html, std::string_view end) {
    const std::size_t at = html.find(end);
    return at == k_npos ? html.size() : at + end.size();
  }

  static int heading_level(std::string_view name) {
    return name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6' ? name[1] - '0' : 0;
  }

  void open(std::string_view name, std::string_view tag) {
    if (name == "img") return blocks_.image(attribute(tag, "alt"));
    if (name == "br") text_ += '\n';
    if (name == "meta") return blocks_.property(attribute(tag, "name"), attribute(tag, "content"));
    if (name == "b" || name == "i" || name == "strong" || name == "em" || name == "a" || name == "span" || name == "br")
      return;
    flush();
    if (name == "ol" || name == "ul") numbered_.push_back(name == "ol");
    if (name == "table" && tables_++ == 0) blocks_.table("");
    if (name == "pre") blocks_.code("");
    element_ = name;
  }

  void close(std::string_view name) {
    if (name == "b" || name == "i" || name == "strong" || name == "em" || name == "a" || name == "span") return;
    flush();
    if ((name == "ol" || name == "ul") && !numbered_.empty()) numbered_.pop_back();
    if (name == "table" && tables_ > 0) --tables_;
    element_.clear();
  }

  // What has been gathered is what the element around it says.
  void flush() {
    const std::string text = unescaped(util::trim(text_));
    text_.clear();
    if (text.empty() || tables_ > 0 || element_ == "title" || element_ == "pre") return;
    if (const int level = heading_level(element_); level > 0) return blocks_.heading(level, text);
    if (element_ == "li") return !numbered_.empty() && numbered_.back() ? blocks_.step(text) : blocks_.bullet(text);
    blocks_.paragraph(text);
  }

  Blocks blocks_;
  std::string text_, element_;
  std::vector<bool> numbered_;  // the lists that are open
  int tables_ = 0;
};

}  // namespace

std::vector<Block> read_html(std::string_view text) { return HtmlReader().read(text); }

}  // namespace readiness::data::document
