// SPDX-License-Identifier: Apache-2.0
// The reconciliation for programs, the same whatever the user reads. docs/reconcile.md says what each field is; a new
// field, another name or another type is another k_schema.
#include "recon/json.hpp"

#include "recon/wording.hpp"

#include <nlohmann/json.hpp>

namespace readiness::recon {
namespace {

using Json = nlohmann::ordered_json;

constexpr int k_schema = 1;

Json json_of(const Localized& text) { return {{"zh", text.zh}, {"en", text.en}}; }

Json json_of(const Rows& rows) { return {{"count", rows.count}, {"first_rows", rows.first}}; }

Json json_of(const KeyList& list) {
  Json first = Json::array();
  for (const NamedKey& key : list.first) first.push_back({{"row", key.row}, {"key", key.key}});
  return {{"count", list.count}, {"first", first}};
}

Json json_of(const SideResult& side) {
  return {{"file", side.file},
          {"note", json_of(side.note)},
          {"sha256", side.sha256},
          {"rows", side.rows},
          {"blank_keys", json_of(side.blank_keys)},
          {"alone", json_of(side.alone)},
          {"repeated_keys", side.repeated_keys},
          {"repeated", json_of(side.repeated)}};
}

Json json_of(const Total& total) {
  return {{"old", total.old_sum}, {"new", total.new_sum}, {"difference", total.difference}, {"equal", total.equal}};
}

Json json_of(const Example& example) {
  return {{"key", example.key},       {"old_row", example.old_row},   {"new_row", example.new_row},
          {"old", example.old_value}, {"expected", example.expected}, {"new", example.new_value}};
}

Json damages_of(const ColumnResult& column, const std::vector<ColumnResult>& columns) {
  Json damages = Json::array();
  for (std::size_t i = 0; i < k_damages; ++i) {
    const DamageCount& count = column.differences.damages[i];
    if (count.count == 0) continue;
    Json examples = Json::array();
    for (const Example& example : count.examples) examples.push_back(json_of(example));
    Json details = Json::array();
    for (const auto& [detail, times] : count.details) details.push_back({{"detail", detail}, {"count", times}});
    damages.push_back({{"id", id_of(static_cast<Damage>(i))},
                       {"text", json_of(told(static_cast<Damage>(i), count, columns))},
                       {"count", count.count},
                       {"details", details},
                       {"examples", examples}});
  }
  return damages;
}

Json json_of(const ColumnResult& column, const std::vector<ColumnResult>& columns) {
  return {{"old", column.old_name},
          {"new", column.new_name},
          {"mapping_row", column.mapping_row},
          {"type", id_of(column.type)},
          {"rule", column.rule},
          {"tolerance", column.tolerance},
          {"total", column.total ? json_of(*column.total) : Json(nullptr)},
          {"old_misfits", json_of(column.old_misfits)},
          {"new_misfits", json_of(column.new_misfits)},
          {"rule_failed", json_of(column.rule_failed)},
          {"different", column.differences.count},
          {"damages", damages_of(column, columns)}};
}

Json groups_of(const Reconciliation& result) {
  Json groups = Json::array();
  for (const GroupResult& group : result.groups) {
    Json totals = Json::array();
    for (const Total& total : group.totals) totals.push_back(json_of(total));
    groups.push_back({{"name", group.name},
                      {"old_rows", group.old_rows},
                      {"new_rows", group.new_rows},
                      {"equal", group.equal},
                      {"totals", totals}});
  }
  return {{"by", result.group_keys},
          {"columns", result.group_columns},
          {"count", result.group_count},
          {"different", result.groups_different},
          {"groups", groups}};
}

Json sample_of(const Reconciliation& result) {
  if (!result.sample) return nullptr;
  const SampleFacts& sample = *result.sample;
  Json strata = Json::array(), records = Json::array();
  for (const Stratum& stratum : sample.strata)
    strata.push_back(
        {{"name", stratum.name}, {"records", stratum.records}, {"drawn", stratum.drawn}, {"wrong", stratum.wrong}});
  for (const SampledRecord& record : result.sampled)
    records.push_back({{"old_row", record.old_row},
                       {"new_row", record.new_row == 0 ? Json(nullptr) : Json(record.new_row)},
                       {"key", record.key},
                       {"stratum", record.stratum},
                       {"wrong", record.wrong}});
  return {{"seed", sample.request.seed},
          {"confidence", sample.request.confidence},
          {"population", sample.population},
          {"drawn", sample.drawn},
          {"wrong", sample.wrong},
          {"at_most", sample.at_most},
          {"strata", strata},
          {"records", records}};
}

Json batches_of(const Reconciliation& result) {
  Json batches = Json::array();
  for (const BatchFacts& batch : result.batches)
    batches.push_back({{"name", batch.name},
                       {"listed", batch.listed},
                       {"in_old", batch.in_old},
                       {"equal", batch.equal},
                       {"different", batch.unequal},
                       {"missing", batch.missing},
                       {"repeated", batch.repeated}});
  return {{"file", result.batch_file}, {"listed_twice", result.listed_twice}, {"batches", batches}};
}

}  // namespace

std::string json(const Reconciliation& result) {
  Json problems = Json::array(), columns = Json::array();
  for (const Problem& problem : result.problems)
    problems.push_back({{"text", json_of(problem.text)}, {"hint", json_of(problem.hint)}});
  for (const ColumnResult& column : result.columns) columns.push_back(json_of(column, result.columns));
  const Json all = {{"readiness_reconcile", k_schema},
                    {"verdict", id_of(result.verdict)},
                    {"old", json_of(result.old_side)},
                    {"new", json_of(result.new_side)},
                    {"mapping", result.mapping},
                    {"keys", result.keys},
                    {"pairs", result.pairs},
                    {"equal_pairs", result.equal_pairs},
                    {"other_repeated", result.other_repeated},
                    {"columns", columns},
                    {"group_by", result.group_keys.empty() ? Json(nullptr) : groups_of(result)},
                    {"sample", sample_of(result)},
                    {"batches", result.batch_file.empty() ? Json(nullptr) : batches_of(result)},
                    {"problems", problems},
                    {"dropped", result.dropped},
                    {"only_old", result.only_old},
                    {"only_new", result.only_new},
                    {"values_shown", result.values_shown}};
  // Values come from files: what is not UTF-8 in them is replaced.
  return all.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

}  // namespace readiness::recon
