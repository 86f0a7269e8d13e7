// SPDX-License-Identifier: Apache-2.0
// Mapping: the bytes of a file in memory, read only.
//
// Somebody may cut the file off while it is mapped, or its disk may fail. The system then raises SIGBUS where the bytes
// are looked at, which would end the program. Of a watched mapping, zeros take the place of the bytes that are gone,
// and `fault` tells of it afterwards: reading costs nothing more than without. What was read before that call means
// nothing when there is a fault.
#pragma once

#include "util/descriptor.hpp"

#include <atomic>
#include <cstddef>
#include <memory>
#include <optional>
#include <string_view>
#include <sys/stat.h>

namespace readiness::util {

class Mapping {
 public:
  // Null when the system refuses, with the reason in errno. `size` is not 0; the file may be closed afterwards.
  static std::unique_ptr<Mapping> of(int file, std::size_t size);
  // The same, of a file that others may write to. `facts` are those of the file as it is now.
  static std::unique_ptr<Mapping> watched(Descriptor file, const struct stat& facts);
  Mapping(const Mapping&) = delete;
  Mapping& operator=(const Mapping&) = delete;
  ~Mapping();

  std::string_view bytes() const { return {data_, size_}; }
  // Gives the memory of bytes()[begin, end) back to the system. They come from the file again when they are looked at.
  void release(std::size_t begin, std::size_t end) const;

  enum class Fault { shorter, written_to, unreadable };
  // Of a watched mapping: what has happened to the file since.
  std::optional<Fault> fault() const;

 private:
  struct Guard;
  Mapping(const char* data, std::size_t size) : data_(data), size_(size) {}

  const char* data_;
  std::size_t size_;
  Descriptor file_;  // of a watched mapping, and what follows
  struct stat facts_ = {};
  Guard* guard_ = nullptr;
};

}  // namespace readiness::util
