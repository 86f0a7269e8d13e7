// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "recon/plan.hpp"
#include "recon/side.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace readiness::recon {

// Gets the values of a plan's columns out of the columns that `columns_read` names.
class PlanValues {
 public:
  PlanValues(const Plan& plan, Which which);

  const std::vector<std::size_t>& columns() const { return read_; }

  // As the file has it; `at(i)` is the value of columns()[i]. Several that are joined: in `buffer`.
  template <class At>
  std::string_view raw(const PlanColumn& column, At at, std::string& buffer) const {
    if (which_ == Which::new_table) return at(place_[column.new_column]);
    if (column.old_columns.size() == 1) return at(place_[column.old_columns.front()]);
    buffer.clear();
    for (std::size_t i = 0; i < column.old_columns.size(); ++i) {
      if (i > 0) buffer += column.rule.joint();
      buffer += at(place_[column.old_columns[i]]);
    }
    return buffer;
  }

  // As it should be in the new table. Nothing where the rule fails.
  std::optional<std::string_view> expected(const PlanColumn& column, std::string_view raw, std::string& buffer) const {
    return which_ == Which::new_table ? std::optional(raw) : column.rule.apply(raw, buffer);
  }

 private:
  Which which_;
  std::vector<std::size_t> read_;
  std::vector<std::size_t> place_;  // of a header's column within read_
};

}  // namespace readiness::recon
