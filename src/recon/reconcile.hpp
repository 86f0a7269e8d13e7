// SPDX-License-Identifier: Apache-2.0
// Reconcile: did everything arrive, unharmed? The contents page of this layer.
#pragma once

#include "recon/result.hpp"

#include <functional>
#include <limits>
#include <optional>
#include <string>

namespace readiness::recon {

struct NamedTable {
  const data::Source& source;
  std::string file;
};

// What is wrong with a row as a whole.
enum class RowFault { missing, extra, repeated_old, repeated_new };

// Is told of differences, not only of those that a report names. Nothing is masked yet.
class Listener {
 public:
  virtual ~Listener() = default;
  virtual Result<void> row(RowFault fault, std::uint64_t row, std::string_view key) = 0;
  virtual Result<void> value(const Plan& plan, const Difference& difference) = 0;
};

struct Request {
  NamedTable old_table, new_table;
  PlanRequest plan;  // with the headers of both
  SampleRequest sample = {};
  std::string stratify;  // a column of the old table; empty: none
  std::optional<NamedTable> batches = {};
  unsigned jobs = 1;
  std::uint64_t key_memory = data::KeyStore::half_of_memory();  // bytes; keys beyond go to disk
  bool show_values = false;
  Listener* listener = nullptr;
  // Of how many rows with each fault, and of how many values, the listener is told: the first ones.
  std::uint64_t most_told = std::numeric_limits<std::uint64_t>::max();
  std::function<data::ReadOptions(const NamedTable&)> reading = {};  // progress
};

// Errors: as make_plan and Source::read have them.
Result<Reconciliation, Errors> reconcile(const Request& request);

}  // namespace readiness::recon
