// SPDX-License-Identifier: Apache-2.0
// The way to a GO, and to a CONDITIONAL, in a few sentences.
#include "report/view.hpp"
#include "report/wording.hpp"
#include "text/names.hpp"
#include "text/punctuation.hpp"

#include <algorithm>

namespace readiness::report {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase way_is_go{"已可放行，无需再整改。", "This is a GO: nothing more is needed."};
constexpr text::Phrase way_none{"即使全部整改，也达不到放行。", "Even with everything repaired there would be no GO."};
constexpr text::Phrase way_partial{"局部运行不能放行：请完整审核一次。", "A partial run cannot clear a project: audit all of it."};
constexpr text::Phrase way_least{"最省力的做法：整改 {0}，约 {1}{2}{3}。", "The least effort: repair {0}, about {1}{2}{3}."};
constexpr text::Phrase way_checks{"{0}（{1} 项检查）", "{0} ({1} checks)"};
constexpr text::Phrase way_cost{"，费用约 {0}", ", about {0}"};
constexpr text::Phrase way_earliest{"按团队投入，最早 {0}可放行{1}。", "With the team's capacity, a GO is possible on {0} at the earliest{1}."};
constexpr text::Phrase way_late{"，比计划上线日晚 {0} 天", ", {0} days after the planned go-live"};
constexpr text::Phrase way_in_time{"，赶得上计划上线日", ", in time for the planned go-live"};
constexpr text::Phrase way_no_date{"团队每周能投入多少人天尚未写明，因此算不出最早日期；{0}。", "How many person-days a week the team has is not stated, so there is no earliest date; {0}."};
constexpr text::Phrase way_crowd{"若要按计划上线，余下 {0} 天需 {1} 人全职投入", "to keep the planned day, {1} people would have to work full time on each of the {0} days left"};
constexpr text::Phrase way_whole{"每周投入 {0} 人天约需 {1} 周", "at {0} person-days a week it takes about {1} weeks"};
constexpr text::Phrase way_roles{"工作量最大的角色：{0}。", "The largest shares: {0}."};
constexpr text::Phrase way_role{"{0} {1}", "{0} {1}"};
constexpr text::Phrase way_role_until{"{0} {1}，最早 {2}完成", "{0} {1}, done on {2} at the earliest"};
constexpr text::Phrase way_assumed{"（其中 {0} 项检查的工作量按严重度估计，标 *）", " (of {0} checks assumed by severity: marked *)"};
constexpr text::Phrase way_conditional{"有条件放行：除豁免门槛项（{0}）外，仍须整改 {1}（约 {2}{3}）。", "CONDITIONAL: besides waiving gates ({0}), {1} still have to be repaired (about {2}{3})."};
constexpr text::Phrase way_waivers_only{"有条件放行：豁免这些门槛项即可：{0}。", "CONDITIONAL: it takes no more than waiving these gates: {0}."};
constexpr text::Phrase way_until{"，最早 {0}", ", on {0} at the earliest"};
constexpr text::Phrase told_and_others{"{0} 等共 {1} 个", "{0} and others, {1} in all"};
// clang-format on
}  // namespace phrases

using text::say;

constexpr std::size_t k_told_roles = 3;
constexpr std::size_t k_told_gates = 2;
constexpr int k_small_team = 10;  // person-days a week: two people

Localized cost_of(const Way& way) {
  return way.cost ? say<phrases::way_cost>(money(*way.cost, way.currency)) : Localized{};
}

Localized assumed(const Way& way) {
  const auto count =
      std::count_if(way.steps.begin(), way.steps.end(), [](const WayStep& step) { return step.assumed; });
  return count == 0 ? Localized{} : say<phrases::way_assumed>(count);
}

// Items, as everywhere; checks where there are more of them.
Localized size_of(const Way& way) {
  const Localized counted = items(static_cast<std::size_t>(way.items));
  const bool more = way.steps.size() > static_cast<std::size_t>(way.items);
  return more ? say<phrases::way_checks>(counted, way.steps.size()) : counted;
}

Localized least(const Way& way) {
  return say<phrases::way_least>(size_of(way), person_days(way.effort), assumed(way), cost_of(way));
}

Localized when(const Report& report) {
  const Way& way = report.way;
  if (!way.earliest.empty()) {
    const bool planned = !report.go_live.empty() && way.days_late;
    const Localized against_plan = !planned             ? Localized{}
                                   : *way.days_late > 0 ? say<phrases::way_late>(*way.days_late)
                                                        : say<phrases::way_in_time>();
    return say<phrases::way_earliest>(day(way.earliest), against_plan);
  }
  if (way.people_needed > 0)
    return say<phrases::way_no_date>(say<phrases::way_crowd>(*report.days_left, way.people_needed));
  return say<phrases::way_no_date>(
      say<phrases::way_whole>(k_small_team, std::max(1, (way.effort + k_small_team - 1) / k_small_team)));
}

Localized roles(const Way& way) {
  std::vector<Localized> told;
  for (const RoleLoad& role : way.roles) {
    if (told.size() == k_told_roles) break;
    if (role.who.empty()) continue;
    const Finding somebody{.who = role.who, .people = role.people};
    told.push_back(role.earliest.empty()
                       ? say<phrases::way_role>(people(somebody), person_days(role.effort))
                       : say<phrases::way_role_until>(people(somebody), person_days(role.effort), day(role.earliest)));
  }
  return told.empty() ? Localized{} : say<phrases::way_roles>(clauses(told));
}

Localized titles(const View& view, const std::vector<std::string>& ids) {
  std::vector<Localized> told;
  std::vector<const Finding*> gates;  // as items
  for (const std::string& id : ids) {
    const Finding* finding = view.find(id);
    if (finding && view.find(finding->part_of)) finding = view.find(finding->part_of);
    if (finding && std::find(gates.begin(), gates.end(), finding) == gates.end()) gates.push_back(finding);
  }
  for (std::size_t i = 0; i < std::min(gates.size(), k_told_gates); ++i) told.push_back(gates[i]->title);
  const Localized listed = text::enumerated(told);
  return gates.size() > told.size() ? say<phrases::told_and_others>(listed, gates.size()) : listed;
}

Localized conditional(const View& view) {
  const Way& way = view.report.conditional;
  if (!way.exists) return {};
  const Localized gates = titles(view, way.waived);
  if (way.waived.empty()) return {};
  if (way.steps.empty()) return say<phrases::way_waivers_only>(gates);
  const Localized until = way.earliest.empty() ? Localized{} : say<phrases::way_until>(day(way.earliest));
  return say<phrases::way_conditional>(gates, size_of(way), person_days(way.effort), until);
}

}  // namespace

std::vector<Localized> way_sentences(const View& view) {
  const Report& report = view.report;
  if (report.decision.ruling == Ruling::go) return {say<phrases::way_is_go>()};
  if (!report.partial.empty()) return {say<phrases::way_partial>()};
  if (!report.way.exists) return {say<phrases::way_none>()};
  std::vector<Localized> told{least(report.way), when(report), roles(report.way), conditional(view)};
  std::erase_if(told, [](const Localized& sentence) { return sentence.empty(); });
  return told;
}

}  // namespace readiness::report
