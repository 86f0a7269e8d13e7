// SPDX-License-Identifier: Apache-2.0
#include "util/memory_file.hpp"

#include "text/phrases.hpp"
#include "util/system_reason.hpp"

#include <fmt/core.h>

#include <array>
#include <cerrno>
#include <sys/mman.h>
#include <unistd.h>

namespace readiness::util {

namespace {

Error failed() { return {text::say<text::phrases::workbook_failed>(system_reason(errno))}; }

}  // namespace

Result<MemoryFile> MemoryFile::create() {
  const int descriptor = memfd_create("workbook", MFD_CLOEXEC);
  if (descriptor < 0) return failed();
  return MemoryFile(descriptor);
}

MemoryFile::~MemoryFile() {
  if (descriptor_ >= 0) close(descriptor_);
}

std::string MemoryFile::path() const { return fmt::format("/proc/self/fd/{}", descriptor_); }

Result<void> MemoryFile::copy_to(const std::function<Result<void>(std::string_view)>& sink) const {
  std::array<char, 65536> piece;
  for (off_t at = 0;;) {
    const ssize_t size = pread(descriptor_, piece.data(), piece.size(), at);
    if (size < 0) return failed();
    if (size == 0) return {};
    RD_CHECK(sink({piece.data(), static_cast<std::size_t>(size)}));
    at += size;
  }
}

}  // namespace readiness::util
