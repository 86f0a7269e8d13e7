// SPDX-License-Identifier: Apache-2.0
#include "doc/inside.hpp"

#include "util/utf8.hpp"

namespace readiness::doc {
namespace {

bool blank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

// Walks a scalar as it is written in the file, one character of its text at a time.
class Walker {
 public:
  explicit Walker(const Place& place) : text_(place.source->text), line_(place.line), column_(place.column) {
    for (int line = 1; line < line_; ++line) at_ = text_.find('\n', at_) + 1;
    for (int column = 1; column < column_; ++column) util::next_code_point(text_, at_);
  }

  // Past anchors and tags, and the opening quote or the header of a block.
  void open() {
    while (peek() == '&' || peek() == '!') {
      while (!done() && !blank(peek())) step();
      skip_blanks();
    }
    if (peek() == '|' || peek() == '>') {
      while (!done() && peek() != '\n') step();
      skip_blanks();
    } else if (peek() == '"' || peek() == '\'') {
      quote_ = peek();
      step();
    }
  }

  bool at_line_end() const {
    const std::size_t other = text_.find_first_not_of(" \t\r", at_);
    return other != std::string_view::npos && text_[other] == '\n';
  }
  void skip_blanks() {
    while (!done() && blank(peek())) step();
  }

  // One character of the scalar's text, however it is written.
  void next() {
    if (quote_ == '\'' && peek() == '\'') return step(2);
    if (quote_ != '"' || peek() != '\\') return step();
    switch (peek(1)) {
      case 'x':
        return step(4);
      case 'u':
        return step(is_surrogate_pair() ? 12 : 6);
      case 'U':
        return step(10);
      default:
        return step(2);
    }
  }

  Place place(const std::shared_ptr<const Source>& source) const { return {source, line_, column_}; }

 private:
  bool done() const { return at_ >= text_.size(); }
  char peek(std::size_t ahead = 0) const { return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0'; }

  // 16-bit halves d800-dbff begin a pair of \\u escapes.
  bool is_surrogate_pair() const {
    const auto is_one_of = [](char c, std::string_view set) { return set.find(c) != std::string_view::npos; };
    return is_one_of(peek(2), "dD") && is_one_of(peek(3), "89abAB") && peek(6) == '\\' && peek(7) == 'u';
  }

  void step(int count = 1) {
    for (; count > 0 && !done(); --count) {
      const bool new_line = peek() == '\n';
      util::next_code_point(text_, at_);
      line_ += new_line ? 1 : 0;
      column_ = new_line ? 1 : column_ + 1;
    }
  }

  std::string_view text_;
  std::size_t at_ = 0;
  int line_;
  int column_;
  char quote_ = '\0';
};

}  // namespace

Place inside(const Node& scalar, int column) {
  if (!scalar.place.source || scalar.place.line <= 0) return scalar.place;
  Walker walker(scalar.place);
  walker.open();
  std::size_t at = 0;
  const auto pass = [&] {
    util::next_code_point(scalar.text, at);
    --column;
  };
  while (column > 1 && at < scalar.text.size()) {
    if (blank(scalar.text[at]) && walker.at_line_end()) {  // a folded line: its break and indentation are one run
      walker.skip_blanks();
      while (column > 1 && at < scalar.text.size() && blank(scalar.text[at])) pass();
    } else {
      walker.next();
      pass();
    }
  }
  return walker.place(scalar.place.source);
}

}  // namespace readiness::doc
