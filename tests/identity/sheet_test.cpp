// SPDX-License-Identifier: Apache-2.0
#include "identity/sheet.hpp"

#include "records.hpp"

#include <catch2/catch.hpp>

namespace readiness::identity::sheet_test {
namespace {

std::uint32_t survivor_of(const std::vector<Row>& rows) {
  const RecordTable table = table_of(rows);
  std::vector<std::uint32_t> group;
  for (std::uint32_t i = 0; i < rows.size(); ++i) group.push_back(i);
  return survivor({table, nullptr}, group);
}

Row updated(const std::string& day) { return {"a", "", "", "", "", "", "", day}; }

}  // namespace

TEST_CASE("the record to keep is the most filled one, then the most recent, then the first") {
  CHECK(survivor_of({{"a"}, {"a", "", "13812345678"}, {"a"}}) == 1);
  CHECK(survivor_of({updated("2026-01-05"), updated("2026-01-20")}) == 1);
  CHECK(survivor_of({updated("2026/10/5"), updated("2026/9/20")}) == 0);  // as days, not as texts
  CHECK(survivor_of({updated("2026-01-05 08:00"), updated("2026-01-05 09:00")}) == 1);
  CHECK(survivor_of({{"a"}, {"a"}}) == 0);
}

TEST_CASE("every row of a sheet has a value for each column") {
  const Found one = dedupe({{"华鑫盛科技有限公司"}, {"华鑫盛科技有限公司"}, {"华鑫盛科技"}, {"大地食品"}});
  const Found two =
      find(table_of({{"华鑫盛科技有限公司"}, {"大地食品"}}), table_of({{"华鑫盛科技有限公司"}}, "b.csv"), {});
  for (const Found* found : {&one, &two})
    for (const Sheet& sheet : {pair_sheet(*found, {.unmatched = true}), review_sheet(*found, {})}) {
      std::size_t rows = 0;
      REQUIRE(sheet.rows([&](std::span<const std::string> row) {
        CHECK(row.size() == sheet.columns.size());
        ++rows;
        return Result<void>();
      }));
      CHECK(rows >= 2);
    }
}

TEST_CASE("a sheet stops at the first error of its sink") {
  const Found found = dedupe({{"华鑫盛科技有限公司"}, {"华鑫盛科技有限公司"}});
  int calls = 0;
  const auto failing = [&](std::span<const std::string>) -> Result<void> {
    ++calls;
    return Error{same("full")};
  };
  CHECK_FALSE(review_sheet(found, {}).rows(failing));
  CHECK(calls == 1);
}

}  // namespace readiness::identity::sheet_test
