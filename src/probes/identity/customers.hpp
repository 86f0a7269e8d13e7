// SPDX-License-Identifier: Apache-2.0
// Customers: the columns by which a probe tells them apart, and who is who by them.
#pragma once

#include "identity/find.hpp"
#include "readiness/probe.hpp"

#include <optional>
#include <string>
#include <vector>

namespace readiness::probes::identity {

using readiness::identity::Found;

// A table of customers, as parameters name it: `table`, `name`, `code`...; of another one, `other_table`,
// `other_name`... with the same columns where nothing is said.
class Customers {
 public:
  explicit Customers(const Params& params, const std::string& prefix = {});

  static std::vector<ParamSpec> specs(Localized table_meaning, const std::string& prefix = {});

  const std::string& table() const { return table_; }
  // Errors: no column to compare.
  Result<Matching::Side> side() const;

 private:
  std::string table_;
  std::vector<std::string> columns_;  // by Role
  Place place_;
};

// Parameters of a probe about two systems, what it needs, and what it says when one of them has no rows.
std::vector<ParamSpec> two_tables_specs();
Result<Wishes> two_tables_needs(const Params& params);
std::optional<Verdict> no_rows(const Params& params, const Measured& measured);

// The duplicates of a table.
Result<Matching> matching_of(const Customers& customers);
// Who of `table` is who of `other_table`.
Result<Matching> both_of(const Params& params);
// The best pair of each record of the first table: one of the same customer before all that are possible, then the
// heaviest. Null: nobody is like it.
std::vector<const readiness::identity::Pair*> best_pairs(const Found& found);

// With what was not compared because its value is too common: never in silence.
Localized with_left_out(Localized message, const Found& found);

// The column that shows a record best, and its value.
Sample sample_of(const readiness::identity::RecordTable& table, const readiness::identity::Record& record,
                 Localized reason);

}  // namespace readiness::probes::identity
