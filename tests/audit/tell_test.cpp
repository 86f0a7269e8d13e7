// SPDX-License-Identifier: Apache-2.0
#include "audit/tell.hpp"

#include "builders.hpp"

#include <catch2/catch.hpp>

namespace tell_test {

using namespace readiness;

namespace {

Checklist with_words(const Found& found) {
  Item item = test::item("A");
  item.found = found;
  return {.items = {item}};
}

Finding measured(Outcome outcome, std::optional<Tally> tally, const std::vector<std::string>& values) {
  Finding finding = test::finding("A", "data", outcome);
  finding.message = {"探针的话", "the probe's words"};
  finding.tally = tally;
  for (const std::string& value : values) finding.samples.push_back({.file = "a.csv", .row = 2, .value = value});
  return finding;
}

Finding told(const Found& found, Finding finding) {
  std::vector<Finding> all{std::move(finding)};
  audit::tell(all, with_words(found));
  return all.front();
}

const Found k_defects{.otherwise = {"还有 {bad} 个缺陷：{list}", "{bad} {bad: defect | defects}: {list}"}};

}  // namespace

TEST_CASE("a finding is told in the words of its item, and the probe's are kept") {
  const Finding finding = told(k_defects, measured(Outcome::fail, Tally{2, 9}, {"D-1", "D-2", "D-1"}));
  CHECK(finding.message == Localized{"还有 2 个缺陷：D-1、D-2", "2 defects: D-1, D-2"});
  CHECK(finding.details == Localized{"探针的话", "the probe's words"});
}

TEST_CASE("a list ends after five values, and says how many more there are") {
  const Finding finding = told(k_defects, measured(Outcome::fail, Tally{40, 90}, {"1", "2", "3", "4", "5", "6", "7"}));
  CHECK(finding.message ==
        Localized{"还有 40 个缺陷：1、2、3、4、5，另有 35 个", "40 defects: 1, 2, 3, 4, 5 and 35 more"});
}

TEST_CASE("what cannot be completed is told by the probe") {
  const auto finding =
      GENERATE(measured(Outcome::fail, std::nullopt, {"D-1"}), measured(Outcome::fail, Tally{1, 2}, {}),
               measured(Outcome::fail, Tally{1, 2}, {""}), measured(Outcome::unknown, Tally{1, 2}, {"D"}),
               measured(Outcome::pass, Tally{0, 2}, {"D"}));
  const Finding same = told(k_defects, finding);
  CHECK(same.message.en == "the probe's words");
  CHECK(same.details.empty());
}

TEST_CASE("a partial and a passed item may have words of their own") {
  Found found = k_defects;
  found.partial = {"只差 {bad} 个", "only {bad} left"};
  found.pass = {"{rows} 个缺陷全部关闭", "all {rows} are closed"};
  CHECK(told(found, measured(Outcome::partial, Tally{1, 9}, {})).message.en == "only 1 left");
  CHECK(told(found, measured(Outcome::pass, Tally{0, 9}, {})).message.en == "all 9 are closed");
}

TEST_CASE("a share is said without decimals, and never rounded up") {
  const Found found{.otherwise = {"{share}", "{share}"}};
  const auto [share, want] = GENERATE(table<double, std::string>({{99.99, "99 %"}, {95, "95 %"}, {0.4, "0 %"}}));
  Finding finding = measured(Outcome::fail, std::nullopt, {});
  finding.measured = share;
  finding.unit = Unit::share;
  CHECK(told(found, finding).message.en == want);
}

}  // namespace tell_test
