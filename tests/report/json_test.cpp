// SPDX-License-Identifier: Apache-2.0
#include "report/json.hpp"

#include "rendered.hpp"
#include "support/sample_report.hpp"
#include "util/file.hpp"
#include "util/strings.hpp"

#include <catch2/catch.hpp>

namespace json_test {

using namespace readiness;

namespace {

using report::json;

const std::string k_good = json(test::gate_failed());

// The good report with one place changed.
std::string broken(const std::string& from, const std::string& to) {
  const std::size_t at = k_good.find(from);
  REQUIRE(at != std::string::npos);
  return std::string(k_good).replace(at, from.size(), to);
}

Error fault_of(const std::string& text) {
  const auto report = report::read_json(text, "last.json");
  REQUIRE_FALSE(report.ok());
  REQUIRE(report.error().place.source);
  CHECK(report.error().place.source->name == "last.json");
  return report.error();
}

}  // namespace

TEST_CASE("a JSON report read again is the same report") {
  for (const test::ReportCase& one : test::report_cases()) {
    if (one.name == "hostile_text") continue;  // its invalid UTF-8 is replaced, see below
    INFO(one.name);
    const auto again = report::read_json(json(one.report), "last.json");
    REQUIRE(again.ok());
    CHECK(json(*again) == json(one.report));
    for (const char* format : {"terminal", "md:full", "csv"})
      for (const Language language : {Language::zh, Language::en, Language::zh_en})
        CHECK(test::rendered(*again, format, language) == test::rendered(one.report, format, language));
  }
}

// A field that writer, reader and schema all forget would not be missed by the test above.
TEST_CASE("every field of a report is in the JSON") {
  Report report;
  int texts = 0;
  const auto text = [&] { return "text-" + std::to_string(1000 + texts++); };
  const auto both = [&] { return Localized{text(), text()}; };
  report.tool_version = text(), report.checklist = text(), report.checklist_version = text();
  report.checklist_sha256 = text(), report.checklist_title = both(), report.project = both();
  report.phase = text(), report.phase_title = both(), report.now = text(), report.partial = {text()};
  report.thresholds = {101, 102, 103, {"domain"}};
  report.overall = {104, 105, 106, 107};
  report.decision = {Ruling::conditional, text(), {both()}, {text()}};
  report.counts[Outcome::stale] = 108;
  DomainScore domain{.id = text(), .title = both(), .weight = 109, .due = false, .score = {110, 111, 112, 113}};
  domain.counts[Outcome::blocked] = 114;
  report.domains = {domain};
  Finding finding{.item = text(), .domain = text(), .title = both(), .why = both(), .fix = both()};
  finding.source = text(), finding.weight = 115, finding.value = 116, finding.measured = 117;
  finding.expected = text(), finding.probe = text(), finding.message = both(), finding.gain = 118;
  finding.severity = Severity::low, finding.unit = Unit::count, finding.assurance = Assurance::reviewed;
  finding.samples = {{.file = text(), .row = 119, .column = text(), .value = text(), .reason = both()}};
  finding.evidence = {{text(), text(), both()}};
  finding.waiver = WaiverNote{text(), text(), text(), true};
  finding.file = text(), finding.line = 120;
  report.findings = {finding};
  report.next_steps = {text()};
  report.local_now = text(), report.go_live = text(), report.days_left = 123;
  report.gates = {124, 125, 126, 127, 128};
  report.domains[0].worst = {text()};
  Finding& one = report.findings[0];
  one.risk = both(), one.who = both(), one.people = {text()}, one.effort = 129, one.assumed_effort = true;
  one.until = text(), one.stage = Stage::later, one.worst_part = text(), one.part_of = text(), one.details = both();
  one.object = text(), one.dimension = Dimension::timely, one.tally = Tally{130, 131};
  report.at_stake = {text()}, report.on_word = {text()}, report.unchecked = {text()};
  for (Way* way : {&report.way, &report.conditional})
    *way = {true, {text()}, {{text(), 132, true, 133, text()}},    134, 135, 136, text(), text(),
            137,  138,      {{both(), {text()}, 139, 140, text()}}};
  report.heat = {{text(), both(), std::vector<OutcomeCounts>(k_dimensions)}};
  report.heat[0].cells[5][Outcome::fail] = 141;
  report.changes = Changes{text(), Ruling::go, 142, {text()}, {text()}, {text()}};
  report.inputs = {{text(), text(), both(), text(), 121, 122, both()}};

  const std::string written = json(report);
  for (int i = 0; i < texts; ++i) {
    INFO("text-" << 1000 + i);
    CHECK(written.find("\"text-" + std::to_string(1000 + i) + "\"") != std::string::npos);
  }
  for (int number = 101; number <= 142; ++number) {
    INFO(number);
    CHECK(written.find(": " + std::to_string(number)) != std::string::npos);
  }
  for (const char* word : {"conditional", "low", "count", "reviewed", "later", "timely"})
    CHECK(written.find("\"" + std::string(word) + "\"") != std::string::npos);
}

TEST_CASE("numbers survive bit by bit") {
  Report report = test::one_failure();
  report.overall = {.low = 0.1 + 0.2, .high = 100.0 / 3, .coverage = 1e-300, .assurance = 100};
  report.inputs[0].rows = 18'446'744'073'709'551'615u;
  const auto again = report::read_json(json(report), "last.json");
  REQUIRE(again.ok());
  CHECK(again->overall.low == report.overall.low);
  CHECK(again->overall.high == report.overall.high);
  CHECK(again->overall.coverage == report.overall.coverage);
  CHECK(again->inputs[0].rows == report.inputs[0].rows);
}

TEST_CASE("hostile texts come through; only what is not UTF-8 is replaced") {
  const Report hostile = test::hostile_text();
  const auto again = report::read_json(json(hostile), "last.json");
  REQUIRE(again.ok());
  const std::vector<Sample>& samples = again->findings[1].samples;
  CHECK(again->project == hostile.project);
  CHECK(samples[0].value == hostile.findings[1].samples[0].value);
  CHECK(samples[1].value.size() == 10'000);
  CHECK(samples[2].value == "\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd(");
}

TEST_CASE("what is not a report is refused, and the reason is said") {
  struct Row {
    const char* what;
    std::string text;
    const char* message;
    const char* hint;
  };
  const char* write_one = "write a report with: readiness audit --report json:last.json";
  const std::vector<Row> rows = {
      {"nothing", "", "this is not complete, valid JSON", write_one},
      {"a text", "hello", "this is not complete, valid JSON", write_one},
      {"cut off", k_good.substr(0, k_good.size() / 2), "this is not complete, valid JSON", write_one},
      {"not UTF-8", broken("GOAL-01", "GOAL-\xff"), "this is not complete, valid JSON", write_one},
      {"more behind the end", k_good + "{}", "this is not complete, valid JSON", write_one},
      {"a list", "[]", "this is not a JSON report of readiness: it has no schema_version", write_one},
      {"another JSON", R"({"name": "x"})", "this is not a JSON report of readiness: it has no schema_version",
       write_one},
      {"a newer version", broken("\"schema_version\": 3", "\"schema_version\": 4"),
       "the report has schema version 4; this program reads version 3", write_one},
      {"a version as text", broken("\"schema_version\": 3", "\"schema_version\": \"3\""),
       "the report has schema version \"3\"; this program reads version 3", write_one},
      {"a missing key", broken("\"phase\": \"uat\",", ""), "'phase' is missing", ""},
      {"a missing key inside", broken("\"rule\": \"gate_failed\",", ""), "'decision.rule' is missing", ""},
      {"another key", broken("\"phase\": \"uat\",", R"("phase": "uat", "phrase_title": 1,)"),
       "unknown key 'phrase_title'", "did you mean 'phase_title'?"},
      {"a number for a text", broken("\"uat\"", "7"), "'phase' must be a text", ""},
      {"null for a text", broken("\"uat\"", "null"), "'phase' must be a text", ""},
      {"a text for a number", broken("\"overall\": 85.0", "\"overall\": \"85\""),
       "'thresholds.overall' must be a number", ""},
      {"a text for a list", broken("\"partial\": []", "\"partial\": \"\""), "'partial' must be a list []", ""},
      {"a list for an object", broken("\"thresholds\": {", "\"thresholds\": [{"), "this is not complete, valid JSON",
       write_one},
      {"a number for an object", broken("\"waiver\": null", "\"waiver\": 1"),
       "'findings[0].waiver' must be an object {}", ""},
      {"a text for a flag", broken("\"gate\": true", "\"gate\": \"yes\""), "'findings[0].gate' must be true or false",
       ""},
      {"an unknown word", broken("\"outcome\": \"fail\"", "\"outcome\": \"failed\""),
       "'findings[0].outcome' cannot be 'failed'", "did you mean 'fail'?"},
      {"a negative row", broken("\"row\": 9", "\"row\": -9"),
       "'findings[0].samples[0].row' must be a whole number of 0 or more", ""},
      {"half a row", broken("\"row\": 9", "\"row\": 9.5"),
       "'findings[0].samples[0].row' must be a whole number of 0 or more", ""},
      {"a line beyond int", broken("\"line\": 12", "\"line\": 4294967296"),
       "'findings[0].line' must be a whole number of 0 or more", ""},
      {"a number beyond double", broken("\"overall\": 85.0", "\"overall\": 1e999"), "a number is out of range", ""},
      {"a domain that is not there", broken("\"domain\": \"goals\"", "\"domain\": \"gaols\""),
       "findings names 'gaols', which is not in the report", ""},
      {"a step that is not there", broken("\"next_steps\": [", "\"next_steps\": [\"DATA-99\","),
       "next_steps names 'DATA-99', which is not in the report", ""},
      {"deep nesting", std::string(100'000, '['), "nested too deeply (limit 32 levels)", ""},
      {"deep objects", broken("\"uat\"", std::string(40, '[') + std::string(40, ']')),
       "nested too deeply (limit 32 levels)", ""},
  };
  for (const Row& row : rows) {
    INFO(row.what);
    const Error error = fault_of(row.text);
    CHECK(error.message.en == row.message);
    CHECK_FALSE(error.message.zh.empty());
    CHECK(error.hint.en == row.hint);
  }
}

TEST_CASE("a break in the JSON is shown where it is") {
  const Error error = fault_of("{\n  \"检查表\": 1,\n  \"项目\" 2\n}");
  CHECK(error.place.line == 3);
  CHECK(error.place.column == 8);
}

TEST_CASE("an enormous file is refused before it is parsed") {
  const std::string text(util::k_max_text_file + 1, ' ');
  CHECK(fault_of(text).message.en == "the report has 67108865 bytes, more than the limit of 67108864 bytes");
}

TEST_CASE("a byte order mark and another order of keys do no harm") {
  CHECK(report::read_json("\xef\xbb\xbf" + k_good, "last.json").ok());
  const std::string moved = broken("\"phase\": \"uat\",", "");
  const std::string last = util::replace_all(moved, "\n}\n", ",\n  \"phase\": \"uat\"\n}\n");
  const auto report = report::read_json(last, "last.json");
  REQUIRE(report.ok());
  CHECK(json(*report) == k_good);
}

}  // namespace json_test
