// SPDX-License-Identifier: Apache-2.0
#include "data/measures/kinds.hpp"
#include "data/measures/length.hpp"
#include "data/measures/value_tally.hpp"
#include "text/damage_phrases.hpp"
#include "util/utf8.hpp"

#include <limits>

namespace readiness::data::kinds {

namespace {

namespace phrases = text::phrases;

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
    return Error{text::say<phrases::no_such_kind>(measure.format)};
  LengthRange lengths{.bytes = measure.format == "bytes"};
  RD_TRY(lengths.shortest, length(measure.low, lengths.shortest));
  RD_TRY(lengths.longest, length(measure.high, lengths.longest));
  return tally_values(planned, lengths);
}

}  // namespace readiness::data::kinds
