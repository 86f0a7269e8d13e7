// SPDX-License-Identifier: Apache-2.0
#include "util/decimal.hpp"

#include <catch2/catch.hpp>

namespace decimal_test {

using readiness::util::Decimal;

namespace {

Decimal decimal(const std::string& text) {
  const auto parsed = Decimal::parse(text);
  INFO(text);
  REQUIRE(parsed);
  return *parsed;
}

const std::string k_nines(38, '9');

}  // namespace

TEST_CASE("a decimal is written in its shortest form") {
  const auto [text, want] = GENERATE(table<std::string, std::string>({
      {"0", "0"},
      {"-0", "0"},
      {"-0.00", "0"},
      {"007", "7"},
      {"+5", "5"},
      {"1.0", "1"},
      {"1.50", "1.5"},
      {"-1234.5", "-1234.5"},
      {"0.05", "0.05"},
      {"-0.001", "-0.001"},
      {"100", "100"},
      {"1,234", "1234"},
      {"12,345,678.90", "12345678.9"},
      {"-1,000", "-1000"},
      {"0.000000000000000001", "0.000000000000000001"},
      {"1.0000000000000000000000", "1"},  // zeros at the end do not count
      {std::string(60, '0') + "1", "1"},  // nor do they at the front
      {".5", "0.5"},
      {"-.19", "-0.19"},
      {"1e5", "100000"},
      {"1.2345678E7", "12345678"},
      {"1.25e+1", "12.5"},
      {"9.11E+17", "911000000000000000"},
      {"5E-3", "0.005"},
      {"-1.E2", "-100"},
      {"0e999", "0"},
      {k_nines, k_nines},
      {"-" + k_nines, "-" + k_nines},
      {std::string(20, '9') + "." + std::string(18, '9'), std::string(20, '9') + "." + std::string(18, '9')},
  }));
  CAPTURE(text);
  CHECK(decimal(text).text() == want);
}

TEST_CASE("what is no decimal") {
  const std::string text = GENERATE("", "-", "+", ".", "5.", "1e", "e5", "1e5.0", "1,000e2", "1e-19", "1e38", "1 000",
                                    " 1", "1 ", "--1", "+-1", "1.2.3", "abc", "1a", "0x10", "１２", "12,34", "1234,567",
                                    ",123", "1,", "1,23,456", "1,,234", "1,234,", "1.2,345", "-,123", "inf", "nan",
                                    "12%", "¥12", "0.0000000000000000001", "1" + std::string(38, '0'),
                                    "9" + std::string(20, '9') + "." + std::string(18, '9'), std::string(100000, '9'));
  CAPTURE(text.substr(0, 60));
  CHECK_FALSE(Decimal::parse(text));
}

TEST_CASE("adding is exact") {
  const auto [a, b, want] = GENERATE(table<std::string, std::string, std::string>({
      {"0.1", "0.2", "0.3"},
      {"1", "0.000000000000000001", "1.000000000000000001"},
      {"-1.5", "1.5", "0"},
      {"99.99", "0.01", "100"},
      {"9007199254740993", "1", "9007199254740994"},  // beyond double
      {k_nines, "-1", std::string(37, '9') + "8"},
      {"-5", "3.25", "-1.75"},
  }));
  CHECK(Decimal::add(decimal(a), decimal(b))->text() == want);
  CHECK(Decimal::add(decimal(b), decimal(a))->text() == want);
}

TEST_CASE("a sum that does not fit is nothing") {
  const auto [a, b] = GENERATE(table<std::string, std::string>({
      {k_nines, "1"},
      {"-" + k_nines, "-1"},
      {k_nines, k_nines},
      {"-" + k_nines, "-" + k_nines},
      {k_nines, "0.1"},  // at a common scale it needs 39 digits
  }));
  CHECK_FALSE(Decimal::add(decimal(a), decimal(b)));
  CHECK_FALSE(Decimal::add(decimal(b), decimal(a)));
}

TEST_CASE("a long sum stays exact") {
  Decimal sum;
  for (int i = 0; i < 100'000; ++i) sum = *Decimal::add(sum, decimal("0.01"));
  CHECK(sum.text() == "1000");
}

TEST_CASE("comparing") {
  const auto [a, b, order] = GENERATE(table<std::string, std::string, int>({
      {"1", "1.0", 0},
      {"1.10", "1.1", 0},
      {"0", "-0.0", 0},
      {"2", "10", -1},
      {"-2", "-10", 1},
      {"0.1", "0.09", 1},
      {"-0.5", "0.3", -1},
      {"-0.5", "-0.25", -1},
      {"-1.5", "-1.25", -1},
      {k_nines, "0.000000000000000001", 1},  // no common scale would fit
      {"-" + k_nines, "0.1", -1},
      {k_nines, k_nines, 0},
  }));
  CAPTURE(a, b);
  const auto found = decimal(a) <=> decimal(b);
  CHECK((found < 0 ? -1 : found > 0 ? 1 : 0) == order);
  CHECK((decimal(a) == decimal(b)) == (order == 0));
  CHECK((decimal(b) < decimal(a)) == (order > 0));
}

TEST_CASE("number is the nearest double") {
  CHECK(decimal("0.1").number() == 0.1);
  CHECK(decimal("-1234.5").number() == -1234.5);
  CHECK(decimal("9007199254740993").number() == 9007199254740992.0);
  CHECK(decimal("0.3").number() == 0.3);
  CHECK(Decimal().number() == 0);
}

TEST_CASE("a sum fits when its total does, whatever the order") {
  const auto [terms, want] = GENERATE(table<std::vector<std::string>, std::string>({
      {std::vector<std::string>{}, "0"},
      {{"0.1", "0.2"}, "0.3"},
      {{"1", "-0.25"}, "0.75"},
      {{"-1", "0.25"}, "-0.75"},
      {{"-3", "2.5", "0.5"}, "0"},
      {{k_nines, "1", "-2"}, "99999999999999999999999999999999999998"},
      {{"-" + k_nines, k_nines, "0.000000000000000001"}, "0.000000000000000001"},
      {{"10000000000000000000", "-0.01"}, "9999999999999999999.99"},
      {{k_nines, "1"}, "none"},
      {{"-" + k_nines, "-1"}, "none"},
      {{k_nines, "0.5"}, "none"},
      {{k_nines, k_nines, k_nines}, "none"},
  }));
  CAPTURE(terms);
  readiness::util::DecimalSum forwards, backwards, rest;
  for (const std::string& term : terms) forwards.add(decimal(term));
  for (std::size_t i = terms.size(); i > 0; --i) (i % 2 == 0 ? backwards : rest).add(decimal(terms[i - 1]));
  backwards.add(rest);
  for (const auto& sum : {forwards, backwards}) {
    const auto total = sum.total();
    CHECK((total ? total->text() : "none") == want);
  }
}

TEST_CASE("a scaled integer") {
  CHECK(Decimal::scaled(-123450, 2).text() == "-1234.5");
  CHECK(Decimal::scaled(1'500'000, 6) == decimal("1.5"));
}

TEST_CASE("decimals multiply exactly, or not at all") {
  const auto [a, b, want] = GENERATE(table<std::string, std::string, std::string>({
      {"12.5", "10000", "125000"},
      {"-1.5", "0.5", "-0.75"},
      {"0", "5", "0"},
      {"0.1", "0.1", "0.01"},
      {"2.50", "4.00", "10"},
      {"0.000000000000000001", "10", "0.00000000000000001"},
      {k_nines, "1", k_nines},
  }));
  const auto product = Decimal::multiply(decimal(a), decimal(b));
  INFO(a << " * " << b);
  REQUIRE(product);
  CHECK(product->text() == want);
}

TEST_CASE("a product that does not fit is none") {
  const auto [a, b] = GENERATE(table<std::string, std::string>(
      {{k_nines, "10"}, {k_nines, k_nines}, {"0.000000000000000001", "0.1"}, {"-" + k_nines, "2"}}));
  INFO(a << " * " << b);
  CHECK_FALSE(Decimal::multiply(decimal(a), decimal(b)));
}

}  // namespace decimal_test
