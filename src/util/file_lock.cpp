// SPDX-License-Identifier: Apache-2.0
#include "util/file_lock.hpp"

#include "text/phrase.hpp"
#include "text/phrases.hpp"
#include "util/system_reason.hpp"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

namespace readiness::util {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase file_locked{"进程 {1} 正在改写 {0}，等待后仍未结束", "{0} is being changed by process {1}, and waiting did not help"};
constexpr text::Phrase try_later{"请稍后再试", "try again later"};
// clang-format on
}  // namespace phrases

namespace fs = std::filesystem;
using text::say;

constexpr std::chrono::milliseconds k_pause{10};  // between two attempts

// Links lead to the one file that is written in the end.
fs::path lock_beside(const fs::path& path) {
  std::error_code fault;
  const fs::path real = fs::weakly_canonical(path, fault);
  const fs::path& file = fault ? path : real;
  return file.parent_path() / ("." + file.filename().string() + ".lock");
}

struct flock whole_file() {
  struct flock lock = {};
  lock.l_type = F_WRLCK;
  lock.l_whence = SEEK_SET;
  return lock;
}

// The one before may have removed the file that we opened, and somebody else made another one.
bool is_still_there(const fs::path& path, int file) {
  struct stat ours = {}, there = {};
  return fstat(file, &ours) == 0 && ::stat(path.c_str(), &there) == 0 && ours.st_ino == there.st_ino &&
         ours.st_dev == there.st_dev;
}

// 0 when nobody holds it.
pid_t holder_of(int file) {
  struct flock lock = whole_file();
  return ::fcntl(file, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK ? lock.l_pid : 0;
}

Error fault_of(const fs::path& lock, int error_number) {
  return {.message = say<text::phrases::file_unwritable>(lock.string(), system_reason(error_number)),
          .exhausted = is_exhausted(error_number)};
}

}  // namespace

Result<FileLock> FileLock::of(const fs::path& path, std::chrono::milliseconds patience) {
  const auto end = std::chrono::steady_clock::now() + patience;
  const fs::path beside = lock_beside(path);
  for (;;) {
    Descriptor file(::open(beside.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0666));
    if (!file.open()) return fault_of(beside, errno);
    struct flock wanted = whole_file();
    if (::fcntl(file.number(), F_SETLK, &wanted) == 0) {
      if (is_still_there(beside, file.number())) return FileLock(beside, std::move(file));
      continue;
    }
    if (errno != EACCES && errno != EAGAIN) return fault_of(beside, errno);
    if (std::chrono::steady_clock::now() >= end)
      return Error{say<phrases::file_locked>(path.string(), holder_of(file.number())), {}, say<phrases::try_later>()};
    std::this_thread::sleep_for(k_pause);
  }
}

FileLock::~FileLock() {
  if (file_.open()) ::unlink(path_.c_str());  // before others get it
}

}  // namespace readiness::util
