// SPDX-License-Identifier: Apache-2.0
// Two public collections of CSV files with their contents in JSON: csv-spectrum and csv-test-data.
// They are not part of this repository; the test reads them where they lie beside it.
#include "data/open.hpp"
#include "doc/read.hpp"
#include "support/cells.hpp"
#include "support/places.hpp"
#include "util/file.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <map>

namespace suites_test {

namespace data = readiness::data;
namespace fs = std::filesystem;
using readiness::doc::Node;

namespace {

const fs::path k_suites = readiness::test::source_folder() / "../shared/data";

// Differences that we want, and why.
const std::map<std::string, std::string> k_differences = {
    {"location_coordinates", "the JSON names another telephone number than the CSV, and is no list"},
    {"newlines_crlf", "the CSV ends its lines with LF in this collection, the JSON says CR LF"},
    {"all-empty", "two empty lines: a blank line is no record, so this is a file without a header"},
    {"empty-one-column", "an empty line in a file of one column: the same; an empty value is written \"\" there"},
};

std::string cells(const std::vector<std::string>& values) {
  std::string text;
  for (const std::string& value : values) text += "[" + value + "]";
  return text + "\n";
}

// A list of lists is rows without a header, a list of maps rows with one.
std::string text_of(const Node& json) {
  std::string text;
  for (const Node& row : json.items) {
    std::vector<std::string> values;
    for (const Node& item : row.items) values.push_back(item.text);
    for (const Node::Entry& entry : row.entries) values.push_back(entry.value.text);
    text += cells(values);
  }
  return text;
}

bool has_header(const Node& json) {
  return json.items.empty() ||
         std::any_of(json.items.begin(), json.items.end(), [](const Node& row) { return row.is_map(); });
}

std::string file_text(const fs::path& csv, bool header) {
  readiness::TableFile file;
  file.file = csv.filename();
  const auto source = data::open(csv.parent_path(), file);
  if (!source) return "error: " + source.error().message.en;
  const std::string rows = readiness::test::rows_of(**source, readiness::test::all_columns(**source));
  return header ? rows : cells((*source)->header()) + rows;
}

std::size_t compare(const fs::path& csvs, const fs::path& jsons) {
  std::size_t files = 0;
  for (const auto& entry : fs::directory_iterator(jsons)) {
    const std::string name = entry.path().stem();
    INFO(name);
    const auto text = readiness::util::read_file(entry.path());
    REQUIRE(text);
    const auto json = readiness::doc::read(entry.path(), *text);
    REQUIRE(json);
    const bool equal = file_text(csvs / (name + ".csv"), has_header(*json)) == text_of(*json);
    if (k_differences.contains(name)) {
      CHECK_FALSE(equal);
    } else {
      CHECK(file_text(csvs / (name + ".csv"), has_header(*json)) == text_of(*json));
    }
    ++files;
  }
  return files;
}

}  // namespace

TEST_CASE("public collections of CSV files are read as they say") {
  if (!fs::exists(k_suites / "csv_spectrum")) {
    WARN("SKIPPED: " << k_suites << " is not here");
    return;
  }
  CHECK(compare(k_suites / "csv_spectrum/csvs", k_suites / "csv_spectrum/json") == 12);
  CHECK(compare(k_suites / "csv_test_data/csv", k_suites / "csv_test_data/json") == 18);
}

TEST_CASE("their broken files give what is there") {
  const fs::path folder = k_suites / "csv_test_data/csv";
  if (!fs::exists(folder)) {
    WARN("SKIPPED: " << folder << " is not here");
    return;
  }
  const auto [name, want] = GENERATE(table<std::string, std::string>({
      {"bad-header-less-fields", "[1][2][] 2\n"},
      {"bad-header-more-fields", "[1][2][3] 4\n"},
      {"bad-header-no-header", "error: bad-header-no-header.csv is empty: it has no header"},
      {"bad-header-wrong-header", ""},
      {"bad-missing-quote",
       "[1][I forgot to close this one,3][] 2\nerror: bad-missing-quote.csv: a quote that opens in row 2 is never "
       "closed, so that "
       "one value holds all that follows\n"},
      {"bad-quotes-with-unescaped-quote", "[1][Hey, I missed  it\"][3]\n"},
      {"bad-unescaped-quote", "[1][This \"quotes\" must be escaped][3]\n"},
  }));
  CHECK(file_text(folder / (name + ".csv"), true) == want);
}

}  // namespace suites_test
