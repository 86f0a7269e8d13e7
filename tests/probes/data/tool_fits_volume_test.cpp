// SPDX-License-Identifier: Apache-2.0
#include "support/data_probe.hpp"

namespace tool_fits_volume_test {

using namespace readiness;
using support::ParamMap;
using support::Texts;

namespace {

Params with(const char* tool) {
  return support::params(
      {{"tool", tool}, {"sources", ParamMap{{"CRM", Texts{"customers", "contacts"}}, {"ERP", Texts{"orders"}}}}});
}

Verdict judge(std::uint64_t customers, std::uint64_t contacts, std::uint64_t orders, const char* tool = "cleaning_tool",
              Facts facts = {{"cleaning_tool", "Ｅxcel 2021"}}, int most_sources = 3) {
  Params params = with(tool);
  params.set("spreadsheet_sources", {std::int64_t{most_sources}});
  return support::judge("data.tool_fits_volume", params,
                        {{measures::rows("customers"), support::counted(customers)},
                         {measures::rows("contacts"), support::counted(contacts)},
                         {measures::rows("orders"), support::counted(orders)}},
                        support::on_day(2026, 3, 1, std::move(facts)));
}

}  // namespace

TEST_CASE("data.tool_fits_volume: a spreadsheet takes so many rows from so many sources") {
  CHECK(judge(50'000, 30'000, 20'000).measured == 100);
  CHECK(judge(50'000, 30'000, 20'001).measured == 0);
  CHECK(judge(10, 10, 10, "cleaning_tool", {{"cleaning_tool", "WPS 表格"}}, 1).measured == 0);
  CHECK(judge(10, 10, 0, "cleaning_tool", {{"cleaning_tool", "WPS 表格"}}, 1).measured == 100);  // ERP sent nothing
  CHECK(judge(9'000'000, 0, 0, "OpenRefine").measured == 100);
  CHECK(judge(1, 2, 3).message ==
        Localized{"用“Ｅxcel 2021”清洗 2 个来源的 6 行数据", "Ｅxcel 2021 for 6 rows from 2 sources"});
}

TEST_CASE("data.tool_fits_volume without a tool is unknown, and tells the volume") {
  for (const Facts& facts : {Facts{}, Facts{{"cleaning_tool", "待补充"}}, Facts{{"cleaning_tool", "无"}}}) {
    const Verdict verdict = judge(1, 2, 3, "cleaning_tool", facts);
    CHECK_FALSE(verdict.measured);
    CHECK(verdict.message.en == "6 rows from 2 sources; the project file states no fact cleaning_tool");
  }
}

TEST_CASE("data.tool_fits_volume needs a source") {
  CHECK(support::refusal("data.tool_fits_volume", support::params({{"tool", "Excel"}, {"sources", ParamMap{}}})) ==
        "sources needs at least one table");
}

}  // namespace tool_fits_volume_test
