// SPDX-License-Identifier: Apache-2.0
// Format: what a value has to look like. Made by hand, for these are asked of every row.
//
// Values come trimmed and not blank. Full-width characters (１３８...) are not in a format, although a
// person reads them without noticing: the next system will not. The reason says that half of the work is a conversion.
#pragma once

#include "data/bits.hpp"
#include "readiness/localized.hpp"

#include <span>
#include <string>
#include <string_view>

namespace readiness::data {

struct Format {
  std::string_view name;
  // The rows of `look` whose value is not in the format.
  Bits (*mismatches)(std::span<const std::string_view> values, const Bits& look);
  bool (*matches)(std::string_view value);
  Localized (*reason)(std::string_view mismatch);
};

std::span<const Format> all_formats();
const Format* find_format(std::string_view name);  // null when there is none

// Why the value is a mismatch, at best with the way to mend it: half-width, without blanks, then format.reason.
Localized explain(const Format& format, std::string_view mismatch);

// A column at once, so that the test itself is inlined into the loop.
template <bool (*matches)(std::string_view)>
Bits mismatches_of(std::span<const std::string_view> values, const Bits& look) {
  return Bits::where(look, [=](std::size_t row) { return !matches(values[row]); });
}

}  // namespace readiness::data
