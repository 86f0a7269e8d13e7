// SPDX-License-Identifier: Apache-2.0
// The mapping table and its code maps as registers hold them. The rules are those of docs/reconcile.md.
#pragma once

#include "readiness/measure.hpp"
#include "recon/rule.hpp"

#include <map>
#include <string>
#include <vector>

namespace readiness::probes::data {

// One field of the old system, and what becomes of it. Names as in the register, trimmed; `rule` may be an error.
struct MappedField {
  const Record* record;
  std::string table, column, target;
  Result<recon::Rule> rule;

  // It arrives somewhere, or it is left out on purpose.
  bool decided() const { return !target.empty() || (rule && rule->drops()); }
  // Its value alone says what arrives: it is read, and not one of several that are joined.
  bool stands_alone() const { return rule && !rule->joins() && !rule->drops(); }
};

inline constexpr std::size_t k_mapping_table = 0, k_mapping_column = 1, k_mapping_target = 2, k_mapping_rule = 3;

Measure mapping_in(const std::string& table);

// Rows without a source field are left out. `codes` finds what a rule looks up.
std::vector<MappedField> read_mapping(const Measurement& read, const recon::FindCodes& codes);

// What is wrong with a rule, with the hint.
Localized told_of_rule(const Error& error);

// A register with the columns field, source_value and target_value.
class CodeMaps {
 public:
  CodeMaps() = default;
  explicit CodeMaps(const Measurement& read);

  // By the name that a rule gives, else by its source field.
  recon::FindCodes finder() const;

 private:
  std::map<std::string, recon::SharedMap> maps_;  // by field, folded
};

Measure code_maps_in(const std::string& table);

}  // namespace readiness::probes::data
