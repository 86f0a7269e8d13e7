// SPDX-License-Identifier: Apache-2.0
#include "support/host_probe.hpp"

namespace has_memory_test {

using namespace readiness;
using support::FakeHost, support::params, support::run, support::trouble;

namespace {

const std::string k_id = "technology.has_memory";

FakeHost with_memory(const std::string& kibibytes) {
  FakeHost host;
  host.files["/proc/meminfo"] = "MemTotal: " + kibibytes + " kB\n";
  return host;
}

}  // namespace

TEST_CASE("technology.has_memory at the border") {
  const auto [kibibytes, share] =
      GENERATE(table<std::string, double>({{"8388608", 50}, {"16777216", 100}, {"33554432", 100}}));
  CHECK(support::measured(run(k_id, params({{"at_least_gib", 16}}), with_memory(kibibytes))) == share);
}

TEST_CASE("technology.has_memory is not rounded up to what is needed") {
  const auto verdict = run(k_id, params({{"at_least_gib", 16}}), with_memory("16777215"));
  CHECK(support::measured(verdict) < 100);
  CHECK(verdict->message ==
        Localized{"app-01：内存 15.99 GiB，要求至少 16 GiB", "app-01: 15.99 GiB of memory, at least 16 GiB needed"});
}

TEST_CASE("technology.has_memory takes fractions, and the specification") {
  FakeHost host = with_memory("1048576");
  CHECK(support::measured(run(k_id, params({{"at_least_gib", 0.5}}), host)) == 100);
  host.files["spec.yaml"] = "model: on_prem\nserver: {memory_gib: 4}\n";
  CHECK(support::measured(run(k_id, params({{"specification", "spec.yaml"}}), host)) == 25);
}

TEST_CASE("technology.has_memory does not guess") {
  CHECK(trouble(k_id, params({{"at_least_gib", 1}}), FakeHost()).en == "app-01: file /proc/meminfo does not exist");
  CHECK(trouble(k_id, params({{"at_least_gib", 1}}), with_memory("many")).en ==
        "app-01: /proc/meminfo has no usable MemTotal");
  CHECK(trouble(k_id, params({{"at_least_gib", -1}}), with_memory("1")).en ==
        "'at_least_gib' must be more than 0, not -1");
}

}  // namespace has_memory_test
