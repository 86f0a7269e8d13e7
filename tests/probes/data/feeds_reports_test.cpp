// SPDX-License-Identifier: Apache-2.0
#include "support/data_probe.hpp"
#include "support/register.hpp"

namespace feeds_reports_test {

using namespace readiness;
using support::ParamMap;
using Rows = std::vector<std::vector<std::string>>;

namespace {

const ParamMap k_fields{{"联系电话|Phone", {"customers", "phone"}},
                        {"失败原因", {"opportunities", "loss_reason", "stage == '输单'"}}};

Verdict judge(const Rows& rows, Measurement phones, Measurement reasons) {
  return support::judge(
      "data.feeds_reports", support::params({{"table", "needs"}, {"fields", k_fields}, {"min_filled", 80}}),
      {{measures::records("needs", {"report", "field"}), support::rows_read(rows, "needs.csv", {"报表", "字段"})},
       {measures::blank("customers", "phone"), std::move(phones)},
       {measures::blank("opportunities", "loss_reason", "stage == '输单'"), std::move(reasons)},
       {measures::rows("needs"), support::counted(rows.size())}});
}

const Measurement k_full{.count = 20, .rows = 100}, k_poor{.count = 21, .rows = 100}, k_none{};

}  // namespace

TEST_CASE("data.feeds_reports counts the reports whose fields are all filled") {
  const Rows rows{{"拜访计划", "联系电话"}, {"赢输分析", "失败原因"}, {"赢输分析", " phone"}, {"", "x"}};
  const Verdict good = judge(rows, k_full, k_full);
  CHECK(good.measured == 100);
  CHECK(good.message ==
        Localized{"2 张报表中有 2 张所需的字段都够用", "reports that have the fields they need: 2 of 2"});

  const Verdict bad = judge(rows, k_full, k_poor);
  CHECK(bad.measured == 50);
  CHECK(bad.message.zh == "2 张报表中有 1 张所需的字段都够用；数据不足的报表：赢输分析");
  REQUIRE(bad.samples.size() == 1);
  CHECK(bad.samples[0].row == 3);
  CHECK(bad.samples[0].reason.en == "失败原因 is filled to 79 %, and 80 % are needed");
}

TEST_CASE("data.feeds_reports: a field of no rows, or that nobody placed, feeds no report") {
  CHECK(judge({{"赢输分析", "失败原因"}}, k_full, k_none).samples.at(0).reason.en ==
        "the table of 失败原因 has no rows for it");
  const Verdict verdict = judge({{"客户画像", "年营业额"}, {"客户画像", ""}}, k_full, k_full);
  CHECK(verdict.measured == 0);
  CHECK(verdict.samples.size() == 2);
  CHECK(verdict.samples[0].reason.en == "the item does not say where this field is");
}

TEST_CASE("data.feeds_reports proves nothing without a report, and refuses half a place") {
  CHECK_FALSE(judge({}, k_full, k_full).measured);
  CHECK_FALSE(judge({{"", "联系电话"}}, k_full, k_full).measured);
  CHECK(support::refusal("data.feeds_reports",
                         support::params({{"table", "needs"}, {"fields", ParamMap{{"电话", {"customers"}}}}})) ==
        "'电话' must be [table, column] or [table, column, condition]");
}

}  // namespace feeds_reports_test
