// SPDX-License-Identifier: Apache-2.0
#include "audit/stakes.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace readiness::audit {
namespace {

constexpr std::size_t k_most_voices = 4;  // of a domain
constexpr std::size_t k_most_risks = 8;

// In which of the phases each item is due for the first time.
std::map<std::string, std::ptrdiff_t> first_phases(const Checklist& checklist) {
  std::map<std::string, std::ptrdiff_t> ranks;
  for (const Item& item : checklist.items) {
    std::ptrdiff_t rank = static_cast<std::ptrdiff_t>(checklist.phases.size());
    for (const std::string& phase : item.phases)
      if (const Phase* known = find(checklist.phases, phase)) rank = std::min(rank, known - checklist.phases.data());
    ranks[item.id] = rank;
  }
  return ranks;
}

// What failed is worse than what nobody knows, and that is worse than what passed in part.
int gravity(Outcome outcome) { return outcome == Outcome::fail ? 0 : outcome == Outcome::partial ? 2 : 1; }

class ByStakes {
 public:
  explicit ByStakes(const Checklist& checklist) : first_phases_(first_phases(checklist)) {}

  bool operator()(const Finding* a, const Finding* b) const { return key(*a) < key(*b); }

 private:
  std::tuple<bool, bool, int, std::ptrdiff_t, int, double> key(const Finding& finding) const {
    const auto phase = first_phases_.find(finding.item);
    return {!finding.gate,
            is_waived(finding),
            static_cast<int>(finding.severity),
            phase == first_phases_.end() ? 0 : -phase->second,
            gravity(finding.outcome),
            -finding.gain / std::max(1, finding.effort)};
  }

  std::map<std::string, std::ptrdiff_t> first_phases_;
};

}  // namespace

GateCounts count_gates(const std::vector<Finding>& findings) {
  struct Gate {
    bool missed = false, open = false, waived = false;
  };
  std::map<std::string, Gate> gates;
  GateCounts counts;
  for (const Finding& finding : findings) {
    if (!finding.gate || !due(finding.outcome) || has_parts(finding)) continue;
    Gate& gate = gates[item_of(finding)];
    if (!conclusive(finding.outcome)) gate.open = true;
    if (finding.outcome != Outcome::fail && finding.outcome != Outcome::partial) continue;
    (is_waived(finding) ? gate.waived : gate.missed) = true;
    counts.missed_checks += !is_waived(finding);
  }
  counts.due = static_cast<int>(gates.size());
  for (const auto& [item, gate] : gates) {
    counts.missed += gate.missed;
    counts.open += !gate.missed && gate.open;
    counts.waived += !gate.missed && !gate.open && gate.waived;
  }
  return counts;
}

void estimate(std::vector<Finding>& findings) {
  std::map<std::string, std::pair<int, bool>> of_parts;
  for (Finding& finding : findings) {
    if (!is_open(finding) || has_parts(finding)) continue;
    finding.assumed_effort = finding.effort == 0;
    if (finding.assumed_effort) finding.effort = assumed_effort(finding.severity);
    auto& [effort, assumed] = of_parts[finding.part_of];
    effort += finding.effort;
    assumed = assumed || finding.assumed_effort;
  }
  for (Finding& finding : findings)
    if (is_open(finding) && has_parts(finding))
      std::tie(finding.effort, finding.assumed_effort) = of_parts[finding.item];
}

void choose_voices(std::vector<Finding>& findings, const Checklist& checklist) {
  const ByStakes more_at_stake(checklist);
  std::map<std::string, const Finding*> voices;
  for (const Finding& finding : findings) {
    if (finding.part_of.empty() || !is_open(finding)) continue;
    const Finding*& voice = voices[finding.part_of];
    if (!voice || more_at_stake(&finding, voice)) voice = &finding;
  }
  for (Finding& finding : findings)
    if (const auto voice = voices.find(finding.item); has_parts(finding) && voice != voices.end())
      finding.worst_part = voice->second->item;
}

std::vector<std::string> next_steps(const std::vector<Finding>& findings, const Checklist& checklist) {
  std::vector<const Finding*> open;
  for (const Finding& finding : findings)
    if (is_open(finding) && finding.part_of.empty()) open.push_back(&finding);
  std::stable_sort(open.begin(), open.end(), ByStakes(checklist));
  std::vector<std::string> items;
  for (const Finding* finding : open) items.push_back(finding->item);
  return items;
}

void tell_stakes(Report& report) {
  std::map<std::string, const Finding*> by_id;
  for (const Finding& finding : report.findings) by_id[finding.item] = &finding;
  std::map<std::string, DomainScore*> domains;
  for (DomainScore& domain : report.domains) domains[domain.id] = &domain;
  std::set<Localized> told;
  for (const std::string& item : report.next_steps) {
    const Finding* finding = by_id.at(item);
    if (const auto part = by_id.find(finding->worst_part); part != by_id.end()) finding = part->second;
    std::vector<std::string>& voices = domains.at(finding->domain)->worst;
    if (voices.size() < k_most_voices) voices.push_back(finding->item);
    if (report.at_stake.size() < k_most_risks && conclusive(finding->outcome) && told.insert(at_risk(*finding)).second)
      report.at_stake.push_back(finding->item);
  }
  for (const Finding& finding : report.findings) {
    if (!has_parts(finding) && (finding.outcome == Outcome::pass || finding.outcome == Outcome::partial) &&
        (finding.assurance == Assurance::attested || finding.assurance == Assurance::reviewed))
      report.on_word.push_back(finding.item);
    if (finding.part_of.empty() && due(finding.outcome) && !conclusive(finding.outcome))
      report.unchecked.push_back(finding.item);
  }
}

int assumed_effort(Severity severity) {
  switch (severity) {
    case Severity::critical:
      return 4;
    case Severity::high:
      return 3;
    case Severity::medium:
      return 2;
    case Severity::low:
      return 1;
  }
  return 1;
}

}  // namespace readiness::audit
