// SPDX-License-Identifier: Apache-2.0
// What a wish to reconcile two tables of a project comes to.
#pragma once

#include "data/scan.hpp"
#include "readiness/wish.hpp"
#include "recon/reconcile.hpp"

#include <optional>
#include <string>
#include <vector>

namespace readiness::recon {

struct FaultyRow {
  RowFault fault;
  std::uint64_t row = 0;  // as in Sample::row
  std::string key;
};

struct FaultyValue {
  std::uint64_t old_row = 0, new_row = 0;
  std::string column, value;  // of the new table
  Localized what;             // happened to it
};

// Nothing is masked. Of what is wrong the first ones, as many as samples are wanted: those of each fault behind those
// of the one before it.
struct Compared {
  Reconciliation result;
  std::vector<FaultyRow> rows;
  std::vector<FaultyValue> values;
};

// The wish that serves both, where they are about the same tables and do not want different groups or samples.
std::optional<Reconciling> together(const Reconciling& one, const Reconciling& other);

// Errors: as reconcile and Tables::open have them.
Result<Compared> fulfil(const Reconciling& wish, data::Tables& tables, const data::ScanOptions& options);

}  // namespace readiness::recon
