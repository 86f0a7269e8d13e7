// SPDX-License-Identifier: Apache-2.0
// Probe: how a statement is checked. A value: facts about it, and a function.
#pragma once

#include "readiness/finding.hpp"
#include "readiness/host.hpp"
#include "readiness/params.hpp"
#include "readiness/wish.hpp"

#include <chrono>
#include <map>
#include <string>
#include <variant>
#include <vector>

namespace readiness {

struct ProbeInfo {
  std::string id;                         // "data.is_complete": domain, then a statement that is true or false
  Localized statement;                    // one sentence, ends with a full stop (。)
  Unit unit = Unit::share;                // what `expect` compares
  Localized measured;                     // what the number is: "share of rows with a value"
  Dimension dimension = Dimension::none;  // which quality of data the number is about
  std::vector<ParamSpec> params;
  std::string pass = "";                      // expectation when the item gives none: ">= 100 %"
  std::string example = "";                   // a `check:` block that lints clean, in YAML
  Assurance assurance = Assurance::measured;  // of a HostProbe; a DataProbe's follows from its tables
  bool wants_no_rows = false;                 // an empty table is what it asks for; with all others it proves nothing
};

// What the project is like at the time of the audit.
using Facts = std::map<std::string, std::string>;  // from `facts:`; dates as ISO texts, numbers as written
// A machine that the project names: only such a one counts as measured, for an audit may run anywhere.
struct Machine {
  std::string name;
  std::string file = {};  // its facts, from `readiness collect`; empty: the machine that runs the audit
};
struct Circumstances {
  std::chrono::sys_days today;
  Facts facts;
  std::vector<Machine> machines = {};  // as in the project file
};

// Looks at the world through Host. Relative paths are the project folder's. An error becomes an `unknown` finding.
struct HostProbe {
  Result<Verdict> (*run)(const Params& params, const Circumstances& circumstances, const Host& host);
};

// Names what it needs of tables, then judges it. `needs` fails only for parameters that contradict each other; lint
// calls it too, and proves that every table and column it names is declared. Pure functions. `judge` is not called when
// a wish could not be fulfilled: that item is unknown.
struct DataProbe {
  Result<Wishes> (*needs)(const Params& params, const Circumstances& circumstances);
  Verdict (*judge)(const Params& params, const Measured& measured, const Circumstances& circumstances);
};

struct Probe {
  ProbeInfo info;
  std::variant<HostProbe, DataProbe> body;
};

// What a probe asks of tables; null for one that does not.
inline auto needs_of(const Probe& probe) -> decltype(DataProbe::needs) {
  const auto* data = std::get_if<DataProbe>(&probe.body);
  return data ? data->needs : nullptr;
}

}  // namespace readiness
