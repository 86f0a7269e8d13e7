// SPDX-License-Identifier: Apache-2.0
#include "support/data_probe.hpp"
#include "support/register.hpp"

namespace keeps_environments_apart_test {

using namespace readiness;

namespace {

using Rows = std::vector<std::vector<std::string>>;

Verdict judge(const Rows& rows) {
  const std::vector<std::string> columns{"purpose", "host", "database"};
  return support::judge(
      "technology.keeps_environments_apart",
      support::params(
          {{"table", "environments"}, {"purpose", "purpose"}, {"apart", support::Texts{"host", "database"}}}),
      {{measures::records("environments", columns), support::rows_read(rows, "environments.csv", columns)},
       {measures::rows("environments"), support::counted(rows.size())}});
}

const std::vector<std::string> k_production{"生产", "crm-01", "crm"};

}  // namespace

TEST_CASE("technology.keeps_environments_apart: nothing may be shared with production") {
  CHECK(judge({k_production, {"测试", "crm-test", "crm_test"}}).measured == 100);
  CHECK(judge({{"Production", "a", "b"}, {"TEST", "c", "d"}}).measured == 100);
  const Verdict verdict = judge({k_production, {"测试", "CRM-01", "crm_test"}, {"测试", "crm-test", "crm_test"}});
  CHECK(verdict.measured == 50);
  CHECK(verdict.samples.at(0).row == 3);
  CHECK(verdict.samples.at(0).reason.en == "shares host with production, row 2 of environments.csv");
}

TEST_CASE("technology.keeps_environments_apart: what is not stated may be shared") {
  const Verdict verdict = judge({k_production, {"测试", "crm-test", ""}});
  CHECK(verdict.measured == 0);
  CHECK(verdict.samples.at(0).column == "database");
}

TEST_CASE("technology.keeps_environments_apart: no test environment is a failure, no production is unknown") {
  CHECK(judge({k_production}).measured == 0);
  CHECK(judge({k_production, {"培训", "x", "y"}}).measured == 0);
  CHECK_FALSE(judge({{"测试", "crm-test", "crm_test"}}).measured);
  CHECK_FALSE(judge({}).measured);
}

}  // namespace keeps_environments_apart_test
