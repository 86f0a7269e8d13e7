// SPDX-License-Identifier: Apache-2.0
#include "data/csv/field_reader.hpp"

#include "data/kernels/step.hpp"

namespace readiness::data::csv {

using kernels::is_line_break;

bool FieldReader::next() {
  if ((at_ == text_.size() && !more_) || endless()) return false;
  if (text_.empty()) return false;
  value_.clear();
  line_end_ = {};
  quoted_ = escaped_ = skipped_ = irregular_ = open_ = more_ = false;
  std::size_t begin = at_;
  if (quoting_.initial_blanks)
    while (at(begin) == ' ') ++begin;
  if (quoting_.quote != '\0' && at(begin) == quoting_.quote) {
    skipped_ = begin > at_;
    at_ = begin + 1;
    take_quoted();
  }
  take_plain();
  take_end();
  return true;
}

void FieldReader::take_quoted() {
  quoted_ = open_ = true;
  while (at_ < text_.size() && !endless()) {
    if (take_escape()) continue;
    const char byte = text_[at_++];
    if (byte != quoting_.quote) {
      value_ += byte;
    } else if (at(at_) == quoting_.quote) {
      value_ += text_[at_++];
    } else {
      open_ = false;
      return;
    }
  }
}

void FieldReader::take_plain() {
  while (at_ < text_.size() && !endless() && text_[at_] != delimiter_ && !is_line_break(text_[at_])) {
    irregular_ = quoted_;
    if (!take_escape()) value_ += text_[at_++];
  }
}

// Only what would mean something else loses its escape: C:\temp stays as it is.
bool FieldReader::take_escape() {
  if (quoting_.escape == '\0' || text_[at_] != quoting_.escape) return false;
  const char next = at(at_ + 1);
  const bool special =
      next == quoting_.escape || (quoting_.quote != '\0' && next == quoting_.quote) || (next == delimiter_ && !quoted_);
  if (!special || at_ + 1 >= text_.size()) return false;
  value_ += next;
  at_ += 2;
  escaped_ = true;
  return true;
}

void FieldReader::take_end() {
  if (at_ == text_.size() || endless()) return;
  if (text_[at_] == delimiter_) {
    more_ = true;
    ++at_;
    return;
  }
  const std::size_t size = text_[at_] == '\r' && at(at_ + 1) == '\n' ? 2 : 1;
  line_end_ = text_.substr(at_, size);
  at_ += size;
}

}  // namespace readiness::data::csv
