// SPDX-License-Identifier: Apache-2.0
// Side: what one pass over a table keeps of it. Of a row, 24 bytes: its key and all that is compared, as hashes; with
// batches or strata, 4 more for each. Two rows whose compared values differ share a hash of 64 bits with a chance of
// 2^-64.
#pragma once

#include "data/keys.hpp"
#include "data/source.hpp"
#include "recon/number_sum.hpp"
#include "recon/plan.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

namespace readiness::recon {

inline constexpr std::string_view k_between_groups = " / ";  // values in the name of a group
inline constexpr std::size_t k_most_named = 20;              // rows and keys that a report names
inline constexpr std::size_t k_most_groups = 100'000;        // of group-by totals, and of strata
inline constexpr std::uint64_t k_most_rows = 0xFFFF'FFFE;    // of a table

enum class Which { old_table, new_table };

// How many, and the first ones' rows: indices until the parts are put together, then as in Sample::row.
struct Rows {
  std::uint64_t count = 0;
  std::vector<std::uint64_t> first = {};

  void add(std::uint64_t row) {
    if (++count <= k_most_named) first.push_back(row);
  }
  void append(const Rows& later, std::uint64_t rows_before) {
    for (const std::uint64_t row : later.first)
      if (first.size() < k_most_named) first.push_back(row + rows_before);
    count += later.count;
  }
};

struct ColumnFacts {
  NumberSum sum;     // of Type::number; of the old table as converted
  Rows misfits;      // values that the type does not fit
  Rows rule_failed;  // values that the rule cannot be applied to
};

struct GroupFacts {
  std::string name;  // as its first row writes it
  std::uint64_t rows = 0;
  std::vector<NumberSum> sums;  // of the number columns
};

// Which batch a key belongs to; see batches.hpp.
using BatchOf = std::function<std::uint32_t(const data::Hash& key)>;

struct Side {
  explicit Side(data::KeyStore& store) : keys(store) {}

  data::Keys keys;
  std::vector<std::uint64_t> contents;         // by number: as keys count their rows
  std::vector<std::uint32_t> batches, strata;  // by number, where wanted
  std::vector<std::string> strata_names;
  std::uint64_t rows = 0;
  std::uint64_t value_bytes = 0;  // of all compared values
  Rows blank_keys;
  std::vector<ColumnFacts> columns;          // as Plan::columns
  std::map<std::string, GroupFacts> groups;  // by names without what does not matter for their types
  bool too_many_groups = false;
};

struct SideRequest {
  const Plan& plan;
  Which which = Which::old_table;
  std::optional<std::size_t> stratum = {};  // a column of the header
  BatchOf batch_of = {};
  data::ReadOptions options = {};
};

// Which columns of the header the plan looks at, in the order in which their values come: see PlanValues.
std::vector<std::size_t> columns_read(const Plan& plan, Which which);

Result<Side> read_side(const data::Source& source, const SideRequest& request, data::KeyStore& store);

}  // namespace readiness::recon
