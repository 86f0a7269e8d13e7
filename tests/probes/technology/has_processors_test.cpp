// SPDX-License-Identifier: Apache-2.0
#include "support/host_probe.hpp"

namespace has_processors_test {

using namespace readiness;
using support::FakeHost, support::params, support::run, support::trouble;

namespace {
const std::string k_id = "technology.has_processors";
}

TEST_CASE("technology.has_processors at the border") {
  const auto [there, share] = GENERATE(table<unsigned, double>({{4, 50}, {7, 87.5}, {8, 100}, {9, 100}}));
  FakeHost host;
  host.processor_count = there;
  CHECK(support::measured(run(k_id, params({{"at_least", 8}}), host)) == share);
}

TEST_CASE("technology.has_processors says both numbers") {
  const auto verdict = run(k_id, params({{"at_least", 8}}), FakeHost());
  REQUIRE(verdict);
  CHECK(verdict->message ==
        Localized{"app-01：可用处理器 4 个，要求至少 8 个", "app-01: 4 processor(s) usable, at least 8 needed"});
  CHECK(verdict->evidence.empty());
}

TEST_CASE("technology.has_processors reads the specification and names it as evidence") {
  FakeHost host;
  host.files["vendor_spec.yaml"] = "model: on_prem\nserver: {cpu_cores: 16}\n";
  const auto verdict = run(k_id, params({{"specification", "vendor_spec.yaml"}}), host);
  CHECK(support::measured(verdict) == 25);
  REQUIRE(verdict->evidence.size() == 1);
  CHECK(verdict->evidence[0].path == "vendor_spec.yaml");
  CHECK(verdict->evidence[0].sha256.size() == 64);
}

TEST_CASE("a server that the vendor hosts need not be measured") {
  FakeHost host;
  host.files["vendor_spec.yaml"] = "model: saas\nserver: {cpu_cores: 16}\n";
  const auto verdict = run(k_id, params({{"specification", "vendor_spec.yaml"}}), host);
  REQUIRE(verdict);
  CHECK_FALSE(verdict->measured);
  CHECK(verdict->otherwise == Outcome::not_applicable);
  CHECK(verdict->message.en ==
        "vendor_spec.yaml says that the vendor hosts the system (model: saas), so no server is needed");
}

TEST_CASE("a need that is not known is no pass") {
  FakeHost host;
  host.files["vendor_spec.yaml"] = "model: on_prem\nserver: {memory_gib: 16}\n";
  const Params specified = params({{"specification", "vendor_spec.yaml"}});
  CHECK(trouble(k_id, specified, host) ==
        Localized{"vendor_spec.yaml 没有写明 server.cpu_cores，无从比较",
                  "vendor_spec.yaml does not state server.cpu_cores, so there is nothing to compare with"});
  CHECK(trouble(k_id, specified, FakeHost()).en == "file vendor_spec.yaml does not exist");
  CHECK(trouble(k_id, params({{"at_least", 0}}), host).en == "'at_least' must be more than 0, not 0");
  const std::string either = "write either 'at_least' or 'specification', not both and not neither";
  CHECK(trouble(k_id, params({}), host).en == either);
  CHECK(trouble(k_id, params({{"at_least", 2}, {"specification", "vendor_spec.yaml"}}), host).en == either);
}

}  // namespace has_processors_test
