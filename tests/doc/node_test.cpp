// SPDX-License-Identifier: Apache-2.0
#include "doc/node.hpp"

#include "doc/read.hpp"

#include <catch2/catch.hpp>

namespace node_test {

using namespace readiness;

namespace {

doc::Node plain(const std::string& text) { return {.text = text}; }

}  // namespace

TEST_CASE("plain scalars mean what the YAML 1.2 core schema says") {
  using Row = std::tuple<std::string, std::optional<std::int64_t>, std::optional<double>>;
  const auto [text, integer, number] =
      GENERATE(values<Row>({{"0", 0, 0},
                            {"-12", -12, -12},
                            {"+7", 7, 7},
                            {"010", 10, 10},
                            {"0x1F", 31, 31},
                            {"0o17", 15, 15},
                            {"0x-1", {}, {}},
                            {"7.5", {}, 7.5},
                            {".5", {}, 0.5},
                            {"1e3", {}, 1000},
                            {"9223372036854775807", 9223372036854775807, 9223372036854775807.0},
                            {"9223372036854775808", {}, 9223372036854775808.0},
                            {"1e999", {}, {}},
                            {".inf", {}, {}},
                            {"nan", {}, {}},
                            {"1_000", {}, {}},
                            {"12 ", {}, {}},
                            {"+-1", {}, {}},
                            {"", {}, {}}}));
  INFO(text);
  CHECK(plain(text).integer() == integer);
  CHECK(plain(text).number() == number);
}

TEST_CASE("yes, no, on and off are texts") {
  const std::string text = GENERATE("yes", "no", "on", "off", "Yes", "y", "tRUE");
  CHECK_FALSE(plain(text).flag());
}

TEST_CASE("flags and nulls") {
  CHECK(plain("true").flag() == true);
  CHECK(plain("False").flag() == false);
  CHECK(plain("~").is_null());
  CHECK(plain("null").is_null());
  CHECK(plain("").is_null());
  CHECK_FALSE(plain("nil").is_null());
}

TEST_CASE("a quoted scalar is a text") {
  const doc::Node node{.text = GENERATE("1", "true", "null", ""), .quoted = true};
  CHECK_FALSE(node.integer());
  CHECK_FALSE(node.number());
  CHECK_FALSE(node.flag());
  CHECK_FALSE(node.is_null());
}

TEST_CASE("the entries of a map are found by key") {
  const auto root = doc::read("a.yaml", "one: 1\ntwo: {three: 3}\n");
  REQUIRE(root);
  REQUIRE(root->find("two"));
  CHECK(root->find("two")->find("three")->text == "3");
  CHECK(root->find("four") == nullptr);
  CHECK(root->find("one")->find("three") == nullptr);
}

}  // namespace node_test
