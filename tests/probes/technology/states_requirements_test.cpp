// SPDX-License-Identifier: Apache-2.0
#include "support/host_probe.hpp"

namespace states_requirements_test {

using namespace readiness;
using support::FakeHost;

namespace {

Result<Verdict> judge(const std::string& text) {
  FakeHost host;
  host.files["vendor_spec.yaml"] = text;
  return support::run("technology.states_requirements", support::params({{"specification", "vendor_spec.yaml"}}), host);
}

const std::string k_head = "product: CRM\nversion: \"6.2\"\ndate: 2026-02-10\n";

}  // namespace

TEST_CASE("technology.states_requirements wants what a server needs, where it is one's own") {
  CHECK(support::measured(judge("model: saas\n" + k_head)) == 100);
  CHECK(
      support::measured(judge("model: on_prem\n" + k_head +
                              "server:\n  cpu_cores: 8\n  memory_gib: 32\n  disk_gib: 500\n  os: [{name: debian, min: "
                              "\"12\"}]\n")) == 100);
  const auto verdict = judge("model: on_prem\nversion: \"6.2\"\nserver: {cpu_cores: 8}\n");
  CHECK(*verdict->measured == Approx(100.0 * 2 / 7));
  CHECK(verdict->message.en == "vendor_spec.yaml states 2 of 7 things that are needed");
  CHECK(verdict->samples.at(0).reason == Localized{"没有写明 product", "product is not stated"});
}

TEST_CASE("technology.states_requirements: a specification that cannot be read is unknown") {
  CHECK_FALSE(judge(""));
  CHECK_FALSE(judge("model: cloud\n" + k_head));
  CHECK_FALSE(judge("model: saas\ndate: soon\n"));
  CHECK_FALSE(support::run("technology.states_requirements", support::params({{"specification", "none.yaml"}}), {}));
}

}  // namespace states_requirements_test
