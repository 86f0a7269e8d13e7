// SPDX-License-Identifier: Apache-2.0
#include "support/table_probe.hpp"

namespace agrees_test {

using namespace readiness;
using support::run_on;
using support::Texts;
using support::told;

namespace {

// Two systems with the same two customers by their codes.
const test::Tables k_systems{{"erp",
                              {.header = {"name", "code", "phone"},
                               .rows = {{"上海华鑫盛科技有限公司", "91350100M000100Y43", "021-64551234"},
                                        {"杭州远景贸易有限公司", "91330100MA2B0XKQ7P", "0571-88001122"}}}},
                             {"crm",
                              {.header = {"name", "code", "phone"},
                               .rows = {{"华鑫盛科技（上海）有限公司", "91350100M000100Y43", "021 6455 1234"},
                                        {"杭州远景贸易有限公司", "91330100MA2B0XKQ7P", "0571-99998888"}}}}};

Params with(const Texts& fields, bool as_written = false) {
  return support::params({{"table", "erp"},
                          {"name", "name"},
                          {"code", "code"},
                          {"phone", "phone"},
                          {"other_table", "crm"},
                          {"fields", fields},
                          {"as_written", as_written}});
}

}  // namespace

TEST_CASE("two systems contradict each other where their values mean different things") {
  const Verdict verdict = run_on("identity.agrees", with({"name", "phone"}), k_systems);
  CHECK(verdict.measured == 50);
  CHECK(verdict.message.en == "1 of the 2 customers that crm.csv has too differ in what is recorded of them");
  REQUIRE(verdict.samples.size() == 1);
  CHECK(verdict.samples[0].row == 3);
  CHECK(verdict.samples[0].column == "phone");
  CHECK(verdict.samples[0].value == "0571-88001122");
  CHECK(verdict.samples[0].reason.en.starts_with("not as in row 3 of crm.csv: "));
}

TEST_CASE("only what is asked for is compared, and the way of writing when that is asked for") {
  CHECK(run_on("identity.agrees", with({"name"}), k_systems).measured == 100);
  const Verdict strict = run_on("identity.agrees", with({"name"}, true), k_systems);
  CHECK(strict.measured == 50);
  CHECK(told(strict) == "2: not as in row 2 of crm.csv: written otherwise");
}

TEST_CASE("without a customer in common there is nothing to compare") {
  test::Tables tables = k_systems;
  tables["crm"].rows = {{"广州天河食品厂", "", ""}};
  const Verdict verdict = run_on("identity.agrees", with({}), tables);
  CHECK_FALSE(verdict.measured);
  CHECK(verdict.otherwise == Outcome::unknown);
}

}  // namespace agrees_test
