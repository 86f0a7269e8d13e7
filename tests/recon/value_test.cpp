// SPDX-License-Identifier: Apache-2.0
#include "recon/value.hpp"

#include <catch2/catch.hpp>

namespace value_test {

using namespace readiness;
using namespace readiness::recon;

namespace {

bool same_as(Type type, const std::string& a, const std::string& b, const std::string& tolerance = "") {
  const auto read = read_tolerance(tolerance, type);
  INFO(tolerance);
  REQUIRE(read);
  return same_value(type, *read, a, b);
}

}  // namespace

TEST_CASE("when two values are the same") {
  const auto [type, a, b, expected] = GENERATE(table<Type, std::string, std::string, bool>({
      {Type::text, "a", "a", true},
      {Type::text, "a", "a ", false},
      {Type::text, "1,200.00", "1200", false},
      {Type::text, "", "NULL", false},
      {Type::text, ".5", "0.5", true},
      {Type::text, "-.19", "-0.19", true},
      {Type::text, ".5", "0.50", false},
      {Type::text, "1.10", "1.1", false},
      {Type::text, ".5a", "0.5a", false},
      {Type::text, ".", "0.", false},
      {Type::text, ".gitignore", "0.gitignore", false},
      {Type::code, " ab１", "AB1", true},
      {Type::code, "é", "É", true},
      {Type::code, "ab", "abc", false},
      {Type::code, "", "暂无", true},
      {Type::number, "1,200.00", "1200", true},
      {Type::number, "1200.000000000000000001", "1200", false},
      {Type::number, "１２００", "1200", true},
      {Type::number, "0.1", ".1", true},
      {Type::number, "1e2", "100.0", true},
      {Type::date, "2026-01-05", "46027", true},
      {Type::date, "2026-01-05", "46028", false},
      {Type::number, "-0", "0", true},
      {Type::number, "", "N/A", true},
      {Type::number, "", "0", false},
      {Type::number, "abc", "abd", false},
      {Type::number, "99999999999999999999", "99999999999999999999.0", true},
      {Type::date, "2026/1/30", "2026-01-30 08:15", true},
      {Type::date, "20260130", "2026年1月30日", true},
      {Type::date, "2026-01-30", "2026-01-31", false},
      {Type::date, "2026-02-30", "2026/2/30", false},
      {Type::time, "2026-01-30 08:15", "2026-01-30T08:15:00", true},
      {Type::time, "2026-01-30T08:00:00+08:00", "2026-01-30T00:00:00Z", true},
      {Type::time, "2026-01-30", "2026-01-30 00:00:01", false},
  }));
  INFO(a << " | " << b);
  CHECK(same_as(type, a, b) == expected);
}

TEST_CASE("tolerances") {
  CHECK(same_as(Type::number, "1.00", "1.01", "0.01"));
  CHECK_FALSE(same_as(Type::number, "1.00", "1.0101", "0.01"));
  CHECK(same_as(Type::number, "100", "101", "1%"));
  CHECK_FALSE(same_as(Type::number, "100", "102", "1 %"));
  CHECK(same_as(Type::number, "-1.00", "-1.01", "0.01"));
  CHECK_FALSE(same_as(Type::number, "1", "abc", "100"));
  CHECK(same_as(Type::time, "2026-01-30 08:00", "2026-01-30 09:59", "2h"));
  CHECK_FALSE(same_as(Type::time, "2026-01-30 08:00", "2026-01-30 10:01", "2h"));
  CHECK(same_as(Type::date, "2026-01-30", "2026-01-31", "1d"));
}

TEST_CASE("tolerances that cannot be") {
  for (const auto& [text, type] : {std::pair<std::string, Type>{"abc", Type::number},
                                   {"1h", Type::number},
                                   {"5", Type::date},
                                   {"99999999999999999999d", Type::date},
                                   {"0.1", Type::text},
                                   {"-1", Type::number}}) {
    INFO(text);
    CHECK_FALSE(read_tolerance(text, type));
  }
}

TEST_CASE("types by their words") {
  CHECK(*type_named("") == Type::text);
  CHECK(*type_named("金额") == Type::number);
  CHECK(*type_named("DateTime") == Type::time);
  REQUIRE_FALSE(type_named("nmber"));
  CHECK_THAT(type_named("nmber").error().hint.en, Catch::Contains("number"));
}

TEST_CASE("values in a row cannot be taken for others") {
  std::string a, b;
  append_canonical(Type::text, "ab", a), append_canonical(Type::text, "c", a);
  append_canonical(Type::text, "a", b), append_canonical(Type::text, "bc", b);
  CHECK(a != b);
}

}  // namespace value_test
