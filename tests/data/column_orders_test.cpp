// SPDX-License-Identifier: Apache-2.0
// What is learned of a column's dates, and what a pass makes of it.
#include "support/measuring.hpp"

#include <catch2/catch.hpp>

namespace column_orders_test {

using namespace readiness;
using namespace readiness::test;

namespace {

// Cut into parts of one row each: what is learned does not depend on it.
Result<Measurement> try_measure(const MemoryTable& table, const Measure& wanted, const TableFile& file = {}) {
  const std::vector<Table> declared{declare("t", table)};
  std::vector<TableFile> files;
  if (!file.table.empty()) files.push_back(file);
  data::Tables tables(declared, files, opener({{"t", table}}, [] { return 1; }));
  const auto found = data::scan(tables, {wanted}, {.jobs = 1});
  REQUIRE(found);
  return found->measurements.at(wanted);
}

MemoryTable of_rows(std::vector<MemoryTable::Row> rows) { return {.header = {"a", "b"}, .rows = std::move(rows)}; }

// The number of rows that break the condition; or what could not be told.
std::string broken(const std::vector<MemoryTable::Row>& rows, const std::string& condition = "b >= a") {
  const auto found = try_measure(of_rows(rows), measures::violations("t", condition));
  if (!found) return found.error().message.en;
  return std::to_string(found->count) + " of " + std::to_string(found->rows) + ", unread " +
         std::to_string(found->unread);
}

}  // namespace

TEST_CASE("a day from 13 to 31 anywhere in the column decides its order") {
  CHECK(broken({{"2/1/2017", "10/1/2017"}, {"10/20/2016", "3/13/2017"}}) == "0 of 2, unread 0");
  CHECK(broken({{"10/1/2017", "2/1/2017"}, {"10/20/2016", "3/13/2017"}}) == "1 of 2, unread 0");
  CHECK(broken({{"1.2.2017", "2.1.2018"}, {"31.12.2017", "1.1.2018"}, {"", "13.1.2018"}}) == "1 of 3, unread 0");
  // each column has its own
  CHECK(broken({{"1/2/2017", "1/2/2017"}, {"13/1/2017", "1/13/2017"}}) == "1 of 2, unread 0");
}

TEST_CASE("where nothing decides, nothing is guessed") {
  const std::string unknown = broken({{"1/2/2017", "3/4/2017"}});
  CHECK_THAT(unknown, Catch::Contains("column 'b'") && Catch::Contains("2017-04-03 or 2017-03-04"));
  // both orders are proven: the column is mixed
  CHECK_THAT(broken({{"13/1/2017", "2017-02-01"}, {"1/13/2017", "2017-02-01"}, {"1/2/2017", "2017-02-01"}}),
             Catch::Contains("several ways"));
  // mixed, but each date tells for itself
  CHECK(broken({{"13/1/2017", "2017-02-01"}, {"1/13/2017", "2017-02-01"}}) == "0 of 2, unread 0");
}

TEST_CASE("rows that cannot be read break the rule, and are counted") {
  CHECK(broken({{"2017-01-01", "soon"}, {"2017-01-01", "2017-01-02"}}) == "1 of 2, unread 1");
  CHECK(broken({{"2017-01-01", "2017-02-30"}}) == "1 of 1, unread 1");
  CHECK(broken({{"面议", "1"}}, "not a < 0") == "1 of 1, unread 1");
  const auto rows = try_measure(of_rows({{"面议", "1"}, {"7", "1"}}), measures::rows("t", "a > 0"));
  REQUIRE(rows);
  CHECK(rows->count == 1);
  CHECK(rows->unread == 1);
}

TEST_CASE("only what had to read an ambiguous date is unknown") {
  const MemoryTable table = of_rows({{"1/2/2017", "x"}, {"3/4/2017", "y"}});
  CHECK_FALSE(try_measure(table, measures::mismatch("t", "a", "date")));
  CHECK_FALSE(try_measure(table, measures::outside_range("t", "a", "2016-01-01", "2018-01-01")));
  CHECK_FALSE(try_measure(table, measures::maximum("t", "a")));
  CHECK(try_measure(table, measures::blank("t", "a")));
  CHECK(try_measure(table, measures::extents("t", "a")));
  CHECK(try_measure(table, measures::rows("t", "a is not blank and a matches '1.*'")));
  CHECK(try_measure(table, measures::rows("t", "b == 'x' and a != '3/4/2017'")));
}

TEST_CASE("every measure reads a learned column alike") {
  const MemoryTable table = of_rows({{"1/2/2017", ""}, {"13/2/2017", ""}, {"1/13/2017", ""}});
  const MemoryTable month_first = of_rows({{"1/2/2017", ""}, {"2/13/2017", ""}});
  CHECK(try_measure(month_first, measures::mismatch("t", "a", "date"))->count == 0);
  CHECK(try_measure(month_first, measures::maximum("t", "a"))->text == "2017-02-13");
  CHECK(try_measure(month_first, measures::minimum("t", "a"))->text == "2017-01-02");
  CHECK(try_measure(month_first, measures::outside_range("t", "a", "2017-01-02", "2017-02-13"))->count == 0);
  CHECK(try_measure(month_first, measures::extents("t", "a"))->records.at(1).values.at(0) == "2017-01-02");
  CHECK(try_measure(month_first, measures::records("t", {"a"}))->records.at(0).values.at(0) == "2017-01-02");
  CHECK(try_measure(table, measures::records("t", {"a"}))->records.at(0).values.at(0) == "1/2/2017");
}

TEST_CASE("an order that is stated is not learned") {
  const auto day_first = [](const std::string& column, const std::string& word) {
    TableFile file{.table = "t", .file = "t.csv"};
    file.dates[column] = word;
    return file;
  };
  const MemoryTable table = of_rows({{"1/2/2017", "3/4/2017"}, {"1/13/2017", "5/6/2017"}});
  const auto largest = [&](const std::string& column, const std::string& word) {
    const auto found = try_measure(table, measures::maximum("t", "a"), day_first(column, word));
    return found ? found->text : found.error().message.en;
  };
  CHECK(largest("a", "month_first") == "2017-01-13");
  CHECK(largest("a", "day_first") == "2017-02-01");  // 1/13 is none then
  CHECK(largest("", "day_first") == "2017-02-01");
  CHECK(largest("b", "day_first") == "2017-01-13");
}

}  // namespace column_orders_test
