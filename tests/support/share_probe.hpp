// SPDX-License-Identifier: Apache-2.0
// What every probe promises that measures the share of a column's values that are in order.
#pragma once

#include "support/data_probe.hpp"

#include <initializer_list>
#include <tuple>

namespace readiness::support {

// Wrong values among `values`, with the text that some measures give: a length, a median.
inline Measurement found_wrong(std::uint64_t bad, std::uint64_t values) {
  Measurement found = wrong(bad, values);
  found.text = "6";
  return found;
}

// `judge` is given what the probe's measure found, and the rows of its table.
template <class Judge>
void check_share(Judge judge) {
  for (const auto& [bad, values, share] : std::initializer_list<std::tuple<std::uint64_t, std::uint64_t, double>>{
           {0, 1, 100}, {5, 100, 95}, {1, 10'000'000, 99.99999}}) {
    CAPTURE(bad, values);
    CHECK(judge(found_wrong(bad, values), 100).measured == share);
  }
}

template <class Judge>
void check_nothing_proved_without_values(Judge judge) {
  CHECK(judge(wrong(0, 0), 0).otherwise == Outcome::unknown);
  CHECK(judge(wrong(0, 0), 5).otherwise == Outcome::unknown);
  CHECK_FALSE(judge(wrong(0, 0), 5).measured);
}

}  // namespace readiness::support
