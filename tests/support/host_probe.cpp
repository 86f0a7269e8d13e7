// SPDX-License-Identifier: Apache-2.0
#include "support/host_probe.hpp"

namespace readiness::support {

Result<Verdict> run(const std::string& id, const Params& with, const FakeHost& host, const Facts& facts,
                    const std::vector<Machine>& machines) {
  const Probe* probe = probes::find(id);
  REQUIRE(probe);
  return std::get<HostProbe>(probe->body)
      .run(with, {std::chrono::floor<std::chrono::days>(host.clock), facts, machines}, host);
}

Localized trouble(const std::string& id, const Params& with, const FakeHost& host) {
  const auto verdict = run(id, with, host);
  REQUIRE_FALSE(verdict);
  return verdict.error().message;
}

double measured(const Result<Verdict>& verdict) {
  REQUIRE(verdict);
  REQUIRE(verdict->measured);
  return *verdict->measured;
}

}  // namespace readiness::support
