// SPDX-License-Identifier: Apache-2.0
#include "data/measures/kinds.hpp"
#include "data/measures/value_tally.hpp"
#include "text/phrase.hpp"
#include "util/strings.hpp"

namespace readiness::data::kinds {

namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase blanks_before{"前面有空格", "blanks in front"};
constexpr text::Phrase blanks_behind{"后面有空格", "blanks behind"};
constexpr text::Phrase blanks_around{"前后有空格", "blanks on both sides"};
// clang-format on
}  // namespace phrases

using text::say;

struct Padding {
  struct Untrimmed;

  bool wrong(std::string_view value) const { return util::trim(value).size() != value.size(); }
  // Blanks at the ends are hard to see: the reason says on which side they are.
  std::string shown(std::string_view value) const { return std::string(cut(util::trim(value))); }
  Localized reason(std::string_view value) const {
    const bool before = util::trim_left(value).size() != value.size();
    const bool after = util::trim(value).size() != util::trim_left(value).size();
    return before && after ? say<phrases::blanks_around>()
           : before        ? say<phrases::blanks_before>()
                           : say<phrases::blanks_behind>();
  }
};

}  // namespace

Result<Maker> padded(const PlannedMeasure& planned) { return tally_values(planned, Padding{}); }

}  // namespace readiness::data::kinds
