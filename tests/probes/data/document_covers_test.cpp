// SPDX-License-Identifier: Apache-2.0
#include "support/host_probe.hpp"
#include "util/sha256.hpp"

namespace document_covers_test {

using namespace readiness;
using support::FakeHost;

namespace {

const Params k_with =
    support::params({{"path", "standard.md"},
                     {"terms", support::Texts{"客户名称|Customer name", "E-mail"}},
                     {"marks", support::ParamMap{{"版本", {"版本[：: ]*[0-9.]+", "Version [0-9]"}}}}});

Result<Verdict> run(const std::string& text) {
  FakeHost host;
  host.files["standard.md"] = text;
  return support::run("data.document_covers", k_with, host);
}

}  // namespace

TEST_CASE("data.document_covers looks for words and marks") {
  const auto [text, share, lacks] = GENERATE(table<std::string, double, std::string>({
      {"# 规范 版本：1.2\n客户名称、Ｅ－ＭＡＩＬ", 100, ""},
      {"Version 3: customer NAME, e-mail", 100, ""},
      {"版本 2\n客户名称", 100.0 * 2 / 3, "missing: E-mail"},
      {"版本待定\n客户名称 E-mail", 100.0 * 2 / 3, "missing: 版本"},
      {"", 0, "missing: 客户名称, E-mail, 版本"},
  }));
  const auto verdict = run(text);
  CHECK(support::measured(verdict) == Approx(share));
  CHECK_THAT(verdict->message.en, Catch::EndsWith(lacks));
  CHECK(verdict->evidence.at(0).sha256 == util::sha256(text));
}

TEST_CASE("data.document_covers: what is missing, or no text, is not known") {
  CHECK_FALSE(support::run("data.document_covers", k_with, FakeHost{}));
  CHECK_FALSE(run("PK\x03\x04\xff\xfe")->measured);
  FakeHost host;
  host.broken["standard.md"] = Error{same("no permission")};
  CHECK_FALSE(support::run("data.document_covers", k_with, host));
}

TEST_CASE("data.document_covers: nothing asked, nothing known; a pattern that is none is an error") {
  FakeHost host;
  host.files["standard.md"] = "x";
  CHECK_FALSE(support::run("data.document_covers", support::params({{"path", "standard.md"}}), host)->measured);
  CHECK_FALSE(support::run("data.document_covers",
                           support::params({{"path", "standard.md"}, {"marks", support::ParamMap{{"v", {"("}}}}}),
                           host));
}

}  // namespace document_covers_test
