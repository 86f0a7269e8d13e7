// SPDX-License-Identifier: Apache-2.0
#include "audit/footprint.hpp"

#include "audit/answer.hpp"
#include "audit/schedule.hpp"
#include "data/scan.hpp"
#include "probes/technology/machines.hpp"
#include "util/endpoint.hpp"

#include <algorithm>

namespace readiness::audit {
namespace {

using Kind = Touch::Kind;

constexpr const char* k_max_age = "max_age_days";  // the parameter of probes that ask for fresh documents

class Collector {
 public:
  Collector(const Checklist& checklist, const Project& project, const Host& host)
      : checklist_(checklist), project_(project), host_(host) {}

  void add(const Task& task) {
    const std::string& item = task.item->id;
    for (const Measure& measure : task.needs)
      for (const std::string& table : {measure.table, measure.other_table})
        if (!table.empty()) add_table(table, item);
    if (task.check) add_parameters(task, item);
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
    const std::string file = data::file_of(*table, project_).file;
    add_file(Kind::table, file, item).table = id;
  }

  // Documents that the item reads, programs that it runs and hosts that it talks to: its parameters name them.
  void add_parameters(const Task& task, const std::string& item) {
    for (const ParamSpec& spec : task.probe->info.params) {
      if (spec.type == ParamType::machine) add_machines(task.check->with, item);
      if (!task.check->with.has(spec.name)) continue;
      if (spec.type == ParamType::path) add_document(task.check->with, spec.name, item);
      if (spec.type == ParamType::urls) add_hosts(task.check->with.texts(spec.name), item);
      if (spec.type != ParamType::command || !about_this_machine(task)) continue;
      const std::string command = task.check->with.text(spec.name);
      const auto& allowed = project_.allowed_commands;
      touch(Kind::command, command, item).allowed = std::find(allowed.begin(), allowed.end(), command) != allowed.end();
    }
  }

  void add_document(const Params& with, const std::string& parameter, const std::string& item) {
    Touch& document = add_file(Kind::document, with.text(parameter), item);
    if (!document.there || document.folder || !with.has(k_max_age)) return;
    const auto last =
        std::chrono::floor<std::chrono::days>(document.modified) + std::chrono::days(with.integer(k_max_age));
    document.last = document.last ? std::min(*document.last, last) : last;
  }

  bool about_this_machine(const Task& task) const {
    return probes::technology::is_about_this_machine(task.check->with, project_.machines);
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
  const Circumstances circumstances{std::chrono::floor<std::chrono::days>(host.now()), project.facts, project.machines};
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

}  // namespace readiness::audit
