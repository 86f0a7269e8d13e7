// SPDX-License-Identifier: Apache-2.0
// How much of something the server needs: as the item states it, or as the vendor's specification does.
#pragma once

#include "probes/technology/specification.hpp"
#include "readiness/probe.hpp"

#include <optional>
#include <string>

namespace readiness::probes::technology {

// An amount that the specification may state.
struct Amount {
  const char* parameter;  // of the probe: at_least
  const char* key;        // below `server:` in the specification
  std::optional<double> Specification::*member;
};

struct Requirement {
  double needed = 0;
  std::vector<Evidence> evidence = {};  // the specification
  std::optional<Verdict> settled = {};  // not applicable: the vendor hosts the system
};

ParamSpec specification_spec();

// Exactly one of `stated` and `specification` is given; reads the latter.
Result<std::optional<Specification>> specification_of(const Params& params, const Host& host,
                                                      const std::string& stated);

// Not applicable: a server that the vendor hosts is not ours to measure.
Verdict hosted(const Specification& specification);

Result<Requirement> requirement(const Params& params, const Host& host, const Amount& amount);

// How much of what is needed is there, in percent: 100 is enough. More than enough counts no more.
Verdict share_of_need(double there, const Requirement& requirement, Localized message);

// True or false as a share.
inline double yes_or_no(bool yes) { return yes ? 100 : 0; }

}  // namespace readiness::probes::technology
