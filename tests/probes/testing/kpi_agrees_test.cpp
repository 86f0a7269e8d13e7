// SPDX-License-Identifier: Apache-2.0
#include "support/data_probe.hpp"
#include "support/register.hpp"

namespace kpi_agrees_test {

using namespace readiness;

namespace {

using Rows = std::vector<std::vector<std::string>>;
const std::string k_one = "kpi == '订单总额'";

Measurement sum(const std::string& text, std::uint64_t numbers, std::uint64_t others = 0) {
  return {.count = others, .rows = numbers, .text = text};
}

Verdict total(const Measurement& orders, const Rows& reported) {
  return support::judge("testing.kpi_agrees",
                        support::params({{"table", "orders"},
                                         {"column", "amount"},
                                         {"name", "订单总额"},
                                         {"report_table", "report_values"},
                                         {"report_column", "value"},
                                         {"report_when", k_one}}),
                        {{measures::sum("orders", "amount"), orders},
                         {measures::rows("orders"), support::counted(orders.rows + orders.count)},
                         {measures::records("report_values", {"value"}, k_one), support::rows_read(reported)}});
}

Verdict share(const std::string& paid, const std::string& ordered, const std::string& reported) {
  return support::judge("testing.kpi_agrees",
                        support::params({{"table", "payments"},
                                         {"column", "amount"},
                                         {"divisor_table", "orders"},
                                         {"divisor_column", "amount"},
                                         {"factor", 100},
                                         {"report_table", "report_values"},
                                         {"report_column", "value"}}),
                        {{measures::sum("payments", "amount"), sum(paid, 2)},
                         {measures::rows("payments"), support::counted(2)},
                         {measures::sum("orders", "amount"), sum(ordered, 2)},
                         {measures::rows("orders"), support::counted(2)},
                         {measures::records("report_values", {"value"}), support::rows_read({{reported}})}});
}

}  // namespace

TEST_CASE("testing.kpi_agrees recomputes a total") {
  CHECK(total(sum("1234.56", 3), {{"1,234.56"}}).measured == 0);
  const Verdict off = total(sum("1234.56", 3), {{"1234.50"}});
  CHECK(off.measured == 0.06);
  CHECK(
      off.message ==
      Localized{
          "报表中的“订单总额”为 1234.5；用导出数据重算：Σ orders.amount = 1234.56，相差 0.06",
          "订单总额 is 1234.5 in the report; recomputed from the export: Σ orders.amount = 1234.56; the difference is "
          "0.06"});
}

TEST_CASE("testing.kpi_agrees recomputes a ratio") {
  CHECK(share("300", "400", "75 %").measured == 0);
  CHECK(*share("1", "3", "33.33").measured == Approx(0.00333).epsilon(0.01));
  CHECK(share("300", "400", "74").measured == 1);
  CHECK(share("300", "400", "74").message.en.find("Σ payments.amount / Σ orders.amount * 100 = 75") !=
        std::string::npos);
}

TEST_CASE("testing.kpi_agrees: what cannot be recomputed is unknown") {
  const auto unknown = [](const Verdict& verdict) {
    return !verdict.measured && verdict.otherwise == Outcome::unknown;
  };
  CHECK(unknown(total(sum("1", 3, 2), {{"1"}})));      // values that are no numbers
  CHECK(unknown(total(sum("", 0), {{"0"}})));          // no rows
  CHECK(unknown(total(sum("1", 3), {})));              // the report does not show it
  CHECK(unknown(total(sum("1", 3), {{"1"}, {"1"}})));  // or twice
  CHECK(unknown(total(sum("1", 3), {{"about one"}})));
  CHECK(unknown(share("300", "0", "75")));
}

TEST_CASE("testing.kpi_agrees counts rows when asked to") {
  const Params with = support::params({{"table", "orders"},
                                       {"aggregate", "rows"},
                                       {"when", "status == '完成'"},
                                       {"report_table", "report_values"},
                                       {"report_column", "value"}});
  CHECK(support::judge("testing.kpi_agrees", with,
                       {{measures::rows("orders"), support::counted(9)},
                        {measures::rows("orders", "status == '完成'"), support::counted(7)},
                        {measures::records("report_values", {"value"}), support::rows_read({{"7"}})}})
            .measured == 0);
}

TEST_CASE("testing.kpi_agrees refuses halves of a calculation") {
  const auto refused = [](std::initializer_list<std::pair<const char*, support::Value>> more) {
    Params with = support::params(more);
    with.set("table", {.value = std::string("orders")});
    with.set("report_table", {.value = std::string("r")});
    with.set("report_column", {.value = std::string("v")});
    return support::refusal("testing.kpi_agrees", with);
  };
  CHECK(refused({}) == "aggregate: sum needs a column");
  CHECK(refused({{"column", "amount"}, {"divisor_column", "amount"}}) == "divisor_column needs a divisor_table");
  CHECK(refused({{"column", "amount"}}).empty());
}

}  // namespace kpi_agrees_test
