// SPDX-License-Identifier: Apache-2.0
// Every value as it was. Article 二.3: 没有损坏; 点对点的精确核对.
#include "probes/rows.hpp"

#include "probes/recon/comparison.hpp"
#include "recon/wording.hpp"
#include "text/phrases.hpp"
#include "util/strings.hpp"

#include <algorithm>

namespace readiness::probes::recon::rows {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase recon_probe_rows{"{1} 条对应的记录中 {0} 条完全一致", "{0} of {1} paired records agree in every value"};
constexpr text::Phrase recon_probe_damage{"{0} {1}（{2} 处）", "{0} {1} ({2})"};
// clang-format on
}  // namespace phrases

namespace rr = readiness::recon;
using text::say;
using util::grouped;

constexpr std::size_t k_named_damages = 5;

// What happened most often, by column: 电话: leading zeros lost (12).
Localized most_frequent(const rr::Reconciliation& result) {
  struct Kind {
    std::uint64_t count;
    Localized text;
  };
  std::vector<Kind> kinds;
  for (const rr::ColumnResult& column : result.columns)
    for (std::size_t i = 0; i < rr::k_damages; ++i) {
      const rr::DamageCount& damage = column.differences.damages[i];
      if (damage.count == 0) continue;
      const Localized what = rr::told(static_cast<rr::Damage>(i), damage, result.columns);
      kinds.push_back({damage.count, say<phrases::recon_probe_damage>(column.new_name, what, grouped(damage.count))});
    }
  std::stable_sort(kinds.begin(), kinds.end(), [](const Kind& a, const Kind& b) { return a.count > b.count; });
  if (kinds.size() > k_named_damages) kinds.resize(k_named_damages);
  std::vector<std::string> zh, en;
  for (const Kind& kind : kinds) zh.push_back(kind.text.zh), en.push_back(kind.text.en);
  return {util::join(zh, "；"), util::join(en, "; ")};
}

Reconciling listing_wish(const Params& params) {
  Reconciling wish = wish_of(params);
  wish.lists_values = true;
  return wish;
}

Result<Wishes> needs(const Params& params, const Circumstances&) { return with_rows(listing_wish(params)); }

Verdict judge(const Params& params, const Measured& measured, const Circumstances&) {
  const rr::Compared& compared = measured.of(listing_wish(params));
  const rr::Reconciliation& result = compared.result;
  if (result.pairs == 0) return unknown(result.problems.back().text);
  const std::uint64_t wrong = result.pairs - result.equal_pairs;
  Localized message = say<phrases::recon_probe_rows>(grouped(result.equal_pairs), grouped(result.pairs));
  if (wrong > 0) message = say<text::phrases::recon_probe_with>(message, most_frequent(result));
  std::uint64_t differences = 0;
  for (const rr::ColumnResult& column : result.columns) differences += column.differences.count;
  return unless_left_out({.measured = share_in_order(wrong, result.pairs),
                          .message = message,
                          .samples = samples_of_values(compared),
                          .offending = differences},
                         result);
}

}  // namespace

Probe probe() {
  return {
      .info = {.id = "recon.rows",
               .statement = {"两系统都有的记录，每个字段都按映射表一致。",
                             "Every value of the records that both systems have is what the mapping says."},
               .unit = Unit::share,
               .measured = {"两系统都有的记录中，字段全部一致的所占的比例",
                            "share of the records in both systems of which all values agree"},
               .dimension = Dimension::accurate,
               .params = specs(),
               .pass = ">= 100 %",
               .example = "check:\n"
                          "  probe: recon.rows\n"
                          "  with: {old_table: customers, new_table: crm_accounts, mapping: mapping, object: 客户}\n"},
      .body = DataProbe{needs, judge}};
}

}  // namespace readiness::probes::recon::rows
