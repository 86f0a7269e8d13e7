// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "readiness/result.hpp"

#include <functional>
#include <string>
#include <string_view>
#include <utility>

namespace readiness::util {

// A file that lives in memory, for libraries that write to files by their names only.
class MemoryFile {
 public:
  static Result<MemoryFile> create();
  MemoryFile(MemoryFile&& other) noexcept : descriptor_(std::exchange(other.descriptor_, -1)) {}
  MemoryFile& operator=(MemoryFile&&) = delete;
  ~MemoryFile();

  std::string path() const;

  // Piece by piece, from the beginning.
  Result<void> copy_to(const std::function<Result<void>(std::string_view)>& sink) const;

 private:
  explicit MemoryFile(int descriptor) : descriptor_(descriptor) {}

  int descriptor_;
};

}  // namespace readiness::util
