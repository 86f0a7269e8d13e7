// SPDX-License-Identifier: Apache-2.0
// Enough super users in every group: at least one, and one for every so many people. Article 四.1, 识别关键用户.
#include "probes/register.hpp"
#include "probes/rows.hpp"
#include "probes/specs.hpp"
#include "probes/training/groups.hpp"
#include "text/phrases.hpp"
#include "util/strings.hpp"

namespace readiness::probes::training::has_super_users {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase super_users{"{1} 个组中有 {0} 个有足够的超级用户（每 {2} 人至少一位）", "groups with enough super users (one for every {2} people): {0} of {1}"};
constexpr text::Phrase super_users_missing{"“{0}”有 {1} 人、{2} 位超级用户，需要 {3} 位", "{0} has {1} people and {2} super user(s); {3} needed"};
// clang-format on
}  // namespace phrases

using text::say;
using util::grouped;

constexpr std::int64_t k_people_per_super = 15;
constexpr std::int64_t k_most_people = 1000;

std::int64_t people_per_super(const Params& params) { return params.integer("people_per_super", k_people_per_super); }

Rows people_rows(const Params& params) { return {params.text("people_table"), params.text("people_when")}; }

Measure people_of(const Params& params) {
  return measures::records(params.text("people_table"), {params.text("group")}, params.text("people_when"));
}

// Super users are people that count, too: one who has left helps nobody.
Measure super_users_of(const Params& params) {
  std::string when = params.text("super_when");
  if (params.has("people_when")) when = "(" + params.text("people_when") + ") and (" + when + ")";
  return measures::records(params.text("people_table"), {params.text("group")}, when);
}

Result<Wishes> needs(const Params& params, const Circumstances&) {
  const std::int64_t people = people_per_super(params);
  if (people < 1 || people > k_most_people)
    return Error{say<text::phrases::out_of_bounds>("people_per_super", 1, k_most_people, people),
                 params.place("people_per_super")};
  return people_rows(params).needs({people_of(params), super_users_of(params)});
}

Verdict judge(const Params& params, const Measured& measured, const Circumstances&) {
  if (auto verdict = people_rows(params).none(measured)) return *verdict;
  const Measurement& people = measured.of(people_of(params));
  const Groups groups(people, 0), super_users(measured.of(super_users_of(params)), 0);
  const auto each = static_cast<std::size_t>(people_per_super(params));
  Measurement lacking{.rows = groups.all().size()};
  for (std::size_t i = 0; i < groups.all().size(); ++i) {
    const Group& group = groups.all()[i];
    const Group* helpers = super_users.find(groups.key(i));
    const std::size_t there = helpers ? helpers->members.size() : 0;
    const std::size_t needed = (group.members.size() + each - 1) / each;
    if (there >= needed) continue;
    ++lacking.count;
    lacking.samples.push_back(sample_of(
        people, *group.first, 0,
        say<phrases::super_users_missing>(group.name, grouped(group.members.size()), grouped(there), grouped(needed))));
  }
  lacking.samples = by_row(std::move(lacking.samples));
  return share_verdict(lacking,
                       say<phrases::super_users>(grouped(lacking.rows - lacking.count), grouped(lacking.rows), each));
}

}  // namespace

Probe probe() {
  return {.info = {.id = "training.has_super_users",
                   .statement = {"每个组都有足够的超级用户。", "Every group has enough super users."},
                   .unit = Unit::share,
                   .measured = {"超级用户足够的组所占的比例", "share of groups with enough super users"},
                   .params =
                       {{.name = "people_table",
                         .type = ParamType::table,
                         .required = true,
                         .meaning = {"人员名册", "the roster"}},
                        {.name = "group",
                         .type = ParamType::column,
                         .required = true,
                         .meaning = {"名册中的分组列（团队或部门）", "its column with the group (team or department)"},
                         .column_of = "people_table"},
                        {.name = "super_when",
                         .type = ParamType::expression,
                         .required = true,
                         .meaning = {"满足此条件的人员是超级用户", "people who fulfil this condition are super users"},
                         .column_of = "people_table"},
                        {.name = "people_when",
                         .type = ParamType::expression,
                         .meaning = {"名册中哪些人算数（如在职）；不写则全部",
                                     "which people count, such as those who have not left; default: all"},
                         .column_of = "people_table"},
                        {.name = "people_per_super",
                         .type = ParamType::integer,
                         .meaning = {"每多少人至少一位超级用户，1 到 1000；默认 15",
                                     "how many people one super user can help, 1 to 1000; default: 15"}}},
                   .pass = ">= 100 %",
                   .example = "check:\n"
                              "  probe: training.has_super_users\n"
                              "  with:\n"
                              "    people_table: roster\n"
                              "    group: team\n"
                              "    super_when: \"super_user == '是'\"\n"
                              "    people_when: \"status == '在职'\"\n"
                              "    people_per_super: 15\n"},
          .body = DataProbe{needs, judge}};
}

}  // namespace readiness::probes::training::has_super_users
