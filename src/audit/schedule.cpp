// SPDX-License-Identifier: Apache-2.0
#include "audit/schedule.hpp"

#include "audit/vocabulary.hpp"
#include "probes/list.hpp"
#include "text/phrase.hpp"
#include "text/punctuation.hpp"
#include "util/endpoint.hpp"
#include "util/expression.hpp"
#include "util/strings.hpp"
#include "util/suggest.hpp"

#include <algorithm>

namespace readiness::audit {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase filter_matches_nothing{"{0} 的“{1}”没有对应的检查项", "{0} '{1}' matches no item"};
constexpr text::Phrase unknown_domain_filter{"检查表中没有领域“{0}”", "the checklist has no domain '{0}'"};
constexpr text::Phrase not_due_now{"属于其他阶段：{0}", "belongs to other phases: {0}"};
constexpr text::Phrase does_not_apply{"仅在 {0} 时适用（当前：{1}）", "applies only if {0} (here: {1})"};
constexpr text::Phrase may_apply{"仅在 {0} 时适用，但项目文件的 facts 中没有写明 {1}", "applies only if {0}, but the facts of the project file do not say {1}"};
constexpr text::Phrase fact_missing{"{0} 未填写", "{0} is not given"};
constexpr text::Phrase fact_is{"{0} = {1}", "{0} = {1}"};
constexpr text::Phrase condition_unknown{"仅在 {0} 时适用（当前：{1}），而其中有值既不是日期也不是数字，无法比较", "applies only if {0} (here: {1}), of which a value is neither a date nor a number and cannot be compared"};
constexpr text::Phrase host_not_allowed{"项目文件未允许访问 {0}；如需访问，请在 readiness.yaml 中写 allow: {{hosts: [{0}]}}", "the project file does not allow talking to {0}; to allow it, write allow: {{hosts: [{0}]}} in readiness.yaml"};
// clang-format on
}  // namespace phrases

using text::say;

template <class T>
std::vector<std::string> ids(const std::vector<T>& all) {
  std::vector<std::string> result;
  for (const T& one : all) result.push_back(one.id);
  return result;
}

Errors filter_errors(const Checklist& checklist, const Options& options) {
  Errors errors;
  const auto must_match = [&](const char* option, const std::vector<std::string>& patterns) {
    for (const std::string& pattern : patterns) {
      const auto& items = checklist.items;
      if (std::any_of(items.begin(), items.end(),
                      [&](const Item& item) { return matches(pattern, item.id, item.part_of); }))
        continue;
      errors.push_back({say<phrases::filter_matches_nothing>(option, pattern), {}, util::suggest(pattern, ids(items))});
    }
  };
  must_match("--only", options.only);
  must_match("--skip", options.skip);
  for (const std::string& domain : options.domains)
    if (!find(checklist.domains, domain))
      errors.push_back(
          {say<phrases::unknown_domain_filter>(domain), {}, util::suggest(domain, ids(checklist.domains))});
  return errors;
}

std::vector<std::string> filters_as_typed(const Options& options) {
  std::vector<std::string> typed;
  for (const std::string& value : options.domains) typed.push_back("--domain " + value);
  for (const std::string& value : options.only) typed.push_back("--only " + value);
  for (const std::string& value : options.skip) typed.push_back("--skip " + value);
  return typed;
}

bool takes_part(const Item& item, const Options& options) {
  if (!options.domains.empty() &&
      std::find(options.domains.begin(), options.domains.end(), item.domain) == options.domains.end())
    return false;
  if (!options.only.empty() && !matches_any(options.only, item.id, item.part_of)) return false;
  return !matches_any(options.skip, item.id, item.part_of);
}

std::optional<Task::Settled> not_due(const Item& item, const Checklist& checklist, const std::string& phase) {
  if (std::find(item.phases.begin(), item.phases.end(), phase) != item.phases.end()) return std::nullopt;
  std::vector<Localized> titles;
  for (const std::string& id : item.phases)
    if (const Phase* known = find(checklist.phases, id)) titles.push_back(known->title);
  return Task::Settled{Outcome::not_due, say<phrases::not_due_now>(text::enumerated(titles))};
}

// The loader has proved that the condition parses.
std::optional<Task::Settled> not_applicable(const Item& item, const Facts& facts) {
  if (item.applies_if.empty()) return std::nullopt;
  const auto condition = util::Expression::parse(item.applies_if);
  if (!condition) return Task::Settled{Outcome::unknown, condition.error().message};
  std::vector<std::optional<std::string_view>> values;
  std::vector<Localized> shown;
  std::vector<std::string> unsaid;
  for (const std::string& name : condition->names()) {
    const auto fact = facts.find(name);
    const bool said = fact != facts.end();
    values.push_back(said ? std::optional<std::string_view>(fact->second) : std::nullopt);
    shown.push_back(said ? say<phrases::fact_is>(name, fact->second) : say<phrases::fact_missing>(name));
    if (!said) unsaid.push_back(name);
  }
  const std::optional<bool> applies = condition->decide(values);
  // Leaving a fact out must not make items go away.
  if (!applies && unsaid.empty())
    return Task::Settled{Outcome::unknown, say<phrases::condition_unknown>(item.applies_if, text::enumerated(shown))};
  if (!applies)
    return Task::Settled{Outcome::unknown, say<phrases::may_apply>(item.applies_if, text::enumerated(unsaid))};
  if (*applies) return std::nullopt;
  return Task::Settled{Outcome::not_applicable, say<phrases::does_not_apply>(item.applies_if, text::enumerated(shown))};
}

std::optional<Task::Settled> forbidden_host(const std::string& url, const Project& project) {
  const auto endpoint = util::find_endpoint(url, project.facts);
  if (!endpoint) return Task::Settled{Outcome::unknown, endpoint.error().message};
  if (util::is_allowed(*endpoint, project.allowed_hosts)) return std::nullopt;
  return Task::Settled{Outcome::unknown, say<phrases::host_not_allowed>(endpoint->host)};
}

// No host is talked to unless the project file, never a pack, names it. Commands are refused where they would be run:
// host/permitted_host.hpp.
std::optional<Task::Settled> forbidden(const Task& task, const Project& project) {
  const Params& with = task.check->with;
  std::optional<Task::Settled> settled;
  for (const ParamSpec& spec : task.probe->info.params) {
    if (settled || !with.has(spec.name)) continue;
    if (spec.type != ParamType::urls) continue;
    for (const std::string& url : with.texts(spec.name))
      if (!settled) settled = forbidden_host(url, project);
  }
  return settled;
}

Task task_of(const Item& item, const Checklist& checklist, const Project& project, const Circumstances& circumstances) {
  Task task{.item = &item, .check = std::get_if<Check>(&item.method)};
  task.settled = not_due(item, checklist, project.phase);
  if (!task.settled) task.settled = not_applicable(item, circumstances.facts);
  if (!task.check) return task;
  task.probe = probes::find(task.check->probe);
  if (task.settled) return task;
  task.settled = forbidden(task, project);
  if (const auto wish = needs_of(*task.probe); wish && !task.settled) {
    auto needs = wish(task.check->with, circumstances);
    if (needs) {
      task.needs = std::move(needs).value();
      for (Measure& words : words_wanted(*task.check, *task.probe)) task.needs.push_back(std::move(words));
    } else {
      task.settled = Task::Settled{Outcome::unknown, needs.error().message};
    }
  }
  return task;
}

template <class W>
void add_once(std::vector<W>& all, const W& wish) {
  if (std::find(all.begin(), all.end(), wish) == all.end()) all.push_back(wish);
}

}  // namespace

void AllWanted::add(const Wish& wish) {
  if (const auto* measure = std::get_if<Measure>(&wish)) numbers.insert(*measure);
  if (const auto* reconciling = std::get_if<Reconciling>(&wish)) add_once(compared, *reconciling);
  if (const auto* matching = std::get_if<Matching>(&wish)) {
    if (matching->names) numbers.insert(*matching->names);
    add_once(matched, *matching);
  }
  if (const auto* reading = std::get_if<Reading>(&wish)) {
    numbers.insert(reading->numbers.begin(), reading->numbers.end());
    if (reading->before) add(*reading->before);
    add_once(read, *reading);
  }
}

bool matches(const std::string& pattern, const std::string& id, const std::string& part_of) {
  if (!part_of.empty() && matches(pattern, part_of, {})) return true;
  if (pattern.ends_with('*')) return id.starts_with(pattern.substr(0, pattern.size() - 1));
  return id == pattern;
}

bool matches_any(const std::vector<std::string>& patterns, const std::string& id, const std::string& part_of) {
  return std::any_of(patterns.begin(), patterns.end(),
                     [&](const std::string& pattern) { return matches(pattern, id, part_of); });
}

Result<Schedule, Errors> plan(const Checklist& checklist, const Project& project, const Circumstances& circumstances,
                              const Options& options) {
  if (Errors errors = filter_errors(checklist, options); !errors.empty()) return errors;
  Schedule schedule;
  schedule.partial = filters_as_typed(options);
  for (const Item& item : checklist.items) {
    if (std::holds_alternative<Parts>(item.method) || !takes_part(item, options)) continue;
    schedule.tasks.push_back(task_of(item, checklist, project, circumstances));
    for (const Wish& wish : schedule.tasks.back().needs) schedule.wanted.add(wish);
  }
  return schedule;
}

}  // namespace readiness::audit
