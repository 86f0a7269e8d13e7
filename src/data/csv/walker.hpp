// SPDX-License-Identifier: Apache-2.0
// Record by record, a byte a step: for headers, for finding out the dialect and for naming the
// place of a fault. Whole files are read by PartReader.
#pragma once

#include "data/csv/format.hpp"
#include "data/kernels/index.hpp"

#include <string_view>
#include <vector>

namespace readiness::data::csv {

class Walker {
 public:
  Walker(std::string_view text, Format format) : text_(text), format_(format), index_(1, 1) {}

  // Moves to the next record that is not empty; false at the end of the text and at an endless record.
  bool next();

  // As in the file, with their quotes.
  const std::vector<std::string_view>& fields() const { return fields_; }
  std::size_t end() const { return at_; }  // behind the line break
  bool endless() const { return endless_; }

 private:
  bool blank() const { return fields_.size() == 1 && fields_.front().empty(); }

  std::string_view text_;
  Format format_;
  kernels::Index index_;
  std::size_t at_ = 0;
  bool endless_ = false;
  std::vector<std::string_view> fields_;
};

}  // namespace readiness::data::csv
