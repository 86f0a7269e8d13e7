// SPDX-License-Identifier: Apache-2.0
#include "rendered.hpp"
#include "support/sample_report.hpp"
#include "util/strings.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

namespace brief_test {

using namespace readiness;

namespace {

std::string brief(const Report& report, Language language) { return test::rendered(report, "brief", language); }

std::ptrdiff_t lines(const std::string& text) { return std::count(text.begin(), text.end(), '\n'); }

// More of everything than a page has room for.
Report crowded() {
  Report report = test::with_advice();
  const std::vector<DomainScore> two = report.domains;
  for (int i = 0; i < 9; ++i) {
    DomainScore domain = two[1];
    domain.id = "domain-" + std::to_string(i);
    report.domains.push_back(domain);
    HeatRow row = report.heat[0];
    row.cells[static_cast<std::size_t>(i) % k_dimensions][Outcome::fail] += i;
    report.heat.push_back(row);
  }
  for (int i = 0; i < 150; ++i) {
    Finding one = report.findings[0];
    one.item = "MORE-" + std::to_string(i);
    one.risk = {"风险 " + std::to_string(i), "risk " + std::to_string(i)};
    report.findings.push_back(one);
    for (std::vector<std::string>* list :
         {&report.next_steps, &report.at_stake, &report.on_word, &report.unchecked, &report.changes->solved,
          &report.changes->worse, &report.changes->added, &report.domains[0].worst})
      list->push_back(one.item);
  }
  report.partial = {"--domain data"};
  report.thresholds.built_in = {"overall"};
  return report;
}

}  // namespace

TEST_CASE("a brief has at most 60 lines, whatever there is to tell") {
  std::vector<test::ReportCase> cases = test::report_cases();
  cases.push_back({"crowded", crowded()});
  cases.push_back({"crowded, of a whole run", crowded()});
  cases.back().report.partial.clear();
  for (const test::ReportCase& one : cases)
    for (const Language language : {Language::zh, Language::en, Language::zh_en}) {
      const std::string text = brief(one.report, language);
      INFO(one.name << "\n" << text);
      CHECK(lines(text) <= 60);
    }
}

TEST_CASE("a brief answers what a committee asks") {
  const std::string zh = brief(test::with_advice(), Language::zh), en = brief(test::with_advice(), Language::en);
  for (const char* const words :
       {"NO-GO 不放行", "3 个门槛项中 1 个未通过（涉及 2 项检查）", "还剩 4 天", "验收时无法判断目标是否达成",
        "古道宽（项目经理）", "2026年2月2日", "最早 2026年2月5日", "比计划上线日晚 2 天", "有条件放行", "仅凭自述"}) {
    INFO(words << "\n" << zh);
    CHECK(zh.find(words) != std::string::npos);
  }
  for (const char* const words : {"NO-GO", "1 of 3 gates failed (2 checks in them)", "4 days left",
                                  "nobody can tell at acceptance whether a goal is reached", "古道宽 (Project manager)",
                                  "2 February 2026", "CNY 10,500", "on 5 February 2026 at the earliest",
                                  "2 days after the planned go-live", "CONDITIONAL", "somebody's word only"}) {
    INFO(words << "\n" << en);
    CHECK(en.find(words) != std::string::npos);
  }
}

TEST_CASE("the cells of a heat map add up, also where tables share a row") {
  const auto numbers = [](const Report& report) {
    int bad = 0, all = 0;
    for (const std::string& cell : util::split(brief(report, Language::en), '|')) {
      const std::size_t slash = cell.find('/');
      if (slash == std::string::npos || cell.find_first_of("abcdefghijklmnopqrstuvwxyz") != std::string::npos) continue;
      bad += std::stoi(cell.substr(cell.find_first_of("0123456789")));
      all += std::stoi(cell.substr(slash + 1));
    }
    return std::pair(bad, all);
  };
  const Report report = crowded();
  int all = 0;
  for (const HeatRow& row : report.heat)
    for (const OutcomeCounts& counts : row.cells)
      for (const int count : counts.of) all += count;
  CHECK(numbers(report) == std::pair(all, all));
}

TEST_CASE("a hundred thousand findings are rendered in no time") {
  Report report = crowded();
  const Finding one = report.findings[1];
  while (report.findings.size() < 100'000) {
    report.findings.push_back(one);
    report.findings.back().item = "X-" + std::to_string(report.findings.size());
  }
  for (const char* const form : {"terminal", "brief", "md", "csv"})
    CHECK_FALSE(test::rendered(report, form, Language::en).empty());
}

}  // namespace brief_test
