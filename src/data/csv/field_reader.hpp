// SPDX-License-Identifier: Apache-2.0
// FieldReader: field by field, with whatever quotes; for texts that are not quoted the plain way. UTF-8.
#pragma once

#include "data/csv/format.hpp"
#include "data/csv/quoting.hpp"

#include <string>
#include <string_view>

namespace readiness::data::csv {

class FieldReader {
 public:
  FieldReader(std::string_view text, char delimiter, const Quoting& quoting)
      : text_(text), delimiter_(delimiter), quoting_(quoting) {}

  // Moves to the next field; false at the end of the text and behind an endless field.
  bool next();

  const std::string& value() const { return value_; }
  bool quoted() const { return quoted_; }
  bool escaped() const { return escaped_; }                            // an escape was resolved
  bool skipped() const { return skipped_; }                            // blanks stood in front of the quote
  bool irregular() const { return irregular_; }                        // something stands behind the closing quote
  bool open() const { return open_; }                                  // the quote is never closed
  bool endless() const { return value_.size() > k_max_record_bytes; }  // it was cut off
  std::string_view line_end() const { return line_end_; }  // behind the field; empty when another one follows

 private:
  char at(std::size_t i) const { return i < text_.size() ? text_[i] : '\0'; }
  void take_quoted();
  void take_plain();
  bool take_escape();
  void take_end();

  std::string_view text_;
  char delimiter_;
  Quoting quoting_;
  std::size_t at_ = 0;
  bool more_ = true;  // a delimiter stood behind the last field: another one begins, even at the end
  std::string value_;
  std::string_view line_end_;
  bool quoted_ = false, escaped_ = false, skipped_ = false, irregular_ = false, open_ = false;
};

}  // namespace readiness::data::csv
