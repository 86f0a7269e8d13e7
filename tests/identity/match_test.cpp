// SPDX-License-Identifier: Apache-2.0
#include "identity/explain.hpp"
#include "records.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

namespace readiness::identity::match_test {
namespace {

// Two codes of GB 32100 with right check digits.
const std::string k_code = "91350100M000100Y43", k_other_code = "91620105224521729E";

struct Case {
  Row a, b;
  Judgement expected;
};

using enum Judgement;

const std::vector<Case> k_cases = {
    // the name alone
    {{"上海华鑫盛科技有限公司"}, {"上海华鑫盛科技有限公司"}, same},
    {{"上海华鑫盛科技有限公司"}, {"上海市華鑫盛科技有限公司 "}, same},
    {{"上海华鑫盛科技有限公司"}, {"华鑫盛（上海）科技有限公司"}, same},
    {{"上海华鑫盛科技有限公司"}, {"北京华鑫盛科技有限公司"}, possible},
    {{"华鑫盛科技有限公司"}, {"华鑫盛科技"}, possible},
    {{"华鑫盛科技有限公司"}, {"华鑫盛贸易有限公司"}, different},
    {{"华鑫盛科技有限公司"}, {"大地食品有限公司"}, different},
    {{"A公司"}, {"A科技有限责任公司"}, different},
    // what else is known
    {{"A公司", "", "021-62345678"}, {"A科技有限责任公司", "", "+86 21 62345678"}, same},
    {{"华鑫盛科技有限公司", "", "13812345678"}, {"华新盛科技有限公司", "", "138-1234-5678"}, same},
    {{"华鑫盛科技有限公司", "", "", "", "上海"}, {"华鑫盛科技", "", "", "", "上海市"}, same},
    {{"华鑫盛科技", "", "62345678", "", "苏州"}, {"华鑫盛科技", "", "0512-62345678", "", "无锡"}, same},
    {{"Huaxin Trading Co Ltd", "", "", "li@huaxin.com"}, {"Huaxin Tradng", "", "", "wang@huaxin.com"}, possible},
    // a phone number is shared by neighbours and sisters
    {{"华鑫盛科技有限公司", "", "13812345678", "", "上海"},
     {"华鑫盛贸易有限公司", "", "13812345678", "", "上海"},
     possible},
    {{"华鑫盛科技有限公司", "", "13812345678"}, {"大地食品有限公司", "", "13812345678"}, different},
    // the credit code
    {{"华鑫盛科技有限公司", k_code}, {"华鑫盛科技有限公司", k_code}, same},
    {{"华鑫盛科技有限公司", k_code}, {"华鑫盛科技有限公司", k_other_code}, different},
    {{"华鑫盛科技有限公司", k_code}, {"华鑫盛科技有限公司", "91350100M000100Y34"}, same},  // digits swapped
    {{"华鑫盛科技有限公司", k_code}, {"大地食品有限公司", k_code}, possible},
    {{"华鑫盛科技有限公司", k_code}, {"", "M000100Y-4"}, same},
    {{"华鑫盛科技有限公司", k_code, "13812345678", "a@b.cn", "上海"},
     {"大地食品有限公司", k_code, "13912345678", "c@d.cn", "北京"},
     possible},  // one of them has the wrong code
    // branches are kept apart
    {{"华鑫盛科技有限公司", "", "13812345678"}, {"华鑫盛科技有限公司苏州分公司", "", "13812345678"}, possible},
    // nothing known proves nothing
    {{""}, {""}, different},
    {{"无"}, {"无"}, different},
};

}  // namespace

TEST_CASE("pairs are judged by all that is known of them") {
  for (const Case& pair : k_cases) {
    INFO(pair.a.name << " | " << pair.b.name);
    CHECK(static_cast<int>(judgement_of(pair.a, pair.b)) == static_cast<int>(pair.expected));
    CHECK(judgement_of(pair.a, pair.b) == judgement_of(pair.b, pair.a));
  }
}

TEST_CASE("a pair is explained in one line") {
  const Found found = dedupe({{"上海华鑫盛科技有限公司", "", "13812345678", "", "上海"},
                              {"华鑫盛科技股份有限公司", "", "13812345678", "", "苏州"}});
  REQUIRE(found.matches.pairs.size() == 1);
  const Localized reason = explain(found.matches.pairs[0], found.first.records[0], found.first.records[1]);
  CHECK(reason.en == "same core of the name 华鑫盛科技, phone equal, city differs, legal form differs");
  CHECK(reason.zh == "字号与行业相同（华鑫盛科技），电话一致，地区不同，组织形式不同");
}

TEST_CASE("what many records share proves little") {
  std::vector<Row> rows(3000, Row{"散客"});
  CHECK(dedupe(rows).matches.pairs.empty());
  rows.assign(20, Row{"华鑫盛科技有限公司"});  // as many copies as a customer may have
  const Found found = dedupe(rows);
  REQUIRE(found.clusters.groups.size() == 1);
  CHECK(found.clusters.groups[0].size() == 20);
}

TEST_CASE("two tables are matched across, never within") {
  const Found found = find(table_of({{"华鑫盛科技有限公司"}, {"华鑫盛科技有限公司"}, {"大地食品有限公司"}}),
                           table_of({{"大地食品有限公司"}, {"远山物流有限公司"}, {"远山物流有限公司"}}, "b.csv"), {});
  REQUIRE(found.matches.pairs.size() == 1);
  CHECK(found.matches.pairs[0].a == 2);
  CHECK(found.matches.pairs[0].b == 3);
}

TEST_CASE("clusters never hold two valid credit codes") {
  // The middle one has no code, and is the same as either.
  const Found found = dedupe({{"华鑫盛科技有限公司", k_code, "13812345678"},
                              {"华鑫盛科技有限公司", "", "13812345678"},
                              {"华鑫盛科技有限公司", k_other_code, "13812345678"}});
  REQUIRE(found.clusters.groups.size() == 1);
  CHECK(found.clusters.groups[0].size() == 2);
  CHECK(found.clusters.refused.size() == 1);
}

TEST_CASE("results do not depend on the number of threads") {
  std::vector<Row> rows;
  for (int i = 0; i < 3000; ++i)
    rows.push_back({"华鑫" + std::to_string(i / 2) + "号科技有限公司", "", "1381234" + std::to_string(1000 + i / 3)});
  const Found one = dedupe(rows, 1), four = dedupe(rows, 4);
  REQUIRE(one.matches.pairs.size() == four.matches.pairs.size());
  REQUIRE(one.matches.pairs.size() > 1000);
  for (std::size_t i = 0; i < one.matches.pairs.size(); ++i) {
    CHECK(one.matches.pairs[i].a == four.matches.pairs[i].a);
    CHECK(one.matches.pairs[i].b == four.matches.pairs[i].b);
    CHECK(one.matches.pairs[i].weight == four.matches.pairs[i].weight);
  }
  CHECK(one.clusters.groups == four.clusters.groups);
}

}  // namespace readiness::identity::match_test
