// SPDX-License-Identifier: Apache-2.0
// From offsets in a text to lines and columns.
#pragma once

#include "readiness/result.hpp"

#include <cstddef>
#include <memory>

namespace readiness::doc {

// Lines end with \n, as editors count them; columns are code points. Asked in
// rising order, all answers together cost one walk through the text.
class Cursor {
 public:
  explicit Cursor(std::shared_ptr<const Source> source) : source_(std::move(source)) {}

  Place at_byte(std::size_t offset);
  Place at_character(std::size_t index);

 private:
  void step();
  void rewind();
  Place place() const { return {source_, line_, column_}; }

  std::shared_ptr<const Source> source_;
  std::size_t byte_ = 0;
  std::size_t character_ = 0;
  int line_ = 1;
  int column_ = 1;
};

}  // namespace readiness::doc
