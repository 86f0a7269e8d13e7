// SPDX-License-Identifier: Apache-2.0
// The data engine's front door: measures in, numbers out, one pass per table.
#pragma once

#include "data/key_store.hpp"
#include "data/source.hpp"
#include "readiness/checklist.hpp"
#include "readiness/measure.hpp"
#include "readiness/project.hpp"
#include "readiness/report.hpp"

#include <filesystem>
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

// What the project file says, else where the checklist expects the table.
TableFile file_of(const Table& table, const Project& project);

// Finds each wanted table's file (project file, else the declaration's `file`), opens
// it, binds header texts to columns and computes. Errors, with their place: a header
// text that the project file names and an existing table does not have.
Result<ScanResult, Errors> scan(const std::vector<Table>& declared, const Project& project,
                                const std::set<Measure>& wanted, const ScanOptions& options);

// The same, with tables from somewhere else: tests bring their own sources.
using Opener =
    std::function<Result<std::unique_ptr<Source>>(const std::filesystem::path& folder, const TableFile& file)>;
Result<ScanResult, Errors> scan(const std::vector<Table>& declared, const Project& project,
                                const std::set<Measure>& wanted, const ScanOptions& options, const Opener& open);

}  // namespace readiness::data
