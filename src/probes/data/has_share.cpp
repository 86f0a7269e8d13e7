// SPDX-License-Identifier: Apache-2.0
// What part of a register is of one kind: at most half of the requirements may be urgent, or none of them is. Article
// 一.3, 优先级排序.
#include "probes/rows.hpp"
#include "probes/specs.hpp"
#include "text/phrase.hpp"
#include "util/strings.hpp"

namespace readiness::probes::data::has_share {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase share_of_rows{"{1} 行中有 {0} 行（{2} %）满足 {3}", "{0} of {1} rows ({2} %) fulfil {3}"};
// clang-format on
}  // namespace phrases

using util::grouped;

std::string part_of(const Params& params) {
  const std::string when = params.text("when"), part = params.text("part");
  return when.empty() ? part : "(" + when + ") and (" + part + ")";
}

Measure part_rows(const Params& params) { return measures::rows(params.text("table"), part_of(params)); }

Result<Wishes> needs(const Params& params, const Circumstances&) { return Rows(params).needs({part_rows(params)}); }

Verdict judge(const Params& params, const Measured& measured, const Circumstances&) {
  const Rows rows(params);
  if (auto verdict = rows.none(measured)) return *verdict;
  const std::uint64_t all = rows.matching(measured), part = measured.of(part_rows(params)).count;
  const double share = share_in_order(all - part, all);
  return {.measured = share,
          .message = text::say<phrases::share_of_rows>(grouped(part), grouped(all), util::floored(share),
                                                       params.text("part"))};
}

}  // namespace

Probe probe() {
  return {.info = {.id = "data.has_share",
                   .statement = {"满足条件的行所占的比例合适。", "Rows of one kind make up a fitting share."},
                   .unit = Unit::share,
                   .measured = {"满足 part 的行所占的比例", "share of rows that fulfil part"},
                   .dimension = Dimension::complete,
                   .params = {table_spec(),
                              {.name = "part",
                               .type = ParamType::expression,
                               .required = true,
                               .meaning = {"要计算其比例的行", "the rows whose share is looked at"}},
                              when_spec()},
                   .pass = "<= 50 %",
                   .example = "check:\n"
                              "  probe: data.has_share\n"
                              "  with: {table: requirements, part: \"priority == '高'\", when: status != '取消'}\n"
                              "  expect: {pass: \"<= 50 %\", fail: \"> 70 %\"}\n"},
          .body = DataProbe{needs, judge}};
}

}  // namespace readiness::probes::data::has_share
