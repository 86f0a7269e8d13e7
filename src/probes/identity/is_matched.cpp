// SPDX-License-Identifier: Apache-2.0
// Every customer of one system is found in the other one. Article 二.1, 一致性
// (“A公司”与“A科技有限责任公司”，无法有效关联).
#include "identity/explain.hpp"
#include "probes/identity/customers.hpp"
#include "probes/rows.hpp"
#include "text/phrase.hpp"
#include "util/strings.hpp"

namespace readiness::probes::identity::is_matched {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase customers_unmatched{"{1} 行中有 {0} 行在 {2} 中找不到同一客户，其中 {3} 行有疑似的", "{0} of {1} rows have no same customer in {2}; for {3} of them there may be one"};
constexpr text::Phrase perhaps_row{"可能是 {0} 第 {1} 行：{2}", "perhaps row {1} of {0}: {2}"};
constexpr text::Phrase nobody_like_it{"{0} 中没有相似的客户", "no customer in {0} is like it"};
// clang-format on
}  // namespace phrases

namespace ri = readiness::identity;
using text::say;
using util::grouped;

bool is_same(const ri::Pair* pair) { return pair && pair->judgement == ri::Judgement::same; }

struct Unmatched {
  std::uint64_t with_possible = 0;
  std::vector<Sample> samples;
};

Unmatched unmatched(const Found& found) {
  Unmatched all;
  const ri::Records records = found.records();
  const auto best = best_pairs(found);
  for (std::size_t i = 0; i < best.size(); ++i) {
    if (is_same(best[i])) continue;
    const ri::Record& record = found.first.records[i];
    Localized reason = say<phrases::nobody_like_it>(found.second->file);
    if (best[i]) {
      const ri::Record& like = records[best[i]->b];
      reason = say<phrases::perhaps_row>(found.second->file, like.row, ri::explain(*best[i], record, like));
      ++all.with_possible;
    }
    all.samples.push_back(sample_of(found.first, record, std::move(reason)));
  }
  return all;
}

Result<Wishes> needs(const Params& params, const Circumstances&) { return two_tables_needs(params); }

Verdict judge(const Params& params, const Measured& measured, const Circumstances&) {
  if (auto verdict = no_rows(params, measured)) return *verdict;
  const Found& found = measured.of(*both_of(params));
  Unmatched lost = unmatched(found);
  const std::size_t rows = found.first.records.size();
  const Localized message = say<phrases::customers_unmatched>(grouped(lost.samples.size()), grouped(rows),
                                                              found.second->file, grouped(lost.with_possible));
  return {.measured = share_in_order(lost.samples.size(), rows),
          .message = with_left_out(message, found),
          .samples = std::move(lost.samples)};
}

}  // namespace

Probe probe() {
  return {
      .info = {.id = "identity.is_matched",
               .statement = {"一个系统的每个客户都能在另一个系统中找到，不论名称怎么写。",
                             "Every customer of one system is found in the other, however its name is written."},
               .unit = Unit::share,
               .measured = {"能找到同一客户的行所占的比例", "share of rows with the same customer in the other table"},
               .dimension = Dimension::consistent,
               .params = two_tables_specs(),
               .pass = ">= 98 %",
               .example = "check:\n"
                          "  probe: identity.is_matched\n"
                          "  with: {table: erp_customers, name: name, other_table: customers}\n"},
      .body = DataProbe{needs, judge}};
}

}  // namespace readiness::probes::identity::is_matched
