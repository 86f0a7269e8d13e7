// SPDX-License-Identifier: Apache-2.0
#include "cli/reports.hpp"

#include "report/renderer.hpp"
#include "text/cli_phrases.hpp"
#include "util/file.hpp"

#include <algorithm>

namespace readiness::cli {

Result<void> write_reports(const Report& report, const std::vector<ReportTarget>& targets, Console& console) {
  const report::RenderOptions for_files{.language = console.language};
  bool stdout_taken = false;
  for (const ReportTarget& target : targets) {
    const report::Renderer& renderer = *report::find(target.format);
    if (target.path.empty()) {
      stdout_taken = true;
      const report::RenderOptions options{console.language, console.colour, console.width};
      console.out << renderer.render(report, options);
      continue;
    }
    RD_CHECK(util::write_file(target.path, renderer.render(report, for_files)));
    console.err << text::say<text::phrases::report_written>(target.path).in(console.language) << '\n';
  }
  if (!stdout_taken)
    console.out << report::find("terminal")->render(report, {console.language, console.colour, console.width});
  return {};
}

}  // namespace readiness::cli
