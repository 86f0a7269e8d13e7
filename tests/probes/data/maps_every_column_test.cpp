// SPDX-License-Identifier: Apache-2.0
#include "support/table_probe.hpp"
#include "support/table_text.hpp"

namespace maps_every_column_test {

using namespace readiness;
using support::ParamMap;

namespace {

const std::string k_customers = "编号,名称,传真\nK1,A,1\n";

Verdict judge(const std::string& mapping, const std::string& customers = k_customers) {
  return support::run_on("data.maps_every_column",
                         support::params({{"table", "mapping"}, {"objects", ParamMap{{"客户", {"customers"}}}}}),
                         {{"mapping", support::table_of("source_table,source_column,target_column,rule\n" + mapping)},
                          {"customers", support::table_of(customers)}});
}

}  // namespace

TEST_CASE("data.maps_every_column wants a decision on every column of the export") {
  const auto [mapping, measured, reasons] = GENERATE(table<std::string, double, std::string>({
      {"客户,编号,code,\n客户,名 称,name,\n客户,传真,,不迁移\n", 50, "1: is not in the mapping table; 3: is no column"},
      {"客户,编号,code,\n客户,名称,name,\n客户,传真,,不迁移\n", 100, ""},
      {"客户,编号,code,\n客户,名称,name,\n客户,传真,,\n", 100.0 * 2 / 3, "4: has neither a target"},
      {"客户,编号,code,\n客户,名称,name,\n客户,传真,,原样\n", 100.0 * 2 / 3, "4: has neither a target"},
      {"客户,编号,code,\n客户,名称,name,\n", 100.0 * 2 / 3, "1: is not in the mapping table"},
      {"客户,编号,code,\n客户,名称,name,\n客户,传真,fax,\n客户,邮箱,mail,\n", 75, "5: is no column of the export"},
      {"客户,编号,code,\n客户,名称,name,\n客户,传真,fax,\n供应商,邮箱,mail,\n", 75,
       "5: the item does not say which table"},
  }));
  CAPTURE(mapping);
  const Verdict verdict = judge(mapping);
  CHECK(*verdict.measured == Approx(measured));
  CHECK_THAT(support::told(verdict), Catch::Contains(reasons.substr(0, reasons.find("; 3"))));
}

TEST_CASE("data.maps_every_column proves nothing with an empty map") { CHECK_FALSE(judge("").measured); }

}  // namespace maps_every_column_test
