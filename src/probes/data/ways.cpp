// SPDX-License-Identifier: Apache-2.0
#include "probes/data/ways.hpp"

#include "text/damage_phrases.hpp"

#include <algorithm>

namespace readiness::probes::data {

Localized ways(const std::vector<Record>& by_frequency, const Localized& nameless) {
  Localized all;
  for (const Record& way : by_frequency) {
    const Localized name = way.values[0].empty() ? nameless : same(way.values[0]);
    const Localized one = text::say<text::phrases::way_and_count>(name, way.values[1]);
    all.zh += (all.zh.empty() ? "" : "、") + one.zh;
    all.en += (all.en.empty() ? "" : ", ") + one.en;
  }
  return all;
}

bool holds_something_else(const std::vector<Record>& by_frequency) {
  return std::all_of(by_frequency.begin(), by_frequency.end(), [](const Record& way) { return way.values[0].empty(); });
}

}  // namespace readiness::probes::data
