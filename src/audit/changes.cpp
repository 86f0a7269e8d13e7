// SPDX-License-Identifier: Apache-2.0
#include "audit/changes.hpp"

#include <map>

namespace readiness::audit {

Changes changes(const Report& now, const Report& before) {
  std::map<std::string, Outcome> then;
  for (const Finding& finding : before.findings)
    if (finding.part_of.empty()) then[finding.item] = finding.outcome;
  Changes all{.since = before.now, .ruling = before.decision.ruling, .score = before.overall.low};
  for (const Finding& finding : now.findings) {
    if (!finding.part_of.empty() || !due(finding.outcome)) continue;
    const auto known = then.find(finding.item);
    const bool was_due = known != then.end() && due(known->second);
    const bool passed = was_due && known->second == Outcome::pass;
    const bool passes = finding.outcome == Outcome::pass;
    if (!was_due && !passes) all.added.push_back(finding.item);
    if (was_due && !passed && passes) all.solved.push_back(finding.item);
    if (passed && !passes) all.worse.push_back(finding.item);
  }
  return all;
}

}  // namespace readiness::audit
