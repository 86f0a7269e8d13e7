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
  if (is_listed(trimmed)) return true;
  if (folds_to_another(trimmed)) {
    const std::string folded = fold(trimmed);
    const std::string_view left = trim(folded);
    return left.empty() || is_listed(left);
  }
  return (trimmed.front() == 'N' || trimmed.front() == 'n') && is_listed(lower(trimmed));
}

}  // namespace readiness::util
