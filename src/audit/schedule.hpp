// SPDX-License-Identifier: Apache-2.0
// What this audit will do: which items take part, which are due, and what the data probes among them wish for.
#pragma once

#include "readiness/audit.hpp"
#include "readiness/probe.hpp"

#include <optional>
#include <set>
#include <vector>

namespace readiness::audit {

// One item, or part of one, that takes part. An empty `settled` means that it has to be found out.
struct Task {
  const Item* item = nullptr;
  const Check* check = nullptr;  // null for a question to a person
  const Probe* probe = nullptr;
  Wishes needs;  // of a probe that looks at tables

  struct Settled {
    Outcome outcome;
    Localized message;
  };
  std::optional<Settled> settled;  // not due, not applicable, or impossible from the start
};

// The wishes of all tasks, each once.
struct AllWanted {
  std::set<Measure> numbers;
  std::vector<Reconciling> compared;
  std::vector<Matching> matched;
  std::vector<Reading> read;  // behind what they rest on

  void add(const Wish& wish);
};

struct Schedule {
  std::vector<Task> tasks;           // in the order of the checklist
  AllWanted wanted;                  // of all tasks
  std::vector<std::string> partial;  // the filters in force, as typed
};

// Errors: a filter that matches no item, an unknown domain.
Result<Schedule, Errors> plan(const Checklist& checklist, const Project& project, const Circumstances& circumstances,
                              const Options& options);

// `pattern` is an item's id, or the beginning of one followed by *. Who names an item names its parts.
bool matches(const std::string& pattern, const std::string& id, const std::string& part_of);
bool matches_any(const std::vector<std::string>& patterns, const std::string& id, const std::string& part_of);

}  // namespace readiness::audit
