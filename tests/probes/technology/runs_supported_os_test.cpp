// SPDX-License-Identifier: Apache-2.0
#include "support/host_probe.hpp"

namespace runs_supported_os_test {

using namespace readiness;
using support::FakeHost, support::params, support::run, support::trouble, support::ParamMap;

namespace {

const std::string k_id = "technology.runs_supported_os";

FakeHost system(const std::string& id, const std::string& version) {
  FakeHost host;
  host.files["/etc/os-release"] = "ID=" + id + "\nVERSION_ID=\"" + version + "\"\n";
  return host;
}

const Params k_supported =
    params({{"supported", ParamMap{{"Debian", {"12"}}, {"ubuntu", {"20.04", "22.04"}}, {"windows", {"10.0.19045"}}}}});

}  // namespace

TEST_CASE("technology.runs_supported_os at the borders") {
  const auto [id, version, share] = GENERATE(table<std::string, std::string, double>({{"debian", "11", 0},
                                                                                      {"debian", "12", 100},
                                                                                      {"debian", "12.5", 100},
                                                                                      {"debian", "13", 100},
                                                                                      {"ubuntu", "18.04", 0},
                                                                                      {"ubuntu", "20.04", 100},
                                                                                      {"ubuntu", "21.10", 100},
                                                                                      {"ubuntu", "22.04", 100},
                                                                                      {"ubuntu", "22.04.3", 100},
                                                                                      {"ubuntu", "22.10", 0},
                                                                                      {"windows", "10.0.2", 0},
                                                                                      {"windows", "10.0.22000", 100},
                                                                                      {"fedora", "40", 0}}));
  INFO(id << " " << version);
  CHECK(support::measured(run(k_id, k_supported, system(id, version))) == share);
}

TEST_CASE("technology.runs_supported_os says what was found and what is supported") {
  CHECK(run(k_id, k_supported, system("debian", "12"))->message ==
        Localized{"app-01：操作系统 debian 12 在支持范围内（debian 12 或更新）",
                  "app-01: debian 12 is supported (debian 12 or newer)"});
  CHECK(run(k_id, k_supported, system("ubuntu", "18.04"))->message.en ==
        "app-01: this version of ubuntu 18.04 is not supported (ubuntu 20.04 to 22.04)");
  CHECK(run(k_id, k_supported, system("arch", "1"))->message ==
        Localized{
            "app-01：不支持操作系统 arch 1（支持：debian 12 或更新、ubuntu 20.04 至 22.04、windows 10.0.19045 或更新）",
            "app-01: arch 1 is not supported (supported: debian 12 or newer, ubuntu 20.04 to 22.04, windows 10.0.19045 "
            "or "
            "newer)"});
}

TEST_CASE("technology.runs_supported_os with a specification that names a system twice") {
  const auto [version, share] =
      GENERATE(table<std::string, double>({{"7.8", 0}, {"7.9", 100}, {"8.3", 0}, {"8.8.1", 100}, {"9", 0}}));
  FakeHost host = system("rhel", version);
  host.files["spec.yaml"] =
      "model: on_prem\nserver:\n  os: [{name: RHEL, min: 7.9, max: 7.9}, {name: rhel, min: 8.4, max: 8.8}]\n";
  const auto verdict = run(k_id, params({{"specification", "spec.yaml"}}), host);
  INFO(version);
  CHECK(support::measured(verdict) == share);
  REQUIRE(verdict->evidence.size() == 1);
  CHECK(verdict->evidence[0].path == "spec.yaml");
}

TEST_CASE("technology.runs_supported_os does not guess") {
  FakeHost rolling;
  rolling.files["/etc/os-release"] = "ID=arch\nNAME=\"Arch Linux\"\n";
  CHECK(trouble(k_id, k_supported, rolling).en ==
        "app-01: Arch Linux has no VERSION_ID, so the operating system and its version are not known");
  CHECK(trouble(k_id, k_supported, FakeHost()).en == "app-01: file /etc/os-release does not exist");

  FakeHost host = system("debian", "12");
  host.files["spec.yaml"] = "model: on_prem\nserver: {cpu_cores: 1}\n";
  CHECK(trouble(k_id, params({{"specification", "spec.yaml"}}), host).en ==
        "spec.yaml does not state server.os, so there is nothing to compare with");
  host.files["spec.yaml"] = "model: saas\n";
  CHECK(run(k_id, params({{"specification", "spec.yaml"}}), host)->otherwise == Outcome::not_applicable);

  for (const auto& versions : {std::vector<std::string>{"bookworm"}, {"10", "11", "12"}, {}}) {
    const Params wrong = params({{"supported", ParamMap{{"debian", versions}}}});
    CHECK_THAT(trouble(k_id, wrong, host).en, Catch::StartsWith("'debian' in 'supported' must be the lowest version"));
  }
}

}  // namespace runs_supported_os_test
