// SPDX-License-Identifier: Apache-2.0
#include "reach.hpp"

namespace resolves_test {

using namespace readiness;
using namespace readiness::reach;
using support::FakeHost;

TEST_CASE("technology.resolves measures the share of names that are known") {
  FakeHost host;
  host.net.names["crm.example.com"] = {"10.0.0.1", "10.0.0.2"};
  CHECK(support::measured(support::run("technology.resolves", urls({k_crm}), host)) == 100);
  const auto verdict = support::run("technology.resolves", urls({k_crm, "tcp://erp:1433"}), host);
  CHECK(support::measured(verdict) == 50);
  CHECK(verdict->message == Localized{"2 个主机名中有 1 个可以解析：crm.example.com = 10.0.0.1 10.0.0.2、erp（不通）",
                                      "1 of 2 names resolve: crm.example.com = 10.0.0.1 10.0.0.2, erp (not reached)"});
  CHECK(verdict->samples.at(0).file == "tcp://erp:1433");
}

}  // namespace resolves_test
