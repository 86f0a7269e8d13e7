// SPDX-License-Identifier: Apache-2.0
#include "audit/examine.hpp"

#include "audit/adjust.hpp"
#include "audit/decide.hpp"
#include "audit/fulfil.hpp"
#include "audit/parts.hpp"
#include "audit/people.hpp"
#include "audit/run.hpp"
#include "audit/schedule.hpp"
#include "audit/score.hpp"
#include "audit/stakes.hpp"
#include "audit/tell.hpp"
#include "host/permitted_host.hpp"
#include "util/calendar.hpp"
#include "util/version.hpp"

#include <set>

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
                .now = util::format_instant(host.now()),
                .local_now = util::format_local(host.now(), host.utc_offset())};
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
  report.gates = count_gates(findings);
  estimate(findings);
  choose_voices(findings, checklist);
  report.next_steps = next_steps(findings, checklist);
  report.findings = std::move(findings);
}

// Files of registers that people keep.
std::set<std::string> registers_among(const std::vector<Input>& inputs, const Checklist& checklist) {
  std::set<std::string> files;
  for (const Input& input : inputs)
    if (const Table* table = find(checklist.tables, input.table); table && table->kind == TableKind::written)
      files.insert(input.path);
  return files;
}

}  // namespace

Result<Examination, Errors> examine(const Checklist& checklist, const Project& project, const Host& host,
                                    const Options& options) {
  const Circumstances circumstances{host.today(), project.facts, project.machines};
  const unsigned jobs = options.jobs == 0 ? host.processors() : options.jobs;
  RD_TRY(Schedule schedule, plan(checklist, project, circumstances, options));
  for (const Wish& wish : wishes_for_people(schedule, checklist)) schedule.wanted.add(wish);
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
  if (!options.show_values) mask(findings, registers_among(fulfilled.scanned.inputs, checklist));
  const People people(schedule, checklist, fulfilled);
  for (Finding& finding : findings) finding.people = people.behind(finding.who);
  tell(findings, checklist);
  return Examination{std::move(findings), std::move(fulfilled.scanned.inputs), schedule.partial};
}

Report conclude(const Checklist& checklist, const Project& project, const Host& host, Examination examination) {
  Needs(examination.findings, checklist).block(examination.findings);
  waive(examination.findings, project.waivers, host.today());
  Report report = report_of(checklist, project, host);
  report.partial = std::move(examination.partial);
  report.inputs = std::move(examination.inputs);
  summarise(report, std::move(examination.findings), checklist);
  return report;
}

}  // namespace readiness::audit
