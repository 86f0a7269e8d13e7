// SPDX-License-Identifier: Apache-2.0
#include "audit/builders.hpp"

namespace readiness::test {

Finding finding(const std::string& item, const std::string& domain, Outcome outcome, double weight, double value) {
  return {.item = item,
          .domain = domain,
          .weight = weight,
          .outcome = outcome,
          .value = outcome == Outcome::pass      ? 1
                   : outcome == Outcome::partial ? value
                                                 : 0,
          .assurance = conclusive(outcome) ? Assurance::measured : Assurance::none};
}

Finding gate(const std::string& item, const std::string& domain, Outcome outcome) {
  Finding result = finding(item, domain, outcome);
  result.gate = true;
  return result;
}

Finding waived(Finding finding, bool expired) {
  finding.waiver = WaiverNote{.reason = "r", .approver = "a", .expires = "2026-12-31", .expired = expired};
  return finding;
}

Domain domain(const std::string& id, double weight) { return {.id = id, .title = {id + "域", id}, .weight = weight}; }

Item item(const std::string& id, const std::vector<std::string>& needs) {
  return {.id = id, .domain = "data", .phases = {"kickoff"}, .title = same(id), .needs = needs};
}

}  // namespace readiness::test
