// SPDX-License-Identifier: Apache-2.0
// Files: read, write in one step, map into memory. Every error names the path and the reason.
#pragma once

#include "readiness/result.hpp"
#include "util/mapping.hpp"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace readiness::util {

inline constexpr std::uintmax_t k_max_text_file = 64u << 20;

// The errors below name the path that was opened. People know the one that they wrote: `written`.
Error as_written(Error error, const std::filesystem::path& opened, const std::string& written);

Result<std::string> read_file(const std::filesystem::path& path, std::uintmax_t max_bytes = k_max_text_file);

// Writes a temporary file beside `path` and renames it: readers see the old text or the new one.
Result<void> write_file(const std::filesystem::path& path, std::string_view text);

// The same for what is too large to be in memory at once.
class FileWriter {
 public:
  static Result<FileWriter> create(const std::filesystem::path& path);
  FileWriter(FileWriter&&) noexcept;
  FileWriter& operator=(FileWriter&&) noexcept;
  ~FileWriter();  // without `finish`, nothing has happened

  Result<void> write(std::string_view text);
  Result<void> finish();

 private:
  struct Target;
  explicit FileWriter(std::unique_ptr<Target> target);
  std::unique_ptr<Target> target_;
};

// A file mapped into memory, read only; copies share the map. An empty file maps to an empty view.
class MappedFile {
 public:
  static Result<MappedFile> open(const std::filesystem::path& path);
  std::string_view bytes() const { return mapping_ ? mapping_->bytes() : std::string_view(); }
  // Gives the memory of bytes()[begin, end) back to the system. They come from the file again when they are looked at.
  void release(std::size_t begin, std::size_t end) const;
  // Of a file that was opened: whether it still is what it was then. If not, what was read of it is worth nothing.
  // `name` is how the error calls it.
  Result<void> unchanged(const std::string& name) const;

 private:
  friend class ScratchFile;
  explicit MappedFile(std::shared_ptr<const Mapping> mapping) : mapping_(std::move(mapping)) {}
  std::shared_ptr<const Mapping> mapping_;  // null: of an empty file
};

// A file without a name in $TMPDIR (else /tmp), for what is too large to be kept in memory: nobody else can read it,
// and it is gone when the program is, however it ends.
class ScratchFile {
 public:
  static Result<ScratchFile> create();
  ScratchFile(ScratchFile&&) noexcept;
  ScratchFile& operator=(ScratchFile&&) noexcept;
  ~ScratchFile();

  Result<void> write(std::string_view text);
  // What has been written, for as long as the map lives.
  Result<MappedFile> map() const;

  // Anywhere in the file, from any thread. Reading behind its end is an error.
  Result<void> write_at(std::uint64_t offset, std::string_view bytes);
  Result<void> read_at(std::uint64_t offset, std::span<char> bytes) const;

 private:
  struct Target;
  explicit ScratchFile(std::unique_ptr<Target> target);
  std::unique_ptr<Target> target_;
};

}  // namespace readiness::util
