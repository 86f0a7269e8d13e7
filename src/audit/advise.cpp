// SPDX-License-Identifier: Apache-2.0
#include "audit/advise.hpp"

#include "audit/capacity.hpp"
#include "audit/heat.hpp"
#include "audit/path.hpp"
#include "audit/stakes.hpp"
#include "util/calendar.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace readiness::audit {
namespace {

void add_planned_day(Report& report, const Facts& facts, std::chrono::sys_days today) {
  const auto fact = facts.find("go_live");
  if (fact == facts.end()) return;
  const auto day = util::parse_day(fact->second);
  if (!day) return;
  report.go_live = util::format_day(*day);
  report.days_left = (*day - today).count();
}

// An item is asked for when one of its parts is.
std::map<std::string, std::string> asked_for(const Report& report) {
  std::map<std::string, std::string> done_by;
  const auto ask = [&](const std::string& item, const std::string& day) {
    std::string& latest = done_by[item];
    latest = std::max(latest, day);
  };
  for (const WayStep& step : report.way.steps) {
    ask(step.item, step.done_by);
    ask(item_of(*find_finding(report.findings, step.item)), step.done_by);
  }
  return done_by;
}

// What is done now has to be done by the planned day, unless the team's capacity says when it can be done.
void add_stages(Report& report) {
  const auto asked = asked_for(report);
  const bool ahead = report.days_left && *report.days_left >= 0;
  for (Finding& finding : report.findings) {
    if (!is_open(finding)) continue;
    const auto step = asked.find(finding.item);
    const bool urgent = finding.gate || finding.severity == Severity::critical;
    finding.stage = urgent ? Stage::now : step != asked.end() ? Stage::next : Stage::later;
    if (step != asked.end() && !step->second.empty())
      finding.until = step->second;
    else if (finding.stage != Stage::later && ahead)
      finding.until = report.go_live;
  }
}

int items_of(const Way& way, const std::vector<Finding>& findings) {
  std::set<std::string> items;
  for (const WayStep& step : way.steps) items.insert(item_of(*find_finding(findings, step.item)));
  return static_cast<int>(items.size());
}

}  // namespace

void advise(Report& report, const Checklist& checklist, const Project& project, const Examination& found,
            std::chrono::sys_days today) {
  add_planned_day(report, project.facts, today);
  tell_stakes(report);
  report.heat = heat(report.findings, checklist.tables);
  const Capacity capacity(project.facts);
  const auto way = [&](Ruling goal) {
    Way to = find_way(checklist, project, found, report.thresholds, today, goal);
    to.items = items_of(to, report.findings);
    capacity.plan(to, report, today);
    return to;
  };
  report.way = way(Ruling::go);
  if (report.decision.ruling != Ruling::go && report.decision.ruling != Ruling::conditional)
    report.conditional = way(Ruling::conditional);
  add_stages(report);
}

}  // namespace readiness::audit
