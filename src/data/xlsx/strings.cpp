// SPDX-License-Identifier: Apache-2.0
#include "data/xlsx/strings.hpp"

#include "data/xlsx/xml.hpp"
#include "util/utf8.hpp"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <optional>

namespace readiness::data::xlsx {
namespace {

constexpr std::size_t k_escape = 7;  // characters of _xHHHH_

// The UTF-16 unit that is escaped at `at`.
std::optional<char32_t> unit_at(std::string_view text, std::size_t at) {
  const std::string_view escape = text.substr(at, k_escape);
  if (escape.size() < k_escape || !escape.starts_with("_x") || escape.back() != '_') return {};
  std::uint16_t unit = 0;
  const char* end = escape.data() + k_escape - 1;
  if (std::from_chars(escape.data() + 2, end, unit, 16).ptr != end) return {};
  return unit;
}

bool is_high(char32_t unit) { return unit >= 0xD800 && unit < 0xDC00; }
bool is_low(char32_t unit) { return unit >= 0xDC00 && unit < 0xE000; }

// <si> holds one text: a <t>, or runs of rich text with a <t> each. <rPh> tells how to pronounce it.
class StringsHandler : public Handler {
 public:
  explicit StringsHandler(SharedStrings& into) : into_(into) {}

  void open(std::string_view element, const Attributes&) override {
    if (element == "rPh") in_phonetic_ = true;
    in_text_ = element == "t" && !in_phonetic_;
  }
  void close(std::string_view element) override {
    in_text_ = false;
    if (element == "rPh") in_phonetic_ = false;
    if (element != "si") return;
    into_.add(text_.find("_x") == std::string::npos ? text_ : unescaped(text_));
    text_.clear();
  }
  void text(std::string_view text) override {
    if (in_text_) text_ += text;
  }

 private:
  SharedStrings& into_;
  std::string text_;
  bool in_text_ = false;
  bool in_phonetic_ = false;
};

}  // namespace

std::string unescaped(std::string_view text) {
  std::string plain;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t escape = std::min(text.find("_x", at), text.size());
    plain += text.substr(at, escape - at);
    at = escape;
    if (at == text.size()) break;
    const std::optional<char32_t> unit = unit_at(text, at);
    const std::optional<char32_t> low = unit && is_high(*unit) ? unit_at(text, at + k_escape) : std::nullopt;
    if (unit && low && is_low(*low)) {
      util::append_code_point(plain, 0x10000 + ((*unit - 0xD800) << 10) + (*low - 0xDC00));
      at += 2 * k_escape;
    } else if (unit && *unit != 0 && !is_high(*unit) && !is_low(*unit)) {
      util::append_code_point(plain, *unit);
      at += k_escape;
    } else {
      plain += text[at++];
    }
  }
  return plain;
}

Result<SharedStrings> SharedStrings::read(const Package& package, const std::string& part) {
  SharedStrings strings;
  if (part.empty()) return strings;
  StringsHandler handler(strings);
  RD_CHECK(parse(package, part, handler));
  return strings;
}

std::string_view SharedStrings::at(std::size_t index) const {
  const std::size_t begin = index == 0 ? 0 : ends_[index - 1];
  return std::string_view(pool_).substr(begin, ends_[index] - begin);
}

}  // namespace readiness::data::xlsx
