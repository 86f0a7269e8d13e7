// SPDX-License-Identifier: Apache-2.0
#include "rendered.hpp"
#include "support/sample_report.hpp"
#include "util/strings.hpp"
#include "util/utf8.hpp"

#include <catch2/catch.hpp>

namespace markdown_test {

using namespace readiness;

namespace {

std::string markdown(const Report& report, Language language) { return test::rendered(report, "md:full", language); }

// What is left when every backslash has taken the character behind it.
std::string unescaped(std::string_view line) {
  std::string left;
  for (std::size_t at = 0; at < line.size(); ++at)
    if (line[at] == '\\')
      ++at;
    else
      left += line[at];
  return left;
}

std::ptrdiff_t count(std::string_view text, char c) { return std::count(text.begin(), text.end(), c); }

std::string pattern_of(const std::string& text) {  // the markup without the texts: one letter a line
  std::string pattern;
  for (const std::string& line : util::split(text, '\n')) pattern += line.empty() ? '_' : line[0];
  return pattern;
}

}  // namespace

TEST_CASE("no value breaks out of its place in a Markdown report") {
  for (const Language language : {Language::zh, Language::en, Language::zh_en}) {
    std::ptrdiff_t columns = 0;
    for (const std::string& line : util::split(markdown(test::hostile_text(), language), '\n')) {
      const std::string bare = util::replace_all(unescaped(line), "<!-- -->", "");
      INFO(line);
      CHECK(util::printable(line) == line);
      CHECK(count(bare, '<') + count(bare, '`') + count(bare, '[') + count(bare, '_') + count(bare, '~') == 0);
      CHECK(bare.find("://") == std::string::npos);
      CHECK(bare.find("www.") == std::string::npos);
      CHECK(util::replace_all(line, "@<!-- -->", "").find('@') == std::string::npos);
      if (!bare.starts_with('|')) {
        CHECK(count(bare, '|') == 0);
        columns = 0;
        continue;
      }
      if (columns == 0) columns = count(bare, '|');
      CHECK(count(bare, '|') == columns);
    }
  }
}

TEST_CASE("hostile texts leave the markup of a report as it was") {
  Report harmless = test::hostile_text();
  harmless.project = {"项目", "project"};
  Finding& finding = harmless.findings[1];
  finding.title = finding.message = finding.fix = {"文字", "text"};
  for (Sample& sample : finding.samples) sample = {.file = "a.csv", .row = 2, .column = "b", .value = "c"};
  finding.waiver = WaiverNote{"reason", "approver", "2026-03-31", false};
  harmless.inputs[0].path = "a.csv";
  for (const Language language : {Language::zh, Language::en, Language::zh_en})
    CHECK(pattern_of(markdown(test::hostile_text(), language)) == pattern_of(markdown(harmless, language)));
}

TEST_CASE("a text cannot open a list, a rule or a heading") {
  const std::vector<std::pair<std::string, std::string>> rows = {
      {"- item", "\\- item"},   {"+ item", "\\+ item"},    {"+3 points", "+3 points"}, {"---", "\\---"},
      {"===", "\\==="},         {"1. item", "1\\. item"},  {"1) item", "1\\) item"},   {"1.5 %", "1.5 %"},
      {"# head", "\\# head"},   {"> quote", "\\> quote"},  {"    code", "code"},       {"a\\b", "a\\\\b"},
      {"&lt;", "\\&lt;"},       {"a\n\n# b", "a  \\# b"},  {"a|b", "a\\|b"},           {"https://x.y", "https\\://x.y"},
      {"www.x.y", "www\\.x.y"}, {"a@b.c", "a@<!-- -->b.c"}};
  for (const auto& [text, escaped] : rows) {
    Report report = test::all_pass();
    report.findings[0].risk = same(text);
    report.at_stake = {report.findings[0].item};
    INFO(text);
    CHECK(markdown(report, Language::en).find("\n- " + escaped + "\n") != std::string::npos);
  }
}

TEST_CASE("a Markdown report is complete: samples, hashes, what passed and what was left out") {
  const std::string failed = markdown(test::one_failure(), Language::en);
  for (std::size_t i = 0; i < 20; ++i)
    CHECK(failed.find("exports/商机.csv:" + std::to_string(17 + 3 * i) + " ") != std::string::npos);
  CHECK(failed.find("Only the first 20 are listed.") != std::string::npos);
  CHECK(failed.find(test::opportunities().sha256) != std::string::npos);
  CHECK(failed.find(test::blank_report().checklist_sha256) != std::string::npos);
  CHECK(failed.find("GOAL-01") != std::string::npos);
  const std::string left_out = markdown(test::not_due_domain(), Language::zh);
  CHECK(left_out.find("属于其他阶段:项目启动") != std::string::npos);
  CHECK(left_out.find("deployment = saas") != std::string::npos);
}

}  // namespace markdown_test
