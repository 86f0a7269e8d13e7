// SPDX-License-Identifier: Apache-2.0
#include "identity/summary.hpp"

#include <algorithm>

namespace readiness::identity {

Summary summarise(const Found& found) {
  Summary summary{.groups = found.clusters.groups.size()};
  std::vector<bool> matched(found.records().size());
  for (const Pair& pair : found.matches.pairs) {
    ++(pair.judgement == Judgement::same ? summary.same : summary.possible);
    matched[pair.a] = matched[pair.b] = true;
  }
  for (const auto& group : found.clusters.groups) summary.grouped += group.size();
  const auto second = matched.begin() + static_cast<std::ptrdiff_t>(found.records().first_size());
  summary.unmatched_first = static_cast<std::uint64_t>(std::count(matched.begin(), second, false));
  summary.unmatched_second = static_cast<std::uint64_t>(std::count(second, matched.end(), false));
  return summary;
}

}  // namespace readiness::identity
