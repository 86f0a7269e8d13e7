// SPDX-License-Identifier: Apache-2.0
#include "support/host_probe.hpp"
#include "util/sha256.hpp"

namespace passes_test {

using namespace readiness;
using support::FakeHost, support::params, support::run, support::trouble, support::Texts;

namespace {

const std::string k_id = "testing.passes";
const Params k_one = params({{"results", Texts{"r.xml"}}});

std::string suite(int passed, int failed, int skipped) {
  std::string text = "<testsuite>";
  for (int i = 0; i < passed; ++i) text += "<testcase name='good'/>";
  for (int i = 0; i < failed; ++i)
    text += "<testcase classname='Order' name='bad " + std::to_string(i) + "'><failure/></testcase>";
  for (int i = 0; i < skipped; ++i) text += "<testcase name='later'><skipped/></testcase>";
  return text + "</testsuite>";
}

FakeHost with_results(const std::string& text) {
  FakeHost host;
  host.files["r.xml"] = text;
  return host;
}

}  // namespace

TEST_CASE("testing.passes counts executed cases only") {
  const auto [passed, failed, skipped, share] = GENERATE(
      table<int, int, int, double>({{1, 0, 0, 100}, {98, 2, 50, 98}, {97, 3, 0, 97}, {0, 1, 9, 0}, {3, 1, 0, 75}}));
  CHECK(support::measured(run(k_id, k_one, with_results(suite(passed, failed, skipped)))) == share);
}

TEST_CASE("testing.passes names the failed cases, and the file with its hash") {
  const std::string text = suite(3, 1, 2);
  const auto verdict = run(k_id, k_one, with_results(text));
  REQUIRE(verdict);
  CHECK(verdict->message ==
        Localized{"执行的 4 个用例中通过 3 个，另跳过 2 个", "3 of 4 executed cases passed, 2 were skipped"});
  REQUIRE(verdict->samples.size() == 1);
  CHECK(verdict->samples[0].file == "r.xml");
  CHECK(verdict->samples[0].reason == Localized{"失败：Order / bad 0", "failed: Order / bad 0"});
  REQUIRE(verdict->evidence.size() == 1);
  CHECK(verdict->evidence[0].path == "r.xml");
  CHECK(verdict->evidence[0].sha256 == util::sha256(text));
}

TEST_CASE("testing.passes shows the first failures only") {
  CHECK(run(k_id, k_one, with_results(suite(0, 50, 0)))->samples.size() == 50);
}

TEST_CASE("testing.passes: a run without executed cases is not known, never a pass") {
  for (const auto& text : {suite(0, 0, 0), suite(0, 0, 7)}) {
    const auto verdict = run(k_id, k_one, with_results(text));
    REQUIRE(verdict);
    CHECK_FALSE(verdict->measured);
    CHECK(verdict->otherwise == Outcome::unknown);
    CHECK(verdict->evidence.size() == 1);
  }
  CHECK(run(k_id, k_one, with_results(suite(0, 0, 7)))->message ==
        Localized{"没有执行过的用例（跳过 7 个），无从判断", "no case was executed (7 skipped), so nothing is known"});
}

TEST_CASE("testing.passes adds up several files, and needs every one") {
  FakeHost host;
  host.files["a.xml"] = suite(1, 0, 0);
  host.files["b.xml"] = suite(0, 1, 0);
  const auto verdict = run(k_id, params({{"results", Texts{"a.xml", "b.xml"}}}), host);
  CHECK(support::measured(verdict) == 50);
  CHECK(verdict->samples[0].file == "b.xml");
  CHECK(verdict->evidence.size() == 2);
  CHECK(trouble(k_id, params({{"results", Texts{"a.xml", "c.xml"}}}), host).en == "file c.xml does not exist");
}

TEST_CASE("testing.passes: results that cannot be read are not known") {
  CHECK(trouble(k_id, k_one, FakeHost()) == Localized{"找不到文件 r.xml", "file r.xml does not exist"});
  CHECK(trouble(k_id, k_one, with_results("<testsuite>\n<testcase")).zh ==
        "r.xml:2:9：XML 不完整或有误：标签无法识别或没有写完");
  CHECK(trouble(k_id, k_one, with_results(std::string((32u << 20) + 1, ' '))).en ==
        "r.xml has 33554433 bytes, more than the limit of 33554432 bytes");
}

}  // namespace passes_test
