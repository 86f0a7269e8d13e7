// SPDX-License-Identifier: Apache-2.0
#include "support/data_probe.hpp"
#include "support/register.hpp"

namespace meets_regularly_test {

using namespace readiness;

namespace {

const Circumstances k_today = support::on_day(2026, 3, 1, {{"kickoff", "2026-01-05"}, {"go_live", "2026-06-30"}});

Verdict judge(const std::vector<std::string>& days, const std::string& since = {}) {
  Params with = support::params({{"table", "minutes"}, {"date", "held_on"}});
  if (!since.empty()) with.set("since", {since});
  std::vector<std::vector<std::string>> rows;
  for (const std::string& day : days) rows.push_back({day});
  return support::judge("training.meets_regularly", with,
                        {{measures::records("minutes", {"held_on"}), support::rows_read(rows, "minutes.csv")},
                         {measures::rows("minutes"), support::counted(rows.size())}},
                        k_today);
}

}  // namespace

TEST_CASE("training.meets_regularly measures the longest gap, the one until today included") {
  const auto [days, gap] = GENERATE(table<std::vector<std::string>, double>({
      {std::vector<std::string>{"2026-03-01"}, 0},
      {std::vector<std::string>{"2026-02-15"}, 14},
      {std::vector<std::string>{"2026-02-14"}, 15},
      {std::vector<std::string>{"2026-02-01", "2026-02-15"}, 14},
      {std::vector<std::string>{"2026-01-31", "2026-02-15"}, 15},
      {std::vector<std::string>{"2026-02-25", "2026-01-31", "2026-02-15"}, 15},  // in any order
      {std::vector<std::string>{"2026/2/15", "2026年2月25日", "２０２６-02-01"}, 14},
      {std::vector<std::string>{"2026-02-20", "2026-02-20"}, 9},
      {std::vector<std::string>{"2026-02-20", "2026-12-01"}, 9},  // what is planned does not count
  }));
  CHECK(judge(days).measured == gap);
}

TEST_CASE("training.meets_regularly counts from a day or a fact") {
  CHECK(judge({"2026-02-25"}, "kickoff").measured == 51);
  CHECK(judge({"2026-02-25"}, "2026-02-20").measured == 5);
  CHECK(judge({"2025-12-01", "2026-02-25"}, "kickoff").measured == 51);  // a meeting before it does not count
  CHECK(judge({"2025-12-01"}, "kickoff").measured == 55);                // no meeting since
}

TEST_CASE("training.meets_regularly lists the gaps that are too long") {
  const Verdict verdict = judge({"2026-01-01", "2026-01-20", "2026-02-01"});
  CHECK(verdict.measured == 28);
  CHECK(verdict.message == Localized{"最长间隔 28 天（2026-02-01 至 2026-03-01）",
                                     "the longest gap is 28 days (2026-02-01 to 2026-03-01)"});
  REQUIRE(verdict.samples.size() == 2);
  CHECK(verdict.samples[0].row == 3);
  CHECK(verdict.samples[0].reason ==
        Localized{"距上一次（2026-01-01）19 天", "19 days after the one before (2026-01-01)"});
  CHECK(verdict.samples[1].row == 4);
  CHECK(verdict.samples[1].reason.en == "nothing is recorded in the 28 days until today (2026-03-01)");
  CHECK(judge({"2026-02-25"}, "kickoff").samples.front().reason.en == "the first one is 51 days after 2026-01-05");
  CHECK(judge({"2025-12-01"}, "kickoff").samples.front().row == 0);
}

TEST_CASE("training.meets_regularly shows dates that it cannot read") {
  const Verdict verdict = judge({"2026-02-20", "下周三", "", "02/05/2026"});
  CHECK(verdict.measured == 9);
  CHECK(verdict.message.en ==
        "the longest gap is 9 days (2026-02-20 to 2026-03-01); rows left out because their date cannot be read: 3");
  CHECK(verdict.samples.size() == 3);
}

TEST_CASE("training.meets_regularly: without a meeting there is no gap") {
  for (const Verdict& verdict :
       {judge({}), judge({"待定", std::string(10'000, '1')}), judge({"2026-12-01"}), judge({}, "kickoff"),
        judge({"2026-02-20"}, "start"), judge({"2026-02-20"}, "1月5日")}) {
    CHECK_FALSE(verdict.measured);
    CHECK(verdict.otherwise == Outcome::unknown);
    CHECK_FALSE(verdict.message.empty());
  }
  const Verdict early = judge({"2026-02-20"}, "go_live");
  CHECK_FALSE(early.measured);
  CHECK(early.otherwise == Outcome::not_applicable);
  CHECK(early.message.en == "2026-06-30 is still to come");
}

TEST_CASE("training.meets_regularly refuses a limit that is none") {
  const auto [days, accepted] = GENERATE(table<int, bool>({{0, false}, {1, true}, {3650, true}, {3651, false}}));
  CHECK(support::refusal("training.meets_regularly",
                         support::params({{"table", "minutes"}, {"date", "held_on"}, {"max_gap_days", days}}))
            .empty() == accepted);
}

}  // namespace meets_regularly_test
