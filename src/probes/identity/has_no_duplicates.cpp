// SPDX-License-Identifier: Apache-2.0
// No customer stands twice in a table, however its name is written. Article 二.1, 唯一性 (同一客户被不同人重复创建).
#include "identity/explain.hpp"
#include "probes/identity/customers.hpp"
#include "probes/rows.hpp"
#include "text/phrase.hpp"
#include "util/strings.hpp"

#include <algorithm>
#include <unordered_map>

namespace readiness::probes::identity::has_no_duplicates {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase customers_repeated{"{1} 行中有 {0} 行与前面的行是同一客户，另有 {2} 对疑似", "{0} of {1} rows are the customer of an earlier row, and {2} more pairs may be"};
constexpr text::Phrase same_as_row{"与第 {0} 行是同一客户：{1}", "the same customer as row {0}: {1}"};
// clang-format on
}  // namespace phrases

namespace ri = readiness::identity;
using text::say;
using util::grouped;

// By its later record, the heaviest pair of one customer.
std::unordered_map<std::uint32_t, const ri::Pair*> heaviest_pairs(const Found& found) {
  std::unordered_map<std::uint32_t, const ri::Pair*> pairs;
  for (const ri::Pair& pair : found.matches.pairs) {
    if (pair.judgement != ri::Judgement::same) continue;
    const ri::Pair*& best = pairs[pair.b];
    if (!best || pair.weight > best->weight) best = &pair;
  }
  return pairs;
}

// Of each group the records behind its first, by row.
std::vector<Sample> repeated(const Found& found) {
  const auto pairs = heaviest_pairs(found);
  const ri::Records records = found.records();
  std::vector<Sample> samples;
  for (const auto& group : found.clusters.groups) {
    for (std::size_t i = 1; i < group.size(); ++i) {
      const ri::Record& record = records[group[i]];
      const auto pair = pairs.find(group[i]);  // none where it is one with the first by way of a later record
      const ri::Record& like = records[pair == pairs.end() ? group.front() : pair->second->a];
      const Localized why = pair == pairs.end() ? Localized() : ri::explain(*pair->second, like, record);
      samples.push_back(sample_of(found.first, record, say<phrases::same_as_row>(like.row, why)));
    }
  }
  std::sort(samples.begin(), samples.end(), [](const Sample& a, const Sample& b) { return a.row < b.row; });
  return samples;
}

Result<Wishes> needs(const Params& params, const Circumstances&) {
  const Customers customers(params);
  RD_TRY(const Matching wish, matching_of(customers));
  return Wishes{measures::rows(customers.table()), wish};
}

Verdict judge(const Params& params, const Measured& measured, const Circumstances&) {
  if (auto verdict = Rows(params.text("table"), {}).none(measured)) return *verdict;
  const Found& found = measured.of(*matching_of(Customers(params)));
  const std::size_t rows = found.first.records.size();
  std::vector<Sample> samples = repeated(found);
  const auto possible = std::count_if(found.matches.pairs.begin(), found.matches.pairs.end(),
                                      [](const ri::Pair& pair) { return pair.judgement == ri::Judgement::possible; });
  const Localized message = say<phrases::customers_repeated>(grouped(samples.size()), grouped(rows),
                                                             grouped(static_cast<std::uint64_t>(possible)));
  return {.measured = share_in_order(samples.size(), rows),
          .message = with_left_out(message, found),
          .samples = std::move(samples)};
}

}  // namespace

Probe probe() {
  return {.info = {.id = "identity.has_no_duplicates",
                   .statement = {"没有客户重复出现，不论名称怎么写。",
                                 "No customer stands there twice, however its name is written."},
                   .unit = Unit::share,
                   .measured = {"不与前面的行是同一客户的行所占的比例",
                                "share of rows that are no customer of an earlier row"},
                   .dimension = Dimension::unique,
                   .params = Customers::specs({"客户表", "the table of customers"}),
                   .pass = ">= 99 %",
                   .example = "check:\n"
                              "  probe: identity.has_no_duplicates\n"
                              "  with: {table: customers, name: name, phone: phone}\n"},
          .body = DataProbe{needs, judge}};
}

}  // namespace readiness::probes::identity::has_no_duplicates
