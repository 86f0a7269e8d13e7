// SPDX-License-Identifier: Apache-2.0
#include "paper/docx_package.hpp"

#include "text/phrase.hpp"
#include "util/strings.hpp"

#include <array>
#include <memory>
#include <zip.h>

namespace readiness::paper {
namespace {

namespace phrases {
constexpr text::Phrase docx_no_zip{"不是 DOCX 文件（{0}）", "is no DOCX file ({0})"};
constexpr text::Phrase docx_too_large{"内容超过 {0} MiB", "holds more than {0} MiB"};
constexpr text::Phrase docx_damaged{"其中的 {0} 已损坏", "is damaged at {0}"};
constexpr text::Phrase docx_failed{"无法写出 DOCX：{0}", "the DOCX cannot be written: {0}"};
}  // namespace phrases

constexpr std::size_t k_most_bytes = std::size_t{256} << 20;  // of all parts together, unpacked
constexpr zip_int64_t k_most_parts = 10'000;
// 2000-01-01 00:00 in the terms of a ZIP archive, for equal contents are equal bytes.
constexpr zip_uint16_t k_made_time = 0, k_made_date = (20 << 9) | (1 << 5) | 1;

struct CloseSource {
  void operator()(zip_source_t* source) const { zip_source_free(source); }
};
struct CloseArchive {
  void operator()(zip_t* archive) const { zip_discard(archive); }
};
struct ClosePart {
  void operator()(zip_file_t* part) const { zip_fclose(part); }
};
using Source = std::unique_ptr<zip_source_t, CloseSource>;
using Archive = std::unique_ptr<zip_t, CloseArchive>;
using Part = std::unique_ptr<zip_file_t, ClosePart>;

class ZipFault {
 public:
  ZipFault() { zip_error_init(&error_); }
  ~ZipFault() { zip_error_fini(&error_); }
  ZipFault(const ZipFault&) = delete;
  ZipFault& operator=(const ZipFault&) = delete;
  zip_error_t* get() { return &error_; }
  std::string text() { return zip_error_strerror(&error_); }

 private:
  zip_error_t error_;
};

// `source` is the archive's from now on, and freed with it.
Archive open(Source source, int flags, ZipFault& fault) {
  zip_t* const archive = zip_open_from_source(source.get(), flags, fault.get());
  if (archive) source.release();
  return Archive(archive);
}

Result<std::string> read_part(zip_t* archive, zip_uint64_t index, const std::string& name, std::size_t& total) {
  const Part part(zip_fopen_index(archive, index, 0));
  if (!part) return Error{text::say<phrases::docx_damaged>(name)};
  std::string bytes;
  std::array<char, 1 << 16> piece;
  for (;;) {
    const zip_int64_t count = zip_fread(part.get(), piece.data(), piece.size());
    if (count < 0) return Error{text::say<phrases::docx_damaged>(name)};
    if (count == 0) return bytes;
    total += static_cast<std::size_t>(count);
    if (total > k_most_bytes) return Error{text::say<phrases::docx_too_large>(k_most_bytes >> 20)};
    bytes.append(piece.data(), static_cast<std::size_t>(count));
  }
}

}  // namespace

Result<DocxParts> unzipped(std::string_view bytes) {
  ZipFault fault;
  Source source(zip_source_buffer_create(bytes.data(), bytes.size(), 0, fault.get()));
  if (!source) return Error{text::say<phrases::docx_no_zip>(fault.text())};
  const Archive archive = open(std::move(source), ZIP_RDONLY, fault);
  if (!archive) return Error{text::say<phrases::docx_no_zip>(fault.text())};
  DocxParts parts;
  std::size_t total = 0;
  const zip_int64_t count = std::min(zip_get_num_entries(archive.get(), 0), k_most_parts);
  for (zip_int64_t i = 0; i < count; ++i) {
    const auto index = static_cast<zip_uint64_t>(i);
    const char* const name = zip_get_name(archive.get(), index, 0);
    if (!name || std::string_view(name).ends_with('/')) continue;
    RD_TRY(parts[name], read_part(archive.get(), index, name, total));
  }
  return parts;
}

Result<std::string> zipped(const DocxParts& parts) {
  ZipFault fault;
  const auto failed = [](const std::string& why) { return Error{text::say<phrases::docx_failed>(why)}; };
  Source target(zip_source_buffer_create(nullptr, 0, 0, fault.get()));
  if (!target) return failed(fault.text());
  zip_source_t* const kept = target.get();
  zip_source_keep(kept);
  const Source keeper(kept);
  Archive archive = open(std::move(target), ZIP_TRUNCATE, fault);
  if (!archive) return failed(fault.text());
  for (const auto& [name, bytes] : parts) {
    zip_source_t* const part = zip_source_buffer(archive.get(), bytes.data(), bytes.size(), 0);
    const zip_int64_t index = part ? zip_file_add(archive.get(), name.c_str(), part, ZIP_FL_ENC_UTF_8) : -1;
    if (index < 0) {
      zip_source_free(part);
      return failed(zip_strerror(archive.get()));
    }
    zip_file_set_dostime(archive.get(), static_cast<zip_uint64_t>(index), k_made_time, k_made_date, 0);
  }
  if (zip_close(archive.get()) != 0) return failed(zip_strerror(archive.get()));
  archive.release();
  if (zip_source_open(kept) != 0) return failed(zip_error_strerror(zip_source_error(kept)));
  std::string written;
  std::array<char, 1 << 16> piece;
  for (;;) {
    const zip_int64_t count = zip_source_read(kept, piece.data(), piece.size());
    if (count <= 0) break;
    written.append(piece.data(), static_cast<std::size_t>(count));
  }
  zip_source_close(kept);
  return written;
}

}  // namespace readiness::paper
