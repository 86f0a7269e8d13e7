// SPDX-License-Identifier: Apache-2.0
#include "audit/run.hpp"

#include "audit/answer.hpp"
#include "audit/expect.hpp"
#include "audit/keys_apart.hpp"
#include "audit/occurring.hpp"
#include "audit/open.hpp"
#include "audit/vocabulary.hpp"
#include "data/parallel.hpp"
#include "text/phrase.hpp"
#include "util/strings.hpp"

#include <algorithm>

namespace readiness::audit {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase register_empty{"登记表 {0} 还没有填写", "the register {0} has no rows yet"};
constexpr text::Phrase input_empty{"{0} 没有数据行，得不出结论", "{0} has no rows, so nothing can be concluded"};
constexpr text::Phrase condition_unread{"；其中 {0} 行有日期或数字读不出来，无从判断，视为不满足条件", "; in {0} row(s) a date or a number cannot be read, so that the condition cannot be judged and counts as not met"};
// clang-format on
}  // namespace phrases

// The first table of the business that the probe looks at: it is the one that is judged.
std::string object_of(const Task& task, const Checklist& checklist) {
  for (const Wish& wish : task.needs)
    for (const Subject& subject : subjects_of(wish))
      if (const Table* table = find(checklist.tables, subject.table); table && table->kind == TableKind::exported)
        return subject.table;
  return {};
}

Finding finding_of(const Task& task, const Checklist& checklist) {
  Finding finding = open_finding(*task.item, checklist.weights);
  finding.probe = task.check ? task.check->probe : "ask";
  if (task.check) {
    finding.unit = task.probe->info.unit;
    finding.dimension = task.probe->info.dimension;
    finding.object = object_of(task, checklist);
    finding.expected = describe(task.check->expect, finding.unit);
  }
  return finding;
}

// A condition that fits no row is a slip as often as a fact: the item says what it means.
Outcome without_number(const Verdict& verdict, const Item& item) {
  return verdict.unfulfilled && item.empty_not_applicable ? Outcome::not_applicable : verdict.otherwise;
}

// The verdict's number meets the item's expectation.
void conclude(Finding& finding, Verdict verdict, const Task& task, Assurance assurance) {
  finding.message = std::move(verdict.message);
  finding.samples = std::move(verdict.samples);
  finding.offending = verdict.offending;
  finding.evidence = std::move(verdict.evidence);
  finding.tally = verdict.tally;
  finding.measured = verdict.measured;
  if (!verdict.measured) {
    finding.outcome = without_number(verdict, *task.item);
    return;
  }
  const Judgement judgement = judge(task.check->expect, *verdict.measured);
  finding.outcome = judgement.outcome;
  finding.value = judgement.value;
  finding.assurance = assurance;
}

using Ids = std::set<std::string>;

Ids tables_of(const Task& task) {
  Ids ids;
  for (const Wish& wish : task.needs)
    for (const Subject& subject : subjects_of(wish)) ids.insert(subject.table);
  return ids;
}

bool is_register(const Checklist& checklist, const std::string& table) {
  const Table* declared = find(checklist.tables, table);
  return declared && declared->kind == TableKind::written;
}

// It takes only one register to make a conclusion rest on a document.
Assurance assurance_of(const Ids& tables, const Checklist& checklist) {
  const bool document = std::any_of(checklist.tables.begin(), checklist.tables.end(), [&](const Table& table) {
    return table.kind == TableKind::written && tables.contains(table.id);
  });
  return document ? Assurance::document : Assurance::measured;
}

const Input* empty_table(const Ids& tables, const std::vector<Input>& inputs) {
  const auto empty = std::find_if(inputs.begin(), inputs.end(),
                                  [&](const Input& input) { return input.rows == 0 && tables.contains(input.table); });
  return empty == inputs.end() ? nullptr : &*empty;
}

// A register without a row has not been kept yet. It proves neither that all is well nor that it is not.
const Input* empty_register(const Ids& tables, const Checklist& checklist, const std::vector<Input>& inputs) {
  const auto empty = std::find_if(inputs.begin(), inputs.end(), [&](const Input& input) {
    return input.rows == 0 && tables.contains(input.table) && is_register(checklist, input.table);
  });
  return empty == inputs.end() ? nullptr : &*empty;
}

// Whoever empties a file must not be better off: what does not fail for want of rows is not known.
void distrust_empty_tables(Finding& finding, const Task& task, const Ids& tables, const std::vector<Input>& inputs) {
  const Input* empty = empty_table(tables, inputs);
  const bool stands = finding.outcome == Outcome::fail || (due(finding.outcome) && !conclusive(finding.outcome));
  if (!empty || stands || task.probe->info.wants_no_rows) return;
  finding.outcome = Outcome::unknown;
  finding.value = 0;
  finding.measured.reset();
  finding.assurance = Assurance::none;
  finding.message = text::say<phrases::input_empty>(empty->path);
}

// What a condition cannot see for a slip in a word is not in order for that.
void distrust_words(Finding& finding, const Task& task, const Measured& measured, const Checklist& checklist,
                    bool show_values) {
  if (finding.outcome != Outcome::pass) return;
  auto doubt = doubtful_word(task, measured, checklist, show_values);
  if (!doubt) return;
  finding.outcome = Outcome::unknown;
  finding.value = 0;
  finding.measured.reset();
  finding.assurance = Assurance::none;
  finding.message = *std::move(doubt);
}

// The tables that the conclusion rests on, with the hash of what was read.
void add_inputs(Finding& finding, const Ids& tables, const std::vector<Input>& inputs) {
  for (const Input& input : inputs)
    if (tables.contains(input.table)) finding.evidence.push_back({.path = input.path, .sha256 = input.sha256});
}

// Rows that a condition could not judge are not left out in silence.
void tell_unread(Finding& finding, const Task& task, const Measured& measured) {
  std::uint64_t rows = 0;
  for (const Wish& wish : task.needs)
    if (const auto* measure = std::get_if<Measure>(&wish)) rows = std::max(rows, measured.of(*measure).unread);
  if (rows == 0) return;
  const Localized remark = text::say<phrases::condition_unread>(util::grouped(rows));
  finding.message = {finding.message.zh + remark.zh, finding.message.en + remark.en};
}

// The message says what is in the way. `measured`: what its wishes came to.
Result<Verdict> look(const Task& task, const Ids& tables, const Fulfilled& fulfilled, const Checklist& checklist,
                     const Circumstances& circumstances, Measured& measured) {
  RD_CHECK(fulfilled.add_numbers(task.needs, measured));
  if (const Input* empty = empty_register(tables, checklist, fulfilled.scanned.inputs))
    return Error{text::say<phrases::register_empty>(empty->path)};
  RD_CHECK(fulfilled.add_others(task.needs, measured));
  return std::get<DataProbe>(task.probe->body).judge(task.check->with, measured, circumstances);
}

// What has to be looked at once more, for the message.
struct SecondLook {
  std::optional<Filter> unfulfilled;
  std::optional<Unmet> unmet;
};

void run_on_tables(Finding& finding, const Task& task, const Fulfilled& fulfilled, const Checklist& checklist,
                   const Circumstances& circumstances, bool show_values, SecondLook& second) {
  const Ids tables = tables_of(task);
  Measured measured;
  Result<Verdict> verdict = look(task, tables, fulfilled, checklist, circumstances, measured);
  if (!verdict) {
    finding.message = verdict.error().message;
    return;
  }
  second = {verdict->unfulfilled, verdict->unmet};
  conclude(finding, std::move(verdict).value(), task, assurance_of(tables, checklist));
  tell_unread(finding, task, measured);
  distrust_words(finding, task, measured, checklist, show_values);
  distrust_empty_tables(finding, task, tables, fulfilled.scanned.inputs);
  add_inputs(finding, tables, fulfilled.scanned.inputs);
}

void run_host(Finding& finding, const Task& task, const HostProbe& probe, const Circumstances& circumstances,
              const Host& host) {
  Result<Verdict> verdict = probe.run(task.check->with, circumstances, host);
  if (verdict)
    conclude(finding, std::move(verdict).value(), task, task.probe->info.assurance);
  else
    finding.message = verdict.error().message;
}

// Host probes wait for disks and programs, so they run side by side, each into its own finding.
void run_host_probes(std::vector<Finding>& findings, const Schedule& schedule, const Circumstances& circumstances,
                     const Host& host, unsigned jobs) {
  std::vector<std::size_t> open;
  for (std::size_t i = 0; i < schedule.tasks.size(); ++i) {
    const Task& task = schedule.tasks[i];
    if (!task.settled && task.probe && std::holds_alternative<HostProbe>(task.probe->body)) open.push_back(i);
  }
  data::for_each_of(open.size(), jobs, [&](unsigned, std::size_t turn) {
    const Task& task = schedule.tasks[open[turn]];
    run_host(findings[open[turn]], task, std::get<HostProbe>(task.probe->body), circumstances, host);
  });
}

}  // namespace

std::vector<Finding> run(const Schedule& schedule, const Fulfilled& fulfilled, const Checklist& checklist,
                         const Project& project, const Circumstances& circumstances, const Host& host, unsigned jobs,
                         bool show_values) {
  std::vector<Finding> findings;
  std::vector<Unfulfilled> unfulfilled;
  std::vector<Apart> apart;
  for (const Task& task : schedule.tasks) {
    Finding& finding = findings.emplace_back(finding_of(task, checklist));
    if (task.settled) {
      finding.outcome = task.settled->outcome;
      finding.message = task.settled->message;
    } else if (const auto* ask = std::get_if<Ask>(&task.item->method)) {
      settle_question(finding, *task.item, *ask, project.answers, circumstances, host);
    } else if (!std::holds_alternative<HostProbe>(task.probe->body)) {
      SecondLook second;
      run_on_tables(finding, task, fulfilled, checklist, circumstances, show_values, second);
      if (second.unfulfilled) unfulfilled.push_back({findings.size() - 1, *std::move(second.unfulfilled)});
      if (second.unmet) apart.push_back({findings.size() - 1, *std::move(second.unmet)});
    }
  }
  tell_values(findings, unfulfilled, checklist, project, jobs, show_values);
  tell_what_joins(findings, apart, checklist, project, jobs, show_values);
  run_host_probes(findings, schedule, circumstances, host, jobs);
  return findings;
}

}  // namespace readiness::audit
