// SPDX-License-Identifier: Apache-2.0
#include "support/host_probe.hpp"

namespace covers_matrix_test {

using namespace readiness;
using support::FakeHost;
using support::ParamMap;

namespace {

const Params k_with =
    support::params({{"results", support::Texts{"junit.xml"}},
                     {"rows", ParamMap{{"客户", {"form_customer"}}, {"订单", {"form_order", "订单"}}}},
                     {"columns", ParamMap{{"创建", {"create", "新建"}}, {"编辑", {"edit"}}}}});

FakeHost with_cases(const std::string& cases) {
  FakeHost host;
  host.files["junit.xml"] = "<testsuite name='forms'>" + cases + "</testsuite>";
  return host;
}

std::string passed(const std::string& name) { return "<testcase name='" + name + "'/>"; }

}  // namespace

TEST_CASE("testing.covers_matrix wants a passed case of every combination") {
  const std::string all =
      passed("form_customer create") + passed("form-customer edit") + passed("新建订单") + passed("form_order edit");
  CHECK(support::measured(support::run("testing.covers_matrix", k_with, with_cases(all))) == 100);

  const auto verdict = support::run(
      "testing.covers_matrix", k_with,
      with_cases(passed("form_customer create") + "<testcase name='form_customer edit'><failure/></testcase>" +
                 "<testcase name='form_order create'><skipped/></testcase>" + passed("border edit")));
  CHECK(support::measured(verdict) == 25);
  CHECK(verdict->message ==
        Localized{"4 个组合中有 1 个有通过的用例且无失败", "1 of 4 combinations have a passed case and no failed one"});
  REQUIRE(verdict->samples.size() == 3);
  CHECK(verdict->samples[0].reason.en == "客户 x 编辑: 1 failed case(s), such as form_customer edit");
  CHECK(verdict->samples[1].reason.en == "订单 x 创建: every case that matches was skipped");
  CHECK(verdict->samples[2].reason.en == "订单 x 编辑: no case matches form_order, 订单 x edit");
}

TEST_CASE("testing.covers_matrix: one failed case opens a combination again") {
  const std::string both = passed("form_customer create 1") +
                           "<testcase name='form_customer create 2'><error/></testcase>" +
                           passed("form_customer edit") + passed("form_order create") + passed("form_order edit");
  CHECK(support::measured(support::run("testing.covers_matrix", k_with, with_cases(both))) == 75);
}

TEST_CASE("testing.covers_matrix: without results nothing is known") {
  CHECK_THAT(support::trouble("testing.covers_matrix", k_with, FakeHost{}).en, Catch::Contains("junit.xml"));
  FakeHost broken;
  broken.files["junit.xml"] = "<testsuite><testcase";
  CHECK_THAT(support::trouble("testing.covers_matrix", k_with, broken).en, Catch::Contains("incomplete or broken"));
  CHECK(support::trouble("testing.covers_matrix", support::params({{"results", support::Texts{"junit.xml"}}}),
                         with_cases(""))
            .en == "'rows' and 'columns' are both needed");
}

}  // namespace covers_matrix_test
