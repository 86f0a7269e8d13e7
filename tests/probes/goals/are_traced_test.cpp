// SPDX-License-Identifier: Apache-2.0
#include "support/data_probe.hpp"

namespace are_traced_test {

using namespace readiness;
using support::counted;
using support::wrong;

namespace {

const Params k_with = support::params({{"table", "requirements"},
                                       {"column", "requirement_id"},
                                       {"other_table", "functions"},
                                       {"other_column", "function_id"},
                                       {"trace_table", "trace"},
                                       {"trace_column", "requirement"},
                                       {"trace_other_column", "function"}});

struct Found {
  Measurement lost, unwanted, unknown_requirement, unknown_function;
};

Verdict judge(const Found& found, std::uint64_t requirements, std::uint64_t functions) {
  return support::judge(
      "goals.are_traced", k_with,
      {{measures::orphans("requirements", {"requirement_id"}, "trace", {"requirement"}, "", "function is not blank"),
        found.lost},
       {measures::orphans("functions", {"function_id"}, "trace", {"function"}, "", "requirement is not blank"),
        found.unwanted},
       {measures::orphans("trace", {"requirement"}, "requirements", {"requirement_id"}), found.unknown_requirement},
       {measures::orphans("trace", {"function"}, "functions", {"function_id"}), found.unknown_function},
       {measures::rows("requirements"), counted(requirements)},
       {measures::rows("functions"), counted(functions)}});
}

}  // namespace

TEST_CASE("goals.are_traced looks in both directions and at both ends of the links") {
  CHECK(judge({wrong(0, 10), wrong(0, 8), wrong(0, 12), wrong(0, 12)}, 10, 8).measured == 100);
  CHECK(judge({wrong(1, 10), wrong(2, 10), wrong(1, 10), wrong(0, 10)}, 10, 10).measured == 90);
  CHECK(judge({wrong(10, 10), wrong(10, 10), wrong(0, 0), wrong(0, 0)}, 10, 10).measured == 0);  // an empty trace
}

TEST_CASE("goals.are_traced says how many of each, and why each is shown") {
  const Verdict verdict = judge({wrong(1, 10), wrong(2, 8), wrong(3, 12), wrong(4, 12)}, 10, 8);
  CHECK(verdict.message ==
        Localized{"requirements 中有 1 项、functions 中有 2 项没有对应关系；trace 中有 7 处引用不存在",
                  "without a link: 1 in requirements, 2 in functions; references of trace that lead nowhere: 7"});
  REQUIRE(verdict.samples.size() == 10);
  CHECK(verdict.samples[0].reason.en == "has no link in trace");
  CHECK(verdict.samples[3].reason.en == "does not exist in requirements");
  CHECK(verdict.samples[9].reason.en == "does not exist in functions");
  CHECK(judge({wrong(30, 30), wrong(30, 30), wrong(0, 0), wrong(0, 0)}, 30, 30).samples.size() == 40);
}

TEST_CASE("goals.are_traced: a side without entries is unknown") {
  for (const Verdict& verdict : {judge({wrong(0, 0), wrong(0, 5), wrong(0, 0), wrong(0, 5)}, 0, 5),
                                 judge({wrong(0, 5), wrong(0, 0), wrong(0, 5), wrong(0, 0)}, 5, 0),
                                 judge({wrong(0, 0), wrong(0, 5), wrong(0, 0), wrong(0, 5)}, 7, 5)}) {
    CHECK_FALSE(verdict.measured);
    CHECK(verdict.otherwise == Outcome::unknown);
  }
}

}  // namespace are_traced_test
