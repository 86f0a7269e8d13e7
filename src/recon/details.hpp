// SPDX-License-Identifier: Apache-2.0
// Details: rows that differ are brought back from both tables, some at a time, and compared value by value.
#pragma once

#include "recon/damage.hpp"
#include "recon/join.hpp"

#include <array>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace readiness::recon {

// A value that differs. The views live as long as the call.
struct Difference {
  std::string_view key;
  std::uint64_t old_row = 0, new_row = 0;  // as in Sample::row
  std::size_t column = 0;                  // of Plan::columns
  std::string_view old_value, expected, new_value;
  Found found;
};
using DifferenceSink = std::function<Result<void>(const Difference& difference)>;

// One that is kept.
struct Example {
  std::string key;
  std::uint64_t old_row = 0, new_row = 0;
  std::string old_value, expected, new_value;
};

inline constexpr std::size_t k_most_examples = 3;    // of each damage of a column
inline constexpr std::size_t k_most_details = 1000;  // different ones that are counted apart

struct DamageCount {
  std::uint64_t count = 0;
  std::map<std::int64_t, std::uint64_t> details;  // how often each; those beyond k_most_details are not in it
  std::vector<Example> examples;
};

struct ColumnDifferences {
  std::uint64_t count = 0;
  std::array<DamageCount, k_damages> damages;
};

struct Tables {
  const data::Source &old_source, &new_source;
  const Plan& plan;
  const Side &old_side, &new_side;
};

// The values of a row's key, as people read them.
inline constexpr std::string_view k_between_keys = "|";

// Rows that turn out to differ within their tolerances become equal in `joined`. `sink` may be
// empty; it is told of the first `most_told` differences.
// Memory: about k_fetch_bytes for each table, and more only for a single row that is longer.
inline constexpr std::uint64_t k_fetch_bytes = 96u << 20;
Result<std::vector<ColumnDifferences>> compare_details(const Tables& tables, Joined& joined, unsigned jobs,
                                                       const DifferenceSink& sink, std::uint64_t most_told);

}  // namespace readiness::recon
