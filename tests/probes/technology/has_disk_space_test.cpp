// SPDX-License-Identifier: Apache-2.0
#include "support/host_probe.hpp"

namespace has_disk_space_test {

using namespace readiness;
using support::FakeHost, support::params, support::run, support::trouble;

namespace {
const std::string k_id = "technology.has_disk_space";
constexpr std::uintmax_t k_gib = std::uintmax_t{1} << 30;
}  // namespace

TEST_CASE("technology.has_disk_space at the border") {
  const auto [free, share] = GENERATE(table<std::uintmax_t, double>({{0, 0}, {1, 2}, {49, 98}, {50, 100}, {51, 100}}));
  FakeHost host;
  host.volumes["/data"] = {.total_bytes = 200 * k_gib, .free_bytes = free * k_gib};
  CHECK(support::measured(run(k_id, params({{"path", "/data"}, {"at_least_gib", 50}}), host)) == share);
}

TEST_CASE("technology.has_disk_space looks at the project folder by default and says all numbers") {
  FakeHost host;
  host.volumes["."] = {.total_bytes = 100 * k_gib, .free_bytes = 50 * k_gib - 1};
  const auto verdict = run(k_id, params({{"at_least_gib", 50}}), host);
  CHECK(support::measured(verdict) < 100);
  CHECK(verdict->message == Localized{"app-01：. 所在磁盘（共 100 GiB）至少剩余 49.5 GiB，要求 50 GiB",
                                      "app-01: at least 49.5 of 100 GiB are free on the volume of ., 50 GiB needed"});
}

TEST_CASE("technology.has_disk_space tells the same when a little is written meanwhile") {
  const auto told = [](std::uintmax_t free) {
    FakeHost host;
    host.volumes["."] = {.total_bytes = 100 * k_gib, .free_bytes = free};
    const auto verdict = run(k_id, params({{"at_least_gib", 50}}), host);
    return std::pair(support::measured(verdict), verdict->message.en);
  };
  CHECK(told(80 * k_gib) == told(70 * k_gib + 12345));
  CHECK(told(30 * k_gib + k_gib / 4) == told(30 * k_gib + k_gib / 4 - 98765));
}

TEST_CASE("technology.has_disk_space takes the need from the specification") {
  FakeHost host;
  host.volumes["."] = {.total_bytes = 100 * k_gib, .free_bytes = 50 * k_gib};
  host.files["spec.yaml"] = "model: on_prem\nserver: {disk_gib: 200}\n";
  CHECK(support::measured(run(k_id, params({{"specification", "spec.yaml"}}), host)) == 25);
}

TEST_CASE("technology.has_disk_space of a volume that is not there") {
  CHECK(trouble(k_id, params({{"path", "/nowhere"}, {"at_least_gib", 1}}), FakeHost()).en ==
        "app-01: file /nowhere does not exist");
}

}  // namespace has_disk_space_test
