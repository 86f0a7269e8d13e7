// SPDX-License-Identifier: Apache-2.0
#include "rendered.hpp"
#include "report/page.hpp"
#include "support/sample_report.hpp"
#include "util/strings.hpp"
#include "util/utf8.hpp"

#include <catch2/catch.hpp>

namespace terminal_test {

using namespace readiness;

namespace {

std::string terminal(const Report& report, Language language, std::size_t width, bool colour = false) {
  return test::rendered(report, "terminal", language, {colour, width});
}

const std::vector<Language> k_languages = {Language::zh, Language::en, Language::zh_en};

// Texts and numbers that no audit gives, but a JSON report may bring.
Report absurd() {
  const std::string endless(10'000, 'x');
  std::string wide;
  for (int i = 0; i < 5'000; ++i) wide += "宽";
  Report report = test::hostile_text();
  report.project = {wide, endless};
  report.phase_title = {endless, wide};
  report.domains[0].title = {wide, endless};
  report.overall = {.low = 1e300, .high = -5, .coverage = 1e18, .assurance = 0};
  report.domains[0].score = {.low = -1e300, .high = 1e300};
  report.domains[1].score = {.low = 1e-300, .high = 250};
  report.thresholds = {.overall = 1e9, .domain = 1e300, .coverage = 0};
  report.findings[0].item = endless;
  report.findings[1].title = {wide + "。", "\xcc\x81\xcc\x81" + endless};
  report.findings[1].samples[0].file = wide;
  report.findings[1].measured = 1e300;
  report.decision.reasons = {{wide, endless}};
  report.decision.items = {"gone", report.findings[0].item};
  report.next_steps = {"gone", "DATA-04"};
  report.inputs[0].note = {wide, endless};
  report.now = "";
  return report;
}

}  // namespace

TEST_CASE("every line of a terminal report fits the width") {
  std::vector<test::ReportCase> cases = test::report_cases();
  cases.push_back({"absurd", absurd()});
  for (const test::ReportCase& one : cases)
    for (const Language language : k_languages)
      for (const std::size_t width : {40u, 41u, 60u, 80u, 97u, 120u, 200u})
        for (const std::string& line : util::split(terminal(one.report, language, width), '\n')) {
          INFO(one.name << " at " << width << ": " << line);
          CHECK(util::display_width(line) <= width);
        }
}

TEST_CASE("a width below 40 is taken as 40") {
  CHECK(terminal(test::one_failure(), Language::zh, 0) == terminal(test::one_failure(), Language::zh, 40));
}

TEST_CASE("without colours a report holds nothing that drives a terminal") {
  for (const test::ReportCase& one : test::report_cases())
    for (const Language language : k_languages)
      for (const std::string& line : util::split(terminal(one.report, language, 80), '\n')) {
        INFO(one.name << ": " << line);
        CHECK(util::printable(line) == line);
      }
}

TEST_CASE("colours change nothing but the colours") {
  for (const test::ReportCase& one : test::report_cases()) {
    std::string coloured = terminal(one.report, Language::zh, 80, true);
    CHECK(coloured.find("\x1b[") != std::string::npos);
    for (const char* code : {"\x1b[0m", "\x1b[1m", "\x1b[2m", "\x1b[1;31m", "\x1b[1;32m", "\x1b[1;33m", "\x1b[1;35m"})
      coloured = util::replace_all(coloured, code, "");
    INFO(one.name);
    CHECK(coloured == terminal(one.report, Language::zh, 80));
  }
}

TEST_CASE("the decision comes first") {
  CHECK(terminal(test::gate_failed(), Language::en, 80).starts_with("NO-GO\n"));
  CHECK(terminal(test::gate_failed(), Language::zh, 80).starts_with("NO-GO 不放行\n"));
  CHECK(terminal(test::all_pass(), Language::en, 80).starts_with("GO\n"));
}

TEST_CASE("a report is one screen, whatever there is to do; the rest is said to be somewhere else") {
  for (const test::ReportCase& one : test::report_cases())
    for (const Language language : {Language::zh, Language::en}) {
      const std::string text = terminal(one.report, language, 80);
      INFO(one.name << "\n" << text);
      CHECK(std::count(text.begin(), text.end(), '\n') <= 45);
    }
  const std::string text = terminal(test::many_failures(), Language::en, 80);
  CHECK(text.find("  5  ") != std::string::npos);
  CHECK(text.find("  6  ") == std::string::npos);
  CHECK(text.find("and 7 more") != std::string::npos);
  CHECK(text.find("--details") != std::string::npos);
}

TEST_CASE("every finding stands below the screen on request, and the decision at the end, too") {
  const std::string text = test::rendered(test::many_failures(), "terminal:full", Language::en, {false, 80});
  const std::size_t last = text.find("✗ DATA-22");
  REQUIRE(last != std::string::npos);
  CHECK(text.find("To do: Managers complete the listed rows", last) != std::string::npos);
  CHECK(text.find("\n" + report::in_one_line(test::many_failures(), Language::en).substr(0, 20), last) !=
        std::string::npos);
}

}  // namespace terminal_test
