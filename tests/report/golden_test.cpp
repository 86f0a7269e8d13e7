// SPDX-License-Identifier: Apache-2.0
#include "support/golden.hpp"

#include "paper/docx_package.hpp"
#include "rendered.hpp"
#include "report/json.hpp"
#include "support/places.hpp"
#include "support/sample_report.hpp"
#include "util/strings.hpp"

namespace golden_test {

using namespace readiness;

namespace {

// A colon is no part of a file's name everywhere.
std::string extension(std::string form) { return util::replace_all(std::move(form), ":", "_"); }

// The page without its style and its script, in both languages.
std::string page_of(const Report& report) {
  const report::Form& form = *report::find_form("html");
  paper::Page page = form.page(report, Language::zh);
  page.other.push_back(form.page(report, Language::en));
  const std::string html = paper::written(*paper::find("html"), page).value();
  const std::size_t begin = html.find("<body>");
  return html.substr(begin, html.find("<script>") - begin);
}

std::string document_of(const Report& report, Language language) {
  return paper::unzipped(test::rendered(report, "docx", language)).value()["word/document.xml"];
}

// JSON has both languages in one; the short forms of the others are tested side by side.
std::map<std::string, std::string> rendered_cases() {
  std::map<std::string, std::string> files;
  for (const test::ReportCase& one : test::report_cases()) {
    files[one.name + ".en.json"] = report::json(one.report);
    files[one.name + ".html"] = page_of(one.report);
    for (const char* format : {"terminal", "brief", "md:full"})
      for (const auto& [code, language] : {std::pair{"zh", Language::zh}, std::pair{"en", Language::en}})
        files[one.name + "." + code + "." + extension(format)] =
            test::rendered(one.report, format, language, {.width = 80});
  }
  const Report both = test::gate_failed();
  for (const char* format : {"terminal", "terminal:full", "md", "csv"})
    files["gate_failed.zh_en." + extension(format)] = test::rendered(both, format, Language::zh_en, {.width = 80});
  files["gate_failed.zh.docx.xml"] = document_of(both, Language::zh);
  files["hostile_text.en.docx.xml"] = document_of(test::hostile_text(), Language::en);
  files["gate_failed.en.coloured_terminal"] =
      test::rendered(both, "terminal", Language::en, {.colour = true, .width = 120});
  return files;
}

}  // namespace

TEST_CASE("reports look as they did when somebody last agreed") {
  test::check_golden(test::source_folder() / "tests/golden", rendered_cases());
}

}  // namespace golden_test
