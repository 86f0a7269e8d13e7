// SPDX-License-Identifier: Apache-2.0
#include "support/data_probe.hpp"
#include "support/register.hpp"

namespace is_in_span_test {

using namespace readiness;
using support::params;
using Rows = std::vector<std::vector<std::string>>;

namespace {

const Facts k_facts{{"kickoff", "2026-01-12"}, {"go_live", "2026-06-01"}};
const Params k_project = params({{"table", "gates"}, {"column", "signed"}, {"from", "kickoff"}, {"until", "go_live"}});
const Params k_goals = params({{"table", "milestones"},
                               {"column", "due"},
                               {"from", "kickoff"},
                               {"parent_table", "goals"},
                               {"key", "goal_id"},
                               {"parent_until", "deadline"}});

Verdict of_project(const Rows& rows, const Facts& facts = k_facts) {
  return support::judge("data.is_in_span", k_project,
                        {{measures::records("gates", {"signed"}), support::rows_read(rows, "gates.csv", {"签字日期"})},
                         {measures::rows("gates"), support::counted(rows.size())}},
                        support::on_day(2026, 5, 28, facts));
}

Verdict of_goals(const Rows& milestones, const Rows& goals) {
  return support::judge("data.is_in_span", k_goals,
                        {{measures::records("milestones", {"due", "goal_id"}), support::rows_read(milestones)},
                         {measures::records("goals", {"goal_id", "deadline"}), support::rows_read(goals)},
                         {measures::rows("milestones"), support::counted(milestones.size())}},
                        support::on_day(2026, 5, 28, k_facts));
}

}  // namespace

TEST_CASE("data.is_in_span: both ends belong to the span") {
  const auto [day, reason] = GENERATE(table<std::string, std::string>({{"2026-01-12", ""},
                                                                       {"2026年6月1日", ""},
                                                                       {"2026-01-11", "before 2026-01-12"},
                                                                       {"2026-06-02", "after 2026-06-01"},
                                                                       {"", "there is no date that can be read"},
                                                                       {"六月", "there is no date that can be read"}}));
  CAPTURE(day);
  const Verdict verdict = of_project({{day}});
  CHECK(verdict.measured == (reason.empty() ? 100 : 0));
  CHECK((verdict.samples.empty() ? "" : verdict.samples[0].reason.en) == reason);
}

TEST_CASE("data.is_in_span says how many") {
  const Verdict verdict = of_project({{"2026-02-06"}, {"2026-06-08"}});
  CHECK(verdict.message ==
        Localized{"2 行中有 1 行的“签字日期”在期限之内", "rows whose 签字日期 lies in its span: 1 of 2"});
}

TEST_CASE("data.is_in_span: a row's own record sets the end, too") {
  const Rows goals{{"G-01", "2026-11-30"}, {"G-02", "go_live+6M"}, {"G-03", ""}, {"G-04", "尽快"}};
  CHECK(of_goals({{"2026-11-30", "G-01"}, {"2026-12-01", " g-02 "}}, goals).measured == 100);
  const Verdict late = of_goals({{"2026-12-01", "G-01"}, {"2026-12-02", "G-02"}, {"2026-01-11", "G-03"}}, goals);
  CHECK(late.measured == 0);
  REQUIRE(late.samples.size() == 3);
  CHECK(late.samples[0].reason == Localized{"晚于 2026-11-30", "after 2026-11-30"});
  CHECK(late.samples[1].reason.en == "after 2026-12-01");
  CHECK(late.samples[2].reason.en == "before 2026-01-12");
  CHECK(of_goals({{"2030-01-01", "G-03"}, {"2030-01-01", "G-04"}, {"2030-01-01", "G-99"}}, goals).measured == 100);
}

TEST_CASE("data.is_in_span leaves out rows whose record has no date, and proves nothing by them") {
  const Params with = params({{"table", "milestones"},
                              {"column", "due"},
                              {"parent_table", "goals"},
                              {"key", "goal_id"},
                              {"parent_from", "agreed"},
                              {"parent_until", "deadline"}});
  const auto judge = [&](const Rows& goals) {
    return support::judge("data.is_in_span", with,
                          {{measures::records("milestones", {"due", "goal_id"}),
                            support::rows_read({{"2026-03-01", "G-01"}, {"2026-03-01", "G-02"}})},
                           {measures::records("goals", {"goal_id", "agreed", "deadline"}), support::rows_read(goals)},
                           {measures::rows("milestones"), support::counted(2)}});
  };
  const Verdict one = judge({{"G-01", "2026-03-02", ""}, {"G-02", "", ""}});
  CHECK(one.measured == 0);
  CHECK(one.message.en == "rows whose due lies in its span: 0 of 1; not judged: 1 row(s) whose record has no date");
  const Verdict none = judge({});
  CHECK_FALSE(none.measured);
  CHECK(none.otherwise == Outcome::unknown);
}

TEST_CASE("data.is_in_span is unknown without rows, and without the fact") {
  CHECK(of_project({}).otherwise == Outcome::unknown);
  const Verdict verdict = of_project({{"2026-02-06"}}, {});
  CHECK_FALSE(verdict.measured);
  CHECK_THAT(verdict.message.en, Catch::Contains("kickoff"));
}

TEST_CASE("data.is_in_span refuses a span without an end, and a record without its table") {
  CHECK(support::refusal("data.is_in_span", params({{"table", "gates"}, {"column", "signed"}})) ==
        "at least one of from, until, parent_from and parent_until is needed");
  CHECK(support::refusal("data.is_in_span",
                         params({{"table", "gates"}, {"column", "signed"}, {"parent_until", "deadline"}})) ==
        "parent_from and parent_until need parent_table and key");
}

}  // namespace is_in_span_test
