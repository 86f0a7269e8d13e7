// SPDX-License-Identifier: Apache-2.0
// Conditions on rows, judged column by column.
#pragma once

#include "data/bits.hpp"
#include "data/verdicts.hpp"
#include "util/date_order.hpp"
#include "util/expression_node.hpp"

#include <map>
#include <vector>

namespace readiness::data {

class Slice;

// A row condition, bound to the columns of a pass.
struct Condition {
  util::Expression expression;
  std::vector<std::size_t> columns;  // of expression.names(), as positions in Batch::columns
};

// Rows that fulfil a condition, and rows of which nobody can say: see util/expression.hpp. All others do not.
struct Judged {
  Bits yes, unsure;
};

// Judges the rows of one batch after the other, and keeps what was learnt about values.
class ConditionTest {
 public:
  explicit ConditionTest(const Condition& condition) : condition_(&condition) {}  // which outlives the test

  Judged rows(const Slice& slice);
  // The dates that could not be read because they can be read in several ways: the first one of each column.
  const std::map<std::size_t, std::string>& ambiguous() const { return ambiguous_; }

 private:
  using Node = util::Expression::Node;
  struct Operand;

  Operand operand(const Node::Value& value, const Slice& slice) const;
  Judged rows(const Node& node, const Slice& slice);
  Judged rows(const Node::Compare& compare, const Slice& slice);
  Judged rows(const Node::In& in, const Slice& slice);
  Judged rows(const Node::Matches& matches, const Slice& slice);
  Judged rows(const Node::IsBlank& blank, const Slice& slice);
  Judged rows(const Node::Not& negation, const Slice& slice);
  Judged rows(const Node::All& all, const Slice& slice);
  Judged rows(const Node::Any& any, const Slice& slice);

  const Condition* condition_;
  void note(const Operand& operand, const Bits& unsure);

  std::map<const Node::Matches*, Verdicts> verdicts_;  // patterns are dear
  std::map<std::size_t, std::string> ambiguous_;
};

}  // namespace readiness::data
