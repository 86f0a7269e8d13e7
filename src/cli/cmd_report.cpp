// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.hpp"
#include "cli/exit_code.hpp"
#include "cli/reports.hpp"
#include "report/json.hpp"
#include "util/file.hpp"

namespace readiness::cli {
namespace {

Result<void> render_again(const ReportArguments& arguments, Console& console) {
  Targets targets({arguments.file});
  RD_CHECK(check_reports(arguments.reports, targets));
  RD_TRY(const std::string text, util::read_file(arguments.file));
  RD_TRY(const Report report, report::read_json(text, arguments.file));
  return write_reports(report, arguments.reports, targets, console);
}

}  // namespace

int run(const ReportArguments& arguments, Console& console) {
  const auto written = render_again(arguments, console);
  if (written) return k_go;
  return print({written.error()}, console);
}

}  // namespace readiness::cli
