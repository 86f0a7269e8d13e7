// SPDX-License-Identifier: Apache-2.0
// The data engine's front door: measures in, numbers out, one pass per table.
#pragma once

#include "data/key_store.hpp"
#include "data/tables.hpp"
#include "readiness/measure.hpp"
#include "readiness/report.hpp"

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace readiness::data {

struct ScanOptions {
  unsigned jobs = 0;                    // threads; 0 = one a processor. The results do not depend on it.
  std::size_t chunk_bytes = 16u << 20;  // neither on this
  std::function<void(const std::string& table, std::uint64_t bytes_done, std::uint64_t bytes_total)> progress;
  std::size_t max_samples = k_max_samples;  // of each measure
  // Bytes for keys; what does not fit waits in a scratch file. Nothing: half of what the machine has.
  std::optional<std::uint64_t> memory = {};
};

struct ScanResult {
  // One entry for every wanted measure. An error says why the number could not
  // be had: file missing, column missing, not decodable...
  std::map<Measure, Result<Measurement>> measurements;
  std::vector<Input> inputs;                              // the files that were read, by table id
  std::map<std::string, std::vector<Localized>> notices;  // of Source, by table id
};

// Opens each wanted table, binds header texts to columns and computes. Errors: the tables' faults.
Result<ScanResult, Errors> scan(Tables& tables, const std::set<Measure>& wanted, const ScanOptions& options);

}  // namespace readiness::data
