// SPDX-License-Identifier: Apache-2.0
#include "support/data_probe.hpp"
#include "support/register.hpp"

namespace has_tool_for_mass_data_test {

using namespace readiness;
using support::ParamMap;
using Rows = std::vector<std::vector<std::string>>;

namespace {

Verdict judge(const Rows& transfers, std::uint64_t customers, std::uint64_t orders) {
  const ParamMap objects{{"客户|Customer", {"customers"}}, {"订单|Order", {"orders"}}};
  return support::judge(
      "data.has_tool_for_mass_data", support::params({{"table", "transfers"}, {"objects", objects}, {"limit", 1000}}),
      {{measures::records("transfers", {"object", "tool", "job_log"}), support::rows_read(transfers, "transfers.csv")},
       {measures::rows("customers"), support::counted(customers)},
       {measures::rows("orders"), support::counted(orders)},
       {measures::rows("transfers"), support::counted(transfers.size())}});
}

}  // namespace

TEST_CASE("data.has_tool_for_mass_data asks for a tool and a log where there are many rows") {
  const auto [tool, log, reason] = GENERATE(table<std::string, std::string, std::string>({
      {"Kettle", "log.txt", ""},
      {"", "log.txt", "has 1,001 rows and no ETL tool"},
      {"待补充", "log.txt", "has 1,001 rows and no ETL tool"},
      {"Kettle", "", "has 1,001 rows and no job log"},
  }));
  CAPTURE(tool, log);
  const Verdict verdict = judge({{"customer", "", ""}, {"Order", tool, log}}, 1000, 1001);
  CHECK(verdict.measured == (reason.empty() ? 100 : 0));
  CHECK(verdict.samples.size() == (reason.empty() ? 0 : 1));
  if (!verdict.samples.empty()) CHECK(verdict.samples[0].reason.en == reason);
}

TEST_CASE("data.has_tool_for_mass_data names objects that are not listed") {
  const Verdict verdict = judge({{"订单", "Kettle", "log.txt"}}, 5000, 5000);
  CHECK(verdict.measured == 50);
  CHECK(verdict.message.en ==
        "objects with more than 1,000 rows: 2, of which with an ETL tool and a job log: 1; objects that are not "
        "listed: 客户");
}

TEST_CASE("data.has_tool_for_mass_data does not concern small objects, and proves nothing without a register") {
  CHECK(judge({{"订单", "", ""}}, 1000, 10).otherwise == Outcome::not_applicable);
  CHECK(judge({{"订单", "", ""}}, 1000, 10).message.en == "no object has more than 1,000 rows");
  CHECK(judge({}, 5000, 10).otherwise == Outcome::unknown);
}

}  // namespace has_tool_for_mass_data_test
