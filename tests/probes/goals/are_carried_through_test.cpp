// SPDX-License-Identifier: Apache-2.0
#include "support/data_probe.hpp"
#include "support/register.hpp"

namespace are_carried_through_test {

using namespace readiness;
using support::Texts;
using Rows = std::vector<std::vector<std::string>>;

namespace {

const Texts k_links{"trace: requirement_id -> function_id", "tests:function_id->test_case when result == '通过'"};

Params with(bool grouped) {
  Params params = support::params({{"table", "requirements"}, {"column", "requirement_id"}, {"links", k_links}});
  if (grouped) params.set("group", {std::string("department")});
  return params;
}

Verdict judge(const Rows& requirements, const Rows& trace, const Rows& tests, bool grouped = false) {
  const Texts columns = grouped ? Texts{"requirement_id", "department"} : Texts{"requirement_id"};
  return support::judge(
      "goals.are_carried_through", with(grouped),
      {{measures::records("requirements", columns), support::rows_read(requirements, "requirements.csv")},
       {measures::records("trace", {"requirement_id", "function_id"}), support::rows_read(trace)},
       {measures::records("tests", {"function_id", "test_case"}, "result == '通过'"), support::rows_read(tests)},
       {measures::rows("requirements"), support::counted(requirements.size())},
       {measures::rows("trace"), support::counted(trace.size())},
       {measures::rows("tests"), support::counted(tests.size())}});
}

const Rows k_trace{{"R-1", "F-1"}, {"R-1", "F-2"}, {"R-2", "F-2"}, {"r-3 ", "F-3"}, {"R-4", ""}};
const Rows k_tests{{"F-2", "T-1"}, {"Ｆ-3", "T-2"}, {"", "T-3"}};

}  // namespace

TEST_CASE("goals.are_carried_through follows every link, whichever way leads on") {
  CHECK(judge({{"R-1"}, {"R-2"}, {"R-3"}}, k_trace, k_tests).measured == 100);
  const Verdict verdict = judge({{"R-1"}, {"R-4"}, {"R-5"}, {""}}, k_trace, {{"F-1", "T-1"}});
  CHECK(verdict.measured == Approx(100.0 / 3));
  CHECK(verdict.message == Localized{"3 项中有 1 项贯通到底（33.33 %）", "1 of 3 lead to the end (33.33 %)"});
  REQUIRE(verdict.samples.size() == 2);
  CHECK(verdict.samples[0].row == 3);
  CHECK(verdict.samples[0].reason == Localized{"在表 trace 处中断", "breaks off at table trace"});
}

TEST_CASE("goals.are_carried_through names the table where it breaks off") {
  const Verdict verdict = judge({{"R-3"}}, k_trace, {{"F-1", "T-1"}});
  REQUIRE(verdict.samples.size() == 1);
  CHECK(verdict.samples[0].reason.en == "breaks off at table tests");
}

TEST_CASE("goals.are_carried_through by group measures the lowest") {
  const Verdict verdict =
      judge({{"R-1", "销售部"}, {"R-2", "销售部"}, {"R-3", "市场部"}, {"R-9", "市场部"}}, k_trace, k_tests, true);
  CHECK(verdict.measured == 50);
  CHECK(verdict.message == Localized{"4 项中有 3 项贯通到底；各组：销售部 2/2、市场部 1/2",
                                     "3 of 4 lead to the end; by group: 销售部 2/2, 市场部 1/2"});
}

TEST_CASE("goals.are_carried_through: a chain that goes in circles ends all the same") {
  const Params circle =
      support::params({{"table", "a"}, {"column", "id"}, {"links", Texts{"a: id -> other", "a: id -> other"}}});
  const Rows ring{{"1", "2"}, {"2", "1"}};
  CHECK(support::judge("goals.are_carried_through", circle,
                       {{measures::records("a", {"id"}), support::rows_read({{"1"}, {"2"}})},
                        {measures::records("a", {"id", "other"}), support::rows_read(ring)},
                        {measures::rows("a"), support::counted(2)}})
            .measured == 100);
}

TEST_CASE("goals.are_carried_through is unknown without entries or links") {
  CHECK(judge({}, k_trace, k_tests).otherwise == Outcome::unknown);
  CHECK(judge({{""}}, k_trace, k_tests).otherwise == Outcome::unknown);
  CHECK(judge({{"R-1"}}, {}, k_tests).otherwise == Outcome::unknown);
  CHECK_FALSE(judge({{"R-1"}}, k_trace, {}).measured);
}

TEST_CASE("goals.are_carried_through refuses links that it cannot read") {
  for (const char* const link : {"trace", "trace: a", "trace a -> b", "-> b: a", ": a -> b", "trace: -> b"}) {
    INFO(link);
    CHECK(support::refusal("goals.are_carried_through",
                           support::params({{"table", "a"}, {"column", "id"}, {"links", Texts{link}}}))
              .starts_with("'" + std::string(link) + "' should read"));
  }
}

}  // namespace are_carried_through_test
