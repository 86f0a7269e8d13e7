// SPDX-License-Identifier: Apache-2.0
#include "recon/plan_values.hpp"

#include <algorithm>

namespace readiness::recon {

std::vector<std::size_t> columns_read(const Plan& plan, Which which) {
  std::vector<std::size_t> columns;
  for (const std::vector<PlanColumn>* all : {&plan.keys, &plan.columns, &plan.groups})
    for (const PlanColumn& column : *all) {
      if (which == Which::new_table)
        columns.push_back(column.new_column);
      else
        columns.insert(columns.end(), column.old_columns.begin(), column.old_columns.end());
    }
  std::sort(columns.begin(), columns.end());
  columns.erase(std::unique(columns.begin(), columns.end()), columns.end());
  return columns;
}

PlanValues::PlanValues(const Plan& plan, Which which) : which_(which), read_(columns_read(plan, which)) {
  place_.resize(read_.empty() ? 0 : read_.back() + 1);
  for (std::size_t i = 0; i < read_.size(); ++i) place_[read_[i]] = i;
}

}  // namespace readiness::recon
