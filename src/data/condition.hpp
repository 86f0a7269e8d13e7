// SPDX-License-Identifier: Apache-2.0
// Conditions on rows, judged column by column.
#pragma once

#include "data/bits.hpp"
#include "data/verdicts.hpp"
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

// Finds the rows of one batch after the other that fulfil it, and keeps what was learnt about values.
class ConditionTest {
 public:
  explicit ConditionTest(const Condition& condition) : condition_(&condition) {}  // which outlives the test

  Bits rows(const Slice& slice);

 private:
  using Node = util::Expression::Node;
  struct Operand;

  Operand operand(const Node::Value& value, const Slice& slice) const;
  Bits rows(const Node& node, const Slice& slice);
  Bits rows(const Node::Compare& compare, const Slice& slice);
  Bits rows(const Node::In& in, const Slice& slice);
  Bits rows(const Node::Matches& matches, const Slice& slice);
  Bits rows(const Node::IsBlank& blank, const Slice& slice);
  Bits rows(const Node::Not& negation, const Slice& slice);
  Bits rows(const Node::All& all, const Slice& slice);
  Bits rows(const Node::Any& any, const Slice& slice);

  const Condition* condition_;
  std::map<const Node::Matches*, Verdicts> verdicts_;  // patterns are dear
};

}  // namespace readiness::data
