// SPDX-License-Identifier: Apache-2.0
#include "support/data_probe.hpp"
#include "support/register.hpp"

namespace permissions_match_test {

using namespace readiness;

namespace {

using Rows = std::vector<std::vector<std::string>>;

Verdict judge(const Rows& model, const Rows& actual) {
  const std::vector<std::string> wanted{"role", "object", "action", "expected"},
      there{"role", "object", "action", "granted"};
  return support::judge("testing.permissions_match",
                        support::params({{"table", "permissions"},
                                         {"keys", support::Texts{"role", "object", "action"}},
                                         {"value", "expected"},
                                         {"actual_table", "export"},
                                         {"actual_value", "granted"}}),
                        {{measures::records("permissions", wanted), support::rows_read(model, "model.csv", wanted)},
                         {measures::records("export", there), support::rows_read(actual, "export.csv", there)},
                         {measures::rows("permissions"), support::counted(model.size())},
                         {measures::rows("export"), support::counted(actual.size())}});
}

const Rows k_model{
    {"销售", "客户", "查看", "允许"}, {"销售", "商机", "导出", "拒绝"}, {"经理", "商机", "查看", "本组"}};

}  // namespace

TEST_CASE("testing.permissions_match: the same permissions, in any order and case, agree") {
  CHECK(judge(k_model,
              {{"经理", "商机", "查看", "本组"}, {"销售", "商机", "导出", "否"}, {"销售", " 客户", "查看", "允许"}})
            .measured == 0);
  CHECK(judge(k_model, {{"经理", "商机", "查看", "本组"}, {"销售", "客户", "查看", "允许"}}).measured ==
        0);  // not mentioned
}

TEST_CASE("testing.permissions_match tells too much from too little") {
  const Verdict verdict = judge(k_model, {{"销售", "商机", "导出", "允许"},    // a leak
                                          {"经理", "商机", "查看", "全部"},    // another scope
                                          {"经理", "客户", "删除", "允许"}});  // nobody asked for it
  CHECK(verdict.measured == 4);
  CHECK(verdict.message.en == "3 permissions compared with what there is; differences: 4, too much: 3, too little: 1");
  REQUIRE(verdict.samples.size() == 4);
  CHECK(verdict.samples[0].reason.en == "'拒绝' in the model, '允许' in the system");
  CHECK(verdict.samples[1].file == "model.csv");
  CHECK(verdict.samples[1].reason.en == "'允许' in the model, and not in the export of the system");
  CHECK(verdict.samples[3].reason.en == "it is '允许' in the system, and the model does not mention it");
}

TEST_CASE("testing.permissions_match: tables that contradict themselves cannot be compared") {
  const Rows good{{"销售", "客户", "查看", "允许"}};
  CHECK_FALSE(judge({{"销售", "客户", "查看", "允许"}, {"销售", "客户", "查看", "拒绝"}}, good).measured);
  CHECK_FALSE(judge({{"销售", "", "查看", "允许"}}, good).measured);
  CHECK_FALSE(judge(good, {{"销售", "客户", "无", "允许"}}).measured);
  CHECK_FALSE(judge(good, {}).measured);
  CHECK_FALSE(judge({}, good).measured);
}

}  // namespace permissions_match_test
