// SPDX-License-Identifier: Apache-2.0
// Registers that would make every record meet every other one, or that hold what is no name. What bounds time and
// memory is the number of comparisons, and that is what is counted here.
#include "records.hpp"

#include <catch2/catch.hpp>

namespace readiness::identity::hostile_test {
namespace {

// Each key of a record brings its neighbours at most, on both sides.
constexpr std::uint64_t k_most_compared = k_key_kinds * 2 * k_neighbours;

}  // namespace

TEST_CASE("a million records of one name are compared with their neighbours, and the rest is told") {
  constexpr std::size_t k_records = 1'000'000;
  const Found found = dedupe(std::vector<Row>(k_records, {"测试公司"}), 2);
  CHECK(found.matches.compared <= k_most_compared * k_records);
  REQUIRE_FALSE(found.matches.oversize.empty());
  CHECK(found.matches.oversize[0].records == k_records);
  CHECK(found.matches.oversize[0].skipped > k_records);
  CHECK(found.matches.pairs.size() <= k_most_matches * k_records);
}

TEST_CASE("records without any value are nobody") {
  const Found found = dedupe(std::vector<Row>(100'000));
  CHECK(found.matches.compared == 0);
  CHECK(found.matches.pairs.empty());
}

TEST_CASE("names of ten thousand characters are compared by a bounded part of them") {
  std::string name;
  for (int i = 0; i < 10'000; ++i) name += "华";
  std::vector<Row> rows;
  for (int i = 0; i < 500; ++i) rows.push_back({name + std::to_string(i) + "公司"});
  const Found found = dedupe(rows);
  CHECK(found.matches.compared <= k_most_compared * rows.size());
}

TEST_CASE("emoji, control characters, lone marks and broken bytes are names like others") {
  const std::string name =
      GENERATE(as<std::string>(), "😀🚀公司", "\u200B\u200B", "\u0301\u0301\u0301", "\x01\x02\x1B[31m", "\xFF\xFE\x80",
               "公司", "有限责任公司", "（）", "---", "  ", "上海");
  INFO(name);
  const Found found = dedupe({{name, "", "021-62345678"}, {name, "", "021-62345678"}, {"华鑫盛科技有限公司"}});
  for (const Pair& pair : found.matches.pairs) CHECK(pair.b < 2);
}

}  // namespace readiness::identity::hostile_test
