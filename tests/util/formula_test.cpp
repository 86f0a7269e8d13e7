// SPDX-License-Identifier: Apache-2.0
#include "util/formula.hpp"

#include <catch2/catch.hpp>

namespace formula_test {

namespace util = readiness::util;
using util::Formula;

namespace {

Formula parsed(const std::string& text) {
  auto formula = Formula::parse(text);
  INFO(text << (formula ? "" : ": " + formula.error().message.en));
  REQUIRE(formula);
  return *formula;
}

// With a = 2, b = 3 and so on.
std::optional<Formula::Sides> worked_out(const std::string& text) {
  const Formula formula = parsed(text);
  std::vector<util::Decimal> values;
  for (const std::string& name : formula.names()) values.push_back(util::Decimal::scaled(2 + name.front() - 'a', 0));
  return formula.work_out(values);
}

}  // namespace

TEST_CASE("a formula works out both sides by the rules of arithmetic") {
  const auto [text, left, right] = GENERATE(table<std::string, double, double>({
      {"a + b * 2 <= 10", 8, 10},
      {"(a + b) * 2 <= 10", 10, 10},
      {"a - b - 1 < 0", -2, 0},
      {"a / b / 2 < 1", 2.0 / 3 / 2, 1},
      {"-a * -(b) >= a", 6, 2},
      {"2*a-b==1", 1, 1},
      {"a * 0.7 > 1", 1.4, 1},
  }));
  CAPTURE(text);
  const auto sides = worked_out(text);
  REQUIRE(sides);
  CHECK(sides->left.number() == Approx(left));
  CHECK(sides->right.number() == Approx(right));
  CHECK(sides->holds);
}

TEST_CASE("a formula that does not hold says how far it is off") {
  const auto sides = worked_out("a * 10 <= b * 5");  // 20 and 15
  REQUIRE(sides);
  CHECK_FALSE(sides->holds);
  CHECK(sides->slack == Approx(-0.25));
  CHECK_FALSE(worked_out("a < 2")->holds);
  CHECK_FALSE(worked_out("a > 2")->holds);
  CHECK_FALSE(worked_out("a == 3")->holds);
}

TEST_CASE("what binary fractions lose does not break a formula") {
  CHECK(worked_out("a * 0.1 + 0.1 == 0.3")->holds);
  CHECK(worked_out("a * 0.15 <= 0.3")->holds);
  CHECK_FALSE(worked_out("a * 0.1 + 0.1 < 0.3")->holds);
  CHECK(worked_out("10 / b * b == 10")->holds);
  CHECK(worked_out("1 / b + 1 / b + 1 / b == 1")->holds);
  CHECK(worked_out("1 / -b < 0")->holds);
}

TEST_CASE("a cent at a large sum breaks a formula, and so does the last digit of a share") {
  const auto holds = [](const std::string& text, const std::vector<std::string>& numbers) {
    std::vector<util::Decimal> values;
    for (const std::string& number : numbers) values.push_back(*util::Decimal::parse(number));
    return parsed(text).work_out(values)->holds;
  };
  CHECK(holds("net + tax == gross", {"90000000000000.01", "9999999999999.99", "100000000000000.00"}));
  CHECK_FALSE(holds("net + tax == gross", {"90000000000000.01", "9999999999999.99", "100000000000000.01"}));
  CHECK_FALSE(holds("a >= b", {"99.99999999999", "100"}));
}

TEST_CASE("a formula has no answer where there is none") {
  CHECK_FALSE(worked_out("1 / (a - 2) > 0"));
  CHECK_FALSE(parsed("a * a * a > 0").work_out({*util::Decimal::parse("1e20")}));
}

TEST_CASE("a formula shows its numbers") {
  const Formula formula = parsed("users * 峰值 / 100 <= line * 0.7");
  CHECK(formula.names() == std::vector<std::string>{"users", "峰值", "line"});
  CHECK(formula.filled_in({"39", "60", "100"}) == "39 * 60 / 100 <= 100 * 0.7");
}

TEST_CASE("a formula that is none is refused where it goes wrong") {
  const auto [text, column, says] = GENERATE(table<std::string, int, std::string>({
      {"", 1, "a number, a column or ( is expected here"},
      {"a", 2, "a calculation needs one comparison"},
      {"a + <= 3", 5, "a number, a column"},
      {"a <= 3 <= 4", 8, "should end here"},
      {"(a + 1 <= 3", 8, "a ) is missing"},
      {"a ^ 2 <= 3", 3, "'^' cannot stand"},
      {"a × 2 <= 3", 3, "'×' cannot stand"},
      {"峰值（a） <= 3", 1, "cannot stand"},
      {"1.2.3 <= a", 1, "badly written"},
      {"1 <= 2", 1, "names no column"},
      {"a <= 'x'", 6, "''' cannot stand"},
  }));
  CAPTURE(text);
  const auto formula = Formula::parse(text);
  REQUIRE_FALSE(formula);
  CHECK(formula.error().place.column == column);
  CHECK_THAT(formula.error().message.en, Catch::Contains(says));
  CHECK_FALSE(formula.error().message.zh.empty());
}

TEST_CASE("a hostile formula stays within bounds") {
  CHECK_FALSE(Formula::parse(std::string(5000, '(')));
  CHECK_FALSE(Formula::parse(std::string(900, '(') + "a"));
  CHECK_FALSE(Formula::parse(std::string(900, '-') + "a <= 1"));
  CHECK_FALSE(Formula::parse(std::string(800, '9') + " <= a"));
  CHECK_FALSE(Formula::parse("\xff\xfe <= 1"));
}

}  // namespace formula_test
