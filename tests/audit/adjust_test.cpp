// SPDX-License-Identifier: Apache-2.0
#include "audit/adjust.hpp"

#include "builders.hpp"

#include <catch2/catch.hpp>

namespace adjust_test {

using namespace readiness;
using test::day;
using test::finding;
using test::item;

namespace {

std::vector<Finding> blocked(const std::vector<Item>& items, const std::vector<Outcome>& outcomes) {
  const Checklist checklist{.items = items};
  std::vector<Finding> findings;
  for (std::size_t i = 0; i < outcomes.size(); ++i)
    findings.push_back(finding(items[i].id, "data", outcomes[i], 10, 0.5));
  audit::Needs(findings, checklist).block(findings);
  return findings;
}

}  // namespace

TEST_CASE("an item is blocked while one that it needs is due and has not passed") {
  const auto [needed, own, want] = GENERATE(table<Outcome, Outcome, Outcome>({
      {Outcome::pass, Outcome::pass, Outcome::pass},
      {Outcome::partial, Outcome::pass, Outcome::blocked},
      {Outcome::fail, Outcome::pass, Outcome::blocked},
      {Outcome::unknown, Outcome::partial, Outcome::blocked},
      {Outcome::stale, Outcome::unknown, Outcome::blocked},
      {Outcome::fail, Outcome::stale, Outcome::blocked},
      {Outcome::not_due, Outcome::pass, Outcome::pass},
      {Outcome::not_applicable, Outcome::pass, Outcome::pass},
      {Outcome::fail, Outcome::fail, Outcome::fail},  // known, whatever it rests on
      {Outcome::fail, Outcome::not_due, Outcome::not_due},
      {Outcome::fail, Outcome::not_applicable, Outcome::not_applicable},
  }));
  const auto findings = blocked({item("A"), item("B", {"A"})}, {needed, own});
  INFO(static_cast<int>(needed) << ' ' << static_cast<int>(own));
  CHECK(findings[0].outcome == needed);
  CHECK(findings[1].outcome == want);
  if (want == Outcome::blocked) {
    CHECK(findings[1].value == 0);
    CHECK(findings[1].assurance == Assurance::none);
    CHECK(findings[1].message.en == "A, which this item needs, did not pass; this result does not count");
  }
}

TEST_CASE("blocking goes on along the chain, in any order of the checklist") {
  const auto findings =
      blocked({item("C", {"B"}), item("B", {"A"}), item("A")}, {Outcome::pass, Outcome::pass, Outcome::fail});
  CHECK(findings[0].outcome == Outcome::blocked);
  CHECK(findings[0].message.en == "B, which this item needs, did not pass; this result does not count");
  CHECK(findings[1].outcome == Outcome::blocked);
}

TEST_CASE("a needed item that was left out of a partial run blocks nothing") {
  const Checklist checklist{.items = {item("A"), item("B", {"A"})}};
  std::vector<Finding> findings = {finding("B", "data", Outcome::pass)};
  audit::Needs(findings, checklist).block(findings);
  CHECK(findings[0].outcome == Outcome::pass);
}

TEST_CASE("a waiver stands beside a finding and changes nothing in it") {
  std::vector<Finding> findings = {finding("A", "data", Outcome::fail), finding("B", "data", Outcome::pass),
                                   finding("C", "data", Outcome::not_due)};
  const std::vector<Waiver> waivers = {
      {.item = "A", .reason = "下月更换", .approver = "王总", .expires = day("2026-03-31")},
      {.item = "C", .reason = "r", .approver = "a", .expires = day("2026-03-31")},
      {.item = "elsewhere", .reason = "r", .approver = "a", .expires = day("2026-03-31")}};
  const auto [today, expired] =
      GENERATE(table<std::string, bool>({{"2026-03-30", false}, {"2026-03-31", false}, {"2026-04-01", true}}));
  audit::waive(findings, waivers, day(today));
  REQUIRE(findings[0].waiver);
  CHECK(findings[0].waiver->expired == expired);
  CHECK(findings[0].waiver->reason == "下月更换");
  CHECK(findings[0].waiver->approver == "王总");
  CHECK(findings[0].waiver->expires == "2026-03-31");
  CHECK(findings[0].outcome == Outcome::fail);
  CHECK(findings[0].value == 0);
  CHECK_FALSE(findings[1].waiver);
  CHECK_FALSE(findings[2].waiver);  // nothing is due, so nothing is waived
}

TEST_CASE("a report shows the first samples of each finding, as many as it is told") {
  std::vector<Finding> findings = {finding("A", "data", Outcome::fail), finding("B", "data", Outcome::fail)};
  for (std::uint64_t row = 2; row < 7; ++row) findings[0].samples.push_back({.file = "a.csv", .row = RowNumber(row)});
  findings[1].samples = {{.file = "b.csv", .row = 9}};
  audit::keep_first_samples(findings, 3);
  REQUIRE(findings[0].samples.size() == 3);
  CHECK(findings[0].samples.back().row == 4);
  CHECK(findings[0].offending == 5);  // the number is not lost with the places
  CHECK(findings[1].samples.size() == 1);
}

TEST_CASE("masking hides every sample's value and says so") {
  std::vector<Finding> findings = {finding("A", "data", Outcome::fail)};
  findings[0].samples = {{.file = "客户.csv", .row = 7, .column = "电话", .value = "13812345678"},
                         {.file = "客户.csv", .row = 9, .column = "联系人", .value = "王小明"}};
  audit::mask(findings);
  CHECK(findings[0].samples[0].value == "138****5678");
  CHECK(findings[0].samples[1].value == "王**");
  for (const Sample& sample : findings[0].samples) CHECK(sample.masked);
  CHECK(findings[0].samples[0].row == 7);
}

TEST_CASE("masking reaches messages, reasons and notes, and dates of birth") {
  std::vector<Finding> findings = {finding("A", "data", Outcome::fail)};
  findings[0].message = {"王小明的电话 13812345678 重复", "phone 13812345678 is there twice"};
  findings[0].evidence = {{.path = "a.csv", .note = same("by li@corp.example")}};
  findings[0].samples = {
      {.file = "a.csv", .column = "出生日期", .value = "1988-05-12", .reason = same("see 13912345678")},
      {.file = "a.csv", .column = "下单日期", .value = "2026-05-12"}};
  audit::mask(findings);
  CHECK(findings[0].message == Localized{"王小明的电话 138****5678 重复", "phone 138****5678 is there twice"});
  CHECK(findings[0].evidence[0].note.en == "by l*@corp.example");
  CHECK(findings[0].samples[0].value == "1988-**-**");
  CHECK(findings[0].samples[0].reason.zh == "see 139****5678");
  CHECK(findings[0].samples[1].value == "2026-05-12");
}

}  // namespace adjust_test
