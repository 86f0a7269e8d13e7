// SPDX-License-Identifier: Apache-2.0
#include "support/host_probe.hpp"

namespace is_of_release_test {

using namespace readiness;
using support::FakeHost, support::measured, support::params, support::Texts;

namespace {

const std::string k_id = "testing.is_of_release";
const Params k_with = params({{"results", Texts{"r.xml"}}});

std::string property(const std::string& name, const std::string& value) {
  return "<properties><property name='" + name + "' value='" + value + "'/></properties>";
}

Result<Verdict> judge(const std::string& suites, const std::string& release = "6.2") {
  FakeHost host;
  host.files["r.xml"] = "<testsuites>" + suites + "</testsuites>";
  return support::run(k_id, k_with, host, {{"release", release}});
}

}  // namespace

TEST_CASE("testing.is_of_release compares versions by their numbers, and other names as texts") {
  const auto [tested, release, same] = GENERATE(table<std::string, std::string, bool>({{"6.2", "6.2", true},
                                                                                       {"6.2.0", "6.2", true},
                                                                                       {"V6.2", "6.2", true},
                                                                                       {"6.1", "6.2", false},
                                                                                       {"6.20", "6.2", false},
                                                                                       {"6.2.1", "6.2", false},
                                                                                       {"6.2-rc3", "6.2", false},
                                                                                       {"6.2-rc3", "v6.2-RC3", true},
                                                                                       {"3f9c2d1", "3F9C2D1", true},
                                                                                       {"main", "6.2", false}}));
  CAPTURE(tested, release);
  const auto verdict = judge("<testsuite>" + property("version", tested) + "<testcase name='a'/></testsuite>", release);
  CHECK(measured(verdict) == (same ? 100 : 0));
}

TEST_CASE("testing.is_of_release: a suite speaks for its cases, and each case counts") {
  const auto verdict = judge("<testsuite>" + property("Build", "6.2") +
                             "<testcase name='a'/><testsuite><testcase name='b'/></testsuite></testsuite>"
                             "<testsuite>" +
                             property("release", "6.1") + "<testcase classname='forms' name='c'/></testsuite>" +
                             "<testsuite><testcase name='d'/></testsuite>");
  CHECK(measured(verdict) == 50);
  CHECK(verdict->message ==
        Localized{"4 个用例中有 2 个在待上线版本 6.2 上运行", "2 of 4 cases were run on 6.2, the release"});
  REQUIRE(verdict->samples.size() == 2);
  CHECK(verdict->samples[0].reason == Localized{"forms / c：在 6.1 上运行", "forms / c: run on 6.1"});
  CHECK(verdict->samples[1].reason == Localized{"d：没有写版本", "d: no version is stated"});
  CHECK(verdict->evidence.at(0).sha256.size() == 64);
}

TEST_CASE("testing.is_of_release does not guess") {
  const auto trouble = [](const Result<Verdict>& verdict) { return verdict ? "" : verdict.error().message.en; };
  CHECK_THAT(trouble(judge("<testsuite><testcase name='a'/></testsuite>")),
             Catch::Contains("which version was tested"));
  CHECK_THAT(trouble(judge("<testsuite/>")), Catch::Contains("no case at all"));
  FakeHost host;
  CHECK(support::trouble(k_id, k_with, host).en == "the fact 'release', the version that goes live, is not stated");
}

}  // namespace is_of_release_test
