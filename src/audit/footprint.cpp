// SPDX-License-Identifier: Apache-2.0
#include "audit/footprint.hpp"

#include "audit/answer.hpp"
#include "audit/schedule.hpp"
#include "data/tables.hpp"
#include "host/recording_host.hpp"
#include "probes/list.hpp"
#include "util/command.hpp"
#include "util/endpoint.hpp"
#include "util/inside.hpp"

#include <algorithm>

namespace readiness::audit {
namespace {

using Kind = Touch::Kind;

constexpr const char* k_max_age = "max_age_days";  // the parameter of probes that ask for fresh documents

// Asks the probe what it would open.
void ask(const Probe& probe, const Check& check, const Circumstances& circumstances, const Host& recorder) {
  if (const auto* body = std::get_if<HostProbe>(&probe.body))
    static_cast<void>(body->run(check.with, circumstances, recorder));  // its verdict is of no interest
}

class Collector {
 public:
  Collector(const Checklist& checklist, const Project& project, const Host& host)
      : checklist_(checklist),
        project_(project),
        host_(host),
        circumstances_{host.today(), project.facts, project.machines} {}

  void add(const Task& task) {
    const std::string& item = task.item->id;
    for (const Wish& wish : task.needs)
      for (const Subject& subject : subjects_of(wish)) add_table(subject.table, item);
    if (task.check) add_parameters(task, item);
    if (task.check && !task.settled) add_opened(task, item);
    const auto answer = std::find_if(project_.answers.begin(), project_.answers.end(),
                                     [&](const Answer& one) { return one.item == item; });
    if (task.check || answer == project_.answers.end()) return;
    for (const AnswerEvidence& evidence : answer->evidence)
      if (evidence.kind == AnswerEvidence::Kind::file) add_file(Kind::evidence, evidence.file, item);
  }

  std::vector<Touch> touches() && {
    std::stable_sort(touches_.begin(), touches_.end(),
                     [](const Touch& one, const Touch& other) { return one.kind < other.kind; });
    return std::move(touches_);
  }

 private:
  void add_table(const std::string& id, const std::string& item) {
    const Table* table = find(checklist_.tables, id);
    if (!table) return;
    const std::string file = data::file_of(*table, project_.tables).file;
    add_file(Kind::table, file, item).table = id;
  }

  // Documents that the item is about and hosts that it talks to: its parameters name them.
  void add_parameters(const Task& task, const std::string& item) {
    for (const ParamSpec& spec : task.probe->info.params) {
      if (spec.type == ParamType::machine) add_machines(task.check->with, item);
      if (!task.check->with.has(spec.name)) continue;
      if (spec.type == ParamType::path) add_document(task.check->with, spec.name, item);
      if (spec.type == ParamType::urls) add_hosts(task.check->with.texts(spec.name), item);
    }
  }

  // Whatever the probe opens and runs, by whichever parameter.
  void add_opened(const Task& task, const std::string& item) {
    const host::RecordingHost recorder(host_, host::RecordingHost::Reach::files);
    ask(*task.probe, *task.check, circumstances_, recorder);
    for (const std::filesystem::path& path : recorder.opened()) add_file(Kind::document, path.string(), item);
    for (const util::Words& command : recorder.commands())
      touch(Kind::command, util::command_text(command), item).allowed =
          util::is_allowed(command, project_.allowed_commands);
  }

  void add_document(const Params& with, const std::string& parameter, const std::string& item) {
    Touch& document = add_file(Kind::document, with.text(parameter), item);
    if (!document.there || document.folder || !with.has(k_max_age)) return;
    const auto last =
        std::chrono::floor<std::chrono::days>(document.modified) + std::chrono::days(with.integer(k_max_age));
    document.last = document.last ? std::min(*document.last, last) : last;
  }

  // The facts of other machines are documents like others.
  void add_machines(const Params& with, const std::string& item) {
    for (const Machine& machine : project_.machines)
      if (!machine.file.empty() && (!with.has("machine") || with.text("machine") == machine.name))
        add_file(Kind::document, machine.file, item);
  }

  // An address that is a fact which nobody stated stays as it is written.
  void add_hosts(const std::vector<std::string>& urls, const std::string& item) {
    for (const std::string& url : urls) {
      const auto endpoint = util::find_endpoint(url, project_.facts);
      Touch& host = touch(Kind::host, endpoint ? endpoint->authority() : url, item);
      host.allowed = endpoint && util::is_allowed(*endpoint, project_.allowed_hosts);
    }
  }

  Touch& add_file(Kind kind, const std::string& name, const std::string& item) {
    Touch& file = touch(kind, name, item);
    file.outside = !name.empty() && !util::is_below(project_.folder / name, project_.folder);
    if (const auto facts = host_.file_facts(name); !name.empty() && facts) {
      file.there = true;
      file.folder = facts->folder;
      file.bytes = facts->bytes;
      file.modified = facts->modified;
    }
    return file;
  }

  Touch& touch(Kind kind, const std::string& name, const std::string& item) {
    auto known = std::find_if(touches_.begin(), touches_.end(),
                              [&](const Touch& one) { return one.kind == kind && one.name == name; });
    if (known == touches_.end()) known = touches_.insert(touches_.end(), {.kind = kind, .name = name});
    if (known->items.empty() || known->items.back() != item) known->items.push_back(item);
    return *known;
  }

  const Checklist& checklist_;
  const Project& project_;
  const Host& host_;
  Circumstances circumstances_;
  std::vector<Touch> touches_;
};

Term term_of(const Item& item, const Ask& ask, const std::vector<Answer>& answers) {
  Term term{.kind = Term::Kind::answer, .item = item.id};
  for (const Answer& answer : answers) {
    if (answer.item != item.id) continue;
    term.by = answer.by;
    term.last = last_day(answer, ask);
  }
  return term;
}

bool is_due(const Task& task) { return !task.settled || due(task.settled->outcome); }

}  // namespace

Result<Footprint, Errors> footprint(const Checklist& checklist, const Project& project, const Host& host,
                                    const Options& options) {
  const Circumstances circumstances{host.today(), project.facts, project.machines};
  RD_TRY(const Schedule schedule, plan(checklist, project, circumstances, options));
  Collector collector(checklist, project, host);
  Footprint result;
  for (const Task& task : schedule.tasks) {
    if (!is_due(task)) continue;
    collector.add(task);
    if (const auto* ask = std::get_if<Ask>(&task.item->method))
      result.terms.push_back(term_of(*task.item, *ask, project.answers));
  }
  for (const Waiver& waiver : project.waivers)
    result.terms.push_back(
        {.kind = Term::Kind::waiver, .item = waiver.item, .by = waiver.approver, .last = waiver.expires});
  result.touches = std::move(collector).touches();
  return result;
}

std::vector<std::filesystem::path> opened_by_probes(const Checklist& checklist, const Project& project,
                                                    const Host& host) {
  const Circumstances circumstances{host.today(), project.facts, project.machines};
  const host::RecordingHost recorder(host, host::RecordingHost::Reach::files);
  for (const Item& item : checklist.items)
    if (const auto* check = std::get_if<Check>(&item.method))
      ask(*probes::find(check->probe), *check, circumstances, recorder);
  return recorder.opened();
}

}  // namespace readiness::audit
