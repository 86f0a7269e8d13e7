// SPDX-License-Identifier: Apache-2.0
// One column, one way to write dates. Article 二.2, 统一数据格式.
#include "probes/data/ways.hpp"
#include "probes/rows.hpp"
#include "probes/specs.hpp"
#include "text/phrase.hpp"
#include "util/strings.hpp"

namespace readiness::probes::data::has_one_date_format {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase date_mix{"已填写的 {1} 行中有 {0} 行的“{2}”不是最常见的日期写法；各写法：{3}", "{2} is not written like most of its dates in {0} of the {1} rows that have a value; ways of writing: {3}"};
constexpr text::Phrase no_date_at_all{"表 {0} 的“{1}”没有一个日期", "no value of {1} in table {0} is a date"};
constexpr text::Phrase way_of_no_date{"不是日期", "no date"};
// clang-format on
}  // namespace phrases

using text::say;
using util::grouped;

Measure forms(const Params& params) {
  return measures::date_forms(params.text("table"), params.text("column"), params.text("when"));
}

Result<Wishes> needs(const Params& params, const Circumstances&) { return Rows(params).needs({forms(params)}); }

Verdict judge(const Params& params, const Measured& measured, const Circumstances&) {
  const Measurement& found = measured.of(forms(params));
  const std::string name = column_name(params.text("column"), found.samples);
  return judge_ways(params, measured, found, name, say<phrases::no_date_at_all>(params.text("table"), name),
                    say<phrases::date_mix>(grouped(found.count), grouped(found.rows), name,
                                           ways(found.records, say<phrases::way_of_no_date>())));
}

}  // namespace

Probe probe() {
  return {.info = {.id = "data.has_one_date_format",
                   .statement = {"该列的日期采用同一种写法。", "The dates of the column are written in one way."},
                   .unit = Unit::share,
                   .measured = {"采用最常见写法的值所占的比例", "share of values written in the most frequent way"},
                   .dimension = Dimension::consistent,
                   .params = {table_spec(), column_spec(), when_spec()},
                   .pass = ">= 100 %",
                   .example = "check:\n"
                              "  probe: data.has_one_date_format\n"
                              "  with: {table: orders, column: ordered_on}\n"},
          .body = DataProbe{needs, judge}};
}

}  // namespace readiness::probes::data::has_one_date_format
