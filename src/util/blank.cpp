// SPDX-License-Identifier: Apache-2.0
#include "util/blank.hpp"

#include "util/strings.hpp"
#include "util/utf8.hpp"

#include <algorithm>
#include <array>

namespace readiness::util {
namespace {

// Folded: lower case, half width.
constexpr std::array<std::string_view, 16> k_pseudo_nulls = {
    "无", "暂无", "未知", "不详", "待补充", "n/a", "na", "null", "none", "nil", "-", "--", "—", "——", "–", "/"};

// 12: ＮＵＬＬ. Invisible characters around them may make it longer; two are enough.
constexpr std::size_t k_longest = 18;

}  // namespace

bool is_blank(std::string_view text) {
  text = trim(text);
  if (text.empty()) return true;
  if (text.size() > k_longest) return false;
  const std::string folded = fold(text);
  const std::string_view seen = trim(folded);
  return seen.empty() || std::find(k_pseudo_nulls.begin(), k_pseudo_nulls.end(), seen) != k_pseudo_nulls.end();
}

}  // namespace readiness::util
