// SPDX-License-Identifier: Apache-2.0
// Identifiers that a spreadsheet took for numbers: 007 became 7. Article 二.3, 损坏.
#include "probes/rows.hpp"
#include "probes/specs.hpp"
#include "text/phrases.hpp"
#include "util/strings.hpp"

namespace readiness::probes::data::keeps_leading_zeros {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase lost_zero_values{"已填写的 {1} 行中有 {0} 行的“{2}”不足 {3} 位，前导零可能已丢失", "{2} has fewer than {3} digits in {0} of the {1} rows that have a value; leading zeros may be lost"};
constexpr text::Phrase no_number_of_digits{"表 {0} 的“{1}”没有一个值是纯数字，没有前导零可丢", "no value of {1} in table {0} consists of digits, so no leading zeros can be lost"};
// clang-format on
}  // namespace phrases

using text::say;
using util::grouped;

// One digit cannot be too few; the measure tells lengths apart up to the other end.
constexpr std::int64_t k_least = 2, k_most = 64;

Measure lost(const Params& params) {
  const std::string length = params.has("length") ? std::to_string(params.integer("length")) : std::string();
  return measures::lost_zeros(params.text("table"), params.text("column"), length, params.text("when"));
}

Result<Wishes> needs(const Params& params, const Circumstances&) {
  if (const std::int64_t length = params.integer("length", k_least); length < k_least || length > k_most)
    return Error{say<text::phrases::out_of_bounds>("length", k_least, k_most, length), params.place("length")};
  return Rows(params).needs({lost(params)});
}

Verdict judge(const Params& params, const Measured& measured, const Circumstances&) {
  const Measurement& found = measured.of(lost(params));
  const std::string name = column_name(params.text("column"), found.samples);
  if (auto verdict = Rows(params).none_with_value(measured, name, found.rows)) return *verdict;
  if (found.text.empty()) return unknown(say<phrases::no_number_of_digits>(params.text("table"), name));
  return share_verdict(found,
                       say<phrases::lost_zero_values>(grouped(found.count), grouped(found.rows), name, found.text));
}

}  // namespace

Probe probe() {
  return {.info = {.id = "data.keeps_leading_zeros",
                   .statement = {"编号没有丢失前导零。", "No identifier has lost its leading zeros."},
                   .unit = Unit::share,
                   .measured = {"位数足够的值所占的比例", "share of values with enough digits"},
                   .dimension = Dimension::valid,
                   .params = {table_spec(),
                              column_spec(),
                              {.name = "length",
                               .type = ParamType::integer,
                               .meaning = {"应有的位数，2 到 64；默认为最常见的位数",
                                           "how many digits there should be, 2 to 64; default: the most frequent "
                                           "number"}},
                              when_spec()},
                   .pass = ">= 100 %",
                   .example = "check:\n"
                              "  probe: data.keeps_leading_zeros\n"
                              "  with: {table: orders, column: order_id}\n"},
          .body = DataProbe{needs, judge}};
}

}  // namespace readiness::probes::data::keeps_leading_zeros
