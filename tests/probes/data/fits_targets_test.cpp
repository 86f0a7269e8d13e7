// SPDX-License-Identifier: Apache-2.0
#include "support/table_probe.hpp"
#include "support/table_text.hpp"

namespace fits_targets_test {

using namespace readiness;
using support::ParamMap;

namespace {

const std::string k_targets = "name,文本,4\namount,数字,8\nday,日期,\nkind,选项,10\n";
const std::string k_mapping =
    "商机,名称,name,去除首尾空格\n商机,金额,amount,万元换算为元\n商机,日期,day,统一为 2026-01-30 格式\n"
    "商机,行业,kind,按代码表对照\n商机,备注,,不迁移\n";

Verdict judge(const std::string& deals, const std::string& mapping = k_mapping,
              const std::string& targets = k_targets) {
  return support::run_on("data.fits_targets",
                         support::params({{"table", "mapping"},
                                          {"targets_table", "targets"},
                                          {"codes_table", "codes"},
                                          {"objects", ParamMap{{"商机", {"deals"}}}}}),
                         {{"mapping", support::table_of("source_table,source_column,target_column,rule\n" + mapping)},
                          {"targets", support::table_of("target_column,type,length\n" + targets)},
                          {"codes", support::table_of("field,source_value,target_value\n行业,超市,商超连锁\n")},
                          {"deals", support::table_of("名称,金额,日期,行业,备注\n" + deals)}});
}

}  // namespace

TEST_CASE("data.fits_targets converts every value and measures it") {
  const Verdict verdict = judge("甲乙丙丁 ,1.5,2026/1/30,超市,x\n,,,,\n暂无,3,2026-02-01,超市,\n");
  CHECK(support::told(verdict).empty());
  CHECK(verdict.measured == 100);
  CHECK(verdict.message ==
        Localized{"7 个值中有 7 个放得进新系统的字段", "values that fit the fields of the new system: 7 of 7"});
}

TEST_CASE("data.fits_targets tells which value does not fit which field") {
  const auto [row, reason] = GENERATE(table<std::string, std::string>({
      {"甲乙丙丁戊,1,2026-01-30,超市,", "2: has 5 characters when converted; name takes 4"},
      {"甲,12万,2026-01-30,超市,", "2: amount: "},
      {"甲,123456,2026-01-30,超市,", "2: has 10 characters when converted; amount takes 8"},
      {"甲,1,30/02/2026,超市,", "2: day: "},
      {"甲,1,2026-01-30,便利,", "2: kind: "},
  }));
  CAPTURE(row);
  const Verdict verdict = judge(row + "\n");
  CHECK(verdict.measured == 75);
  CHECK_THAT(support::told(verdict), Catch::StartsWith(reason));
  CHECK(verdict.samples.at(0).file == "deals.csv");
}

TEST_CASE("data.fits_targets: what cannot be read does not fit") {
  CHECK(judge("甲,1,2026-01-30,超市,\n", k_mapping, "name,文本,4\namount,外键,\n").measured < 100);
  CHECK(judge("甲,1,2026-01-30,超市,\n", "商机,名称,name,掐头去尾\n商机,金额,amount,\n").measured < 100);
}

TEST_CASE("data.fits_targets proves nothing where nothing is mapped") {
  CHECK_FALSE(judge("甲,1,2026-01-30,超市,\n", "商机,备注,,不迁移\n").measured);
  CHECK_FALSE(judge("", k_mapping).measured);
  CHECK_FALSE(judge("甲,1,2026-01-30,超市,\n", "客户,名称,name,\n").measured);
}

}  // namespace fits_targets_test
