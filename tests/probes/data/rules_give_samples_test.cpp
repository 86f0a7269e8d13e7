// SPDX-License-Identifier: Apache-2.0
#include "support/data_probe.hpp"
#include "support/register.hpp"

namespace rules_give_samples_test {

using namespace readiness;
using Rows = std::vector<std::vector<std::string>>;

namespace {

const Rows k_mapping{{"客户", "编号", "account.code", ""},
                     {"客户", "电话", "account.phone", "去除空格"},
                     {"客户", "行业", "account.industry", "按代码表对照：行业分类"},
                     {"商机", "金额", "deal.amount", "万元换算为元"},
                     {"客户", "传真", "", "不迁移"}};
const Rows k_codes{{"行业分类", "超市", "商超连锁"}};
const Rows k_samples{{"account.phone", "138 0000 1234", "13800001234"},
                     {"account.industry", "超市", "商超连锁"},
                     {"deal.amount", "1.5", "15000"}};

Verdict judge(const Rows& mapping, const Rows& samples) {
  return support::judge(
      "data.rules_give_samples",
      support::params({{"table", "mapping"}, {"samples_table", "samples"}, {"codes_table", "codes"}}),
      {{measures::records("mapping", {"source_table", "source_column", "target_column", "rule"}),
        support::rows_read(mapping, "mapping.csv")},
       {measures::records("samples", {"target_column", "input", "output"}), support::rows_read(samples, "samples.csv")},
       {measures::records("codes", {"field", "source_value", "target_value"}), support::rows_read(k_codes)},
       {measures::rows("mapping"), support::counted(mapping.size())},
       {measures::rows("samples"), support::counted(samples.size())}});
}

}  // namespace

TEST_CASE("data.rules_give_samples executes every rule") {
  const Verdict verdict = judge(k_mapping, k_samples);
  CHECK(verdict.measured == 100);
  CHECK(verdict.message == Localized{"3 个转换样例中有 3 个结果正确，3 条转换规则中有 3 条有样例",
                                     "samples that come out right: 3 of 3; rules that have a sample: 3 of 3"});
}

TEST_CASE("data.rules_give_samples tells a sample that comes out wrong") {
  const auto [target, input, output, reason] = GENERATE(table<std::string, std::string, std::string, std::string>({
      {"deal.amount", "1.5", "1.5", "the rule gives something else"},
      {"deal.amount", "一万", "10000", "the rule cannot convert this value"},
      {"account.industry", "便利", "便利店", "the rule cannot convert this value"},
      {"account.fax", "1", "1", "the mapping table does not have this target"},
  }));
  Rows samples = k_samples;
  samples.push_back({target, input, output});
  const Verdict verdict = judge(k_mapping, samples);
  CHECK(verdict.measured == 75);
  REQUIRE(verdict.samples.size() == 1);
  CHECK(verdict.samples[0].row == 5);
  CHECK(verdict.samples[0].file == "samples.csv");
  CHECK_THAT(verdict.samples[0].reason.en, Catch::Contains(reason));
}

TEST_CASE("data.rules_give_samples: a rule without a sample is not proved, nor one that nobody can read") {
  const Verdict missing = judge(k_mapping, {k_samples[0], k_samples[1]});
  CHECK(*missing.measured == Approx(100.0 * 2 / 3));
  REQUIRE(missing.samples.size() == 1);
  CHECK(missing.samples[0].file == "mapping.csv");
  CHECK(missing.samples[0].reason.en == "this rule has no sample");
  Rows mapping = k_mapping;
  mapping[1][3] = "去掉空格";
  CHECK(judge(mapping, k_samples).measured < 100);
}

TEST_CASE("data.rules_give_samples proves nothing without samples or rules") {
  CHECK_FALSE(judge(k_mapping, {}).measured);
  CHECK_FALSE(judge({}, k_samples).measured);
  CHECK_FALSE(judge(k_mapping, {{"", "1", "1"}}).measured);
}

TEST_CASE("data.rules_give_samples: a code map that nobody made, and fields that are joined") {
  Rows mapping = k_mapping;
  mapping[2][3] = "按代码表对照：客户等级";
  const Verdict verdict = judge(mapping, k_samples);
  CHECK(verdict.measured < 100);
  CHECK(verdict.samples.at(0).reason.en == "there is no code map for 客户等级");
  mapping = k_mapping;
  mapping.push_back({"客户", "省份", "account.address", "拼接"});
  CHECK(judge(mapping, k_samples).measured == 100);  // a value alone proves nothing
  Rows samples = k_samples;
  samples.push_back({"account.address", "江苏省", "江苏省"});
  CHECK(judge(mapping, samples).measured == 75);
}

}  // namespace rules_give_samples_test
