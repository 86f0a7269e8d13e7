// SPDX-License-Identifier: Apache-2.0
// Plan: what one pass over a table computes. Columns and conditions that several measures want are there once.
#pragma once

#include "data/bind.hpp"
#include "data/column_orders.hpp"
#include "data/measures/accumulator.hpp"

#include <deque>
#include <map>
#include <set>
#include <vector>

namespace readiness::data {

struct Plan {
  std::vector<std::string> header;      // stays where it is: measures refer to it
  std::vector<std::size_t> columns;     // to be read, as indices into the header
  std::vector<util::DateOrder> orders;  // of each of them, as far as it is known
  std::vector<std::string> names;       // of each of them, as in the file
  std::vector<Condition> conditions;    // of the slice
  std::deque<PlannedMeasure> measures;  // stay where they are: makers refer to them
  std::vector<Maker> makers;            // one a measure
  std::map<Measure, Error> failed;      // the wanted measures that cannot be had, and why
};

// `wanted` are measures of the table that `binding` binds, `first_row` is its source's. `key_store` outlives the plan.
Plan plan(const std::set<Measure>& wanted, const Binding& binding, const ColumnOrders& orders, RowNumber first_row,
          KeyStore& key_store, std::size_t max_samples);

}  // namespace readiness::data
