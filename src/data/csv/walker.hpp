// SPDX-License-Identifier: Apache-2.0
// Record by record, a byte a step: for headers, for finding out the dialect and for naming the
// place of a fault. Whole files are read by PartReader.
#pragma once

#include "data/csv/format.hpp"
#include "data/kernels/index.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

namespace readiness::data::csv {

class Walker {
 public:
  Walker(std::string_view text, Format format) : text_(text), format_(format), index_(1, 1) {}

  // Moves to the next record that is not blank, which is more than delimiters; false at the end of the text, at an
  // endless record and at one that is too wide.
  bool next();

  // As in the file, with their quotes.
  const std::vector<std::string_view>& fields() const { return fields_; }
  std::size_t end() const { return at_; }  // behind the line break
  // Of the record, from 1, as a spreadsheet shows it: blank lines count.
  std::uint64_t number() const { return number_; }
  bool endless() const { return endless_; }
  bool too_wide() const { return too_wide_; }  // it has more than k_max_columns fields

 private:
  // Between CR and LF there is an empty record, too.
  bool within_line_break() const { return at_ > 1 && text_[at_ - 1] == '\n' && text_[at_ - 2] == '\r'; }
  bool blank() const {
    return std::all_of(fields_.begin(), fields_.end(), [](std::string_view field) { return field.empty(); });
  }

  std::string_view text_;
  Format format_;
  kernels::Index index_;
  std::size_t at_ = 0;
  std::uint64_t number_ = 0;
  bool endless_ = false, too_wide_ = false;
  std::vector<std::string_view> fields_;
};

}  // namespace readiness::data::csv
