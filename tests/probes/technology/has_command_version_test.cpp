// SPDX-License-Identifier: Apache-2.0
#include "support/host_probe.hpp"

namespace has_command_version_test {

using namespace readiness;
using support::FakeHost, support::params, support::run, support::trouble;

namespace {

const std::string k_id = "technology.has_command_version";

FakeHost answering(const std::string& out, const std::string& err = "", int exit_code = 0) {
  FakeHost host;
  host.commands["tool --version"] = {.exit_code = exit_code, .out = out, .err = err};
  return host;
}

Params at_least(const char* version) { return params({{"command", "tool"}, {"at_least", version}}); }

}  // namespace

TEST_CASE("technology.has_command_version at the border") {
  const auto [output, at_least_version, share] = GENERATE(table<std::string, std::string, double>({
      {"psql (PostgreSQL) 15.4 (Debian 15.4-1.pgdg120+1)\n", "15.4", 100},
      {"psql (PostgreSQL) 15.4\n", "15.5", 0},
      {"psql (PostgreSQL) 15.4\n", "9", 100},
      {"tool version 15.4-rc1", "15.4", 0},
      {"tool version 15.4-rc1", "15.3", 100},
      {"k6 v0.49.0 (go1.21.6, linux/amd64)", "0.50", 0},
      {"nginx/1.22.1", "1.22.1", 100},
      {"10.0.2", "10.0.19045", 0},
      {"Ver 8.0.35 for Linux on x86_64", "8.0.36", 0},
  }));
  INFO(output);
  CHECK(support::measured(run(k_id, at_least(at_least_version.c_str()), answering(output))) == share);
}

TEST_CASE("technology.has_command_version says what was found, with the output as evidence") {
  const auto verdict = run(k_id, at_least("16"), answering("\npsql (PostgreSQL) 15.4\nmore\n"));
  REQUIRE(verdict);
  CHECK(verdict->message ==
        Localized{"app-01：tool 的版本为 15.4，要求 16 或更新", "app-01: tool is version 15.4, 16 or newer is needed"});
  REQUIRE(verdict->evidence.size() == 1);
  CHECK(verdict->evidence[0].path == "tool --version");
  CHECK(verdict->evidence[0].note == same("psql (PostgreSQL) 15.4"));
}

TEST_CASE("technology.has_command_version reads both streams, with the arguments and the pattern given") {
  FakeHost host;
  host.commands["java -version"] = {.err = "openjdk version \"17.0.2\" 2022-01-18\n"};
  Params with = params({{"command", "java"}, {"arguments", support::Texts{"-version"}}, {"at_least", "17.0.2"}});
  CHECK(support::measured(run(k_id, with, host)) == 100);

  host.commands["node -v"] = {.out = "release 21, build 5"};
  with = params(
      {{"command", "node"}, {"arguments", support::Texts{"-v"}}, {"at_least", "20"}, {"pattern", "release ([0-9]+)"}});
  CHECK(support::measured(run(k_id, with, host)) == 100);
}

TEST_CASE("technology.has_command_version does not guess") {
  CHECK(trouble(k_id, at_least("1"), FakeHost()).en == "app-01: program tool is not on PATH");
  CHECK(trouble(k_id, at_least("1"), answering("no idea\n")) ==
        Localized{"app-01：“tool --version”的输出中找不到版本号：no idea",
                  "app-01: no version found in the output of 'tool --version': no idea"});
  CHECK(trouble(k_id, at_least("1"), answering("")).en ==
        "app-01: no version found in the output of 'tool --version': no output");
  CHECK(trouble(k_id, at_least("1"), answering("15.4", "cannot connect", 2)).en ==
        "app-01: 'tool --version' ended with exit code 2: cannot connect");
  CHECK(trouble(k_id, at_least("1"), answering("", "cannot\x1b[31m connect\n", 1)).en ==
        "app-01: 'tool --version' ended with exit code 1: cannot\\x1b[31m connect");

  const Params any = params({{"command", "tool"}, {"at_least", "1"}, {"pattern", ".+"}});
  CHECK_THAT(trouble(k_id, any, answering("fifteen")).en, Catch::StartsWith("app-01: no version found"));
  const Params broken = params({{"command", "tool"}, {"at_least", "1"}, {"pattern", "("}});
  CHECK_THAT(trouble(k_id, broken, answering("1.0")).en, Catch::StartsWith("invalid regular expression"));

  FakeHost slow;
  slow.broken["tool --version"] = Error{same("too slow")};
  CHECK(trouble(k_id, at_least("1"), slow).en == "app-01: too slow");
}

}  // namespace has_command_version_test
