// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "readiness/result.hpp"
#include "util/descriptor.hpp"

#include <chrono>
#include <filesystem>

namespace readiness::util {

// While one lives, other programs that want it for the same file wait: what is read, changed and written back loses
// nothing that somebody else writes meanwhile. It is a file beside that file, gone when the lock is. Not between
// threads of one program.
class FileLock {
 public:
  // Errors: another program holds it for longer than `patience` (the error names it), or there can be no such file.
  static Result<FileLock> of(const std::filesystem::path& path,
                             std::chrono::milliseconds patience = std::chrono::seconds(10));
  FileLock(FileLock&&) noexcept = default;
  ~FileLock();

 private:
  FileLock(std::filesystem::path path, Descriptor file) : path_(std::move(path)), file_(std::move(file)) {}

  std::filesystem::path path_;
  Descriptor file_;
};

}  // namespace readiness::util
