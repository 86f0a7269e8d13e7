// SPDX-License-Identifier: Apache-2.0
// The parsed tree of a condition: for its evaluation, row by row or column by column, and for its translation to SQL.
#pragma once

#include "util/decimal.hpp"
#include "util/expression.hpp"
#include "util/moment.hpp"
#include "util/pattern.hpp"
#include "util/quantity.hpp"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace readiness::util {

struct Expression::Node {
  using Child = std::shared_ptr<const Node>;

  struct Name {
    std::size_t index;  // into Expression::names()
  };
  struct Number {
    Decimal value;
    std::string text;  // as written, for comparing with what is no number
  };
  struct Text {
    std::string text;  // trimmed; quoting says "by text", even when it looks like a number
    // What it is all the same: '2026-01-30' is a day, '80 %' has a unit. Digits alone are neither.
    std::optional<Moment> moment = {};
    std::optional<Quantity> quantity = {};
  };
  using Value = std::variant<Name, Number, Text>;

  enum class Operator { equal, not_equal, less, less_equal, greater, greater_equal };
  struct Compare {
    Operator op;
    Value left, right;
  };
  struct In {
    Value value;
    std::vector<std::string> set;  // as texts: trimmed, sorted, each once
    std::vector<Quantity> quantities;
    std::vector<Moment> moments;
  };
  struct Matches {
    Value value;
    Pattern pattern;
  };
  struct IsBlank {
    Value value;
  };
  struct Not {
    Child test;
  };
  struct All {
    std::vector<Child> tests;
  };
  struct Any {
    std::vector<Child> tests;
  };

  std::variant<Compare, In, Matches, IsBlank, Not, All, Any> body;
};

// What a leaf of the tree is asked about: trimmed, and empty when blank.
struct Content {
  std::string_view text;
  DateOrder order = DateOrder::unknown;  // of the dates in its column
};

// The leaves of the tree. `unsure`: a side is no date or no quantity although it has to be one, a date is ambiguous, or
// two units cannot be compared.
enum class Truth : std::uint8_t { no, yes, unsure };
Truth holds(const Expression::Node::Compare& compare, Content left, Content right);
Truth holds(const Expression::Node::In& in, Content value);
bool holds(const Expression::Node::Matches& matches, std::string_view value);

// The text of a literal; nothing for a name.
std::optional<std::string_view> literal(const Expression::Node::Value& value);

}  // namespace readiness::util
