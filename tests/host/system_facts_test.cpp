// SPDX-License-Identifier: Apache-2.0
#include "host/system_facts.hpp"

#include "support/fake_host.hpp"

#include <catch2/catch.hpp>

namespace system_facts_test {

using namespace readiness;
using test::FakeHost;

namespace {

constexpr std::uint64_t k_gib = std::uint64_t{1} << 30;

std::string meminfo(std::uint64_t kibibytes) {
  return "MemTotal:       " + std::to_string(kibibytes) + " kB\nMemFree:  1 kB\n";
}

}  // namespace

TEST_CASE("MemTotal is read wherever it stands, and nothing else is taken for it") {
  CHECK(host::parse_meminfo(meminfo(16 << 20)) == 16 * k_gib);
  CHECK(host::parse_meminfo("MemFree: 5 kB\nMemTotal:\t8 kB") == 8 * 1024);
  for (const char* broken : {"", "MemTotal:", "MemTotal: kB", "MemTotal: 0 kB", "MemTotal: 8 MB", "MemTotal: 8",
                             "MemTotal: -8 kB", "MemTotal: 99999999999999999999 kB",
                             "MemTotal: 18446744073709551615 kB", "SwapMemTotal: 8 kB", "MemTotal : 8 kB"}) {
    INFO(broken);
    CHECK_FALSE(host::parse_meminfo(broken));
  }
}

TEST_CASE("a container's memory limit counts where it is smaller") {
  const auto [limit, expected] = GENERATE(table<std::string, std::uint64_t>({{"max\n", 16 * k_gib},
                                                                             {"4294967296\n", 4 * k_gib},
                                                                             {"9223372036854771712\n", 16 * k_gib},
                                                                             {"nonsense", 16 * k_gib},
                                                                             {"", 16 * k_gib}}));
  FakeHost world;
  world.files["/proc/meminfo"] = meminfo(16 << 20);
  world.files["/sys/fs/cgroup/memory.max"] = limit;
  CHECK(*host::memory_bytes(world) == expected);
}

TEST_CASE("memory that the system does not tell is an error") {
  FakeHost world;
  CHECK(host::memory_bytes(world).error().message.en == "file /proc/meminfo does not exist");
  world.files["/proc/meminfo"] = "MemFree: 1 kB\n";
  CHECK(host::memory_bytes(world).error().message ==
        Localized{"/proc/meminfo 中没有可用的 MemTotal", "/proc/meminfo has no usable MemTotal"});
}

TEST_CASE("a processor quota counts whole processors") {
  using Expected = std::optional<unsigned>;
  const auto [text, expected] = GENERATE(table<std::string, Expected>({{"max 100000\n", std::nullopt},
                                                                       {"200000 100000\n", 2},
                                                                       {"350000 100000", 3},
                                                                       {"50000 100000", 1},
                                                                       {"100000 0", std::nullopt},
                                                                       {"100000", std::nullopt},
                                                                       {"-1 100000", std::nullopt},
                                                                       {"", std::nullopt}}));
  FakeHost world;
  world.files["/sys/fs/cgroup/cpu.max"] = text;
  INFO(text);
  CHECK(host::processor_quota(world) == expected);
  CHECK_FALSE(host::processor_quota(FakeHost()));
}

TEST_CASE("os-release is read as a shell would") {
  const auto debian = host::parse_os_release(
      "# comment\nPRETTY_NAME=\"Debian GNU/Linux 12 (bookworm)\"\nNAME=Debian\nVERSION_ID=\"12\"\r\nID=debian\n");
  REQUIRE(debian);
  CHECK(debian->id == "debian");
  CHECK(debian->version == "12");
  CHECK(debian->name == "Debian GNU/Linux 12 (bookworm)");

  const auto quoted = host::parse_os_release("ID='Own OS'\nPRETTY_NAME=\"A \\\"B\\\" \\$5 \\\\\"\nVERSION_ID=3.1");
  REQUIRE(quoted);
  CHECK(quoted->id == "own os");
  CHECK(quoted->name == "A \"B\" $5 \\");

  const auto rolling = host::parse_os_release("ID=arch\nNAME=\"Arch Linux\"");
  REQUIRE(rolling);
  CHECK(rolling->version.empty());
  CHECK(rolling->name == "Arch Linux");
  CHECK(host::parse_os_release("ID=own\nVERSION_ID=2")->name == "own 2");

  for (const char* broken : {"", "ID=", "ID", "=debian", "ID_LIKE=debian", "#ID=debian", "\"", "ID=\"\""}) {
    INFO(broken);
    CHECK_FALSE(host::parse_os_release(broken));
  }
}

TEST_CASE("the operating system is read from either place, or is an error that names the file") {
  FakeHost world;
  CHECK(host::operating_system(world).error().message.en == "file /etc/os-release does not exist");
  world.files["/usr/lib/os-release"] = "ID=fedora\nVERSION_ID=40\n";
  CHECK(host::operating_system(world)->id == "fedora");
  world.files["/etc/os-release"] = "ID=ubuntu\n";
  CHECK(host::operating_system(world)->id == "ubuntu");
  world.files["/etc/os-release"] = "nothing";
  CHECK(host::operating_system(world).error().message ==
        Localized{"/etc/os-release 中没有 ID，无法判断操作系统及其版本",
                  "/etc/os-release has no ID, so the operating system and its version are not known"});
}

}  // namespace system_facts_test
