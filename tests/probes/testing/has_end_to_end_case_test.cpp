// SPDX-License-Identifier: Apache-2.0
#include "support/host_probe.hpp"

namespace has_end_to_end_case_test {

using namespace readiness;
using support::FakeHost;
using support::ParamMap;

namespace {

const Params k_with =
    support::params({{"results", support::Texts{"junit.xml"}},
                     {"steps", ParamMap{{"线索", {"lead"}}, {"订单", {"order"}}, {"回款", {"payment"}}}}});

Result<Verdict> run(const std::string& cases) {
  FakeHost host;
  host.files["junit.xml"] = "<testsuite>" + cases + "</testsuite>";
  return support::run("testing.has_end_to_end_case", k_with, host);
}

std::string tagged(const std::string& name, const std::string& tags, const std::string& inside = "") {
  return "<testcase name='" + name + "'><properties><property name='steps' value='" + tags + "'/></properties>" +
         inside + "</testcase>";
}

}  // namespace

TEST_CASE("testing.has_end_to_end_case counts passed cases that bear every step") {
  CHECK(support::measured(run(tagged("whole", "lead order payment"))) == 1);
  CHECK(support::measured(run(tagged("a", "lead order payment") + tagged("b", "lead order payment"))) == 2);
  CHECK(support::measured(run("<testcase name='lead to order to payment'/>")) == 1);
}

TEST_CASE("testing.has_end_to_end_case names the nearest one") {
  const auto parts = run(tagged("short", "lead") + tagged("nearly", "lead order"));
  CHECK(support::measured(parts) == 0);
  CHECK(parts->message.en == "passed cases that bear all 3 steps: 0; the nearest is nearly, which lacks: 回款");
  const auto failed = run(tagged("whole", "lead order payment", "<failure/>"));
  CHECK(support::measured(failed) == 0);
  CHECK_THAT(failed->message.en, Catch::Contains("whole bears all steps, but it did not pass"));
  CHECK(support::measured(run("<testcase name='other'/>")) == 0);
}

}  // namespace has_end_to_end_case_test
