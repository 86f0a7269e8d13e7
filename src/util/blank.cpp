// SPDX-License-Identifier: Apache-2.0
#include "util/blank.hpp"

#include "util/strings.hpp"
#include "util/utf8.hpp"

#include <algorithm>
#include <array>

namespace readiness::util {
namespace {

// Folded: lower case, half width. may_be_blank knows how they begin.
constexpr std::array<std::string_view, 16> k_pseudo_nulls = {
    "无", "暂无", "未知", "不详", "待补充", "n/a", "na", "null", "none", "nil", "-", "--", "—", "——", "–", "/"};

// First and last byte before the whole: most values have neither.
bool is_listed(std::string_view folded) {
  return std::any_of(k_pseudo_nulls.begin(), k_pseudo_nulls.end(), [=](std::string_view null) {
    return folded.size() == null.size() && folded.front() == null.front() && folded.back() == null.back() &&
           folded == null;
  });
}

// 0000-00-00 and its like, with a time of zeros behind it, perhaps.
bool is_zero_date(std::string_view text) {
  if (text.size() < 10 || text.find_first_not_of("0-/.:T Z") != std::string_view::npos) return false;
  const std::size_t year = text[4] == '0' ? 6 : 0;  // 00/00/0000
  const char separator = text[year == 0 ? 4 : 2];
  if (separator == '0' || separator == ':' || separator == ' ' || separator == 'T' || separator == 'Z') return false;
  const auto place = [&](std::size_t at) { return text.substr(at, 2) == "00"; };
  if (year == 0)
    return text.starts_with("0000") && place(5) && text[7] == separator && place(8) &&
           (text.size() == 10 || text.size() >= 16);
  return place(0) && place(3) && text[5] == separator && text.substr(6, 4) == "0000" &&
         (text.size() == 10 || text.size() >= 16);
}

// Full-width forms and invisible characters begin with these bytes; so do dashes and a few letters.
bool folds_to_another(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) { return c == '\xEF' || c == '\xE2'; });
}

}  // namespace

// Folding is dear, and this is asked for every cell of an export that looks like it: only what needs it is folded.
bool is_blank(std::string_view text) {
  const std::string_view trimmed = trim(text);
  if (trimmed.empty()) return true;
  if (!may_be_blank(trimmed)) return false;
  if (trimmed.front() == '0') return is_zero_date(trimmed);
  if (is_listed(trimmed)) return true;
  if (folds_to_another(trimmed)) {
    const std::string folded = fold(trimmed);
    const std::string_view left = trim(folded);
    return left.empty() || is_listed(left);
  }
  return (trimmed.front() == 'N' || trimmed.front() == 'n') && is_listed(lower(trimmed));
}

}  // namespace readiness::util
