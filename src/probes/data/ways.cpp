// SPDX-License-Identifier: Apache-2.0
#include "probes/data/ways.hpp"

#include "probes/rows.hpp"
#include "text/phrase.hpp"

#include <algorithm>

namespace readiness::probes::data {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase way_and_count{"{0}（{1} 个）", "{0} ({1} times)"};
// clang-format on
}  // namespace phrases

}  // namespace

Localized ways(const std::vector<Record>& by_frequency, const Localized& nameless) {
  Localized all;
  for (const Record& way : by_frequency) {
    const Localized name = way.values[0].empty() ? nameless : same(way.values[0]);
    const Localized one = text::say<phrases::way_and_count>(name, way.values[1]);
    all.zh += (all.zh.empty() ? "" : "、") + one.zh;
    all.en += (all.en.empty() ? "" : ", ") + one.en;
  }
  return all;
}

Verdict judge_ways(const Params& params, const Measured& measured, const Measurement& found, const std::string& column,
                   const Localized& none, const Localized& mix) {
  if (auto verdict = Rows(params).none_with_value(measured, column, found.rows)) return *verdict;
  const bool holds_something_else =
      std::all_of(found.records.begin(), found.records.end(), [](const Record& way) { return way.values[0].empty(); });
  return holds_something_else ? unknown(none, found.samples) : share_verdict(found, mix);
}

}  // namespace readiness::probes::data
