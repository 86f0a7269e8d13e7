// SPDX-License-Identifier: Apache-2.0
#include "support/table_probe.hpp"

namespace is_matched_test {

using namespace readiness;
using support::params;
using support::run_on;
using support::told;

namespace {

const Params k_by_name = params({{"table", "erp"}, {"name", "name"}, {"code", "code"}, {"other_table", "crm"}});

test::Tables systems(std::vector<std::vector<std::string>> erp, std::vector<std::vector<std::string>> crm) {
  return {{"erp", {.header = {"name", "code"}, .rows = std::move(erp)}},
          {"crm", {.header = {"name", "code"}, .rows = std::move(crm)}}};
}

}  // namespace

TEST_CASE("a customer is found whatever its name is in the other system") {
  const Verdict verdict = run_on(
      "identity.is_matched", k_by_name,
      systems(
          {{"上海华鑫盛科技有限责任公司", ""}, {"北京远景", ""}, {"云图信息（杭州）有限公司", "91350100M000100Y43"}},
          {{"华鑫盛科技(上海)有限公司", ""}, {"广州天河食品厂", ""}, {"杭州云图", "91350100M000100Y43"}}));
  CHECK(verdict.measured == Approx(200.0 / 3));
  CHECK(told(verdict) == "3: no customer in crm.csv is like it");
  CHECK(verdict.message.en == "1 of 3 rows have no same customer in crm.csv; for 0 of them there may be one");
}

TEST_CASE("a possible match is shown, and does not count") {
  const Verdict verdict = run_on("identity.is_matched", k_by_name,
                                 systems({{"上海华鑫盛科技有限公司北京分公司", ""}}, {{"上海华鑫盛科技有限公司", ""}}));
  CHECK(verdict.measured == 0);
  CHECK(told(verdict).starts_with("2: perhaps row 2 of crm.csv: "));
}

TEST_CASE("a customer that is there is found, though more speaks for a branch of it that cannot be it") {
  const Params by_all =
      params({{"table", "erp"}, {"name", "name"}, {"phone", "phone"}, {"email", "email"}, {"other_table", "crm"}});
  const Verdict verdict = run_on(
      "identity.is_matched", by_all,
      {{"erp",
        {.header = {"name", "phone", "email"}, .rows = {{"上海华鑫盛科技有限公司", "13812345678", "li@hxs.com"}}}},
       {"crm",
        {.header = {"name", "phone", "email"},
         .rows = {{"上海华鑫盛科技有限公司北京分公司", "13812345678", "li@hxs.com"},
                  {"上海华鑫盛科技有限公司", "", ""}}}}});
  CHECK(verdict.measured == 100);
}

TEST_CASE("the other table's columns may have other names, and either may be empty") {
  test::Tables tables = systems({{"北京远景", ""}}, {});
  CHECK_FALSE(run_on("identity.is_matched", k_by_name, tables).measured);
  tables["crm"] = {.header = {"company"}, .rows = {{"北京远景"}}};
  CHECK(run_on("identity.is_matched",
               params({{"table", "erp"}, {"name", "name"}, {"other_table", "crm"}, {"other_name", "company"}}), tables)
            .measured == 100);
}

}  // namespace is_matched_test
