// SPDX-License-Identifier: Apache-2.0
#include "util/expression.hpp"

#include "util/blank.hpp"
#include "util/expression_node.hpp"
#include "util/strings.hpp"

#include <algorithm>
#include <cassert>
#include <cstdint>
#include <functional>

namespace readiness::util {

namespace {

using Node = Expression::Node;
template <class... F>
struct Overloaded : F... {
  using F::operator()...;
};
template <class... F>
Overloaded(F...) -> Overloaded<F...>;

// Of two ISO days, without a loop: nothing where one of them does not exist.
std::optional<std::strong_ordering> order_of_days(std::string_view left, std::string_view right) {
  const std::uint32_t a = iso_day_number(left), b = iso_day_number(right);
  if (a == 0 || b == 0) return std::nullopt;
  return a <=> b;
}

std::optional<Quantity> quantity_of(const Node::Value& value, std::string_view text) {
  return std::visit(Overloaded{[&](const Node::Name&) { return read_quantity(text); },
                               [](const Node::Number& number) { return std::optional(Quantity{number.value}); },
                               [](const Node::Text& literal) { return literal.quantity; }},
                    value);
}

std::optional<Moment> moment_of(const Node::Value& value, const Content& content) {
  if (const auto* literal = std::get_if<Node::Text>(&value)) return literal->moment;
  return read_moment(content.text, content.order);
}

bool is_plain_text(const Node::Value& value) {
  const auto* text = std::get_if<Node::Text>(&value);
  return text && !text->moment && !text->quantity;
}

bool is_equality(Node::Operator op) { return op == Node::Operator::equal || op == Node::Operator::not_equal; }

// A date in a column that is none of it, where only the other side says that it is one: 46052.
std::optional<Moment> beside(const std::optional<Moment>& moment, const Node::Value& value, const Content& content) {
  return moment || !std::holds_alternative<Node::Name>(value) ? moment : read_serial(content.text);
}

// Unordered: cannot be read. Nothing: neither side is a date or a quantity.
std::optional<std::partial_ordering> order_by_meaning(const Node::Compare& test, const Content& left,
                                                      const Content& right) {
  const auto left_quantity = quantity_of(test.left, left.text), right_quantity = quantity_of(test.right, right.text);
  if (left_quantity && right_quantity) return order_of(*left_quantity, *right_quantity);
  auto left_moment = moment_of(test.left, left), right_moment = moment_of(test.right, right);
  if (left_moment || right_moment) {
    left_moment = beside(left_moment, test.left, left);
    right_moment = beside(right_moment, test.right, right);
  }
  if (left_moment && right_moment) return order_of(*left_moment, *right_moment);
  const bool ambiguous = is_ambiguous(left.text) || is_ambiguous(right.text);
  if (!left_quantity && !right_quantity && !left_moment && !right_moment && !ambiguous) return std::nullopt;
  if (is_equality(test.op) && !ambiguous) return std::nullopt;
  return std::partial_ordering::unordered;
}

// Where nothing has a meaning, texts are the same or not; which comes first is asked of codes beside a quoted one.
std::partial_ordering order(const Node::Compare& test, const Content& left, const Content& right) {
  if (has_iso_shape(left.text) && has_iso_shape(right.text))
    if (const auto order = order_of_days(left.text, right.text)) return *order;
  if (left.text == right.text && is_equality(test.op)) return std::partial_ordering::equivalent;
  if (is_plain_text(test.left) || is_plain_text(test.right)) return left.text <=> right.text;
  if (const auto order = order_by_meaning(test, left, right)) return *order;
  return is_equality(test.op) ? left.text <=> right.text : std::partial_ordering::unordered;
}

bool fulfils(Node::Operator op, std::partial_ordering order) {
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

// Trimmed; nothing for a blank.
std::string_view content(std::string_view value) {
  const std::string_view trimmed = trim(value);
  return is_blank(trimmed) ? std::string_view() : trimmed;
}

// Three-valued logic: nothing stands for "depends on what is not known".
using Answer = std::optional<bool>;

class Decision {
 public:
  explicit Decision(const std::vector<std::optional<std::string_view>>& row) {
    for (const auto& value : row) contents_.push_back(value ? std::optional(content(*value)) : value);
  }

  Answer of(const Node& node) const {
    return std::visit(Overloaded{[&](const Node::Compare& compare) {
                                   const auto left = text_of(compare.left), right = text_of(compare.right);
                                   return left && right ? answer(holds(compare, {*left}, {*right})) : Answer();
                                 },
                                 [&](const Node::In& in) {
                                   const auto value = text_of(in.value);
                                   return value ? answer(holds(in, {*value})) : Answer();
                                 },
                                 [&](const Node::Matches& matches) {
                                   const auto value = text_of(matches.value);
                                   return value ? Answer(holds(matches, *value)) : Answer();
                                 },
                                 [&](const Node::IsBlank& blank) {
                                   return Answer(text_of(blank.value).value_or(std::string_view()).empty());
                                 },
                                 [&](const Node::Not& negation) {
                                   const Answer inner = of(*negation.test);
                                   return inner ? Answer(!*inner) : Answer();
                                 },
                                 [&](const Node::All& all) { return joined(all.tests, false); },
                                 [&](const Node::Any& any) { return joined(any.tests, true); }},
                      node.body);
  }

 private:
  std::optional<std::string_view> text_of(const Node::Value& value) const {
    const auto* name = std::get_if<Node::Name>(&value);
    return name ? contents_[name->index] : literal(value);
  }
  static Answer answer(Truth truth) { return truth == Truth::unsure ? Answer() : Answer(truth == Truth::yes); }
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

  std::vector<std::optional<std::string_view>> contents_;
};

}  // namespace

Truth holds(const Node::Compare& compare, Content left, Content right) {
  if (left.text.empty() || right.text.empty())
    return compare.op == Node::Operator::not_equal && left.text != right.text ? Truth::yes : Truth::no;
  const std::partial_ordering found = order(compare, left, right);
  if (found == std::partial_ordering::unordered) return Truth::unsure;
  return fulfils(compare.op, found) ? Truth::yes : Truth::no;
}

Truth holds(const Node::In& in, Content value) {
  if (value.text.empty()) return Truth::no;
  if (std::binary_search(in.set.begin(), in.set.end(), value.text, std::less<>())) return Truth::yes;
  bool unsure = false;
  if (!in.quantities.empty())
    if (const auto quantity = read_quantity(value.text))
      for (const Quantity& member : in.quantities) {
        const std::partial_ordering found = order_of(*quantity, member);
        if (found == 0) return Truth::yes;
        unsure = unsure || found == std::partial_ordering::unordered;
      }
  if (!in.moments.empty()) {
    const auto moment = read_moment(value.text, value.order);
    if (moment && std::any_of(in.moments.begin(), in.moments.end(),
                              [&](const Moment& member) { return order_of(*moment, member) == 0; }))
      return Truth::yes;
    unsure = unsure || (!moment && is_ambiguous(value.text));
  }
  return unsure ? Truth::unsure : Truth::no;
}

bool holds(const Node::Matches& matches, std::string_view value) {
  return !value.empty() && matches.pattern.matches_whole(value);
}

std::optional<std::string_view> literal(const Node::Value& value) {
  return std::visit(Overloaded{[](const Node::Name&) { return std::optional<std::string_view>(); },
                               [](const auto& constant) { return std::optional(std::string_view(constant.text)); }},
                    value);
}

Expression::Expression(std::shared_ptr<const Node> root, std::vector<std::string> names)
    : root_(std::move(root)), names_(std::move(names)) {}

std::optional<bool> Expression::decide(const std::vector<std::optional<std::string_view>>& values) const {
  assert(values.size() >= names_.size());
  return Decision(values).of(*root_);
}

}  // namespace readiness::util
