// SPDX-License-Identifier: Apache-2.0
// What a reconciliation came to: everything that a format may print. Values are masked here, not by the formats.
#pragma once

#include "recon/batches.hpp"
#include "recon/details.hpp"
#include "recon/sample.hpp"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace readiness::recon {

enum class Agreement {
  equal,       // everything that was to be compared is the same
  different,   //
  incomplete,  // what was compared is the same, but something was not compared, or there was nothing to compare
};

struct NamedKey {
  std::uint64_t row = 0;  // as in Sample::row
  std::string key;
};
// How many rows, and the first ones.
struct KeyList {
  std::uint64_t count = 0;
  std::vector<NamedKey> first;
};

struct SideResult {
  std::string file;
  Localized note;
  std::string sha256;
  std::uint64_t rows = 0;
  Rows blank_keys;
  KeyList alone;                    // missing in the other table
  KeyList repeated;                 // rows whose key is not unique
  std::uint64_t repeated_keys = 0;  // different ones
};

struct Total {
  std::string old_sum, new_sum, difference;  // exact; empty where there are more than 38 digits
  bool equal = true;
};

struct ColumnResult {
  std::string old_name, new_name;
  std::uint64_t mapping_row = 0;
  Type type = Type::text;
  std::string rule, tolerance;
  std::optional<Total> total;  // of numbers
  Rows old_misfits, new_misfits, rule_failed;
  ColumnDifferences differences;
};

struct GroupResult {
  std::string name;
  std::uint64_t old_rows = 0, new_rows = 0;
  std::vector<Total> totals;  // as Result::group_columns
  bool equal = true;
};

struct SampledRecord {
  std::uint64_t old_row = 0;
  std::uint64_t new_row = 0;  // 0: there is none
  std::string key, stratum;
  bool wrong = false;
};

inline constexpr std::size_t k_most_listed_groups = 1000;
inline constexpr std::size_t k_most_listed_records = 5000;

struct Reconciliation {
  Agreement verdict = Agreement::incomplete;
  std::string mapping;  // its file; empty: columns of the same name
  SideResult old_side, new_side;
  std::vector<std::string> keys;  // customer_id -> account.code
  std::uint64_t pairs = 0, equal_pairs = 0;
  std::uint64_t other_repeated = 0;  // rows that cannot be paired because the key is not unique in the other table
  std::vector<ColumnResult> columns;
  std::vector<std::string> group_keys, group_columns;
  std::vector<GroupResult> groups;  // those that differ first
  std::uint64_t group_count = 0, groups_different = 0;
  bool too_many_groups = false;  // more than k_most_groups: told as a problem, too
  std::optional<SampleFacts> sample;
  std::vector<SampledRecord> sampled;
  std::vector<BatchFacts> batches;
  std::string batch_file;
  std::uint64_t listed_twice = 0;
  std::vector<Problem> problems;  // what was left out, or could not be done
  std::vector<std::string> dropped, only_old, only_new;
  bool values_shown = false;
};

std::string_view id_of(Agreement verdict);

}  // namespace readiness::recon
