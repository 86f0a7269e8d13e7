// SPDX-License-Identifier: Apache-2.0
#include "support/host_probe.hpp"

namespace states_fact_test {

using namespace readiness;
using support::Texts;

namespace {

Verdict judge(const Facts& facts, const Texts& values = {}) {
  Params with = support::params({{"fact", "industry"}});
  if (!values.empty()) with.set("values", {values});
  const support::FakeHost host;
  const auto verdict =
      std::get<HostProbe>(probes::find("goals.states_fact")->body).run(with, support::on_day(2026, 3, 1, facts), host);
  REQUIRE(verdict);
  return *verdict;
}

}  // namespace

TEST_CASE("goals.states_fact looks a fact up") {
  CHECK(judge({{"industry", "fmcg"}}).measured == 100);
  CHECK(judge({{"industry", "FMCG "}}, {"fmcg", "hightech"}).measured == 100);
  CHECK(judge({{"industry", "steel"}}, {"fmcg", "hightech"}).measured == 0);
  CHECK(judge({{"industry", "steel"}}, {"fmcg", "hightech"}).message.en ==
        "the fact industry is steel, not fmcg, hightech");
}

TEST_CASE("goals.states_fact: what is not stated is unknown") {
  CHECK(judge({}).otherwise == Outcome::unknown);
  CHECK_FALSE(judge({}).measured);
  CHECK_FALSE(judge({{"industry", "待补充"}}).measured);
  CHECK(judge({{"users", "40"}}).message ==
        Localized{"项目文件的 facts 中没有 industry", "the project file states no fact industry"});
}

}  // namespace states_fact_test
