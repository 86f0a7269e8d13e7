// SPDX-License-Identifier: Apache-2.0
// Somebody of every department stands in a register that only names people: who does what, who tested. Article 四.2,
// 明确各部门在项目中的角色和职责.
#include "probes/register.hpp"
#include "probes/rows.hpp"
#include "probes/specs.hpp"
#include "probes/training/groups.hpp"
#include "text/phrase.hpp"
#include "util/strings.hpp"

#include <algorithm>
#include <set>

namespace readiness::probes::training::represents_every_group {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase groups_represented{"{1} 个组中有 {0} 个有人参与", "groups that somebody stands for: {0} of {1}"};
constexpr text::Phrase group_not_represented{"“{0}”没有任何人出现在表 {1} 中", "nobody of {0} stands in table {1}"};
constexpr text::Phrase roster_without_groups{"表 {0} 的“{1}”没有列出任何组", "{1} of table {0} lists no group"};
// clang-format on
}  // namespace phrases

using text::say;
using util::grouped;

constexpr std::size_t k_name = 0, k_group = 1;  // of a person's record

Measure entries_of(const Params& params) {
  return measures::records(params.text("table"), params.texts("columns"), params.text("when"));
}
Measure people_of(const Params& params) {
  return measures::records(params.text("people_table"), {params.text("people_column"), params.text("group")},
                           params.text("people_when"));
}
Rows people_rows(const Params& params) { return {params.text("people_table"), params.text("people_when")}; }

Result<Wishes> needs(const Params& params, const Circumstances&) {
  return Rows(params).needs(people_rows(params).needs({entries_of(params), people_of(params)}));
}

std::set<std::string> named_in(const Measurement& read) {
  std::set<std::string> keys;
  for (const Record& record : read.records)
    for (const std::string& cell : record.values)
      for (const std::string& name : names_in(cell)) keys.insert(key_of(name));
  return keys;
}

std::set<std::string> groups_of(const Measurement& people, const std::set<std::string>& named) {
  std::set<std::string> groups;
  for (const Record& person : people.records)
    if (const std::string key = key_of(person.values[k_name]); !key.empty() && named.contains(key))
      groups.insert(key_of(person.values[k_group]));
  return groups;
}

std::vector<Expected> expected_groups(const Params& params, const Measurement& people) {
  std::vector<std::string> names = params.texts("groups");
  if (names.empty())
    for (const Record& person : people.records) names.push_back(person.values[k_group]);
  return training::expected_groups(names);
}

Verdict judge(const Params& params, const Measured& measured, const Circumstances&) {
  if (auto verdict = Rows(params).none(measured)) return *verdict;
  if (auto verdict = people_rows(params).none(measured)) return *verdict;
  const Measurement& people = measured.of(people_of(params));
  const Measurement& read = measured.of(entries_of(params));
  const std::vector<Expected> expected = expected_groups(params, people);
  if (expected.empty())
    return unknown(say<phrases::roster_without_groups>(params.text("people_table"), params.text("group")));

  const std::set<std::string> there = groups_of(people, named_in(read));
  Measurement missing{.rows = expected.size()};
  for (const Expected& group : expected) {
    if (std::any_of(group.keys.begin(), group.keys.end(), [&](const auto& key) { return there.contains(key); }))
      continue;
    ++missing.count;
    missing.samples.push_back({.file = read.file,
                               .value = group.name.zh,
                               .reason = say<phrases::group_not_represented>(group.name, params.text("table"))});
  }
  return share_verdict(missing,
                       say<phrases::groups_represented>(grouped(missing.rows - missing.count), grouped(missing.rows)));
}

}  // namespace

Probe probe() {
  return {
      .info =
          {.id = "training.represents_every_group",
           .statement = {"每个组都有人出现在登记表中。", "Somebody of every group stands in the register."},
           .unit = Unit::share,
           .measured = {"有人参与的组所占的比例", "share of groups that somebody stands for"},
           .params =
               {table_spec({"写有人名的登记表", "the register that names people"}),
                {.name = "columns",
                 .type = ParamType::columns,
                 .required = true,
                 .meaning = {"写有人名的列；一格多人用 ；、，/ 分隔",
                             "its columns with names; several in a cell are separated by ; , or /"}},
                {.name = "people_table",
                 .type = ParamType::table,
                 .required = true,
                 .meaning = {"人员名册", "the roster"}},
                {.name = "people_column",
                 .type = ParamType::column,
                 .required = true,
                 .meaning = {"名册中的姓名列", "its column of names"},
                 .column_of = "people_table"},
                {.name = "group",
                 .type = ParamType::column,
                 .required = true,
                 .meaning = {"名册中的分组列（部门或团队）", "its column with the group (department or team)"},
                 .column_of = "people_table"},
                {.name = "people_when",
                 .type = ParamType::expression,
                 .meaning = {"名册中哪些人算数（如在职）；不写则全部",
                             "which people count, such as those who have not left; default: all"},
                 .column_of = "people_table"},
                {.name = "groups",
                 .type = ParamType::texts,
                 .meaning =
                     {"应有人参与的组，一个组的几种写法用 | 分隔；不写则名册中的所有组",
                      "the groups that should be there, other names of one behind a |; default: all of the roster"}},
                when_spec()},
           .pass = ">= 100 %",
           .example = "check:\n"
                      "  probe: training.represents_every_group\n"
                      "  with:\n"
                      "    table: raci\n"
                      "    columns: [responsible, accountable, consulted, informed]\n"
                      "    people_table: roster\n"
                      "    people_column: name\n"
                      "    group: department\n"},
      .body = DataProbe{needs, judge}};
}

}  // namespace readiness::probes::training::represents_every_group
