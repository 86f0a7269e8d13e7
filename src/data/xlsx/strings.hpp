// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/xlsx/package.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace readiness::data::xlsx {

// What an escaped text says: "a_x000D_b" holds a carriage return, and "_x005F_" an underscore (ECMA-376 part 1,
// 22.9.2.19). What is no character stays as it is.
std::string unescaped(std::string_view text);

// The texts that cells share (xl/sharedStrings.xml), in one block of memory.
class SharedStrings {
 public:
  // `part` is empty for a workbook that has none.
  static Result<SharedStrings> read(const Package& package, const std::string& part);

  std::size_t size() const { return ends_.size(); }
  std::string_view at(std::size_t index) const;  // index < size()
  void add(std::string_view text) {
    pool_ += text;
    ends_.push_back(pool_.size());
  }

 private:
  std::string pool_;
  std::vector<std::size_t> ends_;
};

}  // namespace readiness::data::xlsx
