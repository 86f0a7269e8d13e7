// SPDX-License-Identifier: Apache-2.0
// The offending rows of findings, each finding's in a CSV file of its own, with all columns of their table.
#pragma once

#include "checklist/load.hpp"
#include "cli/console.hpp"
#include "cli/output.hpp"
#include "readiness/report.hpp"

#include <vector>

namespace readiness::cli {

// How many samples of each item to ask an audit for, about one item or about all. They are kept in memory, about
// 300 bytes each.
inline constexpr std::size_t k_most_rows = 1'000'000, k_most_rows_of_many = 200'000;

bool is_about_data(const Item& item);

// A finding with samples, and where its rows go.
struct RowListing {
  const Finding& finding;
  const Item& item;
  Output output;
};

// Reads each table once, whatever the number of listings, and says of each how many rows of which file it lists.
// `show_values`: as they are; else masked. Harmless for spreadsheets in both cases. `most`: what the audit was asked
// for.
Result<void> write_offending(std::vector<RowListing> listings, std::size_t most, const checklist::Loaded& loaded,
                             bool show_values, Console& console);

}  // namespace readiness::cli
