// SPDX-License-Identifier: Apache-2.0
// Measures of tables that a test writes down, through the engine's front door.
#pragma once

#include "data/scan.hpp"
#include "support/memory_source.hpp"

#include <catch2/catch.hpp>

#include <map>
#include <set>
#include <string>
#include <vector>

namespace readiness::test {

// Declares every header as a column of that id.
Table declare(const std::string& id, const MemoryTable& table);

using Tables = std::map<std::string, MemoryTable>;  // by table id; its file is "<id>.csv"

data::Opener opener(const Tables& tables, MemorySource::Sizes part_rows = {}, MemorySource::Sizes batch_rows = {});

// Tables that wishes may be about, declared like that.
std::vector<Table> declare_all(const Tables& tables);

data::ScanResult scan(const Tables& tables, const std::set<Measure>& wanted, const data::Opener& open,
                      unsigned jobs = 1, std::size_t max_samples = k_max_samples);

Measurement measure(const Tables& tables, const Measure& wanted);

Error measure_error(const Tables& tables, const Measure& wanted);

// One column, called "c", of the table "t".
Tables column(const std::vector<std::string>& values);

// "3: 13x; 7: " for short comparisons.
std::string shown(const std::vector<Sample>& samples);

}  // namespace readiness::test
