// SPDX-License-Identifier: Apache-2.0
// What the probes that talk to other machines have in common. A scheduler has proved that every address is allowed.
#pragma once

#include "readiness/network.hpp"
#include "readiness/probe.hpp"
#include "util/endpoint.hpp"

#include <functional>
#include <optional>
#include <vector>

namespace readiness::probes::technology {

ParamSpec urls_spec();
ParamSpec timeout_spec();
ParamSpec tries_spec();

// The addresses that `urls` names, at least one.
Result<std::vector<util::Endpoint>> endpoints_of(const Params& params, const Circumstances& circumstances);

Result<Network::Timeout> timeout_of(const Params& params);
Result<int> tries_of(const Params& params);

Result<void> must_be_http(const util::Endpoint& endpoint);

// What came of looking at one endpoint.
struct Reached {
  Localized told;                       // for the message
  std::optional<Localized> fault = {};  // why it failed
};
// The share of the endpoints of `urls` that did not fail, each with its evidence, and a sample where it failed.
// `message` is made of the number of those, of all, and of what is told of each.
Result<Verdict> share_reached(const Params& params, const Circumstances& circumstances,
                              const std::function<Reached(const util::Endpoint&, Network::Timeout)>& look,
                              const std::function<Localized(std::size_t, std::size_t, const Localized&)>& message);

// Several names in one sentence.
Localized listed(const std::vector<Localized>& names);

}  // namespace readiness::probes::technology
