// SPDX-License-Identifier: Apache-2.0
#include "audit/capacity.hpp"

#include "util/calendar.hpp"
#include "util/quantity.hpp"

#include <algorithm>
#include <cmath>
#include <map>

namespace readiness::audit {
namespace {

constexpr double k_days_a_week = 7;
constexpr double k_most_days = 36'500;  // a hundred years: whoever plans farther plans nothing

std::optional<util::Quantity> read(const Facts& facts, const std::string& name) {
  const auto fact = facts.find(name);
  return fact == facts.end() ? std::nullopt : util::read_quantity(fact->second);
}

// As the project writes it for all, else for its first role.
std::string currency_of(const Facts& facts) {
  for (const auto& [name, value] : facts) {
    if (name != "day_rate" && !name.starts_with("day_rate/")) continue;
    const auto quantity = util::read_quantity(value);
    switch (quantity ? quantity->unit : util::QuantityUnit::none) {
      case util::QuantityUnit::usd:
        return "USD";
      case util::QuantityUnit::hkd:
        return "HKD";
      case util::QuantityUnit::eur:
        return "EUR";
      case util::QuantityUnit::gbp:
        return "GBP";
      case util::QuantityUnit::jpy:
        return "JPY";
      case util::QuantityUnit::twd:
        return "TWD";
      default:
        break;
    }
  }
  return "CNY";
}

std::string day_after(std::chrono::sys_days today, double days) {
  return util::format_day(today + std::chrono::days(static_cast<int>(std::ceil(std::min(days, k_most_days)))));
}

// Who shares what: a role with a number of its own is its own queue.
struct Queue {
  double per_week = 0;
  double effort = 0;  // person-days so far
};

}  // namespace

std::optional<double> Capacity::amount(const std::string& fact, const Localized& role) const {
  for (const std::string& name : {role.zh, role.en})
    if (const auto of_role = read(facts_, fact + "/" + name); of_role && !name.empty()) return of_role->value.number();
  if (const auto of_all = read(facts_, fact)) return of_all->value.number();
  return std::nullopt;
}

void Capacity::plan(Way& way, const Report& report, std::chrono::sys_days today) const {
  std::map<std::string, Queue> queues;  // of roles with a number of their own; of all the others under ""
  std::map<Localized, RoleLoad> roles;
  bool all_known = true;
  for (WayStep& step : way.steps) {
    const Finding* finding = find_finding(report.findings, step.item);
    const Localized who = finding ? finding->who : Localized{};
    const bool own = facts_.contains("team_days_per_week/" + who.zh) || facts_.contains("team_days_per_week/" + who.en);
    RoleLoad& role = roles[who];
    role.who = who;
    if (finding) role.people = finding->people;
    ++role.steps;
    role.effort += step.effort;
    const auto per_week = amount("team_days_per_week", who);
    if (!per_week || *per_week <= 0) {
      all_known = false;
      continue;
    }
    Queue& queue = queues[own ? who.en : ""];
    queue.effort += step.effort;
    step.done_by = day_after(today, queue.effort * k_days_a_week / *per_week);
    role.earliest = std::max(role.earliest, step.done_by);
  }
  if (all_known)
    for (const WayStep& step : way.steps) way.earliest = std::max(way.earliest, step.done_by);
  for (auto& [who, role] : roles) way.roles.push_back(std::move(role));
  std::stable_sort(way.roles.begin(), way.roles.end(),
                   [](const RoleLoad& a, const RoleLoad& b) { return a.effort > b.effort; });
  add_cost(way, report);
  const auto planned = util::parse_day(report.go_live);
  if (!planned) return;
  if (const auto earliest = util::parse_day(way.earliest)) way.days_late = (*earliest - *planned).count();
  if (report.days_left && *report.days_left > 0)
    way.people_needed = static_cast<int>((way.effort + *report.days_left - 1) / *report.days_left);
}

// Only where the price of every step is known.
void Capacity::add_cost(Way& way, const Report& report) const {
  double cost = 0;
  for (const WayStep& step : way.steps) {
    const Finding* finding = find_finding(report.findings, step.item);
    const auto rate = amount("day_rate", finding ? finding->who : Localized{});
    if (!rate) return;
    cost += step.effort * *rate;
  }
  if (way.steps.empty()) return;
  way.cost = cost;
  way.currency = currency_of(facts_);
}

}  // namespace readiness::audit
