// SPDX-License-Identifier: Apache-2.0
#include "audit/examine.hpp"

#include "audit/adjust.hpp"
#include "audit/decide.hpp"
#include "audit/fulfil.hpp"
#include "audit/parts.hpp"
#include "audit/run.hpp"
#include "audit/schedule.hpp"
#include "audit/score.hpp"
#include "audit/tell.hpp"
#include "host/permitted_host.hpp"
#include "util/calendar.hpp"
#include "util/version.hpp"

namespace readiness::audit {
namespace {

// The head of the report: what was audited, against what, when.
Report report_of(const Checklist& checklist, const Project& project, const Host& host) {
  Report report{.tool_version = util::k_version,
                .checklist = checklist.id,
                .checklist_version = checklist.version,
                .checklist_sha256 = checklist.sha256,
                .checklist_title = checklist.title,
                .project = project.name,
                .phase = project.phase,
                .now = util::format_instant(host.now())};
  if (const Phase* phase = find(checklist.phases, project.phase)) {
    report.phase_title = phase->title;
    report.thresholds = phase->thresholds;
  }
  return report;
}

void summarise(Report& report, std::vector<Finding> findings, const Checklist& checklist) {
  findings = with_items_of_parts(std::move(findings), checklist);
  Scores scores = score(findings, checklist.domains, report.thresholds);
  weigh_gains(findings, scores.domains);
  report.decision = decide(findings, scores, report.thresholds, report.partial);
  report.overall = scores.overall;
  report.counts = scores.counts;
  report.domains = std::move(scores.domains);
  report.next_steps = next_steps(findings);
  report.findings = std::move(findings);
}

std::chrono::sys_days today(const Host& host) { return std::chrono::floor<std::chrono::days>(host.now()); }

}  // namespace

Result<Examination, Errors> examine(const Checklist& checklist, const Project& project, const Host& host,
                                    const Options& options) {
  const Circumstances circumstances{today(host), project.facts, project.machines};
  const unsigned jobs = options.jobs == 0 ? host.processors() : options.jobs;
  RD_TRY(const Schedule schedule, plan(checklist, project, circumstances, options));
  data::Tables tables(checklist.tables, project.tables, data::files_in(project.folder));
  RD_TRY(
      Fulfilled fulfilled,
      fulfil(
          schedule, tables,
          {.jobs = jobs, .progress = options.progress, .max_samples = options.max_samples, .memory = options.memory}));
  const host::PermittedHost permitted(host, project.allowed_commands);
  std::vector<Finding> findings =
      run(schedule, fulfilled, checklist, project, circumstances, permitted, jobs, options.show_values);
  share_weights(findings, checklist);
  keep_first_samples(findings, options.max_samples);
  if (!options.show_values) mask(findings);
  tell(findings, checklist);
  return Examination{std::move(findings), std::move(fulfilled.scanned.inputs), schedule.partial};
}

Report conclude(const Checklist& checklist, const Project& project, const Host& host, Examination examination) {
  block(examination.findings, checklist);
  waive(examination.findings, project.waivers, today(host));
  Report report = report_of(checklist, project, host);
  report.partial = std::move(examination.partial);
  report.inputs = std::move(examination.inputs);
  summarise(report, std::move(examination.findings), checklist);
  return report;
}

}  // namespace readiness::audit
