// SPDX-License-Identifier: Apache-2.0
// Merges that end at a record: no chain, no circle, nothing merged twice. Article 二.2,
// 合并重复的客户、联系人及商机记录.
#include "probes/register.hpp"
#include "probes/rows.hpp"
#include "probes/specs.hpp"
#include "text/phrase.hpp"
#include "util/strings.hpp"

#include <map>
#include <set>

namespace readiness::probes::data::merges_are_final {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase merges_final{"{1} 次合并中有 {0} 次去向明确", "merges with a clear outcome: {0} of {1}"};
constexpr text::Phrase merge_number_missing{"缺少被合并或保留的编号", "a number is missing"};
constexpr text::Phrase merged_into_itself{"合并到了自己", "merged into itself"};
constexpr text::Phrase merged_twice{"第 {0} 行已经把它合并过", "row {0} has merged it already"};
constexpr text::Phrase merged_in_a_circle{"合并成了一个环，没有一条记录留下", "the merges go in a circle, and no record is left"};
constexpr text::Phrase merged_into_merged{"保留的记录在第 {0} 行又被合并掉了", "the survivor is itself merged away in row {0}"};
// clang-format on
}  // namespace phrases

using text::say;
using util::grouped;

constexpr std::size_t k_object = 0, k_merged = 1, k_survivor = 2;  // of a record

Measure merges_of(const Params& params) {
  return measures::records(params.text("table"), {"object", "merged_id", "survivor_id"}, params.text("when"));
}

Result<Wishes> needs(const Params& params, const Circumstances&) { return Rows(params).needs({merges_of(params)}); }

// A customer and a contact may have the same number.
using Key = std::pair<std::string, std::string>;
Key key_in(const Record& record, std::size_t column) {
  return {key_of(record.values[k_object]), key_of(record.values[column])};
}

using Merges = std::map<Key, const Record*>;  // by what is merged away: the first row that says so

Merges by_merged(const Measurement& read) {
  Merges merges;
  for (const Record& record : read.records)
    if (Key key = key_in(record, k_merged); !key.second.empty()) merges.try_emplace(std::move(key), &record);
  return merges;
}

// Following the survivors from `record`, does one come up twice?
bool goes_in_a_circle(const Merges& merges, const Record& record) {
  std::set<Key> seen;
  Key at = key_in(record, k_merged);
  while (seen.insert(at).second) {
    const auto next = merges.find(at);
    if (next == merges.end()) return false;
    at = key_in(*next->second, k_survivor);
  }
  return true;
}

std::optional<Localized> fault_of(const Merges& merges, const Record& record) {
  const Key merged = key_in(record, k_merged), survivor = key_in(record, k_survivor);
  if (merged.second.empty() || survivor.second.empty()) return say<phrases::merge_number_missing>();
  if (merged == survivor) return say<phrases::merged_into_itself>();
  if (const Record* first = merges.at(merged); first != &record) return say<phrases::merged_twice>(first->row.number());
  const auto onwards = merges.find(survivor);
  if (onwards == merges.end()) return std::nullopt;
  if (goes_in_a_circle(merges, record)) return say<phrases::merged_in_a_circle>();
  return say<phrases::merged_into_merged>(onwards->second->row.number());
}

bool is_blank(const Record& record) {
  return key_of(record.values[k_merged]).empty() && key_of(record.values[k_survivor]).empty();
}

Verdict judge(const Params& params, const Measured& measured, const Circumstances&) {
  if (auto verdict = Rows(params).none(measured)) return *verdict;
  const Measurement& read = measured.of(merges_of(params));
  const Merges merges = by_merged(read);
  Measurement wrong;
  for (const Record& record : read.records) {
    if (is_blank(record)) continue;
    ++wrong.rows;
    const auto fault = fault_of(merges, record);
    if (!fault) continue;
    ++wrong.count;
    wrong.samples.push_back(sample_of(read, record, k_survivor, *fault));
  }
  if (auto verdict = Rows(params).none_with_value(measured, header_of(read, k_merged, "merged_id"), wrong.rows))
    return *verdict;
  return share_verdict(wrong, say<phrases::merges_final>(grouped(wrong.rows - wrong.count), grouped(wrong.rows)));
}

}  // namespace

Probe probe() {
  return {.info = {.id = "data.merges_are_final",
                   .statement = {"每次合并都有明确的去向：不重复、不连环、不成环。",
                                 "Every merge ends at a record: none twice, no chain, no circle."},
                   .unit = Unit::share,
                   .measured = {"去向明确的合并所占的比例", "share of merges with a clear outcome"},
                   .dimension = Dimension::unique,
                   .params = {table_spec({"合并记录，须有列 object、merged_id、survivor_id",
                                          "the merge log, with the columns object, merged_id and survivor_id"}),
                              when_spec()},
                   .pass = ">= 100 %",
                   .example = "check:\n"
                              "  probe: data.merges_are_final\n"
                              "  with: {table: merge_log}\n"},
          .body = DataProbe{needs, judge}};
}

}  // namespace readiness::probes::data::merges_are_final
