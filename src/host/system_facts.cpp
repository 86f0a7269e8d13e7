// SPDX-License-Identifier: Apache-2.0
#include "host/system_facts.hpp"

#include "text/phrases.hpp"
#include "util/strings.hpp"

#include <algorithm>
#include <charconv>

namespace readiness::host {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase meminfo_without_total{"{0} 中没有可用的 MemTotal", "{0} has no usable MemTotal"};
// clang-format on
}  // namespace phrases

using text::say;

constexpr const char* k_meminfo = "/proc/meminfo";
constexpr const char* k_memory_limit = "/sys/fs/cgroup/memory.max";
constexpr const char* k_processor_quota = "/sys/fs/cgroup/cpu.max";
// os-release(5): the second is for systems whose /etc is empty.
constexpr const char* k_os_release = "/etc/os-release";
constexpr const char* k_os_release_of_vendor = "/usr/lib/os-release";

// The number that `text` begins with, and what follows it.
std::optional<std::uint64_t> leading_number(std::string_view& text) {
  std::uint64_t number = 0;
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (fault != std::errc()) return std::nullopt;
  text.remove_prefix(static_cast<std::size_t>(end - text.data()));
  return number;
}

std::optional<std::uint64_t> whole_number(std::string_view text) {
  const auto number = leading_number(text);
  return text.empty() ? number : std::nullopt;
}

// A value as a shell reads an assignment: 'as it is', "with \" \$ \\ \` escaped", or bare.
std::string unquoted(std::string_view value) {
  if (value.size() >= 2 && value.front() == '\'' && value.back() == '\'')
    return std::string(value.substr(1, value.size() - 2));
  if (value.size() >= 2 && value.front() == '"' && value.back() == '"') value = value.substr(1, value.size() - 2);
  std::string text;
  for (std::size_t i = 0; i < value.size(); ++i) {
    if (value[i] == '\\' && i + 1 < value.size()) ++i;
    text += value[i];
  }
  return text;
}

}  // namespace

std::optional<std::uint64_t> parse_meminfo(std::string_view text) {
  constexpr std::string_view k_label = "MemTotal:";
  for (const std::string& line : util::split(text, '\n')) {
    if (!line.starts_with(k_label)) continue;
    std::string_view rest = util::trim(std::string_view(line).substr(k_label.size()));
    const auto kibibytes = leading_number(rest);
    const bool usable =
        kibibytes && *kibibytes > 0 && *kibibytes < (std::uint64_t{1} << 54) && util::trim(rest) == "kB";
    return usable ? std::optional(*kibibytes * 1024) : std::nullopt;
  }
  return std::nullopt;
}

std::optional<std::uint64_t> parse_memory_limit(std::string_view text) { return whole_number(util::trim(text)); }

std::optional<unsigned> parse_processor_quota(std::string_view text) {
  const auto parts = util::split(util::trim(text), ' ');  // microseconds of work in a period: "150000 100000"
  if (parts.size() != 2) return std::nullopt;
  const auto work = whole_number(parts[0]), period = whole_number(parts[1]);
  if (!work || !period || *period == 0) return std::nullopt;
  return static_cast<unsigned>(std::clamp<std::uint64_t>(*work / *period, 1, 1U << 20));
}

std::optional<OperatingSystem> parse_os_release(std::string_view text) {
  OperatingSystem system;
  std::string pretty, plain;
  for (const std::string& line : util::split(text, '\n')) {
    const std::string_view assignment = util::trim(line);
    const std::size_t equals = assignment.find('=');
    if (assignment.starts_with('#') || equals == std::string_view::npos) continue;
    const std::string_view key = assignment.substr(0, equals);
    const std::string value = unquoted(assignment.substr(equals + 1));
    if (key == "ID") system.id = util::lower(value);
    if (key == "VERSION_ID") system.version = value;
    if (key == "PRETTY_NAME") pretty = value;
    if (key == "NAME") plain = value;
  }
  if (system.id.empty()) return std::nullopt;
  if (plain.empty()) plain = system.id;
  if (!system.version.empty()) plain += " " + system.version;
  system.name = pretty.empty() ? plain : pretty;
  return system;
}

Result<std::uint64_t> memory_bytes(const Host& host) {
  RD_TRY(const std::string meminfo, host.read_file(k_meminfo));
  const auto total = parse_meminfo(meminfo);
  if (!total) return Error{say<phrases::meminfo_without_total>(k_meminfo)};
  const auto limit_file = host.read_file(k_memory_limit);  // none outside of a container
  const auto limit = limit_file ? parse_memory_limit(*limit_file) : std::nullopt;
  return limit ? std::min(*total, *limit) : *total;
}

std::optional<unsigned> processor_quota(const Host& host) {
  const auto quota = host.read_file(k_processor_quota);
  return quota ? parse_processor_quota(*quota) : std::nullopt;
}

Result<OperatingSystem> operating_system(const Host& host) {
  const char* path = k_os_release;
  Result<std::string> release = host.read_file(path);
  if (!release) {
    Result<std::string> of_vendor = host.read_file(k_os_release_of_vendor);
    if (!of_vendor) return std::move(release).error();
    path = k_os_release_of_vendor;
    release = std::move(of_vendor);
  }
  const auto system = parse_os_release(*release);
  if (!system) return Error{say<text::phrases::os_release_without>(path, "ID")};
  return *system;
}

}  // namespace readiness::host
