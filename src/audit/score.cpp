// SPDX-License-Identifier: Apache-2.0
#include "audit/score.hpp"

#include <algorithm>
#include <cmath>
#include <map>

namespace readiness::audit {
namespace {

double worth(Assurance assurance) {
  switch (assurance) {
    case Assurance::none:
      return 0;
    case Assurance::attested:
      return 0.3;
    case Assurance::reviewed:
      return 0.6;
    case Assurance::document:
      return 0.8;
    case Assurance::measured:
      return 1.0;
  }
  return 0;
}

// Scores closer than a billionth of a point are equal. Otherwise three passed items of weight
// 0.1 would come out a little below 100 and miss a threshold by the last bit.
double settled(double score) {
  constexpr double k_grains = 1e9;
  return std::round(score * k_grains) / k_grains;
}

double percent(double part, double whole) { return whole == 0 ? 0 : settled(100 * part / whole); }

// Over the due items of one domain.
struct Sums {
  double due = 0, low = 0, open = 0, conclusive = 0, assured = 0;

  void add(const Finding& finding) {
    if (!readiness::due(finding.outcome)) return;
    due += finding.weight;
    if (!readiness::conclusive(finding.outcome)) {
      open += finding.weight;
      return;
    }
    conclusive += finding.weight;
    low += finding.weight * finding.value;
    assured += finding.weight * worth(finding.assurance);
  }

  Score score() const {
    return {.low = percent(low, due),
            .high = percent(low + open, due),
            .coverage = percent(conclusive, due),
            .assurance = percent(assured, conclusive)};
  }
};

// Of one number of the domains that have due items, by domain weight.
double mean(const std::vector<DomainScore>& domains, double Score::*number) {
  double weight = 0, sum = 0;
  for (const DomainScore& domain : domains) {
    if (!domain.due) continue;
    weight += domain.weight;
    sum += domain.weight * domain.score.*number;
  }
  return weight == 0 ? 0 : settled(sum / weight);
}

}  // namespace

Scores score(const std::vector<Finding>& findings, const std::vector<Domain>& domains, const Thresholds& thresholds) {
  std::map<std::string, Sums> sums;
  std::map<std::string, OutcomeCounts> counts;
  Scores scores;
  for (const Finding& finding : findings) {
    if (!has_parts(finding)) sums[finding.domain].add(finding);
    if (!finding.part_of.empty()) continue;
    ++counts[finding.domain][finding.outcome];
    ++scores.counts[finding.outcome];
  }
  for (const Domain& domain : domains) {
    const Sums& sum = sums[domain.id];
    DomainScore& scored = scores.domains.emplace_back(DomainScore{domain.id, domain.title, domain.weight});
    scored.due = sum.due > 0;
    scored.score = sum.score();
    scored.counts = counts[domain.id];
    scored.below_threshold = scored.due && scored.score.low < thresholds.domain;
  }
  scores.overall = {.low = mean(scores.domains, &Score::low),
                    .high = mean(scores.domains, &Score::high),
                    .coverage = mean(scores.domains, &Score::coverage),
                    .assurance = mean(scores.domains, &Score::assurance)};
  return scores;
}

void weigh_gains(std::vector<Finding>& findings, const std::vector<DomainScore>& domains) {
  std::map<std::string, double> due_weight;
  for (const Finding& finding : findings)
    if (due(finding.outcome) && !has_parts(finding)) due_weight[finding.domain] += finding.weight;
  double all = 0;
  std::map<std::string, double> domain_weight;
  for (const DomainScore& domain : domains) {
    domain_weight[domain.id] = domain.weight;
    if (domain.due) all += domain.weight;
  }
  for (Finding& finding : findings) {
    if (!due(finding.outcome) || all == 0 || due_weight[finding.domain] == 0) continue;
    const double share = finding.weight / due_weight[finding.domain] * domain_weight[finding.domain] / all;
    finding.gain = 100 * (1 - finding.value) * share;
  }
}

}  // namespace readiness::audit
