// SPDX-License-Identifier: Apache-2.0
// The text of a table, cell by cell, whatever format it comes from.
#pragma once

#include "util/strings.hpp"

#include <string>
#include <string_view>
#include <utility>

namespace readiness::data::document {

class TableText {
 public:
  // Another text in the cell that is open.
  void add(std::string_view text) {
    const std::string_view words = util::trim(text);
    if (words.empty()) return;
    if (!cell_.empty()) cell_ += ' ';
    cell_ += words;
  }
  void end_cell() {
    row_ += (cells_++ == 0 ? "" : " | ") + cell_;
    filled_ = filled_ || !cell_.empty();
    cell_.clear();
  }
  void end_row() {
    if (!cell_.empty()) end_cell();
    if (filled_) text_ += (text_.empty() ? "" : "\n") + row_;
    row_.clear();
    cells_ = 0;
    filled_ = false;
  }
  // All of it; the next table begins.
  std::string take() {
    end_row();
    return std::exchange(text_, {});
  }

 private:
  std::string text_, row_, cell_;
  int cells_ = 0;
  bool filled_ = false;  // rows without a text are not worth a line
};

}  // namespace readiness::data::document
