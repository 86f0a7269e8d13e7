// SPDX-License-Identifier: Apache-2.0
#include "data/csv/endless.hpp"

#include "data/csv/format.hpp"
#include "data/open.hpp"
#include "support/temp_dir.hpp"

#include <catch2/catch.hpp>

namespace endless_test {

namespace csv = readiness::data::csv;
using readiness::test::TempDir;

namespace {

constexpr std::size_t k_limit = csv::k_max_record_bytes;

std::string refusal(std::string_view text, char delimiter = ',') {
  const auto ends = csv::first_records_end(text, delimiter, "a.csv");
  return ends ? "" : ends.error().message.en;
}

std::string lines(std::size_t bytes) {
  std::string text;
  while (text.size() < bytes) text += "1,\"a \"\"b\"\"\nc\",3\r\n";
  return text;
}

}  // namespace

TEST_CASE("a record without end near the start is found before the file is read") {
  CHECK(refusal("a,b\n1,\"" + std::string(3 * k_limit, 'x')) == "a.csv: row 2 is longer than 16 MiB");
  CHECK(refusal("a,b\r\n\r\n1,\"" + std::string(3 * k_limit, '\n')) == "a.csv: row 3 is longer than 16 MiB");
  CHECK(refusal(std::string(3 * k_limit, '\0')) == "a.csv: row 1 is longer than 16 MiB");
  CHECK(refusal("a;b\n1;\"" + std::string(3 * k_limit, '\n'), ';') == "a.csv: row 2 is longer than 16 MiB");
}

TEST_CASE("records that end are no reason to stop, however many they are") {
  CHECK(refusal("").empty());
  CHECK(refusal(lines(3 * k_limit)).empty());
  CHECK(refusal("a,b\n1,\"" + std::string(k_limit - 100, 'x') + "\"\n" + lines(2 * k_limit)).empty());
  CHECK(refusal("a,b\n1,x\"" + std::string(3 * k_limit, '\n')).empty());  // no quote opens there
}

TEST_CASE("a field without end in a file that is quoted another way is cut off") {
  const TempDir folder;
  const char* const tail = GENERATE("4;'", "4;");
  folder.write("a.csv", "id;name\n1;'a;b'\n2;'c;d'\n3;'e'\n" + std::string(tail) + std::string(k_limit + 1, 'x'));
  const auto source = readiness::data::open(folder.path(), {.file = "a.csv"});
  REQUIRE_FALSE(source);
  CHECK(source.error().message.en == "a.csv: row 5 is longer than 16 MiB");
}

}  // namespace endless_test
