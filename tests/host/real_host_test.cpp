// SPDX-License-Identifier: Apache-2.0
#include "host/real_host.hpp"

#include "host/system_facts.hpp"
#include "support/temp_dir.hpp"

#include <catch2/catch.hpp>

#include <cstdlib>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace real_host_test {

using namespace readiness;
using namespace std::chrono_literals;
using host::real_host;
using test::TempDir;

TEST_CASE("relative paths are the project folder's, absolute ones are themselves") {
  const TempDir folder;
  const auto written = folder.write("project/a/b.txt", "客户");
  const auto world = real_host(folder / "project");
  CHECK(*world->read_file("a/b.txt") == "客户");
  CHECK(*world->read_file(written) == "客户");
  folder.write("shared.txt", "beside");
  CHECK(*world->read_file("../shared.txt") == "beside");
}

TEST_CASE("a file that cannot be read is an error that names the path as it was asked for") {
  const TempDir folder;
  const auto world = real_host(folder.path());
  CHECK(world->read_file("no.xml").error().message.en == "file no.xml does not exist");
  CHECK(world->file_facts("no.xml").error().message == Localized{"no.xml 不存在", "no.xml does not exist"});
  CHECK(world->disk_space("no/where").error().message.en == "no/where does not exist");
  CHECK_FALSE(world->read_file("."));
}

TEST_CASE("facts of a file and of a folder") {
  const TempDir folder;
  folder.write("a.txt", "12345");
  const auto modified = std::chrono::sys_days{std::chrono::year{2026} / 1 / 2} + 3h;
  const timespec time{.tv_sec = std::chrono::seconds(modified.time_since_epoch()).count(), .tv_nsec = 0};
  const timespec times[]{time, time};
  REQUIRE(::utimensat(AT_FDCWD, (folder / "a.txt").c_str(), times, 0) == 0);
  const auto world = real_host(folder.path());
  const auto file = world->file_facts("a.txt");
  REQUIRE(file);
  CHECK(file->bytes == 5);
  CHECK_FALSE(file->folder);
  CHECK(file->modified == modified);
  CHECK(world->file_facts(".")->folder);
}

TEST_CASE("what is there, what is not, and what cannot be found out") {
  const TempDir folder;
  folder.write("a.txt", "1");
  std::filesystem::create_symlink("loop", folder / "loop");
  const auto world = real_host(folder.path());
  CHECK(*world->exists("a.txt"));
  CHECK(*world->exists("."));
  CHECK_FALSE(*world->exists("b.txt"));
  CHECK_FALSE(*world->exists("a.txt/b"));
  CHECK(world->exists("loop").error().message.zh == "无法读取 loop：符号链接循环");
  CHECK_FALSE(world->exists(std::string(5000, 'x')));
}

TEST_CASE("the volume has room, and no more than it has") {
  const auto space = real_host("/")->disk_space(".");
  REQUIRE(space);
  CHECK(space->total_bytes > 0);
  CHECK(space->free_bytes <= space->total_bytes);
}

TEST_CASE("the clock is fixed or runs") {
  const auto fixed = std::chrono::sys_days{std::chrono::year{2020} / 5 / 1} + 7h;
  CHECK(real_host(".", fixed)->now() == fixed);
  CHECK(real_host(".")->now() > fixed);
}

TEST_CASE("programs run, and a missing one is an error") {
  const auto world = real_host(".");
  CHECK(world->run({"printf", "15.4"}, 20s)->out == "15.4");
  CHECK(world->run({"no-such-program-here"}, 20s).error().message.en == "program no-such-program-here is not on PATH");
}

TEST_CASE("environment variables are there, empty or not there") {
  ::setenv("READINESS_TEST_VALUE", "", 1);
  ::unsetenv("READINESS_TEST_NOTHING");
  const auto world = real_host(".");
  CHECK(world->environment("READINESS_TEST_VALUE") == "");
  CHECK(world->environment("READINESS_TEST_NOTHING") == std::nullopt);
}

TEST_CASE("this machine has processors, memory and a name") {
  const auto world = real_host(".");
  CHECK(world->processors() >= 1);
  CHECK(world->processors() <= static_cast<unsigned>(sysconf(_SC_NPROCESSORS_CONF)));
  CHECK(*host::memory_bytes(*world) > (1u << 20));
  CHECK_FALSE(host::operating_system(*world)->id.empty());
}

}  // namespace real_host_test
