// SPDX-License-Identifier: Apache-2.0
#include "data/write_csv.hpp"
#include "support/memory_source.hpp"

#include <catch2/catch.hpp>

using namespace readiness;

namespace {

struct Listed {
  std::vector<std::size_t> rows;
  std::string text;
};

Listed list(std::vector<data::ChosenRow> rows, std::uint64_t first_row) {
  const test::MemorySource source({.header = {"no", "name"}, .rows = {{"1", "a"}, {"2", "b"}}, .first_row = first_row});
  Listed listed;
  const data::RowList wanted{.rows = std::move(rows),
                             .number_header = "row",
                             .reason_header = "why",
                             .shown = [](std::string_view value, std::string_view) { return std::string(value); },
                             .sink = [&](std::string_view text) -> Result<void> {
                               listed.text += text;
                               return {};
                             }};
  auto written = data::write_rows(source, std::span(&wanted, 1));
  REQUIRE(written);
  listed.rows = *std::move(written);
  return listed;
}

}  // namespace

TEST_CASE("a list shows the header for what stands in front of the data, and counts only rows that are there") {
  const Listed listed = list({{.number = 1, .reason = "of no use"}, {.number = 3, .reason = "odd"}, {.number = 9}}, 2);
  CHECK(listed.text == "row,no,name,why\r\n1,no,name,of no use\r\n3,2,b,odd\r\n");
  CHECK((listed.rows == std::vector<std::size_t>{2}));

  CHECK(list({{.number = 1}, {.number = 4}, {.number = 6}}, 5).text ==
        "row,no,name,why\r\n1,no,name,\r\n4,no,name,\r\n6,2,b,\r\n");
}

TEST_CASE("a row number is no position, and becomes one only where it is not in front of the first") {
  CHECK(RowNumber(7).position_from(2) == 5);
  CHECK_FALSE(RowNumber(1).position_from(2));
  CHECK(RowNumber(2) + 5 == 7);
  CHECK(RowNumber(2).above() == 1);
  CHECK(RowNumber(1).above().is_whole_file());
  CHECK(RowNumber().above().is_whole_file());
  STATIC_REQUIRE_FALSE(std::is_convertible_v<RowNumber, std::uint64_t>);
}

TEST_CASE("every record is visited in order, at the position that rows are numbered by") {
  const test::MemorySource source({.header = {"no", "name"}, .rows = {{"1", "a"}, {"2", "b"}}, .first_row = 5});
  std::vector<std::string> told;
  const auto done =
      data::for_each_record(source, [&](std::uint64_t position, std::span<const std::string_view> values, bool blank) {
        told.push_back(std::to_string(position) + (blank ? " blank" : " ") + std::string(values[0]) +
                       std::string(values[1]));
      });
  REQUIRE(done);
  CHECK((told == std::vector<std::string>{"0 1a", "1 2b"}));
}
