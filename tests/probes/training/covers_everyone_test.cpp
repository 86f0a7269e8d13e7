// SPDX-License-Identifier: Apache-2.0
#include "support/data_probe.hpp"
#include "support/register.hpp"

namespace covers_everyone_test {

using namespace readiness;
using Rows = std::vector<std::vector<std::string>>;

namespace {

const std::string k_active = "status == '在职'", k_attended = "attended == '是'";
const Params k_with = support::params({{"people_table", "roster"},
                                       {"people_key", "email"},
                                       {"group", "team"},
                                       {"people_when", k_active},
                                       {"attendance_table", "training"},
                                       {"attendance_key", "mail"},
                                       {"when", k_attended}});

// `people` are those of k_active among `in_roster` rows.
Verdict judge(const Rows& people, const std::vector<std::string>& attended, std::uint64_t in_roster) {
  Rows attendance;
  for (const std::string& key : attended) attendance.push_back({key});
  return support::judge(
      "training.covers_everyone", k_with,
      {{measures::records("roster", {"email", "team"}, k_active), support::rows_read(people, "roster.csv")},
       {measures::records("training", {"mail"}, k_attended), support::rows_read(attendance)},
       {measures::rows("roster"), support::counted(in_roster)},
       {measures::rows("roster", k_active), support::counted(people.size())}});
}
Verdict judge(const Rows& people, const std::vector<std::string>& attended) {
  return judge(people, attended, people.size() + 3);
}

}  // namespace

TEST_CASE("training.covers_everyone measures the worst group") {
  const Rows people{{"a@x.cn", "华东"}, {"b@x.cn", "华东"}, {"c@x.cn", "华南"}, {"d@x.cn", "华南"}};
  const auto [attended, share] = GENERATE(table<std::vector<std::string>, double>({
      {std::vector<std::string>{"a@x.cn", "b@x.cn", "c@x.cn", "d@x.cn"}, 100},
      {std::vector<std::string>{"a@x.cn", "b@x.cn", "c@x.cn"}, 50},
      {std::vector<std::string>{"a@x.cn", "b@x.cn"}, 0},
      {std::vector<std::string>{}, 0},
      {std::vector<std::string>{"stranger@x.cn"}, 0},
  }));
  CHECK(judge(people, attended).measured == share);
}

TEST_CASE("training.covers_everyone names the group, its numbers and the people") {
  const Verdict verdict =
      judge({{"a@x.cn", "华东"}, {"b@x.cn", "华东"}, {"c@x.cn", "华南"}, {"d@x.cn", "华南"}, {"e@x.cn", "华南"}},
            {"a@x.cn", "c@x.cn"});
  CHECK(verdict.message == Localized{"“华南”覆盖率最低：3 人中有 1 人参加（33.33 %）；全员 5 人中有 2 人（40 %）",
                                     "the lowest share is in 华南: 1 of 3 people (33.33 %); of all, 2 of 5 (40 %)"});
  REQUIRE(verdict.samples.size() == 3);
  CHECK(verdict.samples[0].file == "roster.csv");
  CHECK(verdict.samples[0].row == 3);
  CHECK(verdict.samples[0].value == "b@x.cn");
  CHECK(verdict.samples[0].reason.zh == "“华东”中没有参加记录的人员");
  CHECK(verdict.samples[1].row == 5);
}

TEST_CASE("training.covers_everyone: of equally low groups, the one where more people are missing") {
  CHECK(judge({{"a@x.cn", "小组"}, {"b@x.cn", "大组"}, {"c@x.cn", "大组"}}, {})
            .message.en.starts_with("the lowest share is in 大组: 0 of 2 people (0 %)"));
}

TEST_CASE("training.covers_everyone compares keys in any case and width, and counts a person once") {
  CHECK(judge({{" Zhang@X.cn ", "华东"}}, {"ｚｈａｎｇ＠x.cn"}).measured == 100);
  CHECK(judge({{"a@x.cn", "华东"}, {"b@x.cn", "华东"}}, {"a@x.cn", "a@x.cn", "A@X.CN"}).measured == 50);
  const Verdict twice =
      judge({{"a@x.cn", "华东"}, {"A@X.CN", "华 东"}, {"a@x.cn", "华东"}, {"b@x.cn", "华东"}}, {"a@x.cn"});
  CHECK(twice.message.en == "the lowest share is in 华东: 1 of 2 people (50 %); of all, 2 of 3 (66.66 %)");
}

TEST_CASE("training.covers_everyone: somebody without a key, or without a group") {
  const Verdict verdict =
      judge({{"a@x.cn", "华东"}, {"", "华东"}, {"无", "华东"}, {"b@x.cn", " "}}, {"a@x.cn", "b@x.cn", ""});
  CHECK(verdict.measured == Approx(100.0 / 3));
  REQUIRE(verdict.samples.size() == 2);
  CHECK(verdict.samples[0].reason.en == "this person in 华东 has no email, so attendance cannot be looked up");
  CHECK(judge({{"b@x.cn", ""}}, {}).message.zh.starts_with("“（未分组）”覆盖率最低"));
}

TEST_CASE("training.covers_everyone: nobody to look at") {
  CHECK_FALSE(judge({}, {"a@x.cn"}, 0).measured);
  CHECK(judge({}, {"a@x.cn"}, 0).otherwise == Outcome::unknown);
  CHECK_FALSE(judge({}, {"a@x.cn"}, 5).measured);
  CHECK(judge({}, {"a@x.cn"}, 5).unfulfilled);
}

TEST_CASE("training.covers_everyone: hostile names") {
  const Verdict verdict = judge({{"a\nb@x.cn", std::string(10'000, 'x') + "\x1b[31m"}}, {});
  CHECK(verdict.measured == 0);
  CHECK(verdict.message.en.size() < 300);
  CHECK(judge(Rows(100, {"", "华东"}), {}).samples.size() == 100);
}

}  // namespace covers_everyone_test
