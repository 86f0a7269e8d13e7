// SPDX-License-Identifier: Apache-2.0
#include "support/host_probe.hpp"

namespace skips_few_test {

using namespace readiness;
using support::FakeHost;

namespace {

const Params k_with = support::params({{"results", support::Texts{"a.xml", "b.xml"}}});

FakeHost two_files(const std::string& second) {
  FakeHost host;
  host.files["a.xml"] = "<testsuite><testcase name='one'/><testcase name='two'><failure/></testcase></testsuite>";
  host.files["b.xml"] = "<testsuite>" + second + "</testsuite>";
  return host;
}

}  // namespace

TEST_CASE("testing.skips_few measures the share of executed cases, failed ones too") {
  CHECK(support::measured(support::run("testing.skips_few", k_with, two_files("<testcase name='three'/>"))) == 100);
  const auto verdict =
      support::run("testing.skips_few", k_with,
                   two_files("<testcase name='three'><skipped/></testcase><testcase name='four' status='notrun'/>"));
  CHECK(support::measured(verdict) == 50);
  CHECK(verdict->message.en == "2 of 4 cases were executed, 2 were skipped");
  CHECK(verdict->samples.at(0).file == "b.xml");
  CHECK(verdict->samples.at(0).reason.en == "three");
}

TEST_CASE("testing.skips_few: no case at all says nothing") {
  FakeHost host;
  host.files["a.xml"] = host.files["b.xml"] = "<testsuite/>";
  CHECK_THAT(support::trouble("testing.skips_few", k_with, host).en, Catch::Contains("no case at all"));
}

}  // namespace skips_few_test
