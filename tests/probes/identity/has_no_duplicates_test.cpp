// SPDX-License-Identifier: Apache-2.0
#include "support/table_probe.hpp"

namespace has_no_duplicates_test {

using namespace readiness;
using support::params;
using support::run_on;
using support::told;

namespace {

const Params k_by_name = params({{"table", "t"}, {"name", "name"}, {"phone", "phone"}});

test::Tables customers(std::vector<std::vector<std::string>> rows) {
  return {{"t", {.header = {"name", "phone"}, .rows = std::move(rows)}}};
}

}  // namespace

TEST_CASE("a customer that stands there twice under two names is one") {
  const Verdict verdict = run_on("identity.has_no_duplicates", k_by_name,
                                 customers({{"上海华鑫盛科技有限公司", "021-64551234"},
                                            {"杭州远景贸易有限公司", "0571-88001122"},
                                            {"华鑫盛科技（上海）有限责任公司", "02164551234"},
                                            {"广州天河食品厂", ""}}));
  CHECK(verdict.measured == 75);
  CHECK(verdict.message.en.starts_with("1 of 4 rows are the customer of an earlier row"));
  REQUIRE(verdict.samples.size() == 1);
  CHECK(verdict.samples[0].row == 4);
  CHECK(verdict.samples[0].column == "name");
  CHECK(told(verdict).starts_with("4: the same customer as row 2: "));
  CHECK(verdict.samples[0].reason.zh.starts_with("与第 2 行是同一客户："));
}

TEST_CASE("of three records of one customer two are too many") {
  const Verdict verdict = run_on("identity.has_no_duplicates", k_by_name,
                                 customers({{"上海华鑫盛科技有限公司", "021-64551234"},
                                            {"上海华鑫盛科技有限公司", "021-64551234"},
                                            {"上海华鑫盛科技有限公司", "021-64551234"}}));
  CHECK(verdict.samples.size() == 2);
  CHECK(verdict.measured == Approx(100.0 / 3));
}

TEST_CASE("branches and look-alikes are not called duplicates") {
  const Verdict verdict = run_on("identity.has_no_duplicates", k_by_name,
                                 customers({{"上海华鑫盛科技有限公司", "021-64551234"},
                                            {"上海华鑫盛科技有限公司北京分公司", "010-66001122"},
                                            {"上海华鑫隆贸易有限公司", "021-58887766"}}));
  CHECK(verdict.measured == 100);
  CHECK(verdict.samples.empty());
}

TEST_CASE("without rows nothing is known, without a telling column nothing can be") {
  CHECK_FALSE(run_on("identity.has_no_duplicates", k_by_name, customers({})).measured);
  const auto& probe = std::get<DataProbe>(probes::find("identity.has_no_duplicates")->body);
  const auto needs = probe.needs(params({{"table", "t"}, {"place", "city"}}), support::on_day(2026, 3, 1));
  REQUIRE_FALSE(needs);
  CHECK(needs.error().message.en.find("name, code, phone and email") != std::string::npos);
}

TEST_CASE("what is too common to be compared pair by pair is said") {
  std::vector<std::vector<std::string>> rows;
  for (int i = 0; i < 3000; ++i) rows.push_back({"测试公司", ""});
  const Verdict verdict = run_on("identity.has_no_duplicates", k_by_name, customers(std::move(rows)));
  CHECK(verdict.message.en.find("too common") != std::string::npos);
  CHECK(verdict.message.zh.find("太常见") != std::string::npos);
}

}  // namespace has_no_duplicates_test
