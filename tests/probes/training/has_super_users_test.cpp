// SPDX-License-Identifier: Apache-2.0
#include "support/data_probe.hpp"
#include "support/register.hpp"

namespace has_super_users_test {

using namespace readiness;
using Rows = std::vector<std::vector<std::string>>;

namespace {

const std::string k_super = "super_user == '是'";
const Params k_with = support::params({{"people_table", "roster"}, {"group", "team"}, {"super_when", k_super}});

// One row a person, by team.
Rows people(const std::vector<std::pair<std::string, int>>& teams) {
  Rows rows;
  for (const auto& [team, count] : teams)
    for (int i = 0; i < count; ++i) rows.push_back({team});
  return rows;
}

Verdict judge(const Rows& all, const Rows& supers) {
  return support::judge("training.has_super_users", k_with,
                        {{measures::records("roster", {"team"}), support::rows_read(all, "roster.csv")},
                         {measures::records("roster", {"team"}, k_super), support::rows_read(supers)},
                         {measures::rows("roster"), support::counted(all.size())}});
}

}  // namespace

TEST_CASE("training.has_super_users: one in every group, and one for every fifteen people") {
  const auto [size, supers, enough] = GENERATE(table<int, int, bool>(
      {{1, 0, false}, {1, 1, true}, {15, 1, true}, {16, 1, false}, {16, 2, true}, {30, 2, true}, {31, 2, false}}));
  CAPTURE(size, supers);
  CHECK(judge(people({{"华东", size}}), people({{"华东", supers}})).measured == (enough ? 100 : 0));
}

TEST_CASE("training.has_super_users names the groups that lack some") {
  const Verdict verdict = judge(people({{"华东", 3}, {"华南", 20}, {"", 1}}), people({{"华东", 1}, {" 华南", 1}}));
  CHECK(verdict.measured == Approx(100.0 / 3));
  CHECK(verdict.message == Localized{"3 个组中有 1 个有足够的超级用户（每 15 人至少一位）",
                                     "groups with enough super users (one for every 15 people): 1 of 3"});
  REQUIRE(verdict.samples.size() == 2);
  CHECK(verdict.samples[0].row == 5);
  CHECK(verdict.samples[0].value == "华南");
  CHECK(verdict.samples[0].reason ==
        Localized{"“华南”有 20 人、1 位超级用户，需要 2 位", "华南 has 20 people and 1 super user(s); 2 needed"});
  CHECK(verdict.samples[1].reason.zh == "“（未分组）”有 1 人、0 位超级用户，需要 1 位");
}

TEST_CASE("training.has_super_users: a super user who has left helps nobody") {
  Params with = k_with;
  with.set("people_when", {std::string("status == '在职' or status == '试用'")});
  with.set("people_per_super", {std::int64_t{2}});
  const auto needs = support::data_probe("training.has_super_users").needs(with, support::on_day(2026, 3, 1));
  REQUIRE(needs);
  CHECK(std::get<Measure>(needs->at(1)).when == "(status == '在职' or status == '试用') and (super_user == '是')");
}

TEST_CASE("training.has_super_users refuses a ratio that is none") {
  const auto [ratio, accepted] = GENERATE(table<int, bool>({{0, false}, {1, true}, {1000, true}, {1001, false}}));
  Params with = k_with;
  with.set("people_per_super", {std::int64_t{ratio}});
  CHECK(support::refusal("training.has_super_users", with).empty() == accepted);
}

TEST_CASE("training.has_super_users: an empty roster is unknown, hostile names are shown safely") {
  CHECK_FALSE(judge({}, {}).measured);
  CHECK(judge({}, {}).otherwise == Outcome::unknown);
  const Verdict hostile = judge({{"华\n东" + std::string(10'000, 'x')}}, {});
  CHECK(hostile.samples.front().reason.en.size() < 300);
  CHECK(hostile.samples.front().reason.en.find('\n') == std::string::npos);
}

}  // namespace has_super_users_test
