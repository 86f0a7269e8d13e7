// SPDX-License-Identifier: Apache-2.0
#include "recon/arithmetic.hpp"

#include <catch2/catch.hpp>

namespace arithmetic_test {

using namespace readiness::recon;

TEST_CASE("numbers are multiplied exactly, whatever their length") {
  const auto [a, b, product] = GENERATE(table<std::string, std::string, std::string>({
      {"1.2", "10000", "12000"},
      {"-1.25", "100", "-125"},
      {"0", "-1", "0"},
      {"-7", "-1", "7"},
      {"12345", "0.01", "123.45"},
      {"100", "0.01", "1"},
      {"1", "0.0001", "0.0001"},
      {"0.1", "0.1", "0.01"},
      {"99999999999999999999999999999999999999", "10", "999999999999999999999999999999999999990"},
      {"1.13", "19.99", "22.5887"},
  }));
  CHECK(multiply(a, b) == product);
}

TEST_CASE("halves are rounded away from zero") {
  const auto [number, decimals, expected] = GENERATE(table<std::string, std::size_t, std::string>({
      {"1.005", 2, "1.01"},
      {"1.004", 2, "1"},
      {"-1.005", 2, "-1.01"},
      {"0.999", 2, "1"},
      {"9.5", 0, "10"},
      {"-0.4", 0, "0"},
      {"12", 2, "12"},
  }));
  CHECK(rounded(number, decimals) == expected);
}

TEST_CASE("plain numbers lose commas, width and zeros that say nothing") {
  const auto [text, plain] = GENERATE(table<std::string, std::string>({
      {"1,200.00", "1200"},
      {"+5", "5"},
      {"007", "7"},
      {"１２．５", "12.5"},
      {"-0.50", "-0.5"},
  }));
  CHECK(plain_number(text) == plain);
  for (const char* other : {"", "abc", "1,20", "1.2万", "2026-01-30", "--1"}) CHECK_FALSE(plain_number(other));
}

}  // namespace arithmetic_test
