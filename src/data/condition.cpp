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
  std::size_t column = 0;
  util::DateOrder order = util::DateOrder::unknown;

  std::string_view operator[](std::size_t row) const {
    return values.empty() ? literal : blank[row] ? std::string_view() : values[row];
  }
  util::Content content(std::size_t row) const { return {(*this)[row], order}; }
};

namespace {

using Compare = util::Expression::Node::Compare;

// The short text that a column is asked to equal, or not to equal, if that is the question: the one asked most.
std::optional<std::string_view> compared_text(const Compare& compare) {
  using Node = util::Expression::Node;
  const auto* text = std::get_if<Node::Text>(&compare.right);
  const bool asks = text != nullptr && (compare.op == Node::Operator::equal || compare.op == Node::Operator::not_equal);
  if (!asks || text->moment || text->quantity || text->text.empty() || text->text.size() > sizeof(FirstBytes))
    return std::nullopt;
  return text->text;
}

// judge(row) of each row.
template <class Judge>
Judged judged(const Bits& look, Judge judge) {
  Judged rows;
  rows.yes = Bits::where(look, [&](std::size_t row) {
    const util::Truth truth = judge(row);
    if (truth == util::Truth::unsure) rows.unsure.set(row);
    return truth == util::Truth::yes;
  });
  return rows;
}

}  // namespace

ConditionTest::Operand ConditionTest::operand(const Node::Value& value, const Slice& slice) const {
  if (const auto* name = std::get_if<Node::Name>(&value)) {
    const std::size_t column = condition_->columns[name->index];
    return {slice.values(column), {}, slice.blank(column), column, slice.order(column)};
  }
  const std::string_view literal = *util::literal(value);
  return {{}, literal, literal.empty() ? slice.selected(k_every_row) : Bits()};
}

void ConditionTest::note(const Operand& operand, const Bits& unsure) {
  if (operand.values.empty() || operand.order != util::DateOrder::unknown || ambiguous_.contains(operand.column))
    return;
  unsure.for_each([&](std::size_t row) {
    if (util::is_ambiguous(operand[row])) ambiguous_.try_emplace(operand.column, operand[row]);
  });
}

Judged ConditionTest::rows(const Slice& slice) { return rows(condition_->expression.root(), slice); }

Judged ConditionTest::rows(const Node& node, const Slice& slice) {
  return std::visit([&](const auto& body) { return rows(body, slice); }, node.body);
}

Judged ConditionTest::rows(const Node::Compare& compare, const Slice& slice) {
  if (const auto text = compared_text(compare)) {
    const bool equal = compare.op == Node::Operator::equal;
    const FirstBytes wanted = first_bytes(*text);
    const Operand value = operand(compare.left, slice);
    return {Bits::where(slice.selected(k_every_row),
                        [&](std::size_t row) {
                          return (value[row].size() == text->size() && first_bytes(value[row]) == wanted) == equal;
                        }),
            {}};
  }
  const Operand left = operand(compare.left, slice), right = operand(compare.right, slice);
  const Judged rows = judged(slice.selected(k_every_row), [&](std::size_t row) {
    return util::holds(compare, left.content(row), right.content(row));
  });
  note(left, rows.unsure);
  note(right, rows.unsure);
  return rows;
}

Judged ConditionTest::rows(const Node::In& in, const Slice& slice) {
  const Operand value = operand(in.value, slice);
  const Judged rows =
      judged(slice.selected(k_every_row), [&](std::size_t row) { return util::holds(in, value.content(row)); });
  note(value, rows.unsure);
  return rows;
}

Judged ConditionTest::rows(const Node::Matches& matches, const Slice& slice) {
  const Operand value = operand(matches.value, slice);
  const auto judge = [&](std::size_t row) { return util::holds(matches, value[row]); };
  const Bits filled = slice.selected(k_every_row) - value.blank;
  if (!value.values.empty()) return {verdicts_[&matches].of_rows({value.values}, filled, judge), {}};
  return {!filled.none() && judge(0) ? filled : Bits(), {}};
}

Judged ConditionTest::rows(const Node::IsBlank& blank, const Slice& slice) {
  return {operand(blank.value, slice).blank, {}};
}

Judged ConditionTest::rows(const Node::Not& negation, const Slice& slice) {
  const Judged inner = rows(*negation.test, slice);
  return {slice.selected(k_every_row) - inner.yes - inner.unsure, inner.unsure};
}

// One part that is false makes it false, whatever nobody can say of the others; and the other way round below.
Judged ConditionTest::rows(const Node::All& all, const Slice& slice) {
  Judged rows{slice.selected(k_every_row), {}};
  Bits possible = rows.yes;
  for (const Node::Child& test : all.tests) {
    const Judged part = this->rows(*test, slice);
    rows.yes &= part.yes;
    possible &= part.yes | part.unsure;
  }
  rows.unsure = possible - rows.yes;
  return rows;
}

Judged ConditionTest::rows(const Node::Any& any, const Slice& slice) {
  Judged rows;
  for (const Node::Child& test : any.tests) {
    const Judged part = this->rows(*test, slice);
    rows.yes |= part.yes;
    rows.unsure |= part.unsure;
  }
  rows.unsure -= rows.yes;
  return rows;
}

}  // namespace readiness::data
