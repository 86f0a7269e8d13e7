// SPDX-License-Identifier: Apache-2.0
// Every record once. Article 二.3: 确保数据没有丢失.
#include "probes/recon/comparison.hpp"
#include "probes/rows.hpp"
#include "text/phrases.hpp"
#include "util/strings.hpp"

namespace readiness::probes::recon::keys {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase recon_probe_keys{"旧系统 {0} 条记录：缺少 {1} 条，多出 {2} 条，主键不唯一 {3} 条，主键为空 {4} 条", "{0} records of the old system: {1} missing, {2} too many, {3} with a key that is not unique, {4} without a key"};
// clang-format on
}  // namespace phrases

namespace rr = readiness::recon;
using text::say;
using util::grouped;

Reconciling listing_wish(const Params& params) {
  Reconciling wish = wish_of(params);
  wish.lists_rows = true;
  return wish;
}

Result<Wishes> needs(const Params& params, const Circumstances&) { return with_rows(listing_wish(params)); }

Verdict judge(const Params& params, const Measured& measured, const Circumstances&) {
  const rr::Compared& compared = measured.of(listing_wish(params));
  const rr::Reconciliation& result = compared.result;
  const rr::SideResult &before = result.old_side, &after = result.new_side;
  if (before.rows == 0) return unknown(say<text::phrases::recon_probe_empty>(before.file));
  const std::uint64_t repeated = before.repeated.count + after.repeated.count;
  const std::uint64_t blank = before.blank_keys.count + after.blank_keys.count;
  const std::uint64_t wrong = before.alone.count + after.alone.count + repeated + blank;
  // All different records of either side; those of a key that is not unique on one side only count there.
  const std::uint64_t all = wrong + result.pairs;
  return {.measured = share_in_order(wrong, all),
          .message = say<phrases::recon_probe_keys>(grouped(before.rows), grouped(before.alone.count),
                                                    grouped(after.alone.count), grouped(repeated), grouped(blank)),
          .samples = samples_of_rows(compared),
          .offending = before.alone.count + after.alone.count + repeated};
}

}  // namespace

Probe probe() {
  return {
      .info = {.id = "recon.keys",
               .statement = {"旧系统的每条记录在新系统中恰有一条，新系统没有多余的记录。",
                             "Every record of the old system is in the new one exactly once, and no other is."},
               .unit = Unit::share,
               .measured = {"两边都恰有一条的记录所占的比例", "share of records that both sides have exactly once"},
               .dimension = Dimension::complete,
               .params = specs(),
               .pass = ">= 100 %",
               .example = "check:\n"
                          "  probe: recon.keys\n"
                          "  with: {old_table: customers, new_table: crm_accounts, mapping: mapping, object: 客户}\n"},
      .body = DataProbe{needs, judge}};
}

}  // namespace readiness::probes::recon::keys
