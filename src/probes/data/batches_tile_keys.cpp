// SPDX-License-Identifier: Apache-2.0
// A plan of batches whose ranges of keys meet without gap or overlap, on the keys that the tables really have. Article
// 二.3: 采用分批次、增量迁移的方式.
#include "data/bind.hpp"
#include "probes/data/batch_plan.hpp"
#include "probes/data/names.hpp"
#include "probes/data/table_rows.hpp"
#include "probes/register.hpp"
#include "probes/rows.hpp"
#include "probes/specs.hpp"
#include "text/mapping_phrases.hpp"
#include "text/punctuation.hpp"
#include "util/blank.hpp"
#include "util/strings.hpp"

#include <algorithm>

namespace readiness::probes::data::batches_tile_keys {
namespace {

namespace phrases = text::phrases;
using text::say;
using util::grouped;

struct KeyColumn {
  Names object;
  std::string table, column;
};

Result<std::vector<KeyColumn>> keys_in(const Params& params) {
  std::vector<KeyColumn> keys;
  for (const auto& [object, place] : params.map("keys")) {
    if (place.size() != 2) return Error{say<phrases::keys_of_object_wrong>(object), params.place("keys")};
    keys.push_back({Names(object), place[0], place[1]});
  }
  return keys;
}

Measure plan_of(const Params& params) { return batches_in(params.text("table")); }

Result<std::vector<Measure>> needs(const Params& params, const Circumstances&) {
  std::vector<Measure> wanted{plan_of(params)};
  RD_TRY(const auto keys, keys_in(params));
  for (const KeyColumn& key : keys) wanted.push_back(measures::blank(key.table, key.column));
  return Rows(params).needs(std::move(wanted));
}

struct Stray {
  std::uint64_t row;
  std::string key;
};

class Part final : public PartOfTable {
 public:
  Part(const Ranges& ranges, std::size_t max_samples) : ranges_(ranges), max_samples_(max_samples) {}

  void add(std::uint64_t row, std::span<const std::string_view> values) override {
    const std::string_view key = util::trim(values.front());
    if (util::is_blank(key)) return;
    ++rows;
    if (ranges_.cover(key)) return;
    ++wrong;
    if (strays.size() < max_samples_) strays.push_back({row, std::string(key)});
  }

  std::uint64_t rows = 0, wrong = 0;
  std::vector<Stray> strays;

 private:
  const Ranges& ranges_;
  std::size_t max_samples_;
};

Result<void> find_strays(const OpenTables& tables, const KeyColumn& key, const Ranges& ranges, Measurement& wrong) {
  RD_TRY(const OpenTable table, tables.open(key.table));
  RD_TRY(const auto columns, columns_of(table, {key.column}));
  return read_rows(
      table, columns, tables.jobs(), [&] { return std::make_unique<Part>(ranges, tables.max_samples()); },
      [&](PartOfTable& closed, RowNumber first_row) {
        auto& part = static_cast<Part&>(closed);
        wrong.rows += part.rows;
        wrong.count += part.wrong;
        for (Stray& stray : part.strays) {
          if (wrong.samples.size() >= tables.max_samples()) break;
          wrong.samples.push_back({.file = table.binding.file(),
                                   .row = first_row + stray.row,
                                   .column = table.binding.header()[columns.front()],
                                   .value = std::move(stray.key),
                                   .reason = say<phrases::key_in_no_batch>()});
        }
      });
}

Result<Verdict> run(const Params& params, const Measured& measured, const Circumstances&, const OpenTables& tables) {
  if (auto verdict = Rows(params).none(measured)) return *verdict;
  const Measurement& read = measured.of(plan_of(params));
  const BatchPlan plan(read);
  if (auto verdict = Rows(params).none_with_value(measured, "batch", plan.batches())) return *verdict;
  RD_TRY(const auto keys, keys_in(params));
  Measurement wrong;
  std::vector<std::string> without;
  for (const KeyColumn& key : keys) {
    const Ranges& ranges = plan.ranges(key.object.keys());
    if (ranges.empty()) without.push_back(key.object.first());
    RD_CHECK(find_strays(tables, key, ranges, wrong));
  }
  Localized message = say<phrases::batches_tile>(grouped(wrong.rows - wrong.count), grouped(wrong.rows));
  // A faulty batch is one more thing that is wrong, whether or not it has records.
  const std::vector<Sample>& faults = plan.faults();
  if (!faults.empty()) message = joined({message, say<phrases::batches_faulty>(faults.size())});
  if (!without.empty()) message = joined({message, say<phrases::object_without_batch>(text::enumerated(without))});
  wrong.rows += faults.size();
  wrong.count += faults.size();
  wrong.samples.insert(wrong.samples.begin(), faults.begin(), faults.end());
  if (wrong.rows == 0) return unknown(std::move(message));
  return share_verdict(wrong, std::move(message));
}

}  // namespace

Probe probe() {
  return {
      .info =
          {.id = "data.batches_tile_keys",
           .statement = {"各批次的编号范围互不重叠，合起来涵盖全部记录，并写明顺序和增量规则。",
                         "The batches' ranges of keys do not overlap, cover every record, and have an order and "
                         "a delta rule."},
           .unit = Unit::share,
           .measured = {"恰好属于一个批次的记录所占的比例；有问题的批次各算一条",
                        "share of records in exactly one batch; each faulty batch counts as one more wrong one"},
           .params = {table_spec({"批次计划，须有列 batch、order、object、key_from、key_to、delta_rule",
                                  "the plan, with the columns batch, order, object, key_from, key_to and "
                                  "delta_rule"}),
                      {.name = "keys",
                       .type = ParamType::map,
                       .required = true,
                       .meaning = {"各对象的表和编号列：{客户|Customer: [customers, customer_id]}",
                                   "table and key column of each object: {客户|Customer: [customers, customer_id]}"}}},
           .pass = ">= 100 %",
           .example = "check:\n"
                      "  probe: data.batches_tile_keys\n"
                      "  with:\n"
                      "    table: batch_plan\n"
                      "    keys:\n"
                      "      客户: [customers, customer_id]\n"
                      "      订单: [orders, order_id]\n"},
      .body = TableProbe{needs, run}};
}

}  // namespace readiness::probes::data::batches_tile_keys
