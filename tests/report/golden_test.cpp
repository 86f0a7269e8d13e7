// SPDX-License-Identifier: Apache-2.0
#include "support/golden.hpp"

#include "report/renderer.hpp"
#include "support/places.hpp"
#include "support/sample_report.hpp"

namespace golden_test {

using namespace readiness;

namespace {

// JSON has both languages in one; the short forms of the others are tested side by side.
std::map<std::string, std::string> rendered_cases() {
  std::map<std::string, std::string> files;
  const std::vector<std::pair<std::string, Language>> languages = {{"zh", Language::zh}, {"en", Language::en}};
  for (const test::ReportCase& one : test::report_cases())
    for (const report::Renderer& renderer : report::all())
      for (const auto& [code, language] : languages) {
        if (renderer.name == "json" && language == Language::zh) continue;
        files[one.name + "." + code + "." + renderer.name] =
            renderer.render(one.report, {.language = language, .width = 80});
      }
  const Report both = test::gate_failed();
  for (const char* format : {"terminal", "markdown"})
    files["gate_failed.zh_en." + std::string(format)] =
        report::find(format)->render(both, {.language = Language::zh_en, .width = 80});
  files["gate_failed.en.coloured_terminal"] =
      report::find("terminal")->render(both, {.language = Language::en, .colour = true, .width = 120});
  return files;
}

}  // namespace

TEST_CASE("reports look as they did when somebody last agreed") {
  test::check_golden(test::source_folder() / "tests/golden", rendered_cases());
}

}  // namespace golden_test
