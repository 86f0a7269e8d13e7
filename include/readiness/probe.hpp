// SPDX-License-Identifier: Apache-2.0
// Probe: how a statement is checked. A value: facts about it, and a function.
#pragma once

#include "readiness/finding.hpp"
#include "readiness/host.hpp"
#include "readiness/measure.hpp"
#include "readiness/params.hpp"

#include <chrono>
#include <map>
#include <string>
#include <variant>
#include <vector>

namespace readiness {

struct ProbeInfo {
  std::string id;           // "data.is_complete": domain, then a statement that is true or false
  Localized statement;      // one sentence, ends with a full stop (。)
  Unit unit = Unit::share;  // what `expect` compares
  Localized measured;       // what the number is: "share of rows with a value"
  std::vector<ParamSpec> params;
  std::string pass = "";                      // expectation when the item gives none: ">= 100 %"
  std::string example = "";                   // a `check:` block that lints clean, in YAML
  Assurance assurance = Assurance::measured;  // of a HostProbe; a DataProbe's follows from its tables
};

// What the project is like at the time of the audit.
using Facts = std::map<std::string, std::string>;  // from `facts:`; dates as ISO texts, numbers as written
struct Circumstances {
  std::chrono::sys_days today;
  Facts facts;
};

// Looks at the world through Host. Relative paths are the project folder's. An error becomes an `unknown` finding.
struct HostProbe {
  Result<Verdict> (*run)(const Params& params, const Circumstances& circumstances, const Host& host);
};

// Names the measures it needs, then judges the numbers. `needs` fails only for
// parameters that contradict each other; lint calls it too, and proves that every
// table and column it names is declared. Pure functions. `judge` is not called when
// a needed measure could not be had: that item is unknown.
struct DataProbe {
  Result<std::vector<Measure>> (*needs)(const Params& params, const Circumstances& circumstances);
  Verdict (*judge)(const Params& params, const Measured& measured, const Circumstances& circumstances);
};

struct Probe {
  ProbeInfo info;
  std::variant<HostProbe, DataProbe> body;
};

}  // namespace readiness
