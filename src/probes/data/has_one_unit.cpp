// SPDX-License-Identifier: Apache-2.0
// One column, one unit: plain numbers, no 1.2万 among 1200元. Article 二.2, 统一货币.
#include "probes/data/ways.hpp"
#include "probes/rows.hpp"
#include "probes/specs.hpp"
#include "text/phrase.hpp"
#include "util/strings.hpp"

namespace readiness::probes::data::has_one_unit {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase amount_mix{"已填写的 {1} 行中有 {0} 行的“{2}”不是纯数字；各写法：{3}", "{2} is not a plain number in {0} of the {1} rows that have a value; ways of writing: {3}"};
constexpr text::Phrase no_amount_at_all{"表 {0} 的“{1}”没有一个金额", "no value of {1} in table {0} is an amount"};
constexpr text::Phrase way_of_no_amount{"不是金额", "no amount"};
// clang-format on
}  // namespace phrases

using text::say;
using util::grouped;

Measure forms(const Params& params) {
  return measures::amount_forms(params.text("table"), params.text("column"), params.text("when"));
}

Result<Wishes> needs(const Params& params, const Circumstances&) { return Rows(params).needs({forms(params)}); }

Verdict judge(const Params& params, const Measured& measured, const Circumstances&) {
  const Measurement& found = measured.of(forms(params));
  const std::string name = column_name(params.text("column"), found.samples);
  return judge_ways(params, measured, found, name, say<phrases::no_amount_at_all>(params.text("table"), name),
                    say<phrases::amount_mix>(grouped(found.count), grouped(found.rows), name,
                                             ways(found.records, say<phrases::way_of_no_amount>())));
}

}  // namespace

Probe probe() {
  return {.info = {.id = "data.has_one_unit",
                   .statement = {"该列的金额都是纯数字，单位一致。",
                                 "The amounts of the column are plain numbers of one unit."},
                   .unit = Unit::share,
                   .measured = {"纯数字所占的比例（1,200、1.2万、¥1200 不是）",
                                "share of plain numbers (1,200 and 1.2万 and ¥1200 are none)"},
                   .dimension = Dimension::consistent,
                   .params = {table_spec(), column_spec(), when_spec()},
                   .pass = ">= 100 %",
                   .example = "check:\n"
                              "  probe: data.has_one_unit\n"
                              "  with: {table: orders, column: amount}\n"},
          .body = DataProbe{needs, judge}};
}

}  // namespace readiness::probes::data::has_one_unit
