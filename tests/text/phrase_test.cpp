// SPDX-License-Identifier: Apache-2.0
#include "text/phrase.hpp"

#include <catch2/catch.hpp>

namespace phrase_test {

using readiness::Localized;
using readiness::text::Phrase;
using readiness::text::say;

namespace {

constexpr Phrase k_plain{"没有", "nothing"};
constexpr Phrase k_swapped{"{1} 中有 {0} 个", "{0} in {1}"};
constexpr Phrase k_twice{"{0}、{0}", "{0}, {0}"};
constexpr Phrase k_formatted{"{0:.1f} %", "{0:>6.1f} %"};
constexpr Phrase k_braces{"写 {{{0}}}", "write {{{0}}}"};

}  // namespace

TEST_CASE("a phrase knows how many arguments it takes") {
  STATIC_REQUIRE(k_plain.arguments() == 0);
  STATIC_REQUIRE(k_swapped.arguments() == 2);
  STATIC_REQUIRE(k_twice.arguments() == 1);
}

TEST_CASE("say fills in both languages") {
  CHECK(say<k_plain>() == Localized{"没有", "nothing"});
  CHECK(say<k_swapped>(3, "表") == Localized{"表 中有 3 个", "3 in 表"});
  CHECK(say<k_twice>(std::string("a")) == Localized{"a、a", "a, a"});
  CHECK(say<k_formatted>(99.25) == Localized{"99.2 %", "  99.2 %"});
  CHECK(say<k_braces>("a") == Localized{"写 {a}", "write {a}"});
}

TEST_CASE("a localized argument gives its own side") {
  CHECK(say<k_twice>(Localized{"客户", "customer"}) == Localized{"客户、客户", "customer, customer"});
}

TEST_CASE("braces in an argument are text") { CHECK(say<k_twice>("{1}").en == "{1}, {1}"); }

}  // namespace phrase_test
