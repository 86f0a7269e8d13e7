// SPDX-License-Identifier: Apache-2.0
#include "host/machine_facts.hpp"

#include "text/phrase.hpp"
#include "util/strings.hpp"
#include "util/utf8.hpp"

#include <algorithm>
#include <set>

namespace readiness::host {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase version_not_told{"“{0} --version”以退出码 {1} 结束", "'{0} --version' ended with exit code {1}"};
// clang-format on
}  // namespace phrases

constexpr const char* k_host_name = "/proc/sys/kernel/hostname";
constexpr const char* k_mounts = "/proc/self/mounts";
constexpr std::size_t k_name_width = 64, k_line_width = 200;
constexpr std::chrono::seconds k_version_timeout{10};

// fstab(5) writes blanks as \040.
std::string mount_point(std::string_view written) { return util::replace_all(std::string(written), "\\040", " "); }

Result<ProgramFacts> ask_version(const Host& host, const std::string& program) {
  RD_TRY(const CommandOutput output, host.run({program, "--version"}, k_version_timeout));
  if (output.exit_code != 0) return Error{text::say<phrases::version_not_told>(program, output.exit_code)};
  return ProgramFacts{program + " --version", first_line(output)};
}

}  // namespace

std::string host_name(const Host& host) {
  const auto name = host.read_file(k_host_name);
  const std::string shown = name ? util::shorten(util::printable(util::trim(*name)), k_name_width) : std::string{};
  return shown.empty() ? "?" : shown;
}

std::vector<std::string> mounted_disks(const Host& host) {
  std::vector<std::string> points{"/"};
  const auto mounts = host.read_file(k_mounts);
  std::set<std::string> devices;
  for (const std::string& line : util::split(mounts ? *mounts : std::string{}, '\n')) {
    const auto words = util::split(line, ' ');
    if (words.size() < 2 || !words[0].starts_with("/dev/")) continue;
    const std::string point = mount_point(words[1]);
    const auto there = host.file_facts(point);
    // Containers mount single files, too.
    if (!there || !there->folder || !devices.insert(words[0]).second || point == "/") continue;
    points.push_back(point);
  }
  return points;
}

std::string first_line(const CommandOutput& output) {
  std::string_view text = util::trim(output.out);
  if (text.empty()) text = util::trim(output.err);
  return util::shorten(util::printable(text.substr(0, text.find_first_of("\r\n"))), k_line_width);
}

Result<MachineFacts> look_at_machine(const Host& host, const std::vector<std::string>& disks,
                                     const std::vector<std::string>& programs) {
  MachineFacts facts{.host = host_name(host), .collected = host.now(), .processors = host.processors()};
  RD_TRY(facts.memory_bytes, memory_bytes(host));
  RD_TRY(facts.system, operating_system(host));
  for (const std::string& path : mounted_disks(host))
    if (const auto space = host.disk_space(path)) facts.disks.push_back({path, *space});
  for (const std::string& path : disks) {
    RD_TRY(const DiskSpace space, host.disk_space(path));
    facts.disks.push_back({path, space});
  }
  for (const std::string& program : programs) RD_TRY(facts.programs.emplace_back(), ask_version(host, program));
  return facts;
}

}  // namespace readiness::host
