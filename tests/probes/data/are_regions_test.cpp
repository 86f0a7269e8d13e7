// SPDX-License-Identifier: Apache-2.0
#include "support/table_probe.hpp"
#include "support/table_text.hpp"

namespace are_regions_test {

using namespace readiness;

namespace {

Verdict judge(const std::string& rows) {
  return support::run_on("data.are_regions",
                         support::params({{"table", "customers"}, {"province", "province"}, {"city", "city"}}),
                         {{"customers", support::table_of("province,city\n" + rows)}});
}

}  // namespace

TEST_CASE("data.are_regions knows provinces and cities by their full names") {
  const std::string row = GENERATE("江苏省,苏州市", "上海市,上海市", "上海市,浦东新区", "北京市,市辖区",
                                   "重庆市,万州区", "内蒙古自治区,兴安盟", "吉林省,延边朝鲜族自治州", "吉林省,吉林市",
                                   "西藏自治区,阿里地区", "广西壮族自治区,南宁市", "新疆维吾尔自治区,伊犁哈萨克自治州",
                                   "湖北省,神农架林区", "香港特别行政区,", "江苏省,", ",苏州市", " 江苏省 , 苏州市 ");
  CAPTURE(row);
  const Verdict verdict = judge(row + "\n");
  CHECK(support::told(verdict).empty());
  CHECK(verdict.measured == 100);
}

TEST_CASE("data.are_regions tells what is wrong with a region") {
  const auto [row, reason] = GENERATE(table<std::string, std::string>({
      {"江苏,苏州市", "2: is not the full name: 省, 市 or 自治区 is missing"},
      {"华东,苏州市", "2: is no province of today"},
      {"苏州市,苏州市", "2: is no province of today"},
      {"江苏省苏州市,", "2: is no province of today"},
      {"Jiangsu,", "2: is no province of today"},
      {"江苏省,苏州", "2: is not the full name: 市, 州, 盟 or 地区 is missing"},
      {"江苏省,杭州市", "2: is not in 江苏省"},
      {"江苏省,上海市", "2: is not in 江苏省"},
      {"江苏省,姑苏城", "2: is no city or prefecture of today"},
      {"上海市,苏州市", "2: is not in 上海市"},
      {",华东", "2: is no city or prefecture of today"},
  }));
  CAPTURE(row);
  const Verdict verdict = judge(row + "\n");
  CHECK(support::told(verdict) == reason);
  CHECK(verdict.measured == 0);
}

TEST_CASE("data.are_regions counts rows that have a value, and proves nothing without one") {
  const Verdict verdict = judge("江苏省,苏州市\n江苏,苏州市\n,\n暂无,\n江苏,苏州市\n浙江省,杭州市\n");
  CHECK(verdict.measured == 50);
  CHECK(support::told(verdict).starts_with("3: is not the full name"));
  CHECK(verdict.samples.size() == 2);
  CHECK_FALSE(judge("").measured);
  CHECK_FALSE(judge(",\n").measured);
}

}  // namespace are_regions_test
