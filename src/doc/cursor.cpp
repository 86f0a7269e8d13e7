// SPDX-License-Identifier: Apache-2.0
#include "doc/cursor.hpp"

#include "util/utf8.hpp"

namespace readiness::doc {

Place Cursor::at_byte(std::size_t offset) {
  if (offset < byte_) rewind();
  while (byte_ < offset && byte_ < source_->text.size()) step();
  return place();
}

Place Cursor::at_character(std::size_t index) {
  if (index < character_) rewind();
  while (character_ < index && byte_ < source_->text.size()) step();
  return place();
}

void Cursor::step() {
  const bool new_line = source_->text[byte_] == '\n';
  util::next_code_point(source_->text, byte_);
  ++character_;
  line_ += new_line ? 1 : 0;
  column_ = new_line ? 1 : column_ + 1;
}

void Cursor::rewind() {
  byte_ = character_ = 0;
  line_ = column_ = 1;
}

}  // namespace readiness::doc
