// SPDX-License-Identifier: Apache-2.0
#include "data/formats/list.hpp"

#include "text/phrase.hpp"
#include "util/strings.hpp"
#include "util/utf8.hpp"

#include <algorithm>
#include <array>

namespace readiness::data {

namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase full_width{"含全角字符，改为半角即可", "full-width characters; right once they are half width"};
constexpr text::Phrase blank_inside{"中间有空格，去掉即可", "blanks inside; right without them"};
// clang-format on
}  // namespace phrases

using text::say;

// NFKC, but in the case as written: only what is not ASCII is folded.
std::string half_width(std::string_view value) {
  std::string half;
  for (std::size_t at = 0; at < value.size();) {
    const std::size_t start = at;
    const char32_t character = util::next_code_point(value, at);
    if (character >= U'！' && character <= U'～')  // U+FF01 .. U+FF5E are ASCII, moved by 0xFEE0
      half += static_cast<char>(character - 0xFEE0);
    else if (character == U'　' || character == U'\u00A0')
      half += ' ';
    else
      half += value.substr(start, at - start);
  }
  return half;
}

}  // namespace

std::span<const Format> all_formats() {
  static const std::array all = {formats::cn_mobile(), formats::cn_phone(), formats::currency(), formats::date(),
                                 formats::email(),     formats::integer(),  formats::number(),   formats::uscc()};
  return all;
}

const Format* find_format(std::string_view name) {
  const auto all = all_formats();
  const auto found = std::find_if(all.begin(), all.end(), [=](const Format& format) { return format.name == name; });
  return found == all.end() ? nullptr : &*found;
}

Localized explain(const Format& format, std::string_view mismatch) {
  const std::string half = half_width(mismatch);
  if (half != mismatch && format.matches(half)) return say<phrases::full_width>();
  const std::string solid = util::replace_all(half, " ", "");
  if (solid != half && format.matches(solid)) return say<phrases::blank_inside>();
  return format.reason(mismatch);
}

}  // namespace readiness::data
