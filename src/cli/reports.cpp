// SPDX-License-Identifier: Apache-2.0
#include "cli/reports.hpp"

#include "paper/format.hpp"
#include "report/json.hpp"
#include "report/page.hpp"
#include "text/phrases.hpp"
#include "util/file.hpp"

#include <filesystem>

namespace readiness::cli {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase report_written{"已写入 {0}", "wrote {0}"};
// clang-format on
}  // namespace phrases

namespace fs = std::filesystem;
using text::say;

constexpr const char* k_terminal = "terminal";

Result<std::string> text_of(const Report& report, const std::string& format, Language language,
                            const paper::Look& look) {
  const paper::Format* paper = paper::find(format);
  if (!paper) return report::json(report);
  const bool screen = paper->use == paper::Use::screen;
  return paper::written(*paper,
                        report::page(report, language, screen ? report::Depth::screen : report::Depth::document), look);
}

Result<void> check_folder(const fs::path& path) {
  std::error_code fault;
  if (fs::is_directory(path, fault)) return Error{say<text::phrases::file_is_folder>(path.string())};
  const fs::path folder = path.has_parent_path() ? path.parent_path() : fs::path(".");
  if (!fs::is_directory(folder, fault))
    return Error{say<text::phrases::file_unwritable>(path.string(), say<text::phrases::path_missing>())};
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
  std::string on_stdout = k_terminal;
  for (const ReportTarget& target : reports) {
    if (target.path.empty()) {
      on_stdout = target.format;
      continue;
    }
    RD_TRY(const std::string text, text_of(report, target.format, console.language, {}));
    RD_CHECK(util::write_file(target.path, text));
    console.tell(say<phrases::report_written>(target.path));
  }
  RD_TRY(const std::string text,
         text_of(report, on_stdout, console.language, {.colour = console.colour, .width = console.width}));
  if (on_stdout == k_terminal)
    console.out << text;  // has colours of its own
  else
    console.show(text);
  return {};
}

}  // namespace readiness::cli
