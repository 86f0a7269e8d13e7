// SPDX-License-Identifier: Apache-2.0
#include "audit/expect.hpp"

#include <catch2/catch.hpp>

#include <limits>

namespace expect_test {

using readiness::Bound;
using readiness::Comparison;
using readiness::Expect;
using readiness::Outcome;
using readiness::Unit;
namespace audit = readiness::audit;

namespace {

const Bound k_at_least_95{Comparison::greater_equal, 95};
const Bound k_below_80{Comparison::less, 80};

}  // namespace

TEST_CASE("a bound holds on its side of the border") {
  const auto [comparison, below, at, above] = GENERATE(table<Comparison, bool, bool, bool>({
      {Comparison::less, true, false, false},
      {Comparison::less_equal, true, true, false},
      {Comparison::equal, false, true, false},
      {Comparison::greater_equal, false, true, true},
      {Comparison::greater, false, false, true},
  }));
  const Bound bound{comparison, 5};
  CHECK(audit::holds(bound, 4.999) == below);
  CHECK(audit::holds(bound, 5) == at);
  CHECK(audit::holds(bound, 5.001) == above);
}

TEST_CASE("without a fail border there is nothing between pass and fail") {
  const Expect expect{k_at_least_95, {}};
  CHECK(audit::judge(expect, 95).outcome == Outcome::pass);
  CHECK(audit::judge(expect, 95).value == 1);
  CHECK(audit::judge(expect, 94.999999).outcome == Outcome::fail);
  CHECK(audit::judge(expect, 94.999999).value == 0);
}

TEST_CASE("between pass and fail the value is linear") {
  const Expect expect{k_at_least_95, k_below_80};
  const auto [measured, outcome, value] = GENERATE(table<double, Outcome, double>({
      {100, Outcome::pass, 1},
      {95, Outcome::pass, 1},
      {92, Outcome::partial, 0.8},
      {87.5, Outcome::partial, 0.5},
      {83, Outcome::partial, 0.2},
      {80, Outcome::partial, 0},  // the border itself does not fail, and earns nothing
      {79.999, Outcome::fail, 0},
      {0, Outcome::fail, 0},
  }));
  INFO(measured);
  CHECK(audit::judge(expect, measured).outcome == outcome);
  CHECK(audit::judge(expect, measured).value == Approx(value));
}

TEST_CASE("fewer can be better") {
  const Expect expect{{Comparison::equal, 0}, Bound{Comparison::greater, 10}};
  CHECK(audit::judge(expect, 0).outcome == Outcome::pass);
  CHECK(audit::judge(expect, 3).outcome == Outcome::partial);
  CHECK(audit::judge(expect, 3).value == Approx(0.7));
  CHECK(audit::judge(expect, 11).outcome == Outcome::fail);
}

TEST_CASE("a value that neither bound claims fails when the borders coincide") {
  const Expect expect{{Comparison::greater, 5}, Bound{Comparison::less, 5}};
  CHECK(audit::judge(expect, 5).outcome == Outcome::fail);
}

TEST_CASE("what is not a number never passes") {
  const double nan = std::numeric_limits<double>::quiet_NaN();
  CHECK(audit::judge({k_at_least_95, {}}, nan).outcome == Outcome::fail);
  CHECK(audit::judge({k_at_least_95, k_below_80}, nan).outcome == Outcome::fail);
  CHECK(audit::judge({k_at_least_95, k_below_80}, nan).value == 0);
}

TEST_CASE("an expectation is written as in a checklist") {
  CHECK(audit::describe({k_at_least_95, k_below_80}, Unit::share) == ">= 95 %, fail < 80 %");
  CHECK(audit::describe({{Comparison::less_equal, 0.5}, {}}, Unit::number) == "<= 0.5");
  CHECK(audit::describe({{Comparison::equal, 0}, Bound{Comparison::greater, 10}}, Unit::count) == "== 0, fail > 10");
}

}  // namespace expect_test
