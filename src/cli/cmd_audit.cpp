// SPDX-License-Identifier: Apache-2.0
#include "audit/adjust.hpp"
#include "checklist/load.hpp"
#include "cli/commands.hpp"
#include "cli/exit_code.hpp"
#include "cli/inputs.hpp"
#include "cli/offending.hpp"
#include "cli/progress.hpp"
#include "cli/reports.hpp"
#include "cli/violations.hpp"
#include "host/real_host.hpp"
#include "host/recording_host.hpp"
#include "probes/list.hpp"
#include "readiness/audit.hpp"

#include <algorithm>

namespace readiness::cli {
namespace {

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
  return !arguments.violations.empty() || std::any_of(arguments.reports.begin(), arguments.reports.end(),
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
  if (auto fine = check_outputs(arguments, loaded, host, targets); !fine) return Errors{fine.error()};
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
  if (auto written = write_violations(report, loaded, arguments.violations, targets, arguments.show_values, console);
      !written)
    return Errors{written.error()};
  audit::keep_first_samples(report.findings, k_max_samples);
  return report;
}

}  // namespace

int run(const AuditArguments& arguments, Console& console) {
  Targets targets;
  const auto report = audit_project(arguments, targets, console);
  if (!report) {
    return print(report.error(), console);
  }
  if (const auto written = write_reports(*report, arguments.reports, targets, console); !written) {
    return print({written.error()}, console);
  }
  return exit_code(report->decision.ruling, arguments.fail_on);
}

}  // namespace readiness::cli
