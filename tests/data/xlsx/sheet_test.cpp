// SPDX-License-Identifier: Apache-2.0
#include "data/xlsx/sheet.hpp"

#include "support/temp_dir.hpp"
#include "support/workbook.hpp"

#include <catch2/catch.hpp>

namespace sheet_test {

using namespace readiness;
namespace xlsx = readiness::data::xlsx;

namespace {

// Each of these rows holds one value; their numbers, as read.
std::vector<std::uint64_t> numbers_of(const std::vector<std::string>& rows) {
  std::string xml;
  for (const std::string& row : rows) xml += "<row" + row + "><c><v>1</v></c></row>";
  const test::TempDir folder;
  auto package = xlsx::Package::open(test::write_zip(folder / "t.xlsx", test::workbook(xml)), "t.xlsx");
  REQUIRE(package);
  const xlsx::Book book{std::move(*package), {.name = "Sheet1", .part = "xl/worksheets/sheet1.xml"}};
  std::vector<std::uint64_t> numbers;
  const auto read = xlsx::read_rows(book, [&](const xlsx::Row& row) {
    numbers.push_back(row.number);
    return true;
  });
  REQUIRE(read);
  return numbers;
}

}  // namespace

TEST_CASE("rows go down, each below the one before, and end where sheets end") {
  using Numbers = std::vector<std::uint64_t>;
  CHECK(numbers_of({" r='1'", " r='2'", " r='7'"}) == Numbers{1, 2, 7});
  CHECK(numbers_of({"", " r='5'", ""}) == Numbers{1, 5, 6});
  CHECK(numbers_of({" r='3'", " r='3'", " r='1'"}) == Numbers{3, 4, 5});
  CHECK(numbers_of({" r='1048576'"}) == Numbers{1'048'576});
  // The rows in front of these would never end.
  CHECK(numbers_of({" r='1'", " r='1048577'", " r='399999999999999909'", " r='99999999999999999999'"}) ==
        Numbers{1, 2, 3, 4});
  CHECK(numbers_of({" r='x'", " r='0'", " r='-4'"}) == Numbers{1, 2, 3});
}

}  // namespace sheet_test
