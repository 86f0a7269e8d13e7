// SPDX-License-Identifier: Apache-2.0
#include "util/expression.hpp"

#include "util/blank.hpp"
#include "util/expression_node.hpp"
#include "util/strings.hpp"

#include <algorithm>
#include <bit>
#include <cassert>
#include <cstdint>
#include <cstring>

namespace readiness::util {

namespace {

using Node = Expression::Node;
template <class... F>
struct Overloaded : F... {
  using F::operator()...;
};
template <class... F>
Overloaded(F...) -> Overloaded<F...>;

std::optional<Decimal> number_of(const Node::Value& value, std::string_view text) {
  return std::visit(Overloaded{[&](const Node::Name&) { return Decimal::parse(text); },
                               [](const Node::Number& number) { return std::optional(number.value); },
                               [](const Node::Text&) { return std::optional<Decimal>(); }},
                    value);
}

// 2026-01-30: no number, and what is compared most.
bool is_iso_day(std::string_view text) { return text.size() == 10 && text[4] == '-' && text[7] == '-'; }

// Of two such days, without a loop: the first eight characters as a number, then the last two.
std::strong_ordering order_of_days(std::string_view left, std::string_view right) {
  const auto part = [](const char* text, auto number) {
    std::memcpy(&number, text, sizeof number);
    if constexpr (std::endian::native == std::endian::big) return number;
    if constexpr (sizeof number == 8) return __builtin_bswap64(number);
    return static_cast<decltype(number)>(number << 8 | number >> 8);
  };
  const auto months = part(left.data(), std::uint64_t{}) <=> part(right.data(), std::uint64_t{});
  return months != 0 ? months : part(left.data() + 8, std::uint16_t{}) <=> part(right.data() + 8, std::uint16_t{});
}

bool is_text(const Node::Value& value) { return std::holds_alternative<Node::Text>(value); }

std::strong_ordering order(const Node::Compare& test, std::string_view left, std::string_view right) {
  if (is_iso_day(left) && is_iso_day(right)) return order_of_days(left, right);
  if (is_text(test.right) || is_text(test.left)) return left <=> right;
  if (const auto left_number = number_of(test.left, left))
    if (const auto right_number = number_of(test.right, right)) return *left_number <=> *right_number;
  return left <=> right;
}

bool fulfils(Node::Operator op, std::strong_ordering order) {
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
                                   return left && right ? Answer(holds(compare, *left, *right)) : Answer();
                                 },
                                 [&](const Node::In& in) { return when_known(in); },
                                 [&](const Node::Matches& matches) { return when_known(matches); },
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
  template <class Leaf>
  Answer when_known(const Leaf& leaf) const {
    const auto value = text_of(leaf.value);
    return value ? Answer(holds(leaf, *value)) : Answer();
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

  std::vector<std::optional<std::string_view>> contents_;
};

}  // namespace

bool holds(const Node::Compare& compare, std::string_view left, std::string_view right) {
  if (compare.op != Node::Operator::not_equal && (left.empty() || right.empty())) return false;
  return fulfils(compare.op, order(compare, left, right));
}

bool holds(const Node::In& in, std::string_view value) {
  return !value.empty() && std::binary_search(in.set.begin(), in.set.end(), value, std::less<>());
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
