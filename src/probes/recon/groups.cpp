// SPDX-License-Identifier: Apache-2.0
// Totals of both systems, group by group: a total may agree although its parts do not. Article 二.3: 关键数据的总数.
#include "probes/recon/comparison.hpp"
#include "probes/register.hpp"
#include "probes/rows.hpp"
#include "text/phrases.hpp"
#include "text/punctuation.hpp"
#include "util/strings.hpp"

namespace readiness::probes::recon::groups {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase recon_probe_groups{"{1} 个分组中 {0} 个相等", "{0} of {1} groups agree"};
// clang-format on
}  // namespace phrases

namespace rr = readiness::recon;
using text::say;

constexpr std::size_t k_named_groups = 5;

Reconciling grouped_wish(const Params& params) {
  Reconciling wish = wish_of(params);
  wish.groups = params.texts("group_by");
  return wish;
}

Result<Wishes> needs(const Params& params, const Circumstances&) { return with_rows(grouped_wish(params)); }

Verdict judge(const Params& params, const Measured& measured, const Circumstances&) {
  const rr::Reconciliation& result = measured.of(grouped_wish(params)).result;
  if (result.group_count == 0) return unknown(say<text::phrases::recon_probe_empty>(result.old_side.file));
  std::vector<std::string> names;
  for (const rr::GroupResult& group : result.groups)
    if (!group.equal && names.size() < k_named_groups) names.push_back(shown(group.name));
  Localized message = say<phrases::recon_probe_groups>(util::grouped(result.group_count - result.groups_different),
                                                       util::grouped(result.group_count));
  if (!names.empty()) message = say<text::phrases::recon_probe_with>(message, text::enumerated(names));
  return unless_left_out({.measured = share_in_order(result.groups_different, result.group_count), .message = message},
                         result);
}

}  // namespace

Probe probe() {
  return {.info = {.id = "recon.groups",
                   .statement = {"迁移前后各分组的行数与合计都相等。",
                                 "Row counts and sums are the same before and after the migration in every group."},
                   .unit = Unit::share,
                   .measured = {"行数与合计都相等的分组所占的比例", "share of groups whose row count and sums agree"},
                   .dimension = Dimension::consistent,
                   .params = specs({{.name = "group_by",
                                     .type = ParamType::texts,
                                     .required = true,
                                     .meaning = {"分组列的表头，两表不同时写作 旧列=新列",
                                                 "headers of the columns to group by, OLD=NEW where they differ"}}}),
                   .pass = ">= 100 %",
                   .example = "check:\n"
                              "  probe: recon.groups\n"
                              "  with:\n"
                              "    old_table: customers\n"
                              "    new_table: crm_accounts\n"
                              "    mapping: mapping\n"
                              "    object: 客户\n"
                              "    group_by: [行业=industry]\n"},
          .body = DataProbe{needs, judge}};
}

}  // namespace readiness::probes::recon::groups
