// SPDX-License-Identifier: Apache-2.0
// Files that become others when they are whole. However the program ends, they do not stay behind: a signal removes
// them, and what an end without notice (a crash, SIGKILL, a power cut) leaves is removed by the next run.
#pragma once

#include "util/descriptor.hpp"

#include <filesystem>
#include <string_view>
#include <sys/types.h>

namespace readiness::util {

// A new file in the target's folder: rename works only within one volume. The first one in a folder removes those that
// programs which are no more have left there.
class TemporaryFile {
 public:
  explicit TemporaryFile(const std::filesystem::path& folder);
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;
  ~TemporaryFile();

  bool open() const { return descriptor_.open(); }
  bool write(std::string_view text);
  // On the disk before it gets its name: after a crash there is the old text or the new one.
  bool settle();
  bool keep_mode(mode_t mode);
  bool become(const std::filesystem::path& target);

 private:
  struct Listed;
  static Listed* list(const char* path);
  void unlist();

  std::filesystem::path path_;
  Descriptor descriptor_;
  Listed* listed_ = nullptr;  // null: there is no such file, or no longer

  friend void remove_temporary_files();
};

// All that are there now, of any number. A signal handler may call it.
void remove_temporary_files();

// False when the system refuses a part of it; errno says why.
bool write_all(int descriptor, std::string_view text);

}  // namespace readiness::util
