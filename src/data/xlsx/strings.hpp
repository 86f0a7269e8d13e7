// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/xlsx/package.hpp"

#include <string>
#include <vector>

namespace readiness::data::xlsx {

// The texts that cells share (xl/sharedStrings.xml), in one block of memory.
class SharedStrings {
 public:
  // A workbook without any is fine.
  static Result<SharedStrings> read(const Package& package);

  std::size_t size() const { return ends_.size(); }
  // Empty for an index that does not exist.
  std::string_view at(std::size_t index) const;
  void add(std::string_view text) {
    pool_ += text;
    ends_.push_back(pool_.size());
  }

 private:
  std::string pool_;
  std::vector<std::size_t> ends_;
};

}  // namespace readiness::data::xlsx
