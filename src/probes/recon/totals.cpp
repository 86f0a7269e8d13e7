// SPDX-License-Identifier: Apache-2.0
// Totals of both systems. Article 二.3: 核对关键数据的总数（如客户总数、商机总金额、订单总数）.
#include "probes/recon/comparison.hpp"
#include "probes/rows.hpp"
#include "text/phrases.hpp"
#include "util/strings.hpp"

namespace readiness::probes::recon::totals {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase recon_probe_rows_differ{"行数 {0} 变为 {1}", "{0} rows became {1}"};
constexpr text::Phrase recon_probe_sum_differs{"“{0}”合计应为 {1}，实为 {2}（差 {3}）", "the sum of '{0}' should be {1} and is {2} (off by {3})"};
constexpr text::Phrase recon_probe_totals{"{1} 个总数中 {0} 个相等", "{0} of {1} totals agree"};
// clang-format on
}  // namespace phrases

namespace rr = readiness::recon;
using text::say;

Result<Wishes> needs(const Params& params, const Circumstances&) { return with_rows(wish_of(params)); }

Verdict judge(const Params& params, const Measured& measured, const Circumstances&) {
  const rr::Reconciliation& result = measured.of(wish_of(params)).result;
  if (result.old_side.rows == 0) return unknown(say<text::phrases::recon_probe_empty>(result.old_side.file));
  std::uint64_t totals = 1, wrong = 0;
  std::vector<std::string> zh, en;
  const auto differs = [&](const Localized& text) {
    ++wrong;
    zh.push_back(text.zh), en.push_back(text.en);
  };
  if (result.old_side.rows != result.new_side.rows)
    differs(say<phrases::recon_probe_rows_differ>(util::grouped(result.old_side.rows),
                                                  util::grouped(result.new_side.rows)));
  for (const rr::ColumnResult& column : result.columns) {
    if (!column.total) continue;
    ++totals;
    if (!column.total->equal)
      differs(say<phrases::recon_probe_sum_differs>(column.old_name, column.total->old_sum, column.total->new_sum,
                                                    column.total->difference));
  }
  Localized message = say<phrases::recon_probe_totals>(totals - wrong, totals);
  if (wrong > 0)
    message = say<text::phrases::recon_probe_with>(message, Localized{util::join(zh, "；"), util::join(en, "; ")});
  return unless_left_out({.measured = share_in_order(wrong, totals), .message = message}, result);
}

}  // namespace

Probe probe() {
  return {
      .info = {.id = "recon.totals",
               .statement = {"迁移前后的行数与每个数值列的合计相等，换算按映射表。",
                             "Row counts and the sums of all number columns are the same before and after the "
                             "migration, as the mapping converts them."},
               .unit = Unit::share,
               .measured = {"相等的总数所占的比例（行数与每个数值列各算一个）",
                            "share of totals that agree: the row count and each number column are one"},
               .dimension = Dimension::consistent,
               .params = specs(),
               .pass = ">= 100 %",
               .example = "check:\n"
                          "  probe: recon.totals\n"
                          "  with: {old_table: customers, new_table: crm_accounts, mapping: mapping, object: 客户}\n"},
      .body = DataProbe{needs, judge}};
}

}  // namespace readiness::probes::recon::totals
