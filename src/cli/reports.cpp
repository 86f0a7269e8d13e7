// SPDX-License-Identifier: Apache-2.0
#include "cli/reports.hpp"

#include "report/renderer.hpp"
#include "text/cli_phrases.hpp"
#include "text/util_phrases.hpp"
#include "util/file.hpp"

#include <filesystem>

namespace readiness::cli {
namespace {

namespace fs = std::filesystem;
namespace phrases = text::phrases;
using text::say;

Result<void> check_folder(const fs::path& path) {
  std::error_code fault;
  if (fs::is_directory(path, fault)) return Error{say<phrases::file_is_folder>(path.string())};
  const fs::path folder = path.has_parent_path() ? path.parent_path() : fs::path(".");
  if (!fs::is_directory(folder, fault))
    return Error{say<phrases::file_unwritable>(path.string(), say<phrases::path_missing>())};
  return {};
}

}  // namespace

Result<void> check_reports(const std::vector<ReportTarget>& reports, Targets& targets) {
  for (const ReportTarget& report : reports) {
    if (report.path.empty()) continue;
    RD_CHECK(targets.add(report.path));
    RD_CHECK(check_folder(report.path));
  }
  return {};
}

Result<void> write_reports(const Report& report, const std::vector<ReportTarget>& reports, const Targets& targets,
                           Console& console) {
  RD_CHECK(targets.still_apart());
  const report::RenderOptions for_files{.language = console.language};
  const report::RenderOptions for_stdout{console.language, console.colour, console.width};
  std::string on_stdout = "terminal";
  for (const ReportTarget& target : reports) {
    if (target.path.empty()) {
      on_stdout = target.format;
      continue;
    }
    const std::string text = report::find(target.format)->render(report, for_files);
    RD_CHECK(util::write_file(target.path, text));
    console.tell(say<phrases::report_written>(target.path));
  }
  const std::string text = report::find(on_stdout)->render(report, for_stdout);
  if (on_stdout == "terminal")
    console.out << text;  // has colours of its own
  else
    console.show(text);
  return {};
}

}  // namespace readiness::cli
