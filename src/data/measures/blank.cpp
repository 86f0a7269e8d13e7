// SPDX-License-Identifier: Apache-2.0
#include "data/measures/blank.hpp"

#include "data/measures/kinds.hpp"
#include "data/measures/tally.hpp"
#include "util/strings.hpp"
#include "util/utf8.hpp"

#include <algorithm>

namespace readiness::data {

namespace {

// Folded: lower case, half width.
constexpr std::array<std::string_view, 16> k_pseudo_nulls = {
    "无", "暂无", "未知", "不详", "待补充", "n/a", "na", "null", "none", "nil", "-", "--", "—", "——", "–", "/"};

// 12: ＮＵＬＬ. Invisible characters around them may make it longer; two are enough.
constexpr std::size_t k_longest = 18;

bool is_listed(std::string_view folded) {
  return std::any_of(k_pseudo_nulls.begin(), k_pseudo_nulls.end(),
                     [=](std::string_view null) { return folded == null; });
}

// Full-width forms and invisible characters begin with these bytes; so do dashes and a few letters.
bool folds_to_another(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) { return c == '\xEF' || c == '\xE2'; });
}

class Blank final : public Tally {
 public:
  using Tally::Tally;
  void add(const Slice& slice) override {
    count(slice, selected(slice), selected(slice) & slice.blank(planned().columns.front()));
  }
};

}  // namespace

bool is_blank(std::string_view trimmed) {
  if (trimmed.empty()) return true;
  if (trimmed.size() > k_longest) return false;
  if (is_listed(trimmed)) return true;
  if (folds_to_another(trimmed)) {
    const std::string folded = util::fold(trimmed);
    const std::string_view left = util::trim(folded);
    return left.empty() || is_listed(left);
  }
  return (trimmed.front() == 'N' || trimmed.front() == 'n') && is_listed(util::lower(trimmed));
}

Result<Maker> kinds::blank(const PlannedMeasure& planned) { return make<Blank>(planned); }

}  // namespace readiness::data
