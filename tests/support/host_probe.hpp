// SPDX-License-Identifier: Apache-2.0
// A host probe at work in a world in memory.
#pragma once

#include "support/data_probe.hpp"
#include "support/fake_host.hpp"

namespace readiness::support {

using test::FakeHost;

// Runs it on the day that the world's clock shows.
inline Result<Verdict> run(const std::string& id, const Params& with, const FakeHost& host, const Facts& facts = {}) {
  const Probe* probe = probes::find(id);
  REQUIRE(probe);
  return std::get<HostProbe>(probe->body).run(with, {std::chrono::floor<std::chrono::days>(host.clock), facts}, host);
}

// The reason why nothing was found out.
inline Localized trouble(const std::string& id, const Params& with, const FakeHost& host) {
  const auto verdict = run(id, with, host);
  REQUIRE_FALSE(verdict);
  return verdict.error().message;
}

inline double measured(const Result<Verdict>& verdict) {
  REQUIRE(verdict);
  REQUIRE(verdict->measured);
  return *verdict->measured;
}

}  // namespace readiness::support
