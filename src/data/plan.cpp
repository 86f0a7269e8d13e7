// SPDX-License-Identifier: Apache-2.0
#include "data/plan.hpp"

#include "data/measures/list.hpp"
#include "text/phrase.hpp"

#include <algorithm>

namespace readiness::data {

namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase unknown_measure{"没有名为 {0} 的度量", "there is no measure {0}"};
// clang-format on
}  // namespace phrases

class Planner {
 public:
  Planner(const Binding& binding, const ColumnOrders& orders, RowNumber first_row, KeyStore& key_store,
          std::size_t max_samples)
      : binding_(binding), orders_(orders), first_row_(first_row), key_store_(key_store), max_samples_(max_samples) {
    plan_.header = binding.header();
  }

  void add(const Measure& measure) {
    if (Result<void> added = try_to_add(measure); !added) plan_.failed.emplace(measure, std::move(added).error());
  }

  Plan finish() && { return std::move(plan_); }

 private:
  Result<void> try_to_add(const Measure& measure) {
    const Kind* kind = find_kind(measure.kind);
    if (!kind) return Error{text::say<phrases::unknown_measure>(measure.kind)};
    RD_TRY(PlannedMeasure bound, bind(measure));
    plan_.measures.push_back(std::move(bound));
    Result<Maker> maker = kind->prepare(plan_.measures.back());
    if (!maker) {
      plan_.measures.pop_back();
      return std::move(maker).error();
    }
    plan_.makers.push_back(std::move(maker).value());
    return {};
  }

  Result<PlannedMeasure> bind(const Measure& measure) {
    PlannedMeasure planned{.measure = measure,
                           .file = binding_.file(),
                           .first_row = first_row_,
                           .header = plan_.header,
                           .max_samples = max_samples_,
                           .key_store = &key_store_};
    RD_TRY(planned.when, condition(measure.when));
    RD_TRY(planned.condition, condition(measure.condition));
    std::vector<std::size_t> columns;
    for (const std::string& id : measure.columns) {
      RD_TRY(const std::size_t column, position(id));
      columns.push_back(column);
    }
    if (columns.empty()) columns = shown_by(planned);
    for (const std::size_t column : columns) planned.headers.push_back(binding_.header()[plan_.columns[column]]);
    planned.columns = std::move(columns);
    return planned;
  }

  // A measure of rows shows the first column that its condition names.
  std::vector<std::size_t> shown_by(const PlannedMeasure& planned) const {
    const std::size_t shown = planned.condition != k_every_row ? planned.condition : planned.when;
    if (shown == k_every_row || plan_.conditions[shown].columns.empty()) return {};
    return {plan_.conditions[shown].columns.front()};
  }

  // Where the column stands in a batch.
  Result<std::size_t> position(const std::string& id) {
    RD_TRY(const std::size_t index, binding_.find(id));
    const auto known = std::find(plan_.columns.begin(), plan_.columns.end(), index);
    const auto position = static_cast<std::size_t>(known - plan_.columns.begin());
    if (known == plan_.columns.end()) {
      plan_.columns.push_back(index);
      plan_.orders.push_back(orders_.of(index));
      plan_.names.push_back(binding_.header()[index]);
    }
    return position;
  }

  Result<std::size_t> condition(const std::string& text) {
    if (text.empty()) return k_every_row;
    if (const auto known = conditions_.find(text); known != conditions_.end()) return known->second;
    RD_TRY(util::Expression expression, util::Expression::parse(text));
    std::vector<std::size_t> columns;
    for (const std::string& name : expression.names()) {
      RD_TRY(const std::size_t column, position(name));
      columns.push_back(column);
    }
    plan_.conditions.push_back({std::move(expression), std::move(columns)});
    return conditions_[text] = plan_.conditions.size() - 1;
  }

  const Binding& binding_;
  const ColumnOrders& orders_;
  RowNumber first_row_;
  KeyStore& key_store_;
  std::size_t max_samples_;
  Plan plan_;
  std::map<std::string, std::size_t> conditions_;  // text -> index
};

}  // namespace

Plan plan(const std::set<Measure>& wanted, const Binding& binding, const ColumnOrders& orders, RowNumber first_row,
          KeyStore& key_store, std::size_t max_samples) {
  Planner planner(binding, orders, first_row, key_store, max_samples);
  for (const Measure& measure : wanted) planner.add(measure);
  return std::move(planner).finish();
}

}  // namespace readiness::data
