// SPDX-License-Identifier: Apache-2.0
#include "support/host_probe.hpp"
#include "util/sha256.hpp"

namespace has_file_test {

using namespace readiness;
using support::FakeHost, support::params, support::run, support::trouble;

namespace {

const std::string k_id = "technology.has_file";

FakeHost with_file(std::size_t bytes, int days_old = 0) {
  FakeHost host;  // its clock: 2026-01-30 08:00
  host.files["a.pdf"] = std::string(bytes, 'x');
  host.modified["a.pdf"] = host.clock - std::chrono::days{days_old};
  return host;
}

}  // namespace

TEST_CASE("technology.has_file asks for size at the border") {
  const auto [bytes, share] = GENERATE(table<std::size_t, double>({{0, 0}, {199, 0}, {200, 100}, {201, 100}}));
  CHECK(support::measured(run(k_id, params({{"path", "a.pdf"}, {"min_bytes", 200}}), with_file(bytes))) == share);
}

TEST_CASE("technology.has_file asks for age at the border") {
  const auto [days, share] = GENERATE(table<int, double>({{-3, 100}, {0, 100}, {90, 100}, {91, 0}, {9999, 0}}));
  CHECK(support::measured(run(k_id, params({{"path", "a.pdf"}, {"max_age_days", 90}}), with_file(1, days))) == share);
}

TEST_CASE("technology.has_file says why") {
  const auto good = run(k_id, params({{"path", "a.pdf"}}), with_file(1234, 3));
  REQUIRE(good);
  CHECK(good->message ==
        Localized{"a.pdf 有 1,234 字节，修改于 2026-01-27", "a.pdf has 1,234 bytes and was modified on 2026-01-27"});
  REQUIRE(good->evidence.size() == 1);
  CHECK(good->evidence[0].sha256 == util::sha256(std::string(1234, 'x')));

  CHECK(run(k_id, params({{"path", "a.pdf"}}), with_file(0))->message.en ==
        "a.pdf has only 0 bytes, at least 1 needed");
  CHECK(run(k_id, params({{"path", "a.pdf"}, {"max_age_days", 1}}), with_file(1, 2))->message ==
        Localized{"a.pdf 修改于 2026-01-28，距今 2 天，要求不超过 1 天",
                  "a.pdf was modified on 2026-01-28, 2 days ago; at most 1 days are allowed"});
}

TEST_CASE("technology.has_file: a missing file and a folder are no file") {
  FakeHost host;
  host.folders.insert("docs");
  const auto missing = run(k_id, params({{"path", "a.pdf"}}), host);
  CHECK(support::measured(missing) == 0);
  CHECK(missing->message == Localized{"没有文件 a.pdf", "there is no file a.pdf"});
  const auto folder = run(k_id, params({{"path", "docs"}}), host);
  CHECK(support::measured(folder) == 0);
  CHECK(folder->message.en == "docs is a folder, not a file");
}

TEST_CASE("technology.has_file: a file that cannot be looked at is not known") {
  FakeHost host;
  host.broken["a.pdf"] = Error{same("no permission")};
  CHECK(trouble(k_id, params({{"path", "a.pdf"}}), host).en == "no permission");
}

}  // namespace has_file_test
