// SPDX-License-Identifier: Apache-2.0
#include "util/file.hpp"

#include "text/phrase.hpp"
#include "text/phrases.hpp"
#include "util/descriptor.hpp"
#include "util/strings.hpp"
#include "util/system_reason.hpp"
#include "util/temporary_file.hpp"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <optional>
#include <sys/stat.h>
#include <unistd.h>

namespace readiness::util {

namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase set_tmpdir{"把环境变量 TMPDIR 设为空间足够的文件夹", "set TMPDIR to a folder with enough room"};
constexpr text::Phrase file_became_shorter{"{0} 在读取过程中被截短", "{0} became shorter while it was read"};
constexpr text::Phrase file_written_to{"{0} 在读取过程中被改写", "{0} was written to while it was read"};
constexpr text::Phrase export_to_quiet_place{"请重新导出到没有其他程序写入的地方", "export it again, to a place that nobody writes to"};
constexpr text::Phrase not_a_regular_file{"不是普通文件", "not a regular file"};
// clang-format on
}  // namespace phrases

namespace fs = std::filesystem;

Error unreadable(const fs::path& path, int error_number) {
  if (error_number == ENOENT) return {text::say<text::phrases::file_missing>(path.string())};
  return {.message = text::say<text::phrases::file_unreadable>(path.string(), system_reason(error_number)),
          .exhausted = is_exhausted(error_number)};
}

Error unwritable(const fs::path& path, int error_number) {
  return {.message = text::say<text::phrases::file_unwritable>(path.string(), system_reason(error_number)),
          .exhausted = is_exhausted(error_number)};
}

// The same of a folder for scratch files.
Error no_room(const fs::path& folder, int error_number) {
  Error error = unwritable(folder, error_number);
  error.hint = text::say<phrases::set_tmpdir>();
  return error;
}

struct OpenFile {
  Descriptor descriptor;
  struct stat facts = {};

  std::uintmax_t bytes() const { return static_cast<std::uintmax_t>(facts.st_size); }
};

// Only regular files: a pipe or a device could keep us waiting for ever.
Result<OpenFile> open_for_reading(const fs::path& path) {
  Descriptor descriptor(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  struct stat facts = {};
  if (!descriptor.open() || fstat(descriptor.number(), &facts) != 0) return unreadable(path, errno);
  if (S_ISDIR(facts.st_mode)) return Error{text::say<text::phrases::file_is_folder>(path.string())};
  if (!S_ISREG(facts.st_mode))
    return Error{text::say<text::phrases::file_unreadable>(path.string(), text::say<phrases::not_a_regular_file>())};
  return OpenFile{std::move(descriptor), facts};
}

// Reads at most `buffer.size()` bytes; fewer only at the end of the file. Nothing when it fails.
std::optional<std::size_t> read_up_to(int descriptor, std::string& buffer) {
  std::size_t done = 0;
  while (done < buffer.size()) {
    const ssize_t got = ::read(descriptor, buffer.data() + done, buffer.size() - done);
    if (got < 0 && errno != EINTR) return std::nullopt;
    if (got == 0) break;
    if (got > 0) done += static_cast<std::size_t>(got);
  }
  return done;
}

// /proc and cgroup files say that they have no bytes: the system makes them up while they are read.
Result<std::string> read_made_up(const fs::path& path, const OpenFile& file, std::uintmax_t max_bytes) {
  constexpr std::size_t k_step = 16384;
  std::string all, step(k_step, '\0');
  for (;;) {
    const std::optional<std::size_t> got = read_up_to(file.descriptor.number(), step);
    if (!got) return unreadable(path, errno);
    all.append(step, 0, *got);
    if (all.size() > max_bytes)
      return Error{text::say<text::phrases::file_too_large>(path.string(), all.size(), max_bytes)};
    if (*got < step.size()) return all;
  }
}

}  // namespace

Error as_written(Error error, const std::filesystem::path& opened, const std::string& written) {
  error.message.zh = replace_all(std::move(error.message.zh), opened.string(), written);
  error.message.en = replace_all(std::move(error.message.en), opened.string(), written);
  return error;
}

Result<std::string> read_file(const fs::path& path, std::uintmax_t max_bytes) {
  RD_TRY(const OpenFile file, open_for_reading(path));
  if (file.bytes() > max_bytes)
    return Error{text::say<text::phrases::file_too_large>(path.string(), file.bytes(), max_bytes)};
  if (file.bytes() == 0) return read_made_up(path, file, max_bytes);
  std::string bytes(file.bytes(), '\0');
  const std::optional<std::size_t> size = read_up_to(file.descriptor.number(), bytes);
  if (!size) return unreadable(path, errno);
  bytes.resize(*size);  // less when somebody cut the file meanwhile
  return bytes;
}

// Either a temporary file, or what must stay what it is: /dev/null, /dev/stdout, a named pipe.
struct FileWriter::Target {
  fs::path path;  // as the user wrote it
  fs::path real;  // where links lead to: a link stays a link
  std::optional<TemporaryFile> temporary;
  Descriptor in_place;

  Error fault() const { return unwritable(path, errno); }
};

Result<FileWriter> FileWriter::create(const fs::path& path) {
  struct stat old = {};
  const bool exists = ::stat(path.c_str(), &old) == 0;
  if (exists && S_ISDIR(old.st_mode)) return Error{text::say<text::phrases::file_is_folder>(path.string())};
  auto target = std::make_unique<Target>();
  target->path = target->real = path;
  if (exists && !S_ISREG(old.st_mode)) {
    target->in_place = Descriptor(::open(path.c_str(), O_WRONLY | O_CLOEXEC));
    if (!target->in_place.open()) return target->fault();
    return FileWriter(std::move(target));
  }
  std::error_code not_resolved;
  if (exists) target->real = fs::canonical(path, not_resolved);
  if (not_resolved) target->real = path;
  target->temporary.emplace(target->real.has_parent_path() ? target->real.parent_path() : fs::path("."));
  if (!target->temporary->open()) return target->fault();
  if (exists && !target->temporary->keep_mode(old.st_mode)) return target->fault();
  return FileWriter(std::move(target));
}

FileWriter::FileWriter(std::unique_ptr<Target> target) : target_(std::move(target)) {}
FileWriter::FileWriter(FileWriter&&) noexcept = default;
FileWriter& FileWriter::operator=(FileWriter&&) noexcept = default;
FileWriter::~FileWriter() = default;

Result<void> FileWriter::write(std::string_view text) {
  const bool written =
      target_->temporary ? target_->temporary->write(text) : write_all(target_->in_place.number(), text);
  if (!written) return target_->fault();
  return {};
}

Result<void> FileWriter::finish() {
  const bool done = target_->temporary ? target_->temporary->settle() && target_->temporary->become(target_->real)
                                       : target_->in_place.close();
  if (!done) return target_->fault();
  return {};
}

Result<void> write_file(const fs::path& path, std::string_view text) {
  RD_TRY(FileWriter file, FileWriter::create(path));
  RD_CHECK(file.write(text));
  return file.finish();
}

Result<MappedFile> MappedFile::open(const fs::path& path) {
  RD_TRY(OpenFile file, open_for_reading(path));
  if (file.facts.st_size == 0) return MappedFile(nullptr);
  std::shared_ptr<const Mapping> mapping = Mapping::watched(std::move(file.descriptor), file.facts);
  if (!mapping) return unreadable(path, errno);
  return MappedFile(std::move(mapping));
}

void MappedFile::release(std::size_t begin, std::size_t end) const {
  if (mapping_) mapping_->release(begin, end);
}

Result<void> MappedFile::unchanged(const std::string& name) const {
  const auto fault = mapping_ ? mapping_->fault() : std::nullopt;
  if (!fault) return {};
  if (*fault == Mapping::Fault::unreadable) return unreadable(name, EIO);
  const Localized happened = *fault == Mapping::Fault::shorter ? text::say<phrases::file_became_shorter>(name)
                                                               : text::say<phrases::file_written_to>(name);
  return Error{happened, {}, text::say<phrases::export_to_quiet_place>()};
}

struct ScratchFile::Target {
  fs::path folder;
  Descriptor descriptor;
  std::size_t size = 0;
};

Result<ScratchFile> ScratchFile::create() {
  std::error_code no_folder;
  const fs::path folder = fs::temp_directory_path(no_folder);
  if (no_folder) return no_room("$TMPDIR", no_folder.value());
  std::string pattern = (folder / "readiness-XXXXXX").string();
  Descriptor descriptor(::mkostemp(pattern.data(), O_CLOEXEC));  // mode 0600
  if (!descriptor.open()) return no_room(folder, errno);
  ::unlink(pattern.c_str());
  return ScratchFile(std::make_unique<Target>(Target{folder, std::move(descriptor)}));
}

ScratchFile::ScratchFile(std::unique_ptr<Target> target) : target_(std::move(target)) {}
ScratchFile::ScratchFile(ScratchFile&&) noexcept = default;
ScratchFile& ScratchFile::operator=(ScratchFile&&) noexcept = default;
ScratchFile::~ScratchFile() = default;

Result<void> ScratchFile::write(std::string_view text) {
  RD_CHECK(write_at(target_->size, text));
  target_->size += text.size();
  return {};
}

Result<MappedFile> ScratchFile::map() const {
  if (target_->size == 0) return MappedFile(nullptr);
  std::shared_ptr<const Mapping> mapping = Mapping::of(target_->descriptor.number(), target_->size);
  if (!mapping) return unreadable(target_->folder, errno);
  return MappedFile(std::move(mapping));
}

Result<void> ScratchFile::write_at(std::uint64_t offset, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written =
        ::pwrite(target_->descriptor.number(), bytes.data(), bytes.size(), static_cast<off_t>(offset));
    if (written < 0 && errno != EINTR) return no_room(target_->folder, errno);
    const auto done = static_cast<std::size_t>(std::max<ssize_t>(written, 0));
    bytes.remove_prefix(done);
    offset += done;
  }
  return {};
}

Result<void> ScratchFile::read_at(std::uint64_t offset, std::span<char> bytes) const {
  while (!bytes.empty()) {
    const ssize_t got = ::pread(target_->descriptor.number(), bytes.data(), bytes.size(), static_cast<off_t>(offset));
    if (got == 0) return unreadable(target_->folder, EIO);
    if (got < 0 && errno != EINTR) return unreadable(target_->folder, errno);
    const auto done = static_cast<std::size_t>(std::max<ssize_t>(got, 0));
    bytes = bytes.subspan(done);
    offset += done;
  }
  return {};
}

}  // namespace readiness::util
