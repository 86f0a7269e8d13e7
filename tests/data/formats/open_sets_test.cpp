// SPDX-License-Identifier: Apache-2.0
// Open collections of valid and invalid values. They are not part of the repository: the test runs where
// ../shared/data is, and each difference is listed with its reason.
#include "data/formats/format.hpp"
#include "doc/read.hpp"
#include "support/places.hpp"
#include "util/file.hpp"
#include "util/strings.hpp"

#include <catch2/catch.hpp>

#include <filesystem>
#include <map>
#include <set>

namespace open_sets_test {

using namespace readiness;

namespace {

const std::filesystem::path k_sets = test::source_folder() / "../shared/data/validators";

}  // namespace

TEST_CASE("uscc agrees with the open set of codes") {
  if (!std::filesystem::exists(k_sets)) return;
  const auto text = util::read_file(k_sets / "cn_uscc_open.csv");
  REQUIRE(text);
  std::size_t compared = 0;
  for (const std::string& line : util::split(*text, '\n')) {
    const std::vector<std::string> fields = util::split(std::string(util::trim(line)), ',');
    if (fields.size() < 2 || fields[0] == "value") continue;
    CAPTURE(line);
    CHECK(data::find_format("uscc")->matches(fields[0]) == (fields[1] == "true"));
    ++compared;
  }
  CHECK(compared == 228);
}

TEST_CASE("e-mail addresses and dates of the JSON Schema test suite") {
  if (!std::filesystem::exists(k_sets)) return;
  const std::map<std::string, std::set<std::string>> ours_differ = {
      // Quoted local parts and address literals are legal; in a customer file they are slips of the finger.
      {"email",
       {"\"joe bloggs\"@example.com", "\"joe..bloggs\"@example.com", "\"joe@bloggs\"@example.com",
        "joe.bloggs@[127.0.0.1]", "joe.bloggs@[IPv6:::1]"}},
      // The other ways to write a day, and days with a time of day, are dates to us.
      {"date",
       {"06/19/1963", "1998-1-20", "1998-01-1", "20230328", "2020-11-28T23:55:45Z", "2020-01-01 00:00:00Z",
        "2020.01.01"}}};
  for (const auto& [format, differ] : ours_differ) {
    const std::filesystem::path path = k_sets / "json_schema_formats" / (format + ".json");
    const auto text = util::read_file(path);
    REQUIRE(text);
    const auto document = doc::read(path.string(), *text);
    REQUIRE(document);
    std::size_t compared = 0;
    for (const doc::Node& suite : document->items)
      for (const doc::Node& test : suite.find("tests")->items) {
        const doc::Node& value = *test.find("data");
        // Numbers, lists... are every format's in JSON; values come to us trimmed and not blank.
        if (!value.is_scalar() || !value.quoted || util::trim(value.text) != value.text || value.text.empty()) continue;
        CAPTURE(format, value.text);
        const bool agree = data::find_format(format)->matches(value.text) == test.find("valid")->flag();
        CHECK(agree != differ.contains(value.text));
        ++compared;
      }
    CHECK(compared > 20);
  }
}

}  // namespace open_sets_test
