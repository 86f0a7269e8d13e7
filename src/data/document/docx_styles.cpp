// SPDX-License-Identifier: Apache-2.0
#include "data/document/docx_styles.hpp"

#include "util/strings.hpp"

#include <charconv>

namespace readiness::data::document {
namespace {

constexpr int k_no_outline = 9;   // as Word writes "body text"
constexpr int k_most_steps = 32;  // a chain of styles that is longer runs in a circle

// "heading 2" -> 2; -1 for any other name.
int level_named(std::string_view name) {
  const std::string lower = util::lower(util::trim(name));
  for (const std::string_view word : {"heading ", "标题 "})
    if (lower.size() == word.size() + 1 && lower.starts_with(word) && lower.back() >= '1' && lower.back() <= '9')
      return lower.back() - '0';
  return -1;
}

}  // namespace

void Outline::inherit(const Outline& from) {
  if (level < 0) level = from.level;
  if (!number.empty()) return;
  number = from.number;
  if (number_level.empty()) number_level = from.number_level;
}

void Outline::read(std::string_view element, const xlsx::Attributes& attributes) {
  const std::string_view value = attributes["val"];
  if (element == "numId") number = value;
  if (element == "ilvl") number_level = value;
  if (element != "outlineLvl") return;
  int outline = k_no_outline;
  std::from_chars(value.data(), value.data() + value.size(), outline);
  level = outline >= 0 && outline < k_no_outline ? outline + 1 : 0;
}

void DocxStyles::open(std::string_view element, const xlsx::Attributes& attributes) {
  if (element == "style") style_ = &styles_[std::string(attributes["styleId"])];
  if (!style_) return;
  if (element == "name") style_->own.level = std::max(style_->own.level, level_named(attributes["val"]));
  if (element == "basedOn") style_->based_on = attributes["val"];
  style_->own.read(element, attributes);
}

Outline DocxStyles::of(const std::string& style) const {
  Outline outline;
  auto known = styles_.find(style);
  for (int step = 0; known != styles_.end() && step < k_most_steps; ++step) {
    outline.inherit(known->second.own);
    known = styles_.find(known->second.based_on);
  }
  return outline;
}

void DocxNumbering::open(std::string_view element, const xlsx::Attributes& attributes) {
  if (element == "abstractNum") abstract_ = attributes["abstractNumId"], level_.clear();
  if (element == "lvl") {
    const std::string_view stated = attributes["ilvl"];
    level_ = stated.empty() ? std::to_string(abstracts_[abstract_].formats.size()) : std::string(stated);
  }
  if (element == "numFmt") abstracts_[abstract_].formats.emplace(level_, attributes["val"]);
  if (element == "numStyleLink") abstracts_[abstract_].style = attributes["val"];
  if (element == "num") number_ = attributes["numId"];
  if (element == "abstractNumId") numbers_[number_] = attributes["val"];
}

const DocxNumbering::Abstract* DocxNumbering::abstract_of(const std::string& number) const {
  const auto known = numbers_.find(number);
  const auto abstract = known == numbers_.end() ? abstracts_.end() : abstracts_.find(known->second);
  return abstract == abstracts_.end() ? nullptr : &abstract->second;
}

DocxNumbering::Kind DocxNumbering::kind_of(const Outline& outline, const DocxStyles& styles) const {
  if (outline.number.empty() || outline.number == "0") return Kind::none;
  const Abstract* abstract = abstract_of(outline.number);
  if (abstract && !abstract->style.empty()) abstract = abstract_of(styles.of(abstract->style).number);
  if (!abstract) return Kind::step;
  const auto format = abstract->formats.find(outline.number_level.empty() ? "0" : outline.number_level);
  if (format == abstract->formats.end()) return Kind::step;
  return format->second == "bullet" ? Kind::bullet : format->second == "none" ? Kind::none : Kind::step;
}

}  // namespace readiness::data::document
