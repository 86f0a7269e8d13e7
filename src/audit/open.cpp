// SPDX-License-Identifier: Apache-2.0
#include "audit/open.hpp"

namespace readiness::audit {

double weight_of(const Item& item, const SeverityWeights& weights) {
  if (item.weight) return *item.weight;
  switch (item.severity) {
    case Severity::critical:
      return weights.critical;
    case Severity::high:
      return weights.high;
    case Severity::medium:
      return weights.medium;
    case Severity::low:
      return weights.low;
  }
  return 0;
}

Finding open_finding(const Item& item, const SeverityWeights& weights) {
  Finding finding{.item = item.id,
                  .part_of = item.part_of,
                  .domain = item.domain,
                  .title = item.title,
                  .why = item.why,
                  .fix = item.fix,
                  .risk = item.risk,
                  .who = item.who,
                  .effort = item.effort,
                  .severity = item.severity,
                  .gate = item.gate,
                  .proposal = item.proposal,
                  .source = item.source,
                  .weight = weight_of(item, weights)};
  if (item.place.source) {
    finding.file = item.place.source->name;
    finding.line = item.place.line;
  }
  return finding;
}

}  // namespace readiness::audit
