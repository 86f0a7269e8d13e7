// SPDX-License-Identifier: Apache-2.0
// Bounds: what is compared stays in proportion to the number of records, whatever they hold.
#include "records.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

namespace readiness::identity::block_test {
namespace {

bool are_partners(const std::vector<Row>& rows) {
  const RecordTable table = table_of(rows);
  std::vector<std::uint32_t> partners;
  Blocks::build({table, nullptr}, 1).partners(0, partners);
  return !partners.empty();
}

}  // namespace

TEST_CASE("records that share a key are partners") {
  CHECK(are_partners({{"甲", "ID-1001"}, {"乙", "ID 1001"}}));
  CHECK(are_partners({{"甲", "", "021-62345678"}, {"乙", "", "62345678"}}));
  CHECK(are_partners({{"甲", "", "", "a@huaxin.com"}, {"乙", "", "", "b@huaxin.com"}}));
  CHECK(are_partners({{"华鑫盛科技"}, {"华鑫盛贸易"}}));
  CHECK(are_partners({{"华鑫盛"}, {"华欣胜"}}));          // they sound alike
  CHECK(are_partners({{"华鑫盛科技"}, {"华泰盛科技"}}));  // a piece: 盛科
  CHECK(are_partners({{"huaxin trading"}, {"huaxing trading"}}));
  CHECK_FALSE(are_partners({{"甲", "", "", "a@qq.com"}, {"乙", "", "", "b@qq.com"}}));  // anybody has those
  CHECK_FALSE(are_partners({{"华鑫盛"}, {"大地"}}));
  CHECK_FALSE(are_partners({{""}, {""}}));
}

TEST_CASE("a block that is too large is compared among neighbours, and reported") {
  constexpr std::size_t k_rows = 200'000;
  const RecordTable table = table_of(std::vector<Row>(k_rows, {"散客"}));
  const Records records(table, nullptr);
  const Blocks blocks = Blocks::build(records, 2);
  REQUIRE(blocks.oversize().size() >= 1);
  CHECK(blocks.oversize()[0].records == k_rows);
  CHECK(blocks.oversize()[0].pairs == std::uint64_t{k_rows} * (k_rows - 1) / 2);
  CHECK(blocks.oversize()[0].skipped >= blocks.oversize()[0].pairs - k_rows * k_neighbours);
  std::vector<std::uint32_t> partners;
  for (const std::uint32_t i : {0u, 99'999u}) {
    partners.clear();
    blocks.partners(i, partners);
    CHECK(partners.size() <= 2 * k_neighbours);
    CHECK(std::find(partners.begin(), partners.end(), i + 1) != partners.end());
  }
}

TEST_CASE("copies meet even in a block that is too large") {
  std::vector<Row> rows;
  for (int i = 0; i < 20'000; ++i) rows.push_back({"散客", "", std::to_string(13'800'000'000 + i % 10'000)});
  const RecordTable all = table_of(rows);
  const Blocks blocks = Blocks::build({all, nullptr}, 2);
  std::vector<std::uint32_t> partners;
  blocks.partners(17, partners);
  CHECK(std::find(partners.begin(), partners.end(), 10'017u) != partners.end());
  // And across two tables.
  const std::vector<Row> half(rows.begin(), rows.begin() + 10'000);
  const RecordTable left = table_of(half), right = table_of(half);
  const Blocks across = Blocks::build({left, &right}, 2);
  partners.clear();
  across.partners(17, partners);
  CHECK(std::find(partners.begin(), partners.end(), 10'017u) != partners.end());
}

TEST_CASE("a register of equal rows is matched within bounds") {
  const Found found = dedupe(std::vector<Row>(100'000, {"散客", "", "13800138000", "", "上海"}), 2);
  CHECK(found.matches.compared <= 100'000 * 3 * k_neighbours);
  const Found empty = dedupe(std::vector<Row>(100'000, Row{""}), 2);
  CHECK(empty.matches.compared == 0);
  CHECK(empty.matches.pairs.empty());
}

TEST_CASE("names of any kind are matched") {
  std::string endless;
  for (int i = 0; i < 10'000; ++i) endless += "华鑫";
  const Found found = dedupe({{endless}, {endless}, {endless + "甲"}, {"🍎🍎"}, {"🍎🍎"}, {"\xFF\xFE"}, {"((("}, {"((("}});
  std::set<std::pair<std::uint32_t, std::uint32_t>> same;
  for (const Pair& pair : found.matches.pairs)
    if (pair.judgement == Judgement::same) same.insert({pair.a, pair.b});
  CHECK(same.contains({0, 1}));
  CHECK_FALSE(same.contains({0, 2}));
  CHECK(same.contains({3, 4}));
}

}  // namespace readiness::identity::block_test
