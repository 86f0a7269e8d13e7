// SPDX-License-Identifier: Apache-2.0
// No probe keeps samples back: how many a report shows is the audit's business, and `readiness rows` shows all.
#include "doc/read.hpp"
#include "support/data_probe.hpp"

#include <set>

namespace samples_test {

using namespace readiness;

namespace {

constexpr std::size_t k_wrong = 50;

std::vector<std::string> texts_of(const doc::Node& node) {
  std::vector<std::string> texts;
  for (const doc::Node& item : node.items) texts.push_back(item.text);
  if (texts.empty()) texts.push_back(node.text);
  return texts;
}

ParamValue value_of(ParamType type, const doc::Node& node) {
  switch (type) {
    case ParamType::integer:
      return {.value = node.integer().value()};
    case ParamType::number:
      return {.value = node.number().value()};
    case ParamType::flag:
      return {.value = node.flag().value()};
    case ParamType::texts:
    case ParamType::columns:
      return {.value = texts_of(node)};
    case ParamType::map: {
      ParamValue::Map map;
      for (const doc::Node::Entry& entry : node.entries) map[entry.key] = texts_of(entry.value);
      return {.value = std::move(map)};
    }
    default:
      return {.value = node.text};
  }
}

// What stands under `with:` in the probe's example.
Params example_of(const ProbeInfo& info) {
  const auto root = doc::read("example.yaml", info.example);
  REQUIRE(root);
  const doc::Node* with = root->find("check")->find("with");
  Params params;
  for (const ParamSpec& spec : info.params)
    if (const doc::Node* node = with ? with->find(spec.name) : nullptr)
      params.set(spec.name, value_of(spec.type, *node));
  return params;
}

// Fifty wrong rows, and fifty records in which every value is a different word that means nothing.
Measurement full_of_faults(const Measure& measure) {
  Measurement found{.count = k_wrong, .rows = 2 * k_wrong, .text = "1"};
  for (std::uint64_t row = 2; row < k_wrong + 2; ++row) {
    found.samples.push_back({.file = "t.csv", .row = RowNumber(row), .column = "c", .value = "v"});
    if (measure.kind != "records") continue;
    Record record{.row = RowNumber(row), .values = {}};
    for (const std::string& column : measure.columns)
      record.values.push_back(measure.table + measure.when + column + std::to_string(row));
    found.records.push_back(std::move(record));
  }
  return found;
}

}  // namespace

TEST_CASE("a probe shows every place that it found") {
  // These compare whole tables, ask for one group a parameter, find no fault in words that mean nothing, or can make
  // nothing of them.
  const std::set<std::string> others = {"data.cleaning_is_staffed",
                                        "data.counts_agree",
                                        "data.has_no_lookalikes",
                                        "data.has_rows",
                                        "data.has_share",
                                        "data.has_tool_for_mass_data",
                                        "data.is_apart_from",
                                        "data.is_current",
                                        "data.is_not_before",
                                        "data.is_spread",
                                        "data.merges_are_final",
                                        "data.tool_fits_volume",
                                        "goals.are_achievable",
                                        "goals.are_concrete",
                                        "goals.has_share_baseline",
                                        "goals.pays_back",
                                        "goals.point_the_right_way",
                                        "goals.resolve_targets",
                                        "technology.are_supported",
                                        "technology.keeps_environments_apart",
                                        "training.involves_every_group",
                                        "training.represents_every_group",
                                        "training.trains_super_users_first"};
  for (const Probe& probe : probes::all()) {
    const auto* body = std::get_if<DataProbe>(&probe.body);
    if (!body || others.contains(probe.info.id)) continue;
    INFO("probe " << probe.info.id);
    const Params with = example_of(probe.info);
    const Circumstances circumstances =
        support::on_day(2026, 3, 1, {{"kickoff", "2026-01-12"}, {"go_live", "2026-06-01"}});
    const auto needs = body->needs(with, circumstances);
    REQUIRE(needs);
    Measured measured;
    const bool only_numbers = std::all_of(needs->begin(), needs->end(),
                                          [](const Wish& wish) { return std::holds_alternative<Measure>(wish); });
    if (!only_numbers) continue;
    for (const Wish& wish : *needs) {
      const auto& measure = std::get<Measure>(wish);
      measured.set(measure, full_of_faults(measure));
    }
    CHECK(body->judge(with, measured, circumstances).samples.size() >= k_wrong);
  }
}

}  // namespace samples_test
