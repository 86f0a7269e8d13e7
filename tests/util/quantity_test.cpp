// SPDX-License-Identifier: Apache-2.0
#include "util/quantity.hpp"

#include <catch2/catch.hpp>

#include <string>

namespace quantity_test {

using namespace readiness::util;

TEST_CASE("quantities as people write them") {
  const auto [text, value, unit] = GENERATE(table<std::string, std::string, QuantityUnit>({
      {"1200", "1200", QuantityUnit::none},      {"-1,200.50", "-1200.5", QuantityUnit::none},
      {"１２００", "1200", QuantityUnit::none},  {".5", "0.5", QuantityUnit::none},
      {"-.19", "-0.19", QuantityUnit::none},     {"1e2", "100", QuantityUnit::none},
      {"−3", "-3", QuantityUnit::none},  // the minus sign of typesetters
      {"9%", "9", QuantityUnit::percent},        {"-9.5 ％", "-9.5", QuantityUnit::percent},
      {"5‰", "0.5", QuantityUnit::percent},      {"¥500", "500", QuantityUnit::cny},
      {"￥1,500", "1500", QuantityUnit::cny},    {"-¥5", "-5", QuantityUnit::cny},
      {"¥-5", "-5", QuantityUnit::cny},          {"RMB 500", "500", QuantityUnit::cny},
      {"500 CNY", "500", QuantityUnit::cny},     {"500元", "500", QuantityUnit::cny},
      {"¥1.2万元", "12000", QuantityUnit::cny},  {"1.2万", "12000", QuantityUnit::none},
      {"3亿元", "300000000", QuantityUnit::cny}, {"2千万", "20000000", QuantityUnit::none},
      {"US$5", "5", QuantityUnit::usd},          {"$5", "5", QuantityUnit::usd},
      {"5 usd", "5", QuantityUnit::usd},         {"HK$5", "5", QuantityUnit::hkd},
      {"5美元", "5", QuantityUnit::usd},         {"€5", "5", QuantityUnit::eur},
  }));
  CAPTURE(text);
  const auto quantity = read_quantity(text);
  REQUIRE(quantity);
  CHECK(quantity->value.text() == value);
  CHECK(quantity->unit == unit);
}

TEST_CASE("texts that are no quantity") {
  const auto text = GENERATE(as<std::string>(), "", "面议", "--5", "-¥-5", "¥", "%", "5 apples", "A-17", "$5 CNY",
                             "5%%", "1,2", "2026-01-30", "万", "12:30", "'-42.50", "1e", "e5", "1e400");
  CAPTURE(text);
  CHECK_FALSE(read_quantity(text));
}

static constexpr int k_unordered = 9;

TEST_CASE("quantities in one unit, or in no order") {
  const auto [a, b, want] = GENERATE(table<std::string, std::string, int>({
      {"9%", "80", -1},
      {"85%", "80", k_unordered},  // 0.85, or 85?
      {"85%", "0.8", 1},
      {"5%", "0.8", k_unordered},
      {"-5%", "0", -1},
      {"0%", "0", 0},
      {"80%", "80.0 %", 0},
      {"¥500", "10000", -1},
      {"5万", "10000", 1},
      {"1万元", "¥10,000.00", 0},
      {"$5", "¥5", k_unordered},
      {"$5", "5%", k_unordered},
      {"0.1", "0.100000000000000000", 0},
  }));
  const auto number = [](std::partial_ordering order) {
    return order < 0 ? -1 : order > 0 ? 1 : order == 0 ? 0 : k_unordered;
  };
  CAPTURE(a, b);
  CHECK(number(order_of(*read_quantity(a), *read_quantity(b))) == want);
  CHECK(number(order_of(*read_quantity(b), *read_quantity(a))) == (want == k_unordered ? want : -want));
}

}  // namespace quantity_test
