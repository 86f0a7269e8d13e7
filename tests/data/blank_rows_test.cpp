// SPDX-License-Identifier: Apache-2.0
// Rows without a value change no number of any measure, only where its rows stand.
#include "support/measuring.hpp"
#include "support/temp_dir.hpp"
#include "support/workbook.hpp"

#include <fmt/format.h>

namespace blank_rows_test {

using namespace readiness;
using namespace readiness::test;

namespace {

constexpr std::uint64_t k_rows = 3000;

const std::set<Measure> k_wanted = {
    measures::rows("t"),
    measures::rows("t", "note is blank"),
    measures::blank("t", "note"),
    measures::ragged("t"),
    measures::distinct("t", {"id"}),
    measures::duplicates("t", {"id"}),
    measures::violations("t", "note is not blank or amount > 10"),
    measures::sum("t", "amount"),
    measures::outliers("t", "amount", "3"),
    measures::top("t", "note"),
    measures::lengths("t", "note"),
    measures::traits("t", "amount"),
    measures::mismatch("t", "amount", "integer"),
};

// Row 0 is the header; `row` counts the rows that hold something.
using RowAt = std::uint64_t (*)(std::uint64_t row);
std::uint64_t close_together(std::uint64_t row) { return row; }
std::uint64_t every_second(std::uint64_t row) { return 2 * row; }
std::uint64_t with_gaps(std::uint64_t row) { return row + row / 7 * 3 + row / 900 * 2500; }

std::vector<std::string> cells(std::uint64_t row) {
  if (row == 0) return {"id", "amount", "note"};
  return {fmt::format("A{}", row % 100 == 99 ? row - 1 : row), fmt::format("{}", row % 500 == 7 ? 99'999 : row % 40),
          row % 9 == 0 ? "" : "note" + std::to_string(row % 5)};
}

std::string csv(RowAt place, const std::string& blank) {
  std::string text;
  std::uint64_t at = 0;
  for (std::uint64_t row = 0; row <= k_rows; ++row, ++at) {
    for (; at < place(row); ++at) text += blank + "\r\n";
    const auto values = cells(row);
    text += values[0] + "," + values[1] + "," + values[2] + "\r\n";
  }
  for (int i = 0; i < 50; ++i) text += blank + "\r\n";
  return text;
}

std::string sheet(RowAt place) {
  std::string rows;
  for (std::uint64_t row = 0; row <= k_rows; ++row) {
    rows += fmt::format("<row r='{}'>", place(row) + 1);
    for (const std::string& value : cells(row))
      rows += value.empty() ? "<c s='1'/>" : "<c t='inlineStr'><is><t>" + value + "</t></is></c>";
    rows += "</row>";
    if (place(row) + 1 < place(row + 1))
      rows += fmt::format("<row r='{}'><c s='1'/><c t='str'><f>A1</f><v></v></c></row>", place(row) + 2);
  }
  return rows;
}

using Answers = std::map<Measure, Result<Measurement>>;

Answers answers(const TempDir& folder, const std::string& file) {
  const std::vector<Table> declared = {
      {.id = "t", .title = same("t"), .columns = {{.id = "id"}, {.id = "amount"}, {.id = "note"}}, .file = file}};
  data::Tables tables(declared, {}, data::files_in(folder.path()));
  auto result = data::scan(tables, k_wanted, {.jobs = 2, .chunk_bytes = 20'000});
  REQUIRE(result);
  CHECK(result->inputs.at(0).rows == k_rows);
  return std::move(result->measurements);
}

// What a measure found, with the places of its samples and records as the numbers of a table that has no blank rows.
std::string told(const Measurement& found, const std::map<std::uint64_t, std::uint64_t>& row_of) {
  std::string text = fmt::format("{} of {} {}\n", found.count, found.rows, found.text);
  for (const Sample& sample : found.samples)
    text += fmt::format("{}: {}\n", row_of.at(sample.row.number()), sample.value);
  for (const Record& record : found.records)
    text +=
        fmt::format("{}: {}\n", record.row == 0 ? 0 : row_of.at(record.row.number()), fmt::join(record.values, " | "));
  return text;
}

}  // namespace

TEST_CASE("rows without a value are no rows, in whatever file and however many") {
  const RowAt place = GENERATE(close_together, every_second, with_gaps);
  const TempDir folder;
  folder.write("plain.csv", csv(close_together, ""));
  folder.write("lines.csv", csv(place, ""));
  folder.write("delimiters.csv", csv(place, ",,"));
  write_zip(folder / "sheet.xlsx", workbook(sheet(place)));

  std::map<std::uint64_t, std::uint64_t> same_place, row_of;
  for (std::uint64_t row = 0; row <= k_rows; ++row) same_place[row + 1] = row_of[place(row) + 1] = row + 1;
  const Answers plain = answers(folder, "plain.csv");
  for (const std::string file : {"lines.csv", "delimiters.csv", "sheet.xlsx"}) {
    const Answers other = answers(folder, file);
    for (const Measure& measure : k_wanted) {
      INFO(file << " " << measure.kind);
      REQUIRE(plain.at(measure));
      REQUIRE(other.at(measure));
      CHECK(told(*other.at(measure), row_of) == told(*plain.at(measure), same_place));
    }
  }
}

}  // namespace blank_rows_test
