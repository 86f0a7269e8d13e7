// SPDX-License-Identifier: Apache-2.0
#include "util/expression_literals.hpp"

#include "util/expression_node.hpp"

#include <algorithm>

namespace readiness::util {
namespace {

using Tree = Expression::Node;

class Collector {
 public:
  explicit Collector(std::size_t name) : name_(name) {}

  void visit(const Tree& node) {
    std::visit([this](const auto& body) { take(body); }, node.body);
  }

  std::vector<std::string> texts;

 private:
  bool is_meant(const Tree::Value& value) const {
    const auto* name = std::get_if<Tree::Name>(&value);
    return name && name->index == name_;
  }
  void add(const Tree::Value& value) {
    if (const auto* text = std::get_if<Tree::Text>(&value)) texts.push_back(text->text);
  }

  void take(const Tree::Compare& compare) {
    if (compare.op != Tree::Operator::equal && compare.op != Tree::Operator::not_equal) return;
    if (is_meant(compare.left)) add(compare.right);
    if (is_meant(compare.right)) add(compare.left);
  }
  void take(const Tree::In& in) {
    if (is_meant(in.value)) texts.insert(texts.end(), in.set.begin(), in.set.end());
  }
  void take(const Tree::Not& negated) { visit(*negated.test); }
  void take(const Tree::All& all) {
    for (const auto& test : all.tests) visit(*test);
  }
  void take(const Tree::Any& any) {
    for (const auto& test : any.tests) visit(*test);
  }
  void take(const Tree::Matches&) {}
  void take(const Tree::IsBlank&) {}

  std::size_t name_;
};

}  // namespace

std::vector<std::string> texts_compared_with(const Expression& condition, const std::string& name) {
  const auto& names = condition.names();
  const auto at = std::find(names.begin(), names.end(), name);
  if (at == names.end()) return {};
  Collector collector(static_cast<std::size_t>(at - names.begin()));
  collector.visit(condition.root());
  return std::move(collector.texts);
}

}  // namespace readiness::util
