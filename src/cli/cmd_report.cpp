// SPDX-License-Identifier: Apache-2.0
#include "cli/command.hpp"
#include "cli/exit_code.hpp"
#include "cli/reports.hpp"
#include "report/json.hpp"
#include "text/phrase.hpp"
#include "util/file.hpp"

#include <memory>

namespace readiness::cli {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase cmd_report{"把已保存的 JSON 报告重新生成为其他格式，不重新审核", "render a saved JSON report again, without re-running the audit"};
constexpr text::Phrase report_examples{
    "示例：\n"
    "  readiness report last.json                                在终端显示\n"
    "  readiness report last.json --lang zh --report md:报告.md  给决策委员会的报告",
    "Examples:\n"
    "  readiness report last.json                        show it in the terminal\n"
    "  readiness report last.json --report md:report.md  the steering committee's report"};
constexpr text::Phrase opt_json_report{"readiness audit --report json:路径 写出的文件", "a file written by readiness audit --report json:PATH"};
// clang-format on
}  // namespace phrases

struct ReportArguments {
  std::string file;
  Reports reports;
  Shown shown;
  std::string baseline;
};

Result<void> render_again(const ReportArguments& arguments, Console& console) {
  Targets targets({arguments.file});
  RD_CHECK(check_reports(arguments.reports, targets));
  RD_TRY(const std::string text, util::read_file(arguments.file));
  RD_TRY(Report report, report::read_json(text, arguments.file));
  RD_TRY(const auto earlier, read_baseline(arguments.baseline, targets));
  RD_CHECK(tell_changes(report, earlier));
  return write_reports(report, arguments.reports, arguments.shown, targets, console);
}

int run(const ReportArguments& arguments, Console& console) {
  const auto written = render_again(arguments, console);
  if (written) return k_go;
  return print({written.error()}, console);
}

}  // namespace

Command report_command() {
  return {.name = "report",
          .about = text::say<phrases::cmd_report>(),
          .examples = text::say<phrases::report_examples>(),
          .declare = [](Options& options) -> Work {
            const auto to = std::make_shared<ReportArguments>();
            options.argument("FILE", to->file, text::say<phrases::opt_json_report>());
            add_reports(options, to->reports);
            add_shown(options, to->shown);
            add_baseline(options, to->baseline);
            return [to](Console& console) { return run(*to, console); };
          }};
}

}  // namespace readiness::cli
