// SPDX-License-Identifier: Apache-2.0
#include "host/machine_facts.hpp"

#include "support/fake_host.hpp"

#include <catch2/catch.hpp>

namespace machine_facts_test {

using namespace readiness;

namespace {

test::FakeHost machine() {
  test::FakeHost host;
  host.files["/proc/sys/kernel/hostname"] = "app-01\n";
  host.files["/proc/meminfo"] = "MemTotal:       1024 kB\n";
  host.files["/etc/os-release"] = "ID=debian\nVERSION_ID=\"12\"\n";
  host.files["/proc/self/mounts"] =
      "overlay / overlay rw 0 0\n"
      "/dev/sda1 /etc/hosts ext4 rw 0 0\n"
      "/dev/sda1 /data\\040one ext4 rw 0 0\n"
      "/dev/sda1 /again ext4 rw 0 0\n"
      "tmpfs /tmp tmpfs rw 0 0\n"
      "broken\n";
  host.folders = {"/data one", "/again"};
  for (const char* path : {"/", "/data one", "/srv"}) host.volumes[path] = {.total_bytes = 100, .free_bytes = 50};
  host.commands["psql --version"] = {.out = "\npsql (PostgreSQL) 15.4\x1b[0m\nmore\n"};
  return host;
}

}  // namespace

TEST_CASE("what a machine is like") {
  const auto facts = host::look_at_machine(machine(), {"/srv"}, {"psql"});
  REQUIRE(facts);
  CHECK(facts->host == "app-01");
  CHECK(facts->processors == 4);
  CHECK(facts->memory_bytes == 1024 * 1024);
  CHECK(facts->system.id == "debian");
  REQUIRE(facts->disks.size() == 3);  // a device once, and no single files
  CHECK(facts->disks[0].path == "/");
  CHECK(facts->disks[1].path == "/data one");
  CHECK(facts->disks[2].path == "/srv");
  REQUIRE(facts->programs.size() == 1);
  CHECK(facts->programs[0].command == "psql --version");
  CHECK(facts->programs[0].output.find('\x1b') == std::string::npos);
}

TEST_CASE("what a machine does not tell is an error, not a guess") {
  CHECK_FALSE(host::look_at_machine(machine(), {"/gone"}, {}));
  CHECK_FALSE(host::look_at_machine(machine(), {}, {"java"}));
  test::FakeHost refusing = machine();
  refusing.commands["psql --version"].exit_code = 1;
  CHECK_FALSE(host::look_at_machine(refusing, {}, {"psql"}));
  test::FakeHost silent = machine();
  silent.files.erase("/proc/sys/kernel/hostname");
  CHECK(host::host_name(silent) == "?");
  silent.files.erase("/proc/meminfo");
  CHECK_FALSE(host::look_at_machine(silent, {}, {}));
}

}  // namespace machine_facts_test
