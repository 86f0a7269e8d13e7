// SPDX-License-Identifier: Apache-2.0
// What the sheets show alike.
#pragma once

#include "identity/sheet.hpp"

#include <memory>

namespace readiness::identity {

// Phone numbers and addresses are masked unless the options say otherwise.
std::string shown(const Record& record, Role role, const SheetOptions& options);

// The roles that a table has columns for.
std::vector<Role> roles_of(const RecordTable& table);

std::string percent(double weight);  // 97.8: never 100, for nothing is certain
std::string bits(double weight);

// A sheet of a class that has columns() and rows(sink).
template <class Rows>
Sheet sheet_of(const Found& found, const SheetOptions& options) {
  const auto rows = std::make_shared<Rows>(found, options);
  return {rows->columns(), [rows](const RowSink& sink) { return rows->rows(sink); }};
}

}  // namespace readiness::identity
