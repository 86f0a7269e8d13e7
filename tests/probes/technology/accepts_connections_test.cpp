// SPDX-License-Identifier: Apache-2.0
#include "reach.hpp"

namespace accepts_connections_test {

using namespace readiness;
using namespace readiness::reach;
using support::FakeHost;
using support::Texts;

TEST_CASE("technology.accepts_connections measures the share of open ports") {
  FakeHost host;
  host.net.ports["erp:1433"] = 2.5;
  const auto verdict = support::run("technology.accepts_connections", urls({"tcp://erp:1433", k_crm}), host);
  CHECK(support::measured(verdict) == 50);
  CHECK(verdict->message.en ==
        "1 of 2 addresses accept connections: erp:1433 (2.5 ms), crm.example.com:443 (not reached)");
  CHECK(verdict->samples.at(0).reason.en == "no way to crm.example.com:443");
  CHECK(host.net.asked == Texts{"erp:1433", "crm.example.com:443"});
}

}  // namespace accepts_connections_test
