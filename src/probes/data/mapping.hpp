// SPDX-License-Identifier: Apache-2.0
// The mapping table and its code maps as registers hold them.
#pragma once

#include "data/rules/rule.hpp"
#include "readiness/measure.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace readiness::probes::data {

// One field of the old system, and what becomes of it. Names as in the register, trimmed; `rule` may be an error.
struct MappedField {
  const Record* record;
  std::string table, column, target;
  Result<readiness::data::Rule> rule;

  // It arrives somewhere, or it is left out on purpose.
  bool decided() const { return !target.empty() || (rule && rule->drops()); }
};

inline constexpr std::size_t k_mapping_table = 0, k_mapping_column = 1, k_mapping_target = 2, k_mapping_rule = 3;

Measure mapping_in(const std::string& table);
std::vector<MappedField> read_mapping(const Measurement& read);  // rows without a source field are left out

// What is wrong with a rule, with the hint.
Localized told_of_rule(const Error& error);

// field, source value -> target value. Values are looked up trimmed, and as they are written.
class CodeMaps {
 public:
  CodeMaps() = default;
  explicit CodeMaps(const Measurement& read);

  // For the rules of one field of the mapping table, which need not name their map.
  readiness::data::CodeMap of(const MappedField& field) const;

 private:
  const std::string* find(const std::string& map, std::string_view value) const;
  std::map<std::string, std::map<std::string, std::string, std::less<>>> maps_;  // by field, folded
};

Measure code_maps_in(const std::string& table);

}  // namespace readiness::probes::data
