// SPDX-License-Identifier: Apache-2.0
// The parsed tree of a condition: for its evaluation, row by row or column by column, and for its translation to SQL.
#pragma once

#include "util/decimal.hpp"
#include "util/expression.hpp"
#include "util/pattern.hpp"

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
  };
  using Value = std::variant<Name, Number, Text>;

  enum class Operator { equal, not_equal, less, less_equal, greater, greater_equal };
  struct Compare {
    Operator op;
    Value left, right;
  };
  struct In {
    Value value;
    std::vector<std::string> set;  // trimmed, sorted, each once
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

// The leaves of the tree, for who has the contents of their values: trimmed, and empty when blank.
bool holds(const Expression::Node::Compare& compare, std::string_view left, std::string_view right);
bool holds(const Expression::Node::In& in, std::string_view value);
bool holds(const Expression::Node::Matches& matches, std::string_view value);

// The text of a literal; nothing for a name.
std::optional<std::string_view> literal(const Expression::Node::Value& value);

}  // namespace readiness::util
