// SPDX-License-Identifier: Apache-2.0
#include "data/condition.hpp"

#include "data/page.hpp"
#include "data/slice.hpp"

#include <optional>
#include <variant>

namespace readiness::data {

// A column's contents, or those of a literal: the same in every row.
struct ConditionTest::Operand {
  std::span<const std::string_view> values;
  std::string_view literal;
  Bits blank;

  std::string_view operator[](std::size_t row) const {
    return values.empty() ? literal : blank[row] ? std::string_view() : values[row];
  }
};

namespace {

using Compare = util::Expression::Node::Compare;

// The short text that a column is asked to equal, or not to equal, if that is the question: the one asked most.
std::optional<std::string_view> compared_text(const Compare& compare) {
  using Node = util::Expression::Node;
  const auto* text = std::get_if<Node::Text>(&compare.right);
  const bool asks = text != nullptr && (compare.op == Node::Operator::equal || compare.op == Node::Operator::not_equal);
  if (!asks || text->text.empty() || text->text.size() > sizeof(FirstBytes)) return std::nullopt;
  return text->text;
}

}  // namespace

ConditionTest::Operand ConditionTest::operand(const Node::Value& value, const Slice& slice) const {
  if (const auto* name = std::get_if<Node::Name>(&value)) {
    const std::size_t column = condition_->columns[name->index];
    return {slice.values(column), {}, slice.blank(column)};
  }
  const std::string_view literal = *util::literal(value);
  return {{}, literal, literal.empty() ? slice.selected(k_every_row) : Bits()};
}

Bits ConditionTest::rows(const Slice& slice) { return rows(condition_->expression.root(), slice); }

Bits ConditionTest::rows(const Node& node, const Slice& slice) {
  return std::visit([&](const auto& body) { return rows(body, slice); }, node.body);
}

Bits ConditionTest::rows(const Node::Compare& compare, const Slice& slice) {
  if (const auto text = compared_text(compare)) {
    const bool equal = compare.op == Node::Operator::equal;
    const FirstBytes wanted = first_bytes(*text);
    const Operand value = operand(compare.left, slice);
    return Bits::where(slice.selected(k_every_row), [&](std::size_t row) {
      return (value[row].size() == text->size() && first_bytes(value[row]) == wanted) == equal;
    });
  }
  const Operand left = operand(compare.left, slice), right = operand(compare.right, slice);
  return Bits::where(slice.selected(k_every_row),
                     [&](std::size_t row) { return util::holds(compare, left[row], right[row]); });
}

Bits ConditionTest::rows(const Node::In& in, const Slice& slice) {
  const Operand value = operand(in.value, slice);
  return Bits::where(slice.selected(k_every_row), [&](std::size_t row) { return util::holds(in, value[row]); });
}

Bits ConditionTest::rows(const Node::Matches& matches, const Slice& slice) {
  const Operand value = operand(matches.value, slice);
  const auto judge = [&](std::size_t row) { return util::holds(matches, value[row]); };
  const Bits filled = slice.selected(k_every_row) - value.blank;
  if (!value.values.empty()) return verdicts_[&matches].of_rows({value.values}, filled, judge);
  return !filled.none() && judge(0) ? filled : Bits();
}

Bits ConditionTest::rows(const Node::IsBlank& blank, const Slice& slice) { return operand(blank.value, slice).blank; }

Bits ConditionTest::rows(const Node::Not& negation, const Slice& slice) {
  return slice.selected(k_every_row) - rows(*negation.test, slice);
}

Bits ConditionTest::rows(const Node::All& all, const Slice& slice) {
  Bits rows = slice.selected(k_every_row);
  for (const Node::Child& test : all.tests) rows &= this->rows(*test, slice);
  return rows;
}

Bits ConditionTest::rows(const Node::Any& any, const Slice& slice) {
  Bits rows;
  for (const Node::Child& test : any.tests) rows |= this->rows(*test, slice);
  return rows;
}

}  // namespace readiness::data
