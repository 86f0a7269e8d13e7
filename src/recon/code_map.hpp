// SPDX-License-Identifier: Apache-2.0
// Code map: which value of the old system became which one of the new.
#pragma once

#include "readiness/result.hpp"
#include "recon/small_table.hpp"

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace readiness::recon {

class CodeMap {
 public:
  void add(std::string from, std::string to) { values_.insert_or_assign(std::move(from), std::move(to)); }
  // Null: the map does not know it.
  const std::string* find(std::string_view from) const;
  bool empty() const { return values_.empty(); }
  std::vector<std::string> known() const;

 private:
  struct HashOfText {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
  };
  std::unordered_map<std::string, std::string, HashOfText, std::equal_to<>> values_;
};

using SharedMap = std::shared_ptr<const CodeMap>;

// The code table that a rule names (empty: the one for all columns), for a source column.
using FindCodes = std::function<Result<SharedMap>(const std::string& name, const std::string& column)>;

// A code table: columns old and new (旧值, 新值), and where one table serves several columns, which it is for (字段).
// Errors: it lacks a column, has nothing for `column`, or maps one value to two.
Result<SharedMap> read_codes(const SmallTable& table, const std::string& column);

}  // namespace readiness::recon
