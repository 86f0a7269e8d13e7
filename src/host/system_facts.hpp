// SPDX-License-Identifier: Apache-2.0
// What Linux tells about itself in text files. Parsers take a text; readers take Host and name the file in errors.
#pragma once

#include "readiness/host.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace readiness::host {

struct OperatingSystem {
  std::string id;       // "debian", lower case
  std::string version;  // "12", "22.04"; empty for rolling releases
  std::string name;     // for people: "Debian GNU/Linux 12 (bookworm)"
};

std::optional<std::uint64_t> parse_meminfo(std::string_view text);       // bytes of MemTotal
std::optional<std::uint64_t> parse_memory_limit(std::string_view text);  // cgroup memory.max; nothing for "max"
std::optional<unsigned> parse_processor_quota(std::string_view text);    // cgroup cpu.max: whole processors, at least 1
std::optional<OperatingSystem> parse_os_release(std::string_view text);  // os-release(5); nothing without an ID

// Memory that this process may use, in bytes: the machine's, or its cgroup's limit where that is smaller.
Result<std::uint64_t> memory_bytes(const Host& host);

// Nothing where there is no limit.
std::optional<unsigned> processor_quota(const Host& host);

Result<OperatingSystem> operating_system(const Host& host);

}  // namespace readiness::host
