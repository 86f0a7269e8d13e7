// SPDX-License-Identifier: Apache-2.0
// What the team can do in a week, and what a day of it costs, as the project's facts say: team_days_per_week and
// day_rate, for all or by role.
#pragma once

#include "readiness/project.hpp"
#include "readiness/report.hpp"

#include <chrono>
#include <optional>
#include <string>

namespace readiness::audit {

class Capacity {
 public:
  explicit Capacity(const Facts& facts) : facts_(facts) {}

  // Fills the days, the cost and the shares of the roles into `way`. Each role does its steps one after the other, in
  // the order of the way; roles without a number of their own share the team's.
  void plan(Way& way, const Report& report, std::chrono::sys_days today) const;

 private:
  std::optional<double> amount(const std::string& fact, const Localized& role) const;
  void add_cost(Way& way, const Report& report) const;

  const Facts& facts_;
};

}  // namespace readiness::audit
