// SPDX-License-Identifier: Apache-2.0
#include "support/data_probe.hpp"
#include "support/register.hpp"

namespace trains_super_users_first_test {

using namespace readiness;
using Rows = std::vector<std::vector<std::string>>;

namespace {

const Rows k_people{{"a1", "一组"}, {"a2", "一组"}, {"a3", "一组"}, {"b1", "二组"}, {"b2", "二组"}};

// a1 and b1 are the super users.
Verdict judge(const Rows& attendance, const Rows& people = k_people, const Rows& super_users = {{"a1"}, {"B1 "}}) {
  return support::judge(
      "training.trains_super_users_first",
      support::params({{"people_table", "roster"},
                       {"people_key", "email"},
                       {"group", "team"},
                       {"super_when", "super_user == '是'"},
                       {"people_when", "status == '在职'"},
                       {"attendance_table", "training"},
                       {"attendance_key", "email"},
                       {"date", "date"}}),
      {{measures::records("roster", {"email", "team"}, "status == '在职'"), support::rows_read(people, "roster.csv")},
       {measures::records("roster", {"email"}, "(status == '在职') and (super_user == '是')"),
        support::rows_read(super_users)},
       {measures::records("training", {"email", "date"}), support::rows_read(attendance)},
       {measures::rows("roster"), support::counted(people.size())},
       {measures::rows("roster", "status == '在职'"), support::counted(people.size())}});
}

}  // namespace

TEST_CASE("training.trains_super_users_first compares first days within each group") {
  CHECK(judge({{"a1", "2026-05-08"}, {"a2", "2026-05-12"}, {"b1", "2026-05-08"}, {"b2", "2026-05-09"}}).measured ==
        100);
  CHECK(judge({{"a1", "2026-05-08"}, {"a2", "2026-05-07"}, {"b1", "2026-05-08"}, {"b2", "2026-05-09"}}).measured == 50);
  // His second day does not count.
  CHECK(judge({{"a1", "2026-05-20"}, {"A1", "2026/5/1"}, {"a2", "2026-05-12"}}).measured == 100);
}

TEST_CASE("training.trains_super_users_first: the same day is too late, and so is never") {
  const Verdict verdict = judge({{"a1", "2026-05-12"}, {"a2", "2026-05-12"}, {"b2", "2026-05-09"}});
  CHECK(verdict.measured == 0);
  CHECK(verdict.message ==
        Localized{"2 个组中有 0 个的超级用户先于同事完成", "groups whose super users came first: 0 of 2"});
  REQUIRE(verdict.samples.size() == 2);
  CHECK(verdict.samples[0].row == 2);
  CHECK(verdict.samples[0].reason.en ==
        "the group began on 2026-05-12; this super user came on 2026-05-12, which is no earlier");
  CHECK(verdict.samples[1].row == 5);
  CHECK(verdict.samples[1].reason.en == "the group began on 2026-05-09; nothing is recorded for this super user");
}

TEST_CASE("training.trains_super_users_first leaves out groups that cannot be compared") {
  CHECK(judge({{"a1", "2026-05-08"}, {"a2", "2026-05-12"}}).measured == 100);  // nobody of 二组 was there
  CHECK(judge({{"a1", "2026-05-08"}}).otherwise == Outcome::unknown);
  CHECK_FALSE(judge({{"a1", "2026-05-08"}, {"a2", "2026-05-12"}}, k_people, {}).measured);
  CHECK(judge({}, {}).otherwise == Outcome::unknown);
}

}  // namespace trains_super_users_first_test
