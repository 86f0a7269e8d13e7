// SPDX-License-Identifier: Apache-2.0
// Recursive descent, one function a rule of the grammar in expression.hpp.
#include "text/phrase.hpp"
#include "text/phrases.hpp"
#include "util/blank.hpp"
#include "util/expression_lexer.hpp"
#include "util/expression_node.hpp"
#include "util/strings.hpp"
#include "util/utf8.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace readiness::util {

namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase expression_unexpected_end{"条件不完整：此处应有{0}", "the condition ends where {0} was expected"};
constexpr text::Phrase expression_unexpected{"此处应有{0}，却是“{1}”", "expected {0}, found '{1}'"};
constexpr text::Phrase expression_too_deep{"条件嵌套过深（上限 {0} 层）", "the condition is nested too deeply (limit {0})"};
constexpr text::Phrase expression_value{"一个值（列名、数字或引号中的文字）", "a value (a name, a number or a quoted text)"};
constexpr text::Phrase expression_operator{"运算符（== != < <= > >= in matches is）", "an operator (== != < <= > >= in matches is)"};
constexpr text::Phrase expression_closing{"“{0}”", "'{0}'"};
constexpr text::Phrase expression_blank{"blank 或 not blank", "blank or not blank"};
constexpr text::Phrase expression_end{"条件的结尾、and 或 or", "the end of the condition, and, or or"};
constexpr text::Phrase expression_text{"引号中的文字", "a quoted text"};
constexpr text::Phrase expression_member{"引号中的文字或数字", "a quoted text or a number"};
constexpr text::Phrase expression_list{"“[”", "'['"};
constexpr text::Phrase expression_comma{"逗号或“]”", "a comma or ']'"};
constexpr text::Phrase expression_in_or_matches{"in 或 matches", "in or matches"};
constexpr text::Phrase expression_never_true{"与空文字比较永远不成立", "comparing with a blank text is never true"};
constexpr text::Phrase expression_use_is_blank{"判断是否为空请写 is blank", "write 'is blank' to ask for blanks"};
constexpr text::Phrase expression_number_too_long{"数字过长（上限：共 38 位，其中小数 18 位）", "the number is too long (limit: 38 digits, 18 of them behind the point)"};
// clang-format on
}  // namespace phrases

using text::say;
using Node = Expression::Node;
using Child = Node::Child;

constexpr int k_deepest_condition = 64;  // of parentheses
constexpr std::size_t k_condition_width = 40;
constexpr std::array<std::string_view, 7> k_keywords = {"and", "or", "not", "in", "matches", "is", "blank"};

constexpr std::array<std::pair<std::string_view, Node::Operator>, 6> k_operators = {{
    {"==", Node::Operator::equal},
    {"!=", Node::Operator::not_equal},
    {"<", Node::Operator::less},
    {"<=", Node::Operator::less_equal},
    {">", Node::Operator::greater},
    {">=", Node::Operator::greater_equal},
}};

bool is_keyword(std::string_view word) {
  return std::find(k_keywords.begin(), k_keywords.end(), word) != k_keywords.end();
}

bool is_blank_text(const Node::Value& value) {
  const auto* text = std::get_if<Node::Text>(&value);
  return text && is_blank(text->text);
}

// Quoted digits are a code; a unit or the form of a date says what else it is.
Node::Text quoted(std::string text) {
  Node::Text literal{.text = std::move(text)};
  if (Decimal::parse(literal.text)) return literal;
  literal.moment = read_moment(literal.text);
  literal.quantity = read_quantity(literal.text);
  return literal;
}

Child node(decltype(Node::body) body) { return std::make_shared<const Node>(Node{std::move(body)}); }

Child negated_if(bool negated, Child test) { return negated ? node(Node::Not{std::move(test)}) : test; }

class Parser {
 public:
  explicit Parser(std::string_view text) : lexer_(text) {}

  Result<Child> parse() {
    RD_CHECK(advance());
    RD_TRY(Child root, condition());
    if (token_.kind != Token::Kind::end) return unexpected(say<phrases::expression_end>());
    return root;
  }

  std::vector<std::string> names() && { return std::move(names_); }

 private:
  // condition = and { "or" and }
  Result<Child> condition() {
    return chain<Node::Any>("or", [this] { return conjunction(); });
  }

  // and = not { "and" not }
  Result<Child> conjunction() {
    return chain<Node::All>("and", [this] { return negation(); });
  }

  template <class Joined, class Part>
  Result<Child> chain(std::string_view joint, Part part) {
    RD_TRY(Child first, part());
    if (!at_word(joint)) return first;
    std::vector<Child> tests = {std::move(first)};
    while (at_word(joint)) {
      RD_CHECK(advance());
      RD_TRY(Child next, part());
      tests.push_back(std::move(next));
    }
    return node(Joined{std::move(tests)});
  }

  // not = [ "not" ] test
  Result<Child> negation() {
    RD_TRY(const bool negated, take_word("not"));
    RD_TRY(Child tested, test());
    return negated_if(negated, std::move(tested));
  }

  // test = "(" condition ")" | value ...
  Result<Child> test() {
    if (!at_symbol("(")) return value_test();
    if (++depth_ > k_deepest_condition)
      return lexer_.error_at(token_.at, say<phrases::expression_too_deep>(k_deepest_condition));
    RD_CHECK(advance());
    RD_TRY(Child inner, condition());
    RD_CHECK(expect_symbol(")", say<phrases::expression_closing>(")")));
    --depth_;
    return inner;
  }

  Result<Child> value_test() {
    const std::size_t start = token_.at;
    RD_TRY(Node::Value left, value());
    if (token_.kind == Token::Kind::symbol) return comparison(std::move(left), start);
    if (at_word("is")) return blankness(std::move(left));
    RD_TRY(const bool negated, take_word("not"));
    if (at_word("in")) return membership(std::move(left), negated);
    if (at_word("matches")) return match(std::move(left), negated);
    return unexpected(negated ? say<phrases::expression_in_or_matches>() : say<phrases::expression_operator>());
  }

  // value compare value
  Result<Child> comparison(Node::Value left, std::size_t left_at) {
    const auto op = std::find_if(k_operators.begin(), k_operators.end(),
                                 [this](const auto& row) { return row.first == token_.written; });
    if (op == k_operators.end()) return unexpected(say<phrases::expression_operator>());
    RD_CHECK(advance());
    const std::size_t right_at = token_.at;
    RD_TRY(Node::Value right, value());
    if (op->second != Node::Operator::not_equal && (is_blank_text(left) || is_blank_text(right)))
      return lexer_.error_at(is_blank_text(left) ? left_at : right_at, say<phrases::expression_never_true>(),
                             say<phrases::expression_use_is_blank>());
    return node(Node::Compare{op->second, std::move(left), std::move(right)});
  }

  // value "is" [ "not" ] "blank"
  Result<Child> blankness(Node::Value value) {
    RD_CHECK(advance());
    RD_TRY(const bool negated, take_word("not"));
    RD_TRY(const bool blank, take_word("blank"));
    if (!blank) return unexpected(say<phrases::expression_blank>());
    return negated_if(negated, node(Node::IsBlank{std::move(value)}));
  }

  // value [ "not" ] "in" "[" member { "," member } "]"
  Result<Child> membership(Node::Value value, bool negated) {
    RD_CHECK(advance());
    RD_CHECK(expect_symbol("[", say<phrases::expression_list>()));
    Node::In in{std::move(value), {}, {}, {}};
    for (bool more = true; more;) {
      RD_CHECK(member(in));
      more = at_symbol(",");
      if (more) RD_CHECK(advance());
    }
    RD_CHECK(expect_symbol("]", say<phrases::expression_comma>()));
    std::sort(in.set.begin(), in.set.end());
    in.set.erase(std::unique(in.set.begin(), in.set.end()), in.set.end());
    return negated_if(negated, node(std::move(in)));
  }

  // member = text | number
  Result<void> member(Node::In& in) {
    if (token_.kind != Token::Kind::text && token_.kind != Token::Kind::number)
      return unexpected(say<phrases::expression_member>());
    RD_TRY(const Node::Value written, this->value());
    if (const auto* number = std::get_if<Node::Number>(&written)) {
      in.quantities.push_back({number->value});
      in.set.push_back(number->text);
      return {};
    }
    const auto& text = std::get<Node::Text>(written);
    if (text.quantity) in.quantities.push_back(*text.quantity);
    if (text.moment) in.moments.push_back(*text.moment);
    in.set.push_back(text.text);
    return {};
  }

  // value [ "not" ] "matches" text
  Result<Child> match(Node::Value value, bool negated) {
    RD_CHECK(advance());
    RD_TRY(const Token written, text());
    Result<Pattern> pattern = Pattern::compile(written.text);
    if (!pattern) return lexer_.error_at(written.at, std::move(pattern).error().message);
    return negated_if(negated, node(Node::Matches{std::move(value), std::move(pattern).value()}));
  }

  // value = name | number | text
  Result<Node::Value> value() {
    const Token taken = token_;
    switch (taken.kind) {
      case Token::Kind::name: {
        if (is_keyword(taken.written)) return unexpected(say<phrases::expression_value>());
        RD_CHECK(advance());
        return Node::Value(Node::Name{index_of(std::string(taken.written))});
      }
      case Token::Kind::number: {
        const auto number = Decimal::parse(taken.written);
        if (!number) return lexer_.error_at(taken.at, say<phrases::expression_number_too_long>());
        RD_CHECK(advance());
        return Node::Value(Node::Number{*number, std::string(taken.written)});
      }
      case Token::Kind::text: {
        RD_CHECK(advance());
        return Node::Value(quoted(std::string(trim(taken.text))));
      }
      case Token::Kind::symbol:
      case Token::Kind::end:
        break;
    }
    return unexpected(say<phrases::expression_value>());
  }

  Result<Token> text() {
    if (token_.kind != Token::Kind::text) return unexpected(say<phrases::expression_text>());
    Token taken = std::move(token_);
    RD_CHECK(advance());
    return taken;
  }

  std::size_t index_of(std::string name) {
    const auto known = std::find(names_.begin(), names_.end(), name);
    const auto index = static_cast<std::size_t>(known - names_.begin());
    if (known == names_.end()) names_.push_back(std::move(name));
    return index;
  }

  bool at_word(std::string_view word) const { return token_.kind == Token::Kind::name && token_.written == word; }
  bool at_symbol(std::string_view symbol) const {
    return token_.kind == Token::Kind::symbol && token_.written == symbol;
  }

  Result<void> advance() {
    RD_TRY(token_, lexer_.next());
    return {};
  }

  // Steps over the word when it is there, and says whether it was.
  Result<bool> take_word(std::string_view word) {
    const bool there = at_word(word);
    if (there) RD_CHECK(advance());
    return there;
  }

  Result<void> expect_symbol(std::string_view symbol, const Localized& expected) {
    if (!at_symbol(symbol)) return unexpected(expected);
    return advance();
  }

  Error unexpected(const Localized& expected) const {
    if (token_.kind == Token::Kind::end)
      return lexer_.error_at(token_.at, say<phrases::expression_unexpected_end>(expected));
    const std::string keyword = lower(token_.written);
    return lexer_.error_at(
        token_.at, say<phrases::expression_unexpected>(expected, printable(shorten(token_.written, k_condition_width))),
        is_keyword(keyword) && keyword != token_.written ? say<text::phrases::did_you_mean>(keyword) : Localized{});
  }

  ExpressionLexer lexer_;
  Token token_;
  int depth_ = 0;
  std::vector<std::string> names_;
};

}  // namespace

Result<Expression> Expression::parse(std::string_view text) {
  Parser parser(text);
  RD_TRY(Child root, parser.parse());
  return Expression(std::move(root), std::move(parser).names());
}

}  // namespace readiness::util
