// SPDX-License-Identifier: Apache-2.0
#include "util/expression.hpp"

#include "util/blank.hpp"
#include "util/expression_node.hpp"
#include "util/strings.hpp"

#include <algorithm>
#include <cassert>

namespace readiness::util {

namespace {

using Node = Expression::Node;
using Row = std::vector<std::string_view>;

template <class... F>
struct Overloaded : F... {
  using F::operator()...;
};
template <class... F>
Overloaded(F...) -> Overloaded<F...>;

// Trimmed; nothing for a blank.
std::string_view content(std::string_view value) {
  const std::string_view trimmed = trim(value);
  const bool blank = trimmed.empty() || (may_be_blank(trimmed) && is_blank(trimmed));
  return blank ? std::string_view() : trimmed;
}

std::string_view text_of(const Node::Value& value, const Row& row) {
  return std::visit(Overloaded{[&](const Node::Name& name) { return content(row[name.index]); },
                               [](const auto& literal) { return std::string_view(literal.text); }},
                    value);
}

std::optional<Decimal> number_of(const Node::Value& value, std::string_view text) {
  return std::visit(Overloaded{[&](const Node::Name&) { return Decimal::parse(text); },
                               [](const Node::Number& number) { return std::optional(number.value); },
                               [](const Node::Text&) { return std::optional<Decimal>(); }},
                    value);
}

std::strong_ordering order(const Node::Compare& test, std::string_view left, std::string_view right) {
  if (const auto left_number = number_of(test.left, left))
    if (const auto right_number = number_of(test.right, right)) return *left_number <=> *right_number;
  return left <=> right;
}

bool holds(Node::Operator op, std::strong_ordering order) {
  switch (op) {
    case Node::Operator::equal:
      return order == 0;
    case Node::Operator::not_equal:
      return order != 0;
    case Node::Operator::less:
      return order < 0;
    case Node::Operator::less_equal:
      return order <= 0;
    case Node::Operator::greater:
      return order > 0;
    case Node::Operator::greater_equal:
      return order >= 0;
  }
  return false;
}

bool evaluate(const Node& node, const Row& row);

bool test(const Node::Compare& compare, const Row& row) {
  const std::string_view left = text_of(compare.left, row), right = text_of(compare.right, row);
  if (compare.op != Node::Operator::not_equal && (left.empty() || right.empty())) return false;
  return holds(compare.op, order(compare, left, right));
}

bool test(const Node::In& in, const Row& row) {
  const std::string_view value = text_of(in.value, row);
  return !value.empty() && std::binary_search(in.set.begin(), in.set.end(), value, std::less<>());
}

bool test(const Node::Matches& matches, const Row& row) {
  const std::string_view value = text_of(matches.value, row);
  return !value.empty() && matches.pattern.matches_whole(value);
}

bool test(const Node::IsBlank& blank, const Row& row) { return text_of(blank.value, row).empty(); }

bool test(const Node::Not& negation, const Row& row) { return !evaluate(*negation.test, row); }

bool test(const Node::All& all, const Row& row) {
  return std::all_of(all.tests.begin(), all.tests.end(), [&](const auto& part) { return evaluate(*part, row); });
}

bool test(const Node::Any& any, const Row& row) {
  return std::any_of(any.tests.begin(), any.tests.end(), [&](const auto& part) { return evaluate(*part, row); });
}

bool evaluate(const Node& node, const Row& row) {
  return std::visit([&](const auto& body) { return test(body, row); }, node.body);
}

// Three-valued logic: nothing stands for "depends on what is not known".
using Answer = std::optional<bool>;
using KnownRow = std::vector<std::optional<std::string_view>>;

class Decision {
 public:
  explicit Decision(const KnownRow& row) : row_(row) {
    for (const auto& value : row) values_.push_back(value.value_or(std::string_view()));
  }

  Answer of(const Node& node) const {
    return std::visit(
        Overloaded{[&](const Node::Compare& compare) {
                     return when_known(compare, known(compare.left) && known(compare.right));
                   },
                   [&](const Node::In& in) { return when_known(in, known(in.value)); },
                   [&](const Node::Matches& matches) { return when_known(matches, known(matches.value)); },
                   [&](const Node::IsBlank& blank) { return Answer(test(blank, values_)); },
                   [&](const Node::Not& negation) {
                     const Answer inner = of(*negation.test);
                     return inner ? Answer(!*inner) : Answer();
                   },
                   [&](const Node::All& all) { return joined(all.tests, false); },
                   [&](const Node::Any& any) { return joined(any.tests, true); }},
        node.body);
  }

 private:
  bool known(const Node::Value& value) const {
    const auto* name = std::get_if<Node::Name>(&value);
    return !name || row_[name->index].has_value();
  }
  template <class Test>
  Answer when_known(const Test& body, bool is_known) const {
    return is_known ? Answer(test(body, values_)) : Answer();
  }
  // One part that is `decisive` settles it; else every part must be known.
  Answer joined(const std::vector<Node::Child>& parts, bool decisive) const {
    bool all_known = true;
    for (const Node::Child& part : parts) {
      const Answer answer = of(*part);
      if (answer == decisive) return decisive;
      all_known = all_known && answer;
    }
    return all_known ? Answer(!decisive) : Answer();
  }

  const KnownRow& row_;
  Row values_;
};

}  // namespace

Expression::Expression(std::shared_ptr<const Node> root, std::vector<std::string> names)
    : root_(std::move(root)), names_(std::move(names)) {}

bool Expression::evaluate(const std::vector<std::string_view>& values) const {
  assert(values.size() >= names_.size());
  return util::evaluate(*root_, values);
}

std::optional<bool> Expression::decide(const std::vector<std::optional<std::string_view>>& values) const {
  assert(values.size() >= names_.size());
  return Decision(values).of(*root_);
}

}  // namespace readiness::util
