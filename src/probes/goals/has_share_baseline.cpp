// SPDX-License-Identifier: Apache-2.0
// How much is done in spreadsheets today, as the register of reports says and as the project claims. Article 一.1,
// 过度依赖电子表格.
#include "probes/goals/claim.hpp"
#include "probes/rows.hpp"
#include "probes/specs.hpp"
#include "text/phrase.hpp"
#include "util/strings.hpp"

#include <cmath>

namespace readiness::probes::goals::has_share_baseline {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase share_baseline{"{1} 行中有 {0} 行（{2} %），声称为 {3} %，相差 {4} 个百分点", "{0} of {1} rows ({2} %), {3} % is claimed; the gap is {4} points"};
constexpr text::Phrase share_unclaimed{"{1} 行中有 {0} 行（{2} %）；声称值“{3}”既不是数字，项目文件 facts 中也没有这个数字", "{0} of {1} rows ({2} %); the claim '{3}' is neither a number nor a fact that is one"};
// clang-format on
}  // namespace phrases

using text::say;
using util::grouped;

Measure part_rows(const Params& params) {
  const std::string when = params.text("when"), part = params.text("part");
  return measures::rows(params.text("table"), when.empty() ? part : "(" + when + ") and (" + part + ")");
}

Result<Wishes> needs(const Params& params, const Circumstances&) { return Rows(params).needs({part_rows(params)}); }

Verdict judge(const Params& params, const Measured& measured, const Circumstances& circumstances) {
  const Rows rows(params);
  if (auto verdict = rows.none(measured)) return *verdict;
  const std::uint64_t all = rows.matching(measured), part = measured.of(part_rows(params)).count;
  const double share = share_in_order(all - part, all);
  const std::string claimed = params.text("claimed");
  const auto claim = claimed_number(claimed, circumstances.facts);
  if (!claim) return unknown(say<phrases::share_unclaimed>(grouped(part), grouped(all), util::floored(share), claimed));
  const double gap = tidy(std::abs(share - *claim));
  return {.measured = gap,
          .message = say<phrases::share_baseline>(grouped(part), grouped(all), util::floored(share),
                                                  util::floored(*claim), util::floored(gap))};
}

}  // namespace

Probe probe() {
  return {.info = {.id = "goals.has_share_baseline",
                   .statement = {"声称的占比与登记表相符。", "A claimed share agrees with the register."},
                   .unit = Unit::number,
                   .measured = {"满足 part 的行所占的百分比与声称值相差的百分点",
                                "gap in points between the percentage of rows that fulfil part and the claimed one"},
                   .params = {table_spec(),
                              {.name = "part",
                               .type = ParamType::expression,
                               .required = true,
                               .meaning = {"要计算其占比的行", "the rows whose share is looked at"}},
                              {.name = "claimed",
                               .type = ParamType::text,
                               .required = true,
                               .meaning = {"声称的占比（百分数），或项目文件 facts 中的名称",
                                           "the claimed share in percent, or the name of a fact that is one"}},
                              when_spec()},
                   .pass = "<= 1",
                   .example = "check:\n"
                              "  probe: goals.has_share_baseline\n"
                              "  with: {table: report_inventory, part: tool == 'Excel', claimed: spreadsheet_share}\n"
                              "  expect: {pass: \"<= 1\", fail: \"> 10\"}\n"},
          .body = DataProbe{needs, judge}};
}

}  // namespace readiness::probes::goals::has_share_baseline
