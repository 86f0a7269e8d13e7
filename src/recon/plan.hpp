// SPDX-License-Identifier: Apache-2.0
// Plan: what is compared with what. A line of the mapping that cannot be followed is a problem of its own, told with
// its row: the column is left out, and the rest goes on.
#pragma once

#include "recon/mapping.hpp"
#include "recon/rule.hpp"
#include "recon/value.hpp"

#include <optional>
#include <string>
#include <vector>

namespace readiness::recon {

struct PlanColumn {
  std::string old_name, new_name;        // header texts; those of several old columns joined by +
  std::vector<std::size_t> old_columns;  // indices into the headers
  std::size_t new_column = 0;
  std::uint64_t mapping_row = 0;  // 0: not from a mapping
  Type type = Type::text;
  Rule rule;
  std::string rule_text;
  Tolerance tolerance;
  std::string tolerance_text;
};

struct Problem {
  Localized text;
  Localized hint = {};
};

struct Plan {
  std::vector<PlanColumn> keys, columns, groups;  // `columns`: all that are compared, without the keys
  std::vector<Problem> problems;                  // each leaves a column out
  std::vector<std::string> dropped;               // old columns that are not migrated on purpose
  std::vector<std::string> only_old, only_new;    // columns that nothing is compared with
};

// A table as its owner calls it, with the headers that its file has.
struct Headers {
  std::string file;
  std::vector<std::string> texts;
};

struct PlanRequest {
  Headers old_table, new_table;
  std::optional<Mapping> mapping;         // without one, columns of the same name are compared as they are
  std::string table;                      // which lines of the mapping count
  std::vector<std::string> keys, groups;  // COL or COL=COL, besides those that the mapping marks
  FindCodes codes;
};

// Errors: there is no key, or one that cannot be used; a table that the mapping lacks; nothing to compare.
Result<Plan, Errors> make_plan(const PlanRequest& request);

}  // namespace readiness::recon
