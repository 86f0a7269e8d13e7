// SPDX-License-Identifier: Apache-2.0
#include "host/real_host.hpp"

#include "host/network.hpp"
#include "host/system_facts.hpp"
#include "text/phrases.hpp"
#include "util/file.hpp"
#include "util/subprocess.hpp"
#include "util/system_reason.hpp"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <ctime>
#include <sched.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <thread>

namespace readiness::host {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase path_not_there{"{0} 不存在", "{0} does not exist"};
// clang-format on
}  // namespace phrases

namespace fs = std::filesystem;
using text::say;

// `path` as it was asked for: where the project folder lies must not show in a report.
Error not_found_out(const fs::path& path, int error_number) {
  if (error_number == ENOENT) return {say<phrases::path_not_there>(path.string())};
  return {say<text::phrases::file_unreadable>(path.string(), util::system_reason(error_number))};
}

// Those that this process may be scheduled on. Of more than CPU_SETSIZE the system tells by another way.
unsigned scheduled_processors() {
  cpu_set_t usable;
  if (sched_getaffinity(0, sizeof usable, &usable) == 0) return static_cast<unsigned>(CPU_COUNT(&usable));
  return std::max(1U, std::thread::hardware_concurrency());
}

class RealHost : public Host {
 public:
  RealHost(fs::path folder, std::optional<std::chrono::sys_seconds> now) : folder_(std::move(folder)), now_(now) {}

  std::chrono::minutes utc_offset() const override {
    if (now_) return {};
    const std::time_t clock = std::chrono::system_clock::to_time_t(now());
    std::tm local = {};
    if (localtime_r(&clock, &local) == nullptr) return {};
    return std::chrono::duration_cast<std::chrono::minutes>(std::chrono::seconds(local.tm_gmtoff));
  }

  std::chrono::sys_seconds now() const override {
    return now_.value_or(std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()));
  }

  Result<std::string> read_file(const fs::path& path) const override {
    auto text = util::read_file(folder_ / path);
    if (text) return text;
    return util::as_written(std::move(text).error(), folder_ / path, path.string());
  }

  Result<FileFacts> file_facts(const fs::path& path) const override {
    struct stat facts = {};
    if (::stat((folder_ / path).c_str(), &facts) != 0) return not_found_out(path, errno);
    return FileFacts{.bytes = static_cast<std::uintmax_t>(facts.st_size),
                     .folder = S_ISDIR(facts.st_mode),
                     .modified = std::chrono::sys_seconds(std::chrono::seconds(facts.st_mtime))};
  }

  Result<bool> exists(const fs::path& path) const override {
    struct stat facts = {};
    if (::stat((folder_ / path).c_str(), &facts) == 0) return true;
    if (errno == ENOENT || errno == ENOTDIR) return false;
    return not_found_out(path, errno);
  }

  Result<DiskSpace> disk_space(const fs::path& path) const override {
    struct statvfs volume = {};
    if (::statvfs((folder_ / path).c_str(), &volume) != 0) return not_found_out(path, errno);
    return DiskSpace{.total_bytes = std::uintmax_t{volume.f_blocks} * volume.f_frsize,
                     .free_bytes = std::uintmax_t{volume.f_bavail} * volume.f_frsize};
  }

  Result<CommandOutput> run(const std::vector<std::string>& arguments,
                            std::chrono::milliseconds timeout) const override {
    return util::run_command(arguments, timeout, folder_.empty() ? fs::path(".") : folder_);
  }

  std::optional<std::string> environment(const std::string& name) const override {
    const char* value = std::getenv(name.c_str());
    return value ? std::optional<std::string>(value) : std::nullopt;
  }

  unsigned processors() const override {
    const std::optional<unsigned> quota = processor_quota(*this);
    return quota ? std::min(*quota, scheduled_processors()) : scheduled_processors();
  }

  const Network& network() const override { return *network_; }

 private:
  fs::path folder_;
  std::optional<std::chrono::sys_seconds> now_;
  std::unique_ptr<Network> network_ = real_network();
};

}  // namespace

std::unique_ptr<Host> real_host(const fs::path& folder, std::optional<std::chrono::sys_seconds> now) {
  return std::make_unique<RealHost>(folder, now);
}

}  // namespace readiness::host
