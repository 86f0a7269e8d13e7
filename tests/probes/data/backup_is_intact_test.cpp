// SPDX-License-Identifier: Apache-2.0
#include "support/host_probe.hpp"
#include "util/file.hpp"
#include "util/sha256.hpp"

namespace backup_is_intact_test {

using namespace readiness;
using support::FakeHost;

namespace {

Result<Verdict> run(const FakeHost& host) {
  return support::run("data.backup_is_intact", support::params({{"manifest", "backups/SHA256SUMS"}}), host);
}

std::string line(const std::string& content, const std::string& rest) { return util::sha256(content) + rest + "\n"; }

FakeHost two_files() {
  FakeHost host;
  host.files["backups/a.bak"] = "aaa";
  host.files["backups/b/c.bak"] = "ccc";
  host.files["backups/SHA256SUMS"] = "# of 27 May\n\n" + line("aaa", "  a.bak") + line("ccc", " *b/c.bak") + "\r\n";
  return host;
}

}  // namespace

TEST_CASE("data.backup_is_intact finds every file with its checksum") {
  const auto verdict = run(two_files());
  CHECK(support::measured(verdict) == 100);
  CHECK(verdict->message == Localized{"2 个备份文件中有 2 个完好", "backup files that are intact: 2 of 2"});
  REQUIRE(verdict->evidence.size() == 1);
  CHECK(verdict->evidence[0].path == "backups/SHA256SUMS");
}

TEST_CASE("data.backup_is_intact tells what is wrong with a file") {
  FakeHost host = two_files();
  std::string reason;
  SECTION("missing") {
    host.files.erase("backups/a.bak");
    reason = "there is no such file";
  }
  SECTION("empty") {
    host.files["backups/a.bak"] = "";
    reason = "the file is empty";
  }
  SECTION("changed") {
    host.files["backups/a.bak"] = "aab";
    reason = "the checksum differs; the file has 3 bytes";
  }
  SECTION("a folder") {
    host.files.erase("backups/a.bak");
    host.folders.insert("backups/a.bak");
    reason = "is a folder, not a file";
  }
  const auto verdict = run(host);
  CHECK(support::measured(verdict) == 50);
  REQUIRE(verdict->samples.size() == 1);
  CHECK(verdict->samples[0].row == 3);
  CHECK(verdict->samples[0].value == "a.bak");
  CHECK(verdict->samples[0].reason.en == reason);
}

TEST_CASE("data.backup_is_intact: a line that is no checksum is a file that nobody can check") {
  FakeHost host = two_files();
  for (const std::string& garbage :
       {std::string("a.bak"), std::string("abc  a.bak"), std::string(64, 'g') + "  a.bak", std::string(64, 'a')}) {
    host.files["backups/SHA256SUMS"] = garbage + "\n" + line("ccc", "  b/c.bak");
    CAPTURE(garbage);
    CHECK(support::measured(run(host)) == 50);
  }
}

TEST_CASE("data.backup_is_intact: without a list, or with an empty one, nothing is known") {
  FakeHost host = two_files();
  host.files["backups/SHA256SUMS"] = "# nothing\n";
  CHECK_FALSE(run(host)->measured);
  host.files.erase("backups/SHA256SUMS");
  CHECK_FALSE(run(host));
  host = two_files();
  host.broken["backups/a.bak"] = Error{same("no permission")};
  CHECK_FALSE(run(host));
}

TEST_CASE("data.backup_is_intact does not pass a file that is too large to hash") {
  FakeHost host = two_files();
  const std::string large(util::k_max_text_file + 1, 'x');
  host.files["backups/a.bak"] = large;
  const auto verdict = run(host);
  REQUIRE(verdict);
  CHECK_FALSE(verdict->measured);
  CHECK(verdict->message.en == "files larger than 64 MiB, which were not hashed: 1");
}

}  // namespace backup_is_intact_test
