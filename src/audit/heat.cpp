// SPDX-License-Identifier: Apache-2.0
#include "audit/heat.hpp"

#include <algorithm>

namespace readiness::audit {

std::vector<HeatRow> heat(const std::vector<Finding>& findings, const std::vector<Table>& tables) {
  std::vector<HeatRow> rows;
  for (const Table& table : tables) {
    HeatRow row{table.id, table.title, std::vector<OutcomeCounts>(k_dimensions)};
    bool any = false;
    for (const Finding& finding : findings) {
      if (finding.object != table.id || finding.dimension == Dimension::none || !due(finding.outcome)) continue;
      ++row.cells[static_cast<std::size_t>(finding.dimension) - 1][finding.outcome];
      any = true;
    }
    if (any) rows.push_back(std::move(row));
  }
  return rows;
}

}  // namespace readiness::audit
