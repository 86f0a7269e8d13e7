// SPDX-License-Identifier: Apache-2.0
// The condition language of `when:` and `applies_if:`. Every condition that parses has an answer on every row, be it
// "cannot be told" (see Comparing); no loops, no I/O, nothing that SQL cannot say.
//
//   condition  = or ;  or = and { "or" and } ;  and = not { "and" not } ;  not = [ "not" ] test
//   test       = "(" condition ")" | value compare value | value [ "not" ] "in" "[" member { "," member } "]"
//              | value [ "not" ] "matches" text | value "is" [ "not" ] "blank"
//   member     = text | number
//   compare    = "==" | "!=" | "<" | "<=" | ">" | ">="
//   value      = name | number | text ;  text = '...' or "..." (the quote doubled inside)
//   name       = a letter (any script) or _, then letters, digits, _ and .
//
// Comparing: two quantities as exact decimals in one unit (util/quantity.hpp), two dates as moments (util/moment.hpp).
// A quoted text is a date or a quantity only where it has the looks of one: '2026-01-30', '80 %'; code == '001' is
// not 1.
// == and != compare all other texts as texts, and so do < <= > >= beside a quoted text. Else a side of < <= > >= that
// is neither a date nor a quantity leaves the answer open: such a row is counted, and is neither true nor false, not
// even behind `not`. Blank is what util/blank.hpp says: empty, or a word such as 暂无 or N/A. A blank side makes every
// comparison but != false; it is in no list, not even one that holds a blank, and matches nothing.
// `matches` means the whole trimmed value (RE2).
#pragma once

#include "readiness/result.hpp"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace readiness::util {

class Expression {
 public:
  // The error's place has no source; its line is 1 and its column counts into `text`.
  static Result<Expression> parse(std::string_view text);

  // Names used, each once, in order of appearance.
  const std::vector<std::string>& names() const { return names_; }

  // `values[i]` is the value of names()[i], or nothing when it is not known (which counts as blank when that is
  // the question). Nothing when the answer depends on what is not known. Thread-safe.
  std::optional<bool> decide(const std::vector<std::optional<std::string_view>>& values) const;

  struct Node;  // the parsed tree, for evaluation and for translation to SQL: expression_node.hpp
  const Node& root() const { return *root_; }

 private:
  Expression(std::shared_ptr<const Node> root, std::vector<std::string> names);
  std::shared_ptr<const Node> root_;
  std::vector<std::string> names_;
};

}  // namespace readiness::util
