// SPDX-License-Identifier: Apache-2.0
// A plan of batches whose ranges of keys meet without gap or overlap, on the keys that the tables really have. Article
// 二.3: 采用分批次、增量迁移的方式.
#include "probes/data/batch_plan.hpp"
#include "probes/data/names.hpp"
#include "probes/data/row_faults.hpp"
#include "probes/register.hpp"
#include "probes/rows.hpp"
#include "probes/specs.hpp"
#include "text/phrase.hpp"
#include "text/punctuation.hpp"
#include "util/blank.hpp"
#include "util/strings.hpp"

#include <algorithm>

namespace readiness::probes::data::batches_tile_keys {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase batches_tile{"{1} 条记录中有 {0} 条恰好属于一个批次", "records that belong to exactly one batch: {0} of {1}"};
constexpr text::Phrase batches_faulty{"有问题的批次：{0} 个", "faulty batches: {0}"};
constexpr text::Phrase key_in_no_batch{"不属于任何批次", "belongs to no batch"};
constexpr text::Phrase object_without_batch{"没有批次的对象：{0}", "objects without a batch: {0}"};
constexpr text::Phrase keys_of_object_wrong{"“{0}”应写成 [表, 编号列]", "'{0}' must be [table, key column]"};
// clang-format on
}  // namespace phrases

using text::say;
using util::grouped;

struct KeyColumn {
  std::string object;  // its names
  std::string table, column;
};

Result<std::vector<KeyColumn>> keys_in(const Params& params) {
  std::vector<KeyColumn> keys;
  for (const auto& [object, place] : params.map("keys")) {
    if (place.size() != 2) return Error{say<phrases::keys_of_object_wrong>(object), params.place("keys")};
    keys.push_back({object, place[0], place[1]});
  }
  return keys;
}

Measure plan_of(const Params& params) { return batches_in(params.text("table")); }

class Judge final : public RowFaults {
 public:
  Judge(const Ranges& ranges, const Reading::Where& place) : RowFaults(place), ranges_(ranges) {}

  void look(std::uint64_t row, std::span<const std::string_view> values) override {
    const std::string_view key = util::trim(values.front());
    if (util::is_blank(key)) return;
    if (ranges_.cover(key)) return in_order();
    fault(row, 0, key, say<phrases::key_in_no_batch>());
  }

 private:
  Ranges ranges_;
};

Reading keys_of(const KeyColumn& key, const Measure& plan) {
  return {.table = key.table,
          .columns = {key.column},
          .judge = [](const Reading& wish, const Measured& measured,
                      const Reading::Where& place) -> std::unique_ptr<RowJudge> {
            const BatchPlan batches(measured.of(wish.numbers[0]));
            return std::make_unique<Judge>(batches.ranges(Names(wish.with[0]).keys()), place);
          },
          .with = {key.object},
          .numbers = {plan}};
}

Result<Wishes> needs(const Params& params, const Circumstances&) {
  Wishes wanted{plan_of(params)};
  RD_TRY(const auto keys, keys_in(params));
  for (const KeyColumn& key : keys) {
    wanted.push_back(measures::rows(key.table));
    wanted.push_back(keys_of(key, plan_of(params)));
  }
  return Rows(params).needs(std::move(wanted));
}

Verdict judge(const Params& params, const Measured& measured, const Circumstances&) {
  if (auto verdict = Rows(params).none(measured)) return *verdict;
  const Measurement& read = measured.of(plan_of(params));
  const BatchPlan plan(read);
  if (auto verdict = Rows(params).none_with_value(measured, "batch", plan.batches())) return *verdict;
  Measurement wrong;
  std::vector<std::string> without;
  const std::vector<KeyColumn> keys = *keys_in(params);
  for (const KeyColumn& key : keys) {
    const Names object(key.object);
    if (plan.ranges(object.keys()).empty()) without.push_back(object.first());
    add_faults(wrong, faults_in(measured, keys_of(key, plan_of(params))));
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
      .body = DataProbe{needs, judge}};
}

}  // namespace readiness::probes::data::batches_tile_keys
