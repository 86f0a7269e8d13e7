// SPDX-License-Identifier: Apache-2.0
// Every group has an entry, and so in every stage where stages are told apart. Article 四.2: 在需求调研、流程设计、系统
// 测试等关键环节，必须保证所有相关部门的充分参与.
#include "probes/register.hpp"
#include "probes/rows.hpp"
#include "probes/specs.hpp"
#include "probes/training/groups.hpp"
#include "text/phrase.hpp"
#include "util/strings.hpp"

#include <algorithm>
#include <set>

namespace readiness::probes::training::involves_every_group {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase cells_filled{"{1} 个应参与的组合中有 {0} 个有记录", "combinations with an entry: {0} of {1}"};
constexpr text::Phrase groups_involved{"{1} 个应参与的组中有 {0} 个有记录", "groups with an entry: {0} of {1}"};
constexpr text::Phrase group_missing{"没有“{0}”的记录", "there is no entry for {0}"};
constexpr text::Phrase cell_missing{"“{1}”中没有“{0}”的记录", "there is no entry for {0} in {1}"};
constexpr text::Phrase no_group_expected{"表 {0} 的“{1}”没有列出任何组", "{1} of table {0} lists no group"};
constexpr text::Phrase no_cell{"表 {0} 的“{1}”没有任何值", "{1} of table {0} has no value"};
constexpr text::Phrase groups_are_missing{"groups 与 groups_table 必须写一个", "either groups or groups_table is needed"};
constexpr text::Phrase groups_given_twice{"groups 与 groups_table 只能写一个", "groups and groups_table exclude each other"};
constexpr text::Phrase groups_column_missing{"写了 groups_table 就必须写 groups_column", "groups_table needs a groups_column"};
constexpr text::Phrase groups_table_missing{"写了 {0} 就必须写 groups_table", "{0} needs a groups_table"};
// clang-format on
}  // namespace phrases

using text::say;
using util::grouped;

constexpr std::size_t k_group = 0, k_stage = 1;  // of an entry's record

Measure entries_of(const Params& params) {
  std::vector<std::string> columns{params.text("group")};
  if (params.has("per")) columns.push_back(params.text("per"));
  return measures::records(params.text("table"), columns, params.text("when"));
}
Measure groups_of(const Params& params) {
  return measures::records(params.text("groups_table"), {params.text("groups_column")}, params.text("groups_when"));
}
Rows group_rows(const Params& params) { return {params.text("groups_table"), params.text("groups_when")}; }

Result<Wishes> needs(const Params& params, const Circumstances&) {
  if (!params.has("groups_table"))
    for (const char* name : {"groups_column", "groups_when"})
      if (params.has(name)) return Error{say<phrases::groups_table_missing>(name), params.place(name)};
  if (params.has("groups") && params.has("groups_table"))
    return Error{say<phrases::groups_given_twice>(), params.place("groups_table")};
  if (params.has("groups")) return Rows(params).needs({entries_of(params)});
  if (!params.has("groups_table")) return Error{say<phrases::groups_are_missing>()};
  if (!params.has("groups_column")) return Error{say<phrases::groups_column_missing>(), params.place("groups_table")};
  return Rows(params).needs(group_rows(params).needs({entries_of(params), groups_of(params)}));
}

std::vector<Expected> expected_groups(const Params& params, const Measured& measured) {
  std::vector<std::string> names = params.texts("groups");
  if (params.has("groups_table"))
    for (const Record& record : measured.of(groups_of(params)).records) names.push_back(record.values.front());
  return training::expected_groups(names);
}

// The groups that rows name: the cell as a whole, or one of several names in it.
std::set<std::string> groups_named(const std::vector<const Record*>& rows) {
  std::set<std::string> keys;
  for (const Record* row : rows) {
    keys.insert(key_of(row->values[k_group]));
    for (const std::string& name : names_in(row->values[k_group])) keys.insert(key_of(name));
  }
  return keys;
}

// A missing entry stands nowhere, so its sample has no row.
Sample missing(const Measurement& read, const std::string& column, const Expected& group, Localized reason) {
  return {.file = read.file, .row = 0, .column = column, .value = group.name.zh, .reason = std::move(reason)};
}

// The cells of one stage; without stages, of the whole table.
void count_cells(Measurement& empty, const std::vector<const Record*>& rows, const std::vector<Expected>& expected,
                 const Localized* stage, const Measurement& read, const std::string& column) {
  const std::set<std::string> named = groups_named(rows);
  for (const Expected& group : expected) {
    ++empty.rows;
    if (std::any_of(group.keys.begin(), group.keys.end(), [&](const auto& key) { return named.contains(key); }))
      continue;
    ++empty.count;
    empty.samples.push_back(
        missing(read, column, group,
                stage ? say<phrases::cell_missing>(group.name, *stage) : say<phrases::group_missing>(group.name)));
  }
}

Verdict judge(const Params& params, const Measured& measured, const Circumstances&) {
  if (Rows(params).in_table(measured) == 0) return *Rows(params).none(measured);
  const std::vector<Expected> expected = expected_groups(params, measured);
  if (expected.empty())
    return unknown(say<phrases::no_group_expected>(params.text("groups_table"), params.text("groups_column")));

  const Measurement& read = measured.of(entries_of(params));
  const std::string column = header_of(read, k_group, params.text("group"));
  Measurement empty;
  if (!params.has("per")) {
    std::vector<const Record*> rows;
    for (const Record& record : read.records) rows.push_back(&record);
    count_cells(empty, rows, expected, nullptr, read, column);
  } else {
    const Groups stages(read, k_stage);
    for (std::size_t i = 0; i < stages.all().size(); ++i)
      if (!stages.key(i).empty())
        count_cells(empty, stages.all()[i].members, expected, &stages.all()[i].name, read, column);
  }
  if (empty.rows == 0) return unknown(say<phrases::no_cell>(params.text("table"), params.text("per")));
  empty.samples = by_row(std::move(empty.samples));
  const std::string filled = grouped(empty.rows - empty.count), all = grouped(empty.rows);
  return share_verdict(
      empty, params.has("per") ? say<phrases::cells_filled>(filled, all) : say<phrases::groups_involved>(filled, all));
}

}  // namespace

Probe probe() {
  return {.info = {.id = "training.involves_every_group",
                   .statement = {"每个组（在每个环节）都有记录。", "Every group has an entry (in every stage)."},
                   .unit = Unit::share,
                   .measured = {"有记录的组所占的比例；写了 per 时，为“环节 × 组”中有记录的比例",
                                "share of groups with an entry; with per, of the combinations of stage and group"},
                   .params = {table_spec({"参与记录", "the register of who took part"}),
                              {.name = "group",
                               .type = ParamType::column,
                               .required = true,
                               .meaning = {"组（如部门）所在的列；一格可写多个，用 ；、，/ 分隔",
                                           "the column with the group, such as the department; several in a cell are "
                                           "separated by ; , or /"}},
                              {.name = "groups",
                               .type = ParamType::texts,
                               .meaning = {"应有记录的组；一个组的几种写法用 | 分隔；与 groups_table 二选一",
                                           "the groups that should have an entry, other names of one behind a |; or "
                                           "name a groups_table"}},
                              {.name = "groups_table",
                               .type = ParamType::table,
                               .meaning = {"列出各组的表（如人员名册）；与 groups 二选一",
                                           "the table that lists them, such as the roster; or give groups"}},
                              {.name = "groups_column",
                               .type = ParamType::column,
                               .meaning = {"groups_table 中的组列", "the column of groups_table with the group"},
                               .column_of = "groups_table"},
                              {.name = "groups_when",
                               .type = ParamType::expression,
                               .meaning = {"groups_table 中哪些行算数；不写则全部算数",
                                           "which rows of groups_table count; default: every row"},
                               .column_of = "groups_table"},
                              {.name = "per",
                               .type = ParamType::column,
                               .meaning = {"环节列：每个环节都应有每个组；不写则不分环节",
                                           "the column with the stage, each of which should have every group; "
                                           "default: stages are not told apart"}},
                              when_spec()},
                   .pass = ">= 100 %",
                   .example = "check:\n"
                              "  probe: training.involves_every_group\n"
                              "  with: {table: workshops, group: department, groups: [销售部, 市场部, 财务部]}\n"},
          .body = DataProbe{needs, judge}};
}

}  // namespace readiness::probes::training::involves_every_group
