// SPDX-License-Identifier: Apache-2.0
#include "support/host_probe.hpp"

namespace is_recent_test {

using namespace readiness;
using support::FakeHost, support::params, support::run, support::trouble, support::Texts;

namespace {

const std::string k_id = "testing.is_recent";
const Params k_one = params({{"results", Texts{"r.xml"}}});

// The clock of this world shows 2026-01-30 08:00.
FakeHost with_run_at(const std::string& timestamp) {
  FakeHost host;
  host.files["r.xml"] = "<testsuite timestamp='" + timestamp + "'><testcase name='a'/></testsuite>";
  return host;
}

}  // namespace

TEST_CASE("testing.is_recent counts days") {
  const auto [timestamp, age] = GENERATE(table<std::string, double>({{"2026-01-30T07:59:59", 0},
                                                                     {"2026-01-30T23:00:00", 0},
                                                                     {"2026-01-31T06:00:00", 0},  // local time, east
                                                                     {"2026-01-29T23:59:59", 1},
                                                                     {"2026-01-23T00:00:00Z", 7},
                                                                     {"Thu, 22 Jan 2026 23:10:07 GMT", 8},
                                                                     {"2025-01-30", 365}}));
  INFO(timestamp);
  CHECK(support::measured(run(k_id, k_one, with_run_at(timestamp))) == age);
}

TEST_CASE("testing.is_recent says when the run was, and rests on the file") {
  const auto verdict = run(k_id, k_one, with_run_at("2026-01-23T10:00:00"));
  REQUIRE(verdict);
  CHECK(verdict->message == Localized{"r.xml 的测试运行于 2026-01-23，距审核日 7 天",
                                      "r.xml is of a run on 2026-01-23, 7 day(s) before the audit"});
  CHECK(verdict->evidence.at(0).sha256.size() == 64);
}

TEST_CASE("testing.is_recent: the oldest suite of all files counts") {
  FakeHost host = with_run_at("2026-01-29");
  host.files["old.xml"] =
      "<testsuites timestamp='2026-01-30'><testsuite timestamp='2026-01-02'/><testsuite "
      "timestamp='2026-01-29'/></testsuites>";
  const auto verdict = run(k_id, params({{"results", Texts{"r.xml", "old.xml"}}}), host);
  CHECK(support::measured(verdict) == 28);
  CHECK_THAT(verdict->message.en, Catch::StartsWith("old.xml is of a run on 2026-01-02"));
}

TEST_CASE("testing.is_recent falls back on the time of the file, and says so") {
  FakeHost host;
  host.files["r.xml"] = "<testsuite><testcase name='a'/></testsuite>";
  host.modified["r.xml"] = host.clock - std::chrono::days{10};
  const auto verdict = run(k_id, k_one, host);
  CHECK(support::measured(verdict) == 10);
  CHECK(verdict->message ==
        Localized{"r.xml 没有写运行时间；文件修改于 2026-01-20，距审核日 10 天",
                  "r.xml has no timestamp; the file was modified on 2026-01-20, 10 day(s) before the audit"});
}

TEST_CASE("testing.is_recent does not guess") {
  CHECK(trouble(k_id, k_one, with_run_at("last week")) ==
        Localized{"r.xml 中的时间“last week”无法识别", "the timestamp 'last week' in r.xml cannot be read"});
  CHECK(trouble(k_id, k_one, with_run_at("2026-02-01")) ==
        Localized{"r.xml 的日期 2026-02-01 晚于审核日 2026-01-30，无法判断新旧",
                  "r.xml is dated 2026-02-01, after the day of the audit 2026-01-30, so its age is not known"});
  CHECK(trouble(k_id, k_one, FakeHost()).en == "file r.xml does not exist");
}

}  // namespace is_recent_test
