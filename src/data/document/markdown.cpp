// SPDX-License-Identifier: Apache-2.0
// Markdown as far as manuals use it: headings, paragraphs, lists, images, tables, code, and front matter.
#include "data/document/blocks.hpp"
#include "util/strings.hpp"

#include <algorithm>

namespace readiness::data::document {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

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
  while (!line.empty()) {
    const bool image = line.starts_with("![");
    const std::size_t middle = line.find("](");
    if ((image || line.front() == '[') && middle != std::string_view::npos) {
      const std::size_t end = line.find(')', middle);
      if (end != std::string_view::npos) {
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

class Reader {
 public:
  std::vector<Block> read(std::string_view text) && {
    const std::vector<std::string> lines = util::split(std::string(text), '\n');
    std::size_t at = front_matter(lines);
    for (; at < lines.size(); ++at) take(lines[at]);
    end_paragraph();
    return std::move(blocks_).take();
  }

 private:
  // --- / key: value / ---
  std::size_t front_matter(const std::vector<std::string>& lines) {
    if (lines.empty() || util::trim(lines.front()) != "---") return 0;
    std::size_t end = 1;
    while (end < lines.size() && util::trim(lines[end]) != "---") ++end;
    if (end == lines.size()) return 0;  // it has no end, so it is none
    for (std::size_t i = 1; i < end; ++i) {
      const std::size_t colon = lines[i].find(':');
      if (colon == std::string::npos) continue;
      std::string_view value = util::trim(std::string_view(lines[i]).substr(colon + 1));
      if (value.size() > 1 && (value.front() == '"' || value.front() == '\'') && value.back() == value.front())
        value = value.substr(1, value.size() - 2);
      blocks_.property(std::string_view(lines[i]).substr(0, colon), value);
    }
    return end + 1;
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

std::vector<Block> read_markdown(std::string_view text) { return Reader().read(text); }

}  // namespace readiness::data::document
