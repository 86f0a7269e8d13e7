// SPDX-License-Identifier: Apache-2.0
#include "support/table_probe.hpp"
#include "support/table_text.hpp"

namespace batches_tile_keys_test {

using namespace readiness;
using support::ParamMap;

namespace {

Verdict judge(const std::string& plan, const std::string& keys = "K1\nK9\nK10\nK20\n") {
  return support::run_on(
      "data.batches_tile_keys",
      support::params({{"table", "plan"}, {"keys", ParamMap{{"客户|Customer", {"customers", "id"}}}}}),
      {{"plan", support::table_of("batch,order,object,key_from,key_to,delta_rule\n" + plan)},
       {"customers", support::table_of("id\n" + keys)}});
}

}  // namespace

TEST_CASE("data.batches_tile_keys: every key belongs to one batch, in natural order") {
  const Verdict verdict = judge("B1,1,客户,K1,K9,d\nB2,2,客户,K10,K0020,d\nB3,3,订单,A,B,d\n");
  CHECK(verdict.measured == 100);
  CHECK(judge("B1,1,Customer,K1,K20,d\n").measured == 100);
  CHECK(verdict.message ==
        Localized{"4 条记录中有 4 条恰好属于一个批次", "records that belong to exactly one batch: 4 of 4"});
}

TEST_CASE("data.batches_tile_keys tells gaps, overlaps and what a batch lacks") {
  const auto [plan, told] = GENERATE(table<std::string, std::string>({
      {"B1,1,客户,K1,K8,d\nB2,2,客户,K10,K20,d\n", "3: belongs to no batch"},
      {"B1,1,客户,K1,K9,d\nB2,2,客户,K10,K19,d\n", "5: belongs to no batch"},
      {"B1,1,客户,K1,K10,d\nB2,2,客户,K10,K20,d\n", "3: overlaps with the batch in row 2"},
      {"B1,1,客户,K1,K20,d\nB2,2,客户,K5,K6,d\n", "3: overlaps with the batch in row 2"},
      {"B1,1,客户,K20,K1,d\nB2,2,客户,K1,K20,d\n", "2: its first key comes after its last"},
      {"B1,1,客户,,K1,d\nB2,2,客户,K1,K20,d\n", "2: its first or last key is missing"},
      {"B1,1,客户,K1,K9,d\nB2,1,客户,K10,K20,d\n", "3: has the place of row 2"},
      {"B1,1,客户,K1,K9,d\nB2,,客户,K10,K20,d\n", "3: its place in the order is missing"},
      {"B1,1,客户,K1,K9,\nB2,2,客户,K10,K20,d\n", "2: its delta rule is missing"},
      {"B1,,客户,K1,K20,\n", "2: its place in the order is missing; its delta rule is missing"},
  }));
  CAPTURE(plan);
  const Verdict verdict = judge(plan);
  CHECK(support::told(verdict) == told);
  CHECK(*verdict.measured < 100);
}

TEST_CASE("data.batches_tile_keys: an object without a batch is named; no plan proves nothing") {
  const Verdict verdict = judge("B1,1,订单,A,B,d\n");
  CHECK(verdict.measured == 0);
  CHECK_THAT(verdict.message.en, Catch::Contains("objects without a batch: 客户"));
  CHECK_FALSE(judge("").measured);
}

TEST_CASE("data.batches_tile_keys refuses a key without a column") {
  const auto& probe = std::get<DataProbe>(probes::find("data.batches_tile_keys")->body);
  const Params with = support::params({{"table", "plan"}, {"keys", ParamMap{{"客户", {"customers"}}}}});
  const auto needs = probe.needs(with, support::on_day(2026, 3, 1));
  REQUIRE_FALSE(needs);
  CHECK(needs.error().message.en == "'客户' must be [table, key column]");
}

}  // namespace batches_tile_keys_test
