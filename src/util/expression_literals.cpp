// SPDX-License-Identifier: Apache-2.0
#include "util/expression_literals.hpp"

#include "util/expression_node.hpp"

namespace readiness::util {
namespace {

using Tree = Expression::Node;

class Collector {
 public:
  explicit Collector(const std::vector<std::string>& names) : names_(names) {}

  void visit(const Tree& node) {
    std::visit([this](const auto& body) { take(body); }, node.body);
  }

  std::vector<ComparedText> found;

 private:
  void add(const Tree::Value& name, const std::string& text, bool wanted) {
    if (const auto* named = std::get_if<Tree::Name>(&name)) found.push_back({names_[named->index], text, wanted});
  }

  void take(const Tree::Compare& compare) {
    if (compare.op != Tree::Operator::equal && compare.op != Tree::Operator::not_equal) return;
    const bool wanted = (compare.op == Tree::Operator::equal) == straight_;
    if (const auto* text = std::get_if<Tree::Text>(&compare.right)) add(compare.left, text->text, wanted);
    if (const auto* text = std::get_if<Tree::Text>(&compare.left)) add(compare.right, text->text, wanted);
  }
  void take(const Tree::In& in) {
    for (const std::string& text : in.set) add(in.value, text, straight_);
  }
  void take(const Tree::Not& negated) {
    straight_ = !straight_;
    visit(*negated.test);
    straight_ = !straight_;
  }
  void take(const Tree::All& all) {
    for (const auto& test : all.tests) visit(*test);
  }
  void take(const Tree::Any& any) {
    for (const auto& test : any.tests) visit(*test);
  }
  void take(const Tree::Matches&) {}
  void take(const Tree::IsBlank&) {}

  const std::vector<std::string>& names_;
  bool straight_ = true;  // behind an even number of `not`
};

}  // namespace

std::vector<ComparedText> compared_texts(const Expression& condition) {
  Collector collector(condition.names());
  collector.visit(condition.root());
  return std::move(collector.found);
}

std::vector<std::string> texts_compared_with(const Expression& condition, const std::string& name) {
  std::vector<std::string> texts;
  for (ComparedText& compared : compared_texts(condition))
    if (compared.name == name) texts.push_back(std::move(compared.text));
  return texts;
}

}  // namespace readiness::util
