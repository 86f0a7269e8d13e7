// SPDX-License-Identifier: Apache-2.0
// The opposite of a reference: users who test are not the people who built it. Article 五.2, 由最终用户来执行.
#include "probes/register.hpp"
#include "probes/rows.hpp"
#include "probes/specs.hpp"
#include "text/phrase.hpp"
#include "util/strings.hpp"

namespace readiness::probes::data::is_apart_from {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase found_in_other{"已填写的 {1} 行中有 {0} 行的“{2}”出现在表 {3} 中", "{2} is found in table {3} in {0} of the {1} rows that have a value"};
constexpr text::Phrase also_in_other{"也出现在 {0} 第 {1} 行", "also in row {1} of {0}"};
// clang-format on
}  // namespace phrases

using text::say;
using util::grouped;

Measure own(const Params& params) {
  return measures::records(params.text("table"), {params.text("column")}, params.text("when"));
}
Measure others(const Params& params) {
  return measures::records(params.text("other_table"), {params.text("other_column", params.text("column"))},
                           params.text("other_when"));
}

Result<Wishes> needs(const Params& params, const Circumstances&) {
  return Rows(params).needs(
      Rows(params.text("other_table"), params.text("other_when")).needs({own(params), others(params)}));
}

Verdict judge(const Params& params, const Measured& measured, const Circumstances&) {
  const Measurement &read = measured.of(own(params)), &other = measured.of(others(params));
  // An empty list of those who may not stand here proves nothing.
  if (auto verdict = Rows(params.text("other_table"), params.text("other_when")).none(measured)) return *verdict;
  std::map<std::string, const Record*> known;
  for (const Record& record : other.records)
    for (const std::string& name : names_in(record.values[0])) known.emplace(key_of(name), &record);

  Measurement found;
  for (const Record& record : read.records) {
    const std::vector<std::string> names = names_in(record.values[0]);
    if (names.empty()) continue;
    ++found.rows;
    for (const std::string& name : names) {
      const auto there = known.find(key_of(name));
      if (there == known.end()) continue;
      ++found.count;
      found.samples.push_back(sample_of_part(
          read, record, 0, name, say<phrases::also_in_other>(shown(other.file), there->second->row.number())));
      break;
    }
  }
  const std::string column = header_of(read, 0, params.text("column"));
  if (auto verdict = Rows(params).none_with_value(measured, column, found.rows)) return *verdict;
  return share_verdict(found, say<phrases::found_in_other>(grouped(found.count), grouped(found.rows), column,
                                                           params.text("other_table")));
}

}  // namespace

Probe probe() {
  return {
      .info = {.id = "data.is_apart_from",
               .statement = {"一列中的名字都不在另一张表中。", "No name in the column stands in the other table."},
               .unit = Unit::share,
               .measured = {"已填写的行中，名字不在另一张表的比例",
                            "share of the rows with a name that is not in the other table"},
               .params = {table_spec(),
                          column_spec({"存放名字的列；一格可写多个", "the column with names; a cell may hold several"}),
                          {.name = "other_table",
                           .type = ParamType::table,
                           .required = true,
                           .meaning = {"名字不应出现的表", "the table in which they should not stand"}},
                          {.name = "other_column",
                           .type = ParamType::column,
                           .meaning = {"那张表中的列；不写则同名", "its column; default: the same name"},
                           .column_of = "other_table"},
                          {.name = "other_when",
                           .type = ParamType::expression,
                           .meaning = {"那张表中哪些行算数；不写则全部算数",
                                       "which rows of other_table count; default: every row"},
                           .column_of = "other_table"},
                          when_spec()},
               .pass = ">= 100 %",
               .example = "check:\n"
                          "  probe: data.is_apart_from\n"
                          "  with: {table: uat, column: tester, other_table: tech_team, other_column: person}\n"},
      .body = DataProbe{needs, judge}};
}

}  // namespace readiness::probes::data::is_apart_from
