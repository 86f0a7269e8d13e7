// SPDX-License-Identifier: Apache-2.0
// Values that the glossary knows: written in the item, or kept in a table. Blank values take no part.
// Article 二.2, 标准术语表.
#include "probes/data/list_options.hpp"
#include "probes/register.hpp"
#include "probes/rows.hpp"
#include "probes/specs.hpp"
#include "text/phrase.hpp"
#include "util/strings.hpp"

#include <algorithm>

namespace readiness::probes::data::is_on_list {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase values_off_list{"已填写的 {1} 行中有 {0} 行的“{2}”不在{3}之内", "{2} is not on {3} in {0} of the {1} rows that have a value"};
constexpr text::Phrase list_of_values{"规定的 {0} 个选项", "the list of {0} allowed values"};
constexpr text::Phrase list_in_table{"表 {0} 的“{1}”", "the list in {1} of table {0}"};
constexpr text::Phrase list_is_missing{"values 与 list_table 必须写一个", "either values or list_table is needed"};
constexpr text::Phrase list_given_twice{"values 与 list_table 只能写一个", "values and list_table exclude each other"};
constexpr text::Phrase list_column_missing{"写了 list_table 就必须写 list_column", "list_table needs a list_column"};
constexpr text::Phrase list_table_missing{"写了 {0} 就必须写 list_table", "{0} needs a list_table"};
constexpr text::Phrase value_occurs{"共 {0} 行", "in {0} rows"};
constexpr text::Phrase option_is_likely{"建议改为“{0}”", "perhaps {0}"};
// clang-format on
}  // namespace phrases

using text::say;
using util::grouped;

Measure off_list(const Params& params) {
  const std::string table = params.text("table"), column = params.text("column"), when = params.text("when");
  if (params.has("values")) return measures::outside_set(table, column, params.texts("values"), when);
  return measures::orphans(table, {column}, params.text("list_table"), {params.text("list_column")}, when,
                           params.text("list_when"));
}

// How often the values occur, so that the worst ones are dealt with first. What is off a list of values is counted
// with it.
Measure frequent_values(const Params& params) {
  if (params.has("values")) return off_list(params);
  return measures::top(params.text("table"), params.text("column"), params.text("when"));
}
Measure options_in_table(const Params& params) {
  return measures::top(params.text("list_table"), params.text("list_column"), params.text("list_when"));
}

Result<Wishes> needs(const Params& params, const Circumstances&) {
  if (!params.has("list_table"))
    for (const char* name : {"list_column", "list_when"})
      if (params.has(name)) return Error{say<phrases::list_table_missing>(name), params.place(name)};
  if (params.has("values") && params.has("list_table"))
    return Error{say<phrases::list_given_twice>(), params.place("list_table")};
  if (!params.has("values") && !params.has("list_table")) return Error{say<phrases::list_is_missing>()};
  if (params.has("list_table") && !params.has("list_column"))
    return Error{say<phrases::list_column_missing>(), params.place("list_table")};
  if (params.has("values")) return Rows(params).needs({off_list(params)});
  return Rows(params).needs({off_list(params), frequent_values(params), options_in_table(params)});
}

Localized describe_list(const Params& params) {
  if (params.has("values")) return say<phrases::list_of_values>(params.texts("values").size());
  return say<phrases::list_in_table>(params.text("list_table"), params.text("list_column"));
}

// None of a list too long to choose from.
std::vector<std::string> options_of(const Params& params, const Measured& measured) {
  if (params.has("values")) return params.texts("values");
  const Measurement& list = measured.of(options_in_table(params));
  std::vector<std::string> options;
  if (list.count == list.records.size())
    for (const Record& option : list.records) options.push_back(option.values[0]);
  return options;
}

// What to do about a value, and how much that helps. Only options are named: the value itself is masked.
Localized advice(const std::string& value, const std::vector<std::string>& options, const Measurement& frequent) {
  std::vector<Localized> parts;
  const auto found = std::find_if(frequent.records.begin(), frequent.records.end(), [&](const Record& record) {
    return util::trim(record.values[0]) == util::trim(value);
  });
  if (found != frequent.records.end()) parts.push_back(say<phrases::value_occurs>(found->values[1]));
  if (const std::string option = likely_option(value, options); !option.empty())
    parts.push_back(say<phrases::option_is_likely>(shown(option)));
  return joined(parts);
}

Verdict judge(const Params& params, const Measured& measured, const Circumstances&) {
  Measurement wrong = measured.of(off_list(params));
  const auto options = options_of(params, measured);
  for (Sample& sample : wrong.samples)
    if (sample.reason.empty()) sample.reason = advice(sample.value, options, measured.of(frequent_values(params)));
  const std::string name = column_name(params.text("column"), wrong.samples);
  if (auto verdict = Rows(params).none_with_value(measured, name, wrong.rows)) return *verdict;
  return share_verdict(
      wrong, say<phrases::values_off_list>(grouped(wrong.count), grouped(wrong.rows), name, describe_list(params)));
}

}  // namespace

Probe probe() {
  return {
      .info = {.id = "data.is_on_list",
               .statement = {"该列的每个值都在规定的选项之内。", "Every value in the column is on the list."},
               .unit = Unit::share,
               .measured = {"已填写的值中属于规定选项的比例", "share of the given values that are on the list"},
               .dimension = Dimension::valid,
               .params = {table_spec(),
                          column_spec(),
                          {.name = "values",
                           .type = ParamType::texts,
                           .meaning = {"允许的值；与 list_table 二选一", "the allowed values; or name a list_table"}},
                          {.name = "list_table",
                           .type = ParamType::table,
                           .meaning = {"存放选项的表（如术语表）；与 values 二选一",
                                       "the table that holds the list, such as a glossary; or give values"}},
                          {.name = "list_column",
                           .type = ParamType::column,
                           .meaning = {"list_table 中存放选项的列", "the column of list_table with the allowed values"},
                           .column_of = "list_table"},
                          {.name = "list_when",
                           .type = ParamType::expression,
                           .meaning = {"list_table 中哪些行算数；不写则全部算数",
                                       "which rows of list_table count; default: every row"},
                           .column_of = "list_table"},
                          when_spec()},
               .pass = ">= 100 %",
               .example = "check:\n"
                          "  probe: data.is_on_list\n"
                          "  with:\n"
                          "    table: opportunities\n"
                          "    column: stage\n"
                          "    list_table: glossary\n"
                          "    list_column: option\n"
                          "    list_when: \"field == '商机阶段'\"\n"
                          "  expect: {pass: \">= 99 %\", fail: \"< 95 %\"}\n"},
      .body = DataProbe{needs, judge}};
}

}  // namespace readiness::probes::data::is_on_list
