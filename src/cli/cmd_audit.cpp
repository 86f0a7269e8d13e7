// SPDX-License-Identifier: Apache-2.0
#include "audit/adjust.hpp"
#include "checklist/load.hpp"
#include "cli/command.hpp"
#include "cli/exit_code.hpp"
#include "cli/inputs.hpp"
#include "cli/offending.hpp"
#include "cli/progress.hpp"
#include "cli/reports.hpp"
#include "cli/usual_options.hpp"
#include "cli/values.hpp"
#include "cli/violations.hpp"
#include "host/real_host.hpp"
#include "host/recording_host.hpp"
#include "probes/list.hpp"
#include "readiness/audit.hpp"
#include "text/phrase.hpp"

#include <algorithm>
#include <memory>

namespace readiness::cli {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase cmd_audit{"审核一个项目，给出报告和结论", "audit a project: report and decision"};
constexpr text::Phrase audit_examples{
    "示例：\n"
    "  readiness audit                                           审核当前文件夹\n"
    "  readiness audit . --lang zh --report md:报告.md           另存一份 Markdown 报告\n"
    "  readiness audit . --phase golive --report json:last.json  在 CI 中把关上线\n"
    "  readiness audit . --domain data --show-values             只看数据领域（局部运行，不能据此放行）",
    "Examples:\n"
    "  readiness audit                                           audit the current folder\n"
    "  readiness audit . --report md:report.md                   also write a Markdown report\n"
    "  readiness audit . --phase golive --report json:last.json  gate go-live in CI\n"
    "  readiness audit . --domain data --show-values             data only: it cannot clear the project"};
constexpr text::Phrase opt_only{"只审核这些项（DATA-05 或 DATA-*）", "only these items (DATA-05 or DATA-*)"};
constexpr text::Phrase opt_skip{"跳过这些项", "leave these items out"};
constexpr text::Phrase opt_domain{"只审核这些领域", "only these domains"};
constexpr text::Phrase opt_fail_on{"何时以非零码退出：no-go（默认）、conditional（有条件放行也算）、never", "what makes the exit code non-zero: no-go (default), conditional (that too), never"};
constexpr text::Phrase opt_violations{"把未通过的项的全部问题行写入此文件夹（须为空或尚不存在），每项一个 CSV", "write all offending rows of the items that did not pass into this folder (empty, or new), a CSV file each"};
// clang-format on
}  // namespace phrases

enum class FailOn { no_go, conditional, never };

const std::map<std::string, FailOn> k_fail_on{
    {"no-go", FailOn::no_go}, {"conditional", FailOn::conditional}, {"never", FailOn::never}};

struct AuditArguments {
  std::string project = ".";
  std::string phase;
  Reports reports;
  Shown shown;
  std::vector<std::string> only, skip, domains;
  std::optional<std::chrono::sys_seconds> now;
  FailOn fail_on = FailOn::no_go;
  unsigned jobs = 0;
  std::optional<std::uint64_t> memory;  // bytes
  std::string violations;               // a folder; empty: no rows are listed
  bool show_values = false;
  std::string baseline;  // an earlier report; empty: none
};

int exit_code(Ruling ruling, FailOn fail_on) {
  if (fail_on == FailOn::never) return k_go;
  switch (ruling) {
    case Ruling::go:
      return k_go;
    case Ruling::no_go:
      return k_no_go;
    case Ruling::inconclusive:
      return k_inconclusive;
    case Ruling::conditional:
      return fail_on == FailOn::conditional ? k_conditional : k_go;
  }
  return k_internal;
}

bool writes_files(const AuditArguments& arguments) {
  return !arguments.violations.empty() ||
         std::any_of(arguments.reports.targets.begin(), arguments.reports.targets.end(),
                     [](const ReportTarget& report) { return !report.path.empty(); });
}

// Before the work starts.
Result<void> check_outputs(const AuditArguments& arguments, const checklist::Loaded& loaded, const Host& host,
                           Targets& targets) {
  if (!writes_files(arguments)) return {};
  targets.reads(inputs_of(loaded, host));
  RD_CHECK(check_reports(arguments.reports, targets));
  return arguments.violations.empty() ? Result<void>() : check_violations_folder(arguments.violations, targets);
}

Result<Report, Errors> audit_project(const AuditArguments& arguments, Targets& targets, Console& console) {
  RD_TRY(const checklist::Loaded loaded, checklist::load_project(arguments.project, probes::all(), arguments.phase));
  const auto machine = host::real_host(loaded.project.folder, arguments.now);
  const host::RecordingHost host(*machine);
  RD_CHECK(check_outputs(arguments, loaded, host, targets));
  const bool lists_rows = !arguments.violations.empty();
  Progress progress(console);
  RD_TRY(Report report, audit::audit(loaded.checklist, loaded.project, host,
                                     {.only = arguments.only,
                                      .skip = arguments.skip,
                                      .domains = arguments.domains,
                                      .show_values = arguments.show_values,
                                      .max_samples = lists_rows ? k_most_rows_of_many : k_max_samples,
                                      .jobs = arguments.jobs,
                                      .memory = arguments.memory,
                                      .progress = progress.callback()}));
  for (const std::filesystem::path& path : host.opened()) targets.reads(loaded.project.folder / path);
  if (!lists_rows) return report;
  RD_CHECK(write_violations(report, loaded, arguments.violations, targets, arguments.show_values, console));
  audit::keep_first_samples(report.findings, k_max_samples);
  return report;
}

int run(const AuditArguments& arguments, Console& console) {
  Targets targets;
  const auto earlier = read_baseline(arguments.baseline, targets);
  if (!earlier) return print({earlier.error()}, console);
  auto report = audit_project(arguments, targets, console);
  if (!report) {
    return print(report.error(), console);
  }
  if (auto compared = tell_changes(*report, *earlier); !compared) return print({compared.error()}, console);
  if (const auto written = write_reports(*report, arguments.reports, arguments.shown, targets, console); !written) {
    return print({written.error()}, console);
  }
  return exit_code(report->decision.ruling, arguments.fail_on);
}

}  // namespace

Command audit_command() {
  return {.name = "audit",
          .about = text::say<phrases::cmd_audit>(),
          .examples = text::say<phrases::audit_examples>(),
          .declare = [](Options& options) -> Work {
            const auto to = std::make_shared<AuditArguments>();
            add_project(options, to->project);
            add_phase(options, to->phase);
            add_reports(options, to->reports);
            add_shown(options, to->shown);
            options.ids("--only", to->only, text::say<phrases::opt_only>());
            options.ids("--skip", to->skip, text::say<phrases::opt_skip>());
            options.ids("--domain", to->domains, text::say<phrases::opt_domain>());
            add_now(options, to->now);
            options.value("--fail-on", "WHEN", one_of(to->fail_on, k_fail_on), text::say<phrases::opt_fail_on>());
            add_jobs(options, to->jobs);
            add_memory(options, to->memory);
            options.text("--violations", "FOLDER", to->violations, text::say<phrases::opt_violations>());
            add_show_values(options, to->show_values);
            add_baseline(options, to->baseline);
            return [to](Console& console) { return run(*to, console); };
          }};
}

}  // namespace readiness::cli
