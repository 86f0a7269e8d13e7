// SPDX-License-Identifier: Apache-2.0
// The parsed tree of a condition: for its evaluation, and for its translation to SQL.
#pragma once

#include "util/decimal.hpp"
#include "util/expression.hpp"
#include "util/pattern.hpp"

#include <memory>
#include <optional>
#include <string>
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

}  // namespace readiness::util
