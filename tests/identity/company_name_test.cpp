// SPDX-License-Identifier: Apache-2.0
#include "identity/company_name.hpp"

#include "identity/letters.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

namespace readiness::identity::company_name_test {
namespace {

struct Case {
  std::string name, core, brand, branch;
  int province = 0;
  LegalForm form = LegalForm::none;
  bool group = false;
};

using enum LegalForm;

const std::vector<Case> k_cases = {
    // region, name proper, trade, legal form
    {"上海华鑫盛电子科技有限公司", "华鑫盛电子科技", "华鑫盛", "", 31, limited},
    {"上海市浦东新区华鑫盛科技有限责任公司", "华鑫盛科技", "华鑫盛", "", 31, limited},
    {"江苏省苏州市昆山市华鑫盛贸易有限公司", "华鑫盛贸易", "华鑫盛", "", 32, limited},
    {"昆山华鑫盛贸易有限公司", "华鑫盛贸易", "华鑫盛", "", 32, limited},
    {"新疆维吾尔自治区天山雪莲食品厂", "天山雪莲食品", "天山雪莲", "", 65, factory},
    {"延边朝鲜族自治州长白山药业股份有限公司", "长白山药业", "长白山", "", 22, joint_stock},
    {"华鑫盛", "华鑫盛", "华鑫盛", ""},
    {"A公司", "a", "a", "", 0, company},
    {"A科技有限责任公司", "a科技", "a", "", 0, limited},
    {"杭州聚力企业管理合伙企业（有限合伙）", "聚力企业管理", "聚力", "", 33, partnership},
    // ways to write the same
    {"上海華鑫盛電子科技有限公司", "华鑫盛电子科技", "华鑫盛", "", 31, limited},
    {"　上海华鑫盛　电子科技 有限公司 ", "华鑫盛电子科技", "华鑫盛", "", 31, limited},
    {"ＡＢＣ电子（深圳）有限公司", "abc电子", "abc", "", 44, limited},
    {"华鑫盛(上海)科技有限公司", "华鑫盛科技", "华鑫盛", "", 31, limited},
    {"微软（中国）有限公司", "微软", "微软", "", 0, limited},
    {"华鑫盛科技有限公司（已注销）", "华鑫盛科技", "华鑫盛", "", 0, limited},
    {"华鑫盛科技有限责任公", "华鑫盛科技", "华鑫盛", "", 0, limited},
    {"株式会社東芝", "东芝", "东芝", ""},
    // groups and branches
    {"华鑫盛（集团）股份有限公司", "华鑫盛", "华鑫盛", "", 0, joint_stock, true},
    {"华鑫盛集团", "华鑫盛", "华鑫盛", "", 0, none, true},
    {"华鑫盛科技有限公司苏州分公司", "华鑫盛科技", "华鑫盛", "苏州分公司", 0, limited},
    {"华鑫盛科技有限公司苏州工业园区第一分公司", "华鑫盛科技", "华鑫盛", "苏州工业园区第一分公司", 0, limited},
    {"华鑫盛苏州办事处", "华鑫盛", "华鑫盛", "苏州办事处"},
    {"招商银行上海分行", "招商银行", "招商", "上海分行"},
    // names that are nothing without their region, or look as if they had one
    {"上海汽车集团股份有限公司", "上海汽车", "上海汽车", "", 31, joint_stock, true},
    {"上海市场营销协会", "上海市场营销协会", "上海市场营销协会", "", 31},
    {"北京银行股份有限公司", "北京银行", "北京银行", "", 11, joint_stock},
    {"中山大学", "中山大学", "中山", ""},  // 中山 is a city only as 中山市
    {"北京社区服务中心", "北京社区服务中心", "北京社区服务中心", "", 11},
    // other languages
    {"Huaxin Trading Co., Ltd.", "huaxin trading", "huaxin", "", 0, limited},
    {"HUAXIN TRADING COMPANY LIMITED", "huaxin trading", "huaxin", "", 0, limited},
    {"Shanghai Huaxin Trading Co.,Ltd", "huaxin trading", "huaxin", "", 31, limited},
    {"Huaxin (Shanghai) Trading Co. Ltd", "huaxin trading", "huaxin", "", 31, limited},
    {"Bosch (China) Investment Ltd.", "bosch investment", "bosch", "", 0, limited},
    {"Müller & Söhne GmbH & Co. KG", "muller sohne", "muller sohne", "", 0, partnership},
    {"Société Générale S.A.", "societe generale", "societe generale", "", 0, joint_stock},
    {"Fiat S.p.A.", "fiat", "fiat", "", 0, joint_stock},
    {"A.P. Møller - Mærsk A/S", "ap moller maersk", "ap moller maersk", "", 0, joint_stock},
    {"Philips B.V.", "philips", "philips", "", 0, limited},
    {"Atlassian Pty Ltd", "atlassian", "atlassian", "", 0, limited},
    {"The Coca-Cola Company", "coca cola", "coca cola", "", 0, company},
    {"McDonald's Corp", "mcdonalds", "mcdonalds", "", 0, company},
    {"Nokia Oyj", "nokia", "nokia", "", 0, joint_stock},
    {"Sony Group Corporation", "sony", "sony", "", 0, company, true},
    // nothing is taken away when nothing would be left
    {"有限公司", "有限公司", "有限公司", ""},
    {"Ltd", "ltd", "ltd", ""},
    {"", "", "", ""},
    {"🍎🍊", "🍎🍊", "🍎🍊", ""},
    {"（上海）", "(上海)", "(上海)", "", 31},
    {"lachlan berry", "lachlan berry", "lachlan berry", ""},
};

}  // namespace

TEST_CASE("a company name is taken apart") {
  for (const Case& expected : k_cases) {
    INFO("name " << expected.name);
    const CompanyName name = parse_company(expected.name);
    CHECK(to_utf8(name.core) == expected.core);
    CHECK(to_utf8(std::u32string_view(name.core).substr(0, name.brand)) == expected.brand);
    CHECK(to_utf8(name.branch) == expected.branch);
    CHECK(int{name.region.province} == expected.province);
    CHECK(static_cast<int>(name.form) == static_cast<int>(expected.form));
    CHECK(name.group == expected.group);
  }
}

TEST_CASE("a name of any length and encoding is taken apart") {
  std::string endless;
  for (int i = 0; i < 10'000; ++i) endless += "华";
  const CompanyName one = parse_company(endless + "甲"), other = parse_company(endless + "乙");
  CHECK(one.core.size() <= k_longest_name + 20);
  CHECK(one.core != other.core);  // they differ far behind what is read
  CHECK(one.core == parse_company(endless + "甲").core);
  CHECK_FALSE(parse_company("\xFF\xFE\x80").core.empty());
  CHECK(parse_company(std::string(1'000'000, '(')).core.size() <= k_longest_name + 20);
}

}  // namespace readiness::identity::company_name_test
