// SPDX-License-Identifier: Apache-2.0
#include "cli/reports.hpp"

#include "report/renderer.hpp"
#include "text/cli_phrases.hpp"
#include "text/util_phrases.hpp"
#include "util/file.hpp"

#include <algorithm>

namespace readiness::cli {
namespace {

namespace fs = std::filesystem;
namespace phrases = text::phrases;
using text::say;

// The file itself, whatever links and dots lead to it; it need not exist.
fs::path resolved(const fs::path& path) {
  std::error_code fault;
  const fs::path whole = fs::weakly_canonical(fs::absolute(path, fault), fault);
  return fault ? path.lexically_normal() : whole;
}

Result<void> check_folder(const fs::path& path) {
  std::error_code fault;
  if (fs::is_directory(path, fault)) return Error{say<phrases::file_is_folder>(path.string())};
  const fs::path folder = path.has_parent_path() ? path.parent_path() : fs::path(".");
  if (!fs::is_directory(folder, fault))
    return Error{say<phrases::file_unwritable>(path.string(), say<phrases::path_missing>())};
  return {};
}

}  // namespace

Result<void> check_targets(const std::vector<ReportTarget>& targets, const std::vector<fs::path>& inputs) {
  std::vector<fs::path> read, written;
  for (const fs::path& input : inputs) read.push_back(resolved(input));
  for (const ReportTarget& target : targets) {
    if (target.path.empty()) continue;
    const fs::path path = resolved(target.path);
    if (std::find(read.begin(), read.end(), path) != read.end())
      return Error{say<phrases::report_over_input>(target.path), {}, say<phrases::choose_another_path>()};
    if (std::find(written.begin(), written.end(), path) != written.end())
      return Error{say<phrases::two_reports_in_one_file>(target.path), {}, say<phrases::choose_another_path>()};
    RD_CHECK(check_folder(target.path));
    written.push_back(path);
  }
  return {};
}

Result<void> write_reports(const Report& report, const std::vector<ReportTarget>& targets, Console& console) {
  const report::RenderOptions for_files{.language = console.language};
  const report::RenderOptions for_stdout{console.language, console.colour, console.width};
  std::string on_stdout = "terminal";
  for (const ReportTarget& target : targets) {
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
