// SPDX-License-Identifier: Apache-2.0
// Items that need each other are done together: what that takes, and what it brings, as audit/cheapest.hpp asks for it.
#pragma once

#include "audit/cheapest.hpp"
#include "readiness/checklist.hpp"
#include "readiness/report.hpp"

#include <map>
#include <string>
#include <vector>

namespace readiness::audit {

class Bundles {
 public:
  // `findings` before they are blocked.
  Bundles(const std::vector<Finding>& findings, const Checklist& checklist, const std::map<std::string, int>& efforts,
          const Thresholds& thresholds);

  // Those that have due items.
  const std::vector<OpenDomain>& domains() const { return domains_; }
  const std::vector<std::string>& items(const Chosen& chosen) const {
    return items_[chosen.domain][chosen.choice][chosen.option];
  }

 private:
  void add_domains(const std::vector<Finding>& findings, const Checklist& checklist, const Thresholds& thresholds);
  void add_bundle(const std::vector<Finding>& bundle, const Checklist& checklist,
                  const std::map<std::string, int>& efforts);

  std::vector<OpenDomain> domains_;
  std::vector<double> weights_;  // due, of a domain
  std::map<std::string, std::size_t> index_;
  std::vector<std::vector<std::vector<std::vector<std::string>>>> items_;  // of domain, choice, option
};

}  // namespace readiness::audit
