// SPDX-License-Identifier: Apache-2.0
#include "support/measuring.hpp"

namespace scan_test {

using namespace readiness;
using namespace readiness::test;

namespace {

const Tables k_two = {{"a", {.header = {"x", "y"}, .rows = {{"1", "p"}, {"2", "q"}}}},
                      {"b", {.header = {"z"}, .rows = {{"1"}}}}};

// Counts how often each table is read.
data::Opener counting(const Tables& tables, std::map<std::string, int>& opened) {
  return [&opened, open = opener(tables)](const TableFile& file) {
    ++opened[file.table];
    return open(file);
  };
}

}  // namespace

TEST_CASE("every wanted measure gets an entry, every table is opened once and becomes an input") {
  std::map<std::string, int> opened;
  const std::set<Measure> wanted = {measures::rows("a"), measures::distinct("a", {"x"}), measures::blank("a", "y"),
                                    measures::orphans("a", {"x"}, "b", {"z"}),
                                    measures::orphans("a", {"y"}, "b", {"z"})};
  const data::ScanResult result = scan(k_two, wanted, counting(k_two, opened));
  CHECK(opened == std::map<std::string, int>{{"a", 1}, {"b", 1}});
  CHECK(result.measurements.size() == wanted.size());
  for (const auto& [measure, measurement] : result.measurements) CHECK(measurement);
  REQUIRE(result.inputs.size() == 2);
  CHECK(result.inputs[0].table == "a");
  CHECK(result.inputs[0].path == "a.csv");
  CHECK(result.inputs[0].title == Localized{"a表", "a"});
  CHECK(result.inputs[0].rows == 2);
  CHECK(result.inputs[0].bytes == 2);
  CHECK(result.inputs[0].sha256 == "5a");
  CHECK(result.inputs[0].note == same("in memory"));
  CHECK(result.inputs[1].table == "b");
}

TEST_CASE("nothing wanted, nothing opened") {
  std::map<std::string, int> opened;
  const data::ScanResult result = scan(k_two, {}, counting(k_two, opened));
  CHECK(opened.empty());
  CHECK(result.measurements.empty());
  CHECK(result.inputs.empty());
}

TEST_CASE("a missing column fails the measures that need it, and only those") {
  const Measure lost = measures::blank("a", "w"), filtered = measures::rows("a", "w == '1'");
  const Measure other = measures::orphans("b", {"z"}, "a", {"w"});
  const data::ScanResult result = scan(k_two, {measures::rows("a"), lost, filtered, other}, opener(k_two));
  CHECK(result.measurements.at(measures::rows("a"))->count == 2);
  for (const Measure& measure : {lost, filtered, other}) {
    REQUIRE_FALSE(result.measurements.at(measure));
    CHECK(result.measurements.at(measure).error().message.en == "a.csv has no column 'w' (w); its headers are: x, y");
  }
}

TEST_CASE("a table that cannot be opened or read fails its measures, and is no input") {
  Tables tables = k_two;
  tables["a"].fault = {"第 9 行无法解码", "row 9 cannot be decoded"};
  tables.erase("b");
  std::vector<Table> declared = {
      declare("a", k_two.at("a")), declare("b", k_two.at("b")), {.id = "c", .title = {"丙", "C"}}};
  const Measure lost = measures::orphans("a", {"x"}, "b", {"z"});
  data::Tables opened(declared, {}, opener(tables));
  const auto result = data::scan(
      opened, {measures::rows("a"), measures::rows("b"), measures::rows("c"), measures::rows("d"), lost}, {.jobs = 1});
  REQUIRE(result);
  const auto message = [&](const Measure& measure) { return result->measurements.at(measure).error().message.en; };
  CHECK(message(measures::rows("a")) == "row 9 cannot be decoded");
  CHECK(message(measures::rows("b")) == "there is no b.csv");
  CHECK(message(measures::rows("c")) == "the project file names no file for 'C': add c under tables in readiness.yaml");
  CHECK(message(measures::rows("d")) == "the checklist declares no table d");
  CHECK(message(lost) == "row 9 cannot be decoded");
  CHECK(result->inputs.empty());
}

TEST_CASE("an unknown kind and a broken condition are errors of the measure") {
  CHECK(measure_error(k_two, {.kind = "median", .table = "a"}).message.en == "there is no measure median");
  CHECK(measure_error(k_two, measures::rows("a", "x ==")).message.en.find("the condition ends") == 0);
}

TEST_CASE("headers that the project names and tables do not have are errors of the scan, all of them") {
  const std::vector<TableFile> files = {{.table = "a", .file = "given.csv", .columns = {{"x", "nowhere"}, {"y", "q"}}},
                                        {.table = "b", .file = "b.csv", .columns = {{"z", "never"}}}};
  const std::vector<Table> declared = {declare("a", k_two.at("a")), declare("b", k_two.at("b"))};
  data::Tables opened(declared, files, opener(k_two));
  const auto result = data::scan(opened, {measures::rows("a"), measures::rows("b")}, {.jobs = 1});
  REQUIRE_FALSE(result);
  REQUIRE(result.error().size() == 3);
  CHECK(result.error()[0].message.en == "given.csv has no header 'nowhere'");
  CHECK(result.error()[2].message.en == "b.csv has no header 'never'");
}

TEST_CASE("progress is told by table") {
  std::vector<std::string> told;
  const data::ScanOptions options{.jobs = 1,
                                  .progress = [&](const std::string& table, std::uint64_t done, std::uint64_t total) {
                                    told.push_back(table + " " + std::to_string(done) + "/" + std::to_string(total));
                                  }};
  const std::vector<Table> declared = {declare("a", k_two.at("a"))};
  data::Tables opened(declared, {}, opener(k_two));
  REQUIRE(data::scan(opened, {measures::rows("a")}, options));
  CHECK(told == std::vector<std::string>{"a 2/2"});
}

}  // namespace scan_test
