// SPDX-License-Identifier: Apache-2.0
#include "data/measures/kinds.hpp"
#include "data/measures/length.hpp"
#include "data/measures/value_tally.hpp"
#include "text/phrases.hpp"
#include "util/utf8.hpp"

#include <limits>

namespace readiness::data::kinds {

namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase too_short{"长度为 {0}，短于 {1}", "its length is {0}, less than {1}"};
constexpr text::Phrase too_long{"长度为 {0}，超过 {1}", "its length is {0}, more than {1}"};
// clang-format on
}  // namespace phrases

struct LengthRange {
  bool bytes = false;
  std::size_t shortest = 0, longest = std::numeric_limits<std::size_t>::max();

  std::size_t of(std::string_view value) const { return bytes ? value.size() : util::code_points(value); }

  bool wrong(std::string_view value) const {
    const std::size_t length = of(value);
    return length < shortest || length > longest;
  }
  std::string shown(std::string_view value) const { return std::string(cut(value)); }
  Localized reason(std::string_view value) const {
    const std::size_t length = of(value);
    return length < shortest ? text::say<phrases::too_short>(length, shortest)
                             : text::say<phrases::too_long>(length, longest);
  }
};

}  // namespace

Result<Maker> misfits(const PlannedMeasure& planned) {
  const Measure& measure = planned.measure;
  if (measure.format != "characters" && measure.format != "bytes")
    return Error{text::say<text::phrases::no_such_kind>(measure.format)};
  LengthRange lengths{.bytes = measure.format == "bytes"};
  RD_TRY(lengths.shortest, length(measure.low, lengths.shortest));
  RD_TRY(lengths.longest, length(measure.high, lengths.longest));
  return tally_values(planned, lengths);
}

}  // namespace readiness::data::kinds
