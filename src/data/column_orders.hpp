// SPDX-License-Identifier: Apache-2.0
// How the columns of one file write short dates such as 1/2/2026: stated in the project, or learned from the column.
#pragma once

#include "data/bind.hpp"
#include "data/source.hpp"
#include "util/date_order.hpp"

#include <map>
#include <vector>

namespace readiness::data {

class ColumnOrders {
 public:
  // What the project file states. Errors: a column that the file does not have.
  static Result<ColumnOrders> stated(const TableFile& file, const Binding& binding);

  // Unknown where nothing is stated or learned, and where a column does not tell.
  util::DateOrder of(std::size_t column) const;
  bool asked(std::size_t column) const { return orders_.contains(column) || of(column) != util::DateOrder::unknown; }

  // Looks at every value of these columns: the order in which all of their short dates are days, if there is only one.
  Result<void> learn(const std::vector<std::size_t>& columns, const Source& source, const ReadOptions& options);

 private:
  util::DateOrder of_all_ = util::DateOrder::unknown;  // where a column has none of its own
  std::map<std::size_t, util::DateOrder> orders_;      // by index into the header
};

}  // namespace readiness::data
