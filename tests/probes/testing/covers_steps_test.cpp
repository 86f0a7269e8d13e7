// SPDX-License-Identifier: Apache-2.0
#include "support/host_probe.hpp"

namespace covers_steps_test {

using namespace readiness;
using support::FakeHost, support::params, support::run, support::trouble, support::Texts, support::ParamMap;

namespace {

const std::string k_id = "testing.covers_steps";

FakeHost with_cases(const std::string& cases) {
  FakeHost host;
  host.files["r.xml"] = "<testsuite name='regression'>" + cases + "</testsuite>";
  return host;
}

Params steps(ParamMap map) { return params({{"results", Texts{"r.xml"}}, {"steps", std::move(map)}}); }

}  // namespace

TEST_CASE("testing.covers_steps recognises the cases of a step") {
  const auto [word, name, found] = GENERATE(table<std::string, std::string, bool>({
      {"lead_conversion", "lead_conversion", true},
      {"lead_conversion", "test_Lead_Conversion_creates_account", true},
      {"lead_conversion", "Lead-conversion: works", true},
      {"lead_conversion", "[lead conversion] works", true},
      {"lead_conversion", "ｌｅａｄ＿ｃｏｎｖｅｒｓｉｏｎ", true},
      {"lead_conversion", "lead_conversions", false},
      {"order", "border", false},
      {"order", "an order, later a border", true},
      {"order", "a border, later an order", true},
      {"order", "订单order生成", true},
      {"订单生成", "新建订单生成合同", true},
      {"订单生成", "订单", false},
      {"regression", "anything", true},  // the suite's name
  }));
  INFO(word << " in " << name);
  const auto verdict = run(k_id, steps({{"step", {word}}}), with_cases("<testcase name='" + name + "'/>"));
  CHECK(support::measured(verdict) == (found ? 100 : 0));
}

TEST_CASE("testing.covers_steps wants a passed case and no failed one") {
  const auto [cases, share] = GENERATE(table<std::string, double>({
      {"<testcase name='pay'/>", 100},
      {"<testcase name='pay'/><testcase name='pay'><skipped/></testcase>", 100},
      {"<testcase name='pay'><skipped/></testcase>", 0},
      {"<testcase name='pay'/><testcase name='pay'><failure/></testcase>", 0},
      {"<testcase name='pay'><error/></testcase><testcase name='pay'/>", 0},
      {"<testcase name='pay'/><testcase name='other'><failure/></testcase>", 100},
      {"", 0},
  }));
  INFO(cases);
  CHECK(support::measured(run(k_id, steps({{"payment", {"pay"}}}), with_cases(cases))) == share);
}

TEST_CASE("testing.covers_steps says which steps are open, and why") {
  const FakeHost host = with_cases(
      "<testcase name='lead'/>"
      "<testcase name='quote 1'><failure/></testcase><testcase name='quote 2'><failure/></testcase>"
      "<testcase name='order'><skipped/></testcase>");
  const auto verdict = run(
      k_id, steps({{"a 线索", {"lead"}}, {"b 报价", {"quote"}}, {"c 订单", {"order"}}, {"d 回款", {"pay", "回款"}}}),
      host);
  CHECK(support::measured(verdict) == 25);
  CHECK(verdict->message ==
        Localized{"4 个环节中有 1 个有通过的用例且无失败；其余：b 报价、c 订单、d 回款",
                  "1 of 4 steps have a passed case and no failed one; the others: b 报价, c 订单, d 回款"});
  REQUIRE(verdict->samples.size() == 3);
  CHECK(verdict->samples[0].reason ==
        Localized{"b 报价：2 个用例失败，如 quote 1", "b 报价: 2 failed case(s), such as quote 1"});
  CHECK(verdict->samples[1].reason.en == "c 订单: every case that matches was skipped");
  CHECK(verdict->samples[2].reason ==
        Localized{"d 回款：没有用例与 pay、回款 相符", "d 回款: no case matches pay, 回款"});
  CHECK(verdict->samples[2].file == "r.xml");
  CHECK(verdict->evidence.at(0).path == "r.xml");
}

TEST_CASE("testing.covers_steps says that all is well") {
  CHECK(run(k_id, steps({{"a", {"lead"}}}), with_cases("<testcase name='lead'/>"))->message ==
        Localized{"全部 1 个环节都有通过的用例且无失败", "all 1 steps have a passed case and no failed one"});
}

TEST_CASE("testing.covers_steps looks at the properties of a case, in several files") {
  FakeHost host = with_cases("<testcase name='a'/>");
  host.files["s.xml"] =
      "<testsuite><testcase name='b'><properties><property name='step' "
      "value='pay'/></properties></testcase></testsuite>";
  const Params with = params({{"results", Texts{"r.xml", "s.xml"}}, {"steps", ParamMap{{"payment", {"pay"}}}}});
  CHECK(support::measured(run(k_id, with, host)) == 100);
}

TEST_CASE("testing.covers_steps does not guess") {
  CHECK(trouble(k_id, steps({{"a", {"b"}}}), FakeHost()).en == "file r.xml does not exist");
  CHECK(trouble(k_id, steps({}), with_cases("")).en == "'steps' names no step");
  CHECK(support::measured(run(k_id, steps({{"a", {"_"}}}), with_cases("<testcase name='a'/>"))) == 0);
}

}  // namespace covers_steps_test
