// SPDX-License-Identifier: Apache-2.0
// Short ways to write the values that audit works on.
#pragma once

#include "readiness/checklist.hpp"
#include "readiness/project.hpp"
#include "readiness/report.hpp"
#include "util/calendar.hpp"

#include <string>

namespace readiness::test {

inline util::Day day(const std::string& text) { return util::parse_day(text).value(); }

// A due item's result, as score and decide see it. `value` is only read for a partial one.
inline Finding finding(const std::string& item, const std::string& domain, Outcome outcome, double weight = 10,
                       double value = 0) {
  return {.item = item,
          .domain = domain,
          .weight = weight,
          .outcome = outcome,
          .value = outcome == Outcome::pass      ? 1
                   : outcome == Outcome::partial ? value
                                                 : 0,
          .assurance = conclusive(outcome) ? Assurance::measured : Assurance::none};
}

inline Finding gate(const std::string& item, const std::string& domain, Outcome outcome) {
  Finding result = finding(item, domain, outcome);
  result.gate = true;
  return result;
}

inline Finding waived(Finding finding, bool expired = false) {
  finding.waiver = WaiverNote{.reason = "r", .approver = "a", .expires = "2026-12-31", .expired = expired};
  return finding;
}

inline Domain domain(const std::string& id, double weight = 1) {
  return {.id = id, .title = {id + "域", id}, .weight = weight};
}

inline Item item(const std::string& id, const std::vector<std::string>& needs = {}) {
  return {.id = id, .domain = "data", .phases = {"kickoff"}, .title = same(id), .needs = needs};
}

}  // namespace readiness::test
