// SPDX-License-Identifier: Apache-2.0
#include "util/temporary_file.hpp"

#include <atomic>
#include <cerrno>
#include <charconv>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace readiness::util {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view k_prefix = ".readiness-", k_suffix = ".tmp";
// A process of another container has a number that means nothing here, so its lock is asked for, too. Between the
// making of a file and its lock lies less than this.
constexpr std::chrono::seconds k_time_to_lock{60};

// Of .readiness-<process>-<count>.tmp; nothing for other names.
std::optional<pid_t> process_of(std::string_view name) {
  if (!name.starts_with(k_prefix) || !name.ends_with(k_suffix)) return {};
  const std::string_view numbers =
      name.substr(k_prefix.size(), name.size() - std::min(name.size(), k_prefix.size() + k_suffix.size()));
  pid_t process = 0;
  const auto [end, fault] = std::from_chars(numbers.data(), numbers.data() + numbers.size(), process);
  if (fault != std::errc() || end == numbers.data() + numbers.size() || *end != '-' || process <= 0) return {};
  return process;
}

bool is_gone(pid_t process) { return ::kill(process, 0) != 0 && errno == ESRCH; }

bool is_old(int file) {
  struct stat facts = {};
  return fstat(file, &facts) == 0 && ::time(nullptr) - facts.st_mtime > k_time_to_lock.count();
}

// Whoever makes one holds its lock for as long as it lives.
void remove_if_left_behind(const fs::path& path, pid_t process) {
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
  if (!file.open() || ::flock(file.number(), LOCK_EX | LOCK_NB) != 0) return;
  if (is_gone(process) || is_old(file.number())) ::unlink(path.c_str());
}

void tidy(const fs::path& folder) {
  std::error_code fault;
  for (fs::directory_iterator entry(folder, fault), end; !fault && entry != end; entry.increment(fault))
    if (const auto process = process_of(entry->path().filename().native()))
      remove_if_left_behind(entry->path(), *process);
}

void tidy_once(const fs::path& folder) {
  static std::mutex guard;
  static std::set<fs::path> seen;
  const std::scoped_lock lock(guard);
  if (seen.insert(folder).second) tidy(folder);
}

}  // namespace

// What a signal handler may look at. Entries are never freed: it may be looking at them.
struct TemporaryFile::Listed {
  std::atomic<char*> path = nullptr;  // null: of no file
  Listed* next = nullptr;

  static std::atomic<Listed*>& first() {
    static constinit std::atomic<Listed*> list = nullptr;
    return list;
  }
};

TemporaryFile::Listed* TemporaryFile::list(const char* path) {
  static std::mutex guard;
  const std::scoped_lock lock(guard);
  Listed* free = Listed::first();
  while (free && free->path.load() != nullptr) free = free->next;
  if (!free) {
    free = new Listed;
    free->next = Listed::first();
    Listed::first() = free;
  }
  free->path = ::strdup(path);
  return free;
}

TemporaryFile::TemporaryFile(const fs::path& folder) {
  static std::atomic<unsigned> counter = 0;
  tidy_once(folder);
  // Listed before it is there: a signal may come in between.
  do {
    unlist();
    path_ = folder / (std::string(k_prefix) + std::to_string(getpid()) + "-" + std::to_string(counter++) +
                      std::string(k_suffix));
    listed_ = list(path_.c_str());
    descriptor_ = Descriptor(::open(path_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
  } while (!descriptor_.open() && errno == EEXIST);
  if (!descriptor_.open()) {
    const int fault = errno;
    unlist();
    errno = fault;
    return;
  }
  ::flock(descriptor_.number(), LOCK_EX | LOCK_NB);  // where locks do not work, nobody gets one: it is never removed
}

TemporaryFile::~TemporaryFile() {
  if (!listed_) return;
  ::unlink(path_.c_str());
  unlist();
}

void TemporaryFile::unlist() {
  if (listed_) std::free(listed_->path.exchange(nullptr));
  listed_ = nullptr;
}

bool TemporaryFile::write(std::string_view text) { return write_all(descriptor_.number(), text); }

bool TemporaryFile::settle() { return fsync(descriptor_.number()) == 0; }

bool TemporaryFile::keep_mode(mode_t mode) { return fchmod(descriptor_.number(), mode & 07777) == 0; }

bool TemporaryFile::become(const fs::path& target) {
  if (::rename(path_.c_str(), target.c_str()) != 0) return false;
  unlist();
  return descriptor_.close();
}

// Whoever takes a path out of the list is the only one who has it.
void remove_temporary_files() {
  for (TemporaryFile::Listed* one = TemporaryFile::Listed::first(); one; one = one->next)
    if (const char* path = one->path.exchange(nullptr)) ::unlink(path);
}

bool write_all(int descriptor, std::string_view text) {
  while (!text.empty()) {
    const ssize_t written = ::write(descriptor, text.data(), text.size());
    if (written < 0 && errno != EINTR) return false;
    if (written > 0) text.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

}  // namespace readiness::util
