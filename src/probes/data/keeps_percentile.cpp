// SPDX-License-Identifier: Apache-2.0
// Times are judged by what nearly everybody gets, not by the average: one slow interface hides behind fast ones, and
// one slow call behind many. Article 五.1, 数据同步的及时性.
#include "probes/quantities.hpp"
#include "probes/register.hpp"
#include "probes/rows.hpp"
#include "probes/specs.hpp"
#include "text/phrase.hpp"
#include "util/strings.hpp"

namespace readiness::probes::data::keeps_percentile {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase percentile_found{"“{1}”的 {0}% 分位数为 {2}（{3} 行）", "the {0}th percentile of {1} is {2} ({3} rows)"};
constexpr text::Phrase percentile_worst{"“{1}”的 {0}% 分位数最高的是 {2}：{3}（{4} 行）", "the highest {0}th percentile of {1} is that of {2}: {3} ({4} rows)"};
constexpr text::Phrase values_not_numbers{"表 {0} 的“{1}”有 {2} 行没有填写数字，无法判断", "{1} of table {0} holds no number in {2} rows, so nothing is known"};
constexpr text::Phrase value_is_no_number{"不是数字", "no number"};
constexpr text::Phrase group_unnamed{"未写明", "no name"};
constexpr text::Phrase percentile_out_of_bounds{"percentile 必须在 1 到 100 之间，现为 {0}", "percentile must be 1 to 100, not {0}"};
// clang-format on
}  // namespace phrases

using text::say;
using util::grouped;

constexpr std::int64_t k_usual = 95;

Measure rows_of(const Params& params) {
  std::vector<std::string> columns{params.text("column")};
  if (params.has("per")) columns.push_back(params.text("per"));
  return measures::records(params.text("table"), columns, params.text("when"));
}

Result<Wishes> needs(const Params& params, const Circumstances&) {
  const std::int64_t percent = params.integer("percentile", k_usual);
  if (percent < 1 || percent > 100)
    return Error{say<phrases::percentile_out_of_bounds>(percent), params.place("percentile")};
  return Rows(params).needs({rows_of(params)});
}

struct Group {
  std::string name;
  std::vector<double> numbers;
};

// By name, in any case and width; without `per` there is one group of no name.
std::map<std::string, Group> groups_in(const Measurement& read, std::vector<Sample>& odd) {
  std::map<std::string, Group> groups;
  for (const Record& record : read.records) {
    const auto number = read_number(record.values[0]);
    if (!number) {
      odd.push_back(sample_of(read, record, 0, say<phrases::value_is_no_number>()));
      continue;
    }
    const std::string name = record.values.size() > 1 ? record.values[1] : std::string{};
    Group& group = groups[key_of(name)];
    if (group.numbers.empty()) group.name = shown(name);
    group.numbers.push_back(*number);
  }
  return groups;
}

Verdict judge(const Params& params, const Measured& measured, const Circumstances&) {
  if (auto verdict = Rows(params).none(measured)) return *verdict;
  const Measurement& read = measured.of(rows_of(params));
  const std::string column = header_of(read, 0, params.text("column"));
  std::vector<Sample> odd;
  const std::map<std::string, Group> groups = groups_in(read, odd);
  if (!odd.empty()) {
    const Localized message = say<phrases::values_not_numbers>(params.text("table"), column, grouped(odd.size()));
    return unknown(message, std::move(odd));
  }

  const std::int64_t percent = params.integer("percentile", k_usual);
  const Group* worst = nullptr;
  double highest = 0;
  for (const auto& [key, group] : groups) {
    const double value = percentile(group.numbers, static_cast<double>(percent));
    if (worst && value <= highest) continue;
    worst = &group;
    highest = value;
  }
  const std::string rows = grouped(worst->numbers.size());
  if (!params.has("per"))
    return {.measured = highest,
            .message = say<phrases::percentile_found>(percent, column, number_text(highest), rows)};
  const Localized name = worst->name.empty() ? say<phrases::group_unnamed>() : same(worst->name);
  return {.measured = highest,
          .message = say<phrases::percentile_worst>(percent, column, name, number_text(highest), rows)};
}

}  // namespace

Probe probe() {
  return {
      .info = {.id = "data.keeps_percentile",
               .statement = {"一列数字的分位数不超过限值。", "A percentile of a column of numbers keeps its limit."},
               .unit = Unit::number,
               .measured = {"该列的分位数；写了 per 时为各组中最高的一个",
                            "the percentile of the column; with per, the highest among the groups"},
               .dimension = Dimension::accurate,
               .params = {table_spec(),
                          column_spec({"存放数字的列，如延迟秒数",
                                       "the column with the numbers, such as a lag in "
                                       "seconds"}),
                          {.name = "percentile",
                           .type = ParamType::integer,
                           .meaning = {"1 到 100，默认 95；100 即最大值", "1 to 100, default 95; 100 is the largest"}},
                          {.name = "per",
                           .type = ParamType::column,
                           .meaning = {"分组的列，如接口；不写则不分组",
                                       "the column to group by, such as the interface; default: one group"}},
                          when_spec()},
               .pass = "<= 300",
               .example = "check:\n"
                          "  probe: data.keeps_percentile\n"
                          "  with: {table: sync_log, column: lag_seconds, per: interface}\n"
                          "  expect: {pass: \"<= 300\", fail: \"> 900\"}\n"},
      .body = DataProbe{needs, judge}};
}

}  // namespace readiness::probes::data::keeps_percentile
