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

// Judges a probe that wishes for one measure of a table and the number of its rows.
inline Verdict judge_one(const std::string& id, const Params& with, const Measure& measure, const Measurement& found,
                         std::uint64_t rows) {
  return judge(id, with, {{measure, found}, {measures::rows(measure.table), counted(rows)}});
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

// Two wrong values of fifty, as a sentence.
template <class Judge>
void check_message(Judge judge, const Localized& message) {
  const Verdict verdict = judge(found_wrong(2, 50), 100);
  CHECK(verdict.message == message);
  CHECK(verdict.samples.size() == 2);
}

// Of fifty values 45 are written in the usual way, 4 in another one, and one is something else.
template <class Judge>
void check_mix(Judge judge, const Localized& message) {
  Measurement found = wrong(5, 50);
  found.records = {{.values = {"usual", "45"}}, {.values = {"other", "4"}}, {.values = {"", "1"}}};
  const Verdict verdict = judge(found, 100);
  CHECK(verdict.measured == 90);
  CHECK(verdict.message == message);
}

// Not one of seven values is written in a way that is known: the column holds something else, which proves nothing.
template <class Judge>
void check_something_else(Judge judge, const std::string& message) {
  Measurement found = wrong(7, 7);
  found.records = {{.values = {"", "7"}}};
  const Verdict verdict = judge(found, 100);
  CHECK_FALSE(verdict.measured);
  CHECK(verdict.otherwise == Outcome::unknown);
  CHECK(verdict.message.en == message);
}

}  // namespace readiness::support
