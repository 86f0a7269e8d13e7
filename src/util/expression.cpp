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

std::string_view text_of(const Node::Value& value, const Row& row) {
  return std::visit(
      Overloaded{[&](const Node::Name& name) { return is_blank(row[name.index]) ? "" : trim(row[name.index]); },
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

}  // namespace

Expression::Expression(std::shared_ptr<const Node> root, std::vector<std::string> names)
    : root_(std::move(root)), names_(std::move(names)) {}

bool Expression::evaluate(const std::vector<std::string_view>& values) const {
  assert(values.size() >= names_.size());
  return util::evaluate(*root_, values);
}

}  // namespace readiness::util
