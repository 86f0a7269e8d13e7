// SPDX-License-Identifier: Apache-2.0
#include "text/names.hpp"

#include <catch2/catch.hpp>

#include <set>

namespace names_test {

using namespace readiness;

namespace {

// Every enumerator, its spelling and what people read.
template <class Enumerator>
void check(Enumerator value, const std::string& id, const Localized& name) {
  CAPTURE(id);
  CHECK(text::id(value) == id);
  CHECK(text::name(value) == name);
}

}  // namespace

TEST_CASE("outcomes") {
  check(Outcome::pass, "pass", {"通过", "passed"});
  check(Outcome::partial, "partial", {"部分通过", "partly passed"});
  check(Outcome::fail, "fail", {"不通过", "failed"});
  check(Outcome::unknown, "unknown", {"无法核实", "unknown"});
  check(Outcome::stale, "stale", {"已过期", "stale"});
  check(Outcome::blocked, "blocked", {"受阻", "blocked"});
  check(Outcome::not_applicable, "not_applicable", {"不适用", "not applicable"});
  check(Outcome::not_due, "not_due", {"本阶段不查", "not due"});
}

TEST_CASE("severities") {
  check(Severity::critical, "critical", {"关键", "critical"});
  check(Severity::high, "high", {"高", "high"});
  check(Severity::medium, "medium", {"中", "medium"});
  check(Severity::low, "low", {"低", "low"});
}

TEST_CASE("rulings") {
  check(Ruling::go, "go", {"放行", "GO"});
  check(Ruling::conditional, "conditional", {"有条件放行", "CONDITIONAL"});
  check(Ruling::no_go, "no_go", {"不放行", "NO-GO"});
  check(Ruling::inconclusive, "inconclusive", {"无法判定", "INCONCLUSIVE"});
}

TEST_CASE("assurances") {
  check(Assurance::none, "none", {"无结论", "none"});
  check(Assurance::attested, "attested", {"仅凭自述", "attested"});
  check(Assurance::reviewed, "reviewed", {"证据经复核", "reviewed"});
  check(Assurance::document, "document", {"查自文档", "documented"});
  check(Assurance::measured, "measured", {"实测", "measured"});
}

TEST_CASE("units") {
  CHECK(text::id(Unit::share) == "share");
  CHECK(text::id(Unit::count) == "count");
  CHECK(text::id(Unit::number) == "number");
}

}  // namespace names_test
