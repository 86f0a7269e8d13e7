// SPDX-License-Identifier: Apache-2.0
// The only file that includes libzip.
#include "data/xlsx/package.hpp"

#include "text/phrases.hpp"
#include "util/strings.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <zip.h>

namespace readiness::data::xlsx {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase workbook_not_zip{"{0} 不是完整的 XLSX 工作簿：{1}", "{0} is not a whole XLSX workbook: {1}"};
constexpr text::Phrase workbook_part_damaged{"{0} 中的 {1} 已损坏：{2}", "the part {1} of {0} is damaged: {2}"};
constexpr text::Phrase workbook_part_too_large{"{0} 中的 {1} 解压后超过 {2} MB", "the part {1} of {0} unpacks to more than {2} MB"};
constexpr text::Phrase workbook_bomb{"{0} 中的 {1} 压缩比超过 {2} 倍，疑似压缩炸弹", "the part {1} of {0} is packed more than {2} times over, as only zip bombs are"};
// clang-format on
}  // namespace phrases

using text::say;

constexpr std::size_t k_piece = 1u << 16;

struct CloseFile {
  void operator()(zip_file_t* file) const { zip_fclose(file); }
};
using File = std::unique_ptr<zip_file_t, CloseFile>;

std::string reason(int code) {
  zip_error_t error;
  zip_error_init_with_code(&error, code);
  std::string text = zip_error_strerror(&error);
  zip_error_fini(&error);
  return text;
}

// 0 when the archive does not say.
std::uint64_t packed_bytes(zip_t* archive, zip_uint64_t entry) {
  zip_stat_t facts;
  zip_stat_init(&facts);
  if (zip_stat_index(archive, entry, 0, &facts) != 0 || (facts.valid & ZIP_STAT_COMP_SIZE) == 0) return 0;
  return facts.comp_size;
}

// Equal for all ways to write one name.
std::string key_of(std::string_view part) {
  std::string key = util::lower(part);
  std::replace(key.begin(), key.end(), '\\', '/');
  return key.substr(std::min(key.find_first_not_of('/'), key.size()));
}

}  // namespace

struct Package::Archive {
  explicit Archive(zip_t* opened) : zip(opened) {
    const zip_int64_t count = zip_get_num_entries(zip, 0);
    for (zip_uint64_t i = 0; i < static_cast<zip_uint64_t>(count); ++i)
      if (const char* name = zip_get_name(zip, i, 0)) entries.emplace(key_of(name), i);
  }
  Archive(const Archive&) = delete;
  Archive& operator=(const Archive&) = delete;
  ~Archive() { zip_discard(zip); }
  zip_t* zip;
  std::map<std::string, zip_uint64_t, std::less<>> entries;  // by key; the first of equal ones
};

Package::Package(std::unique_ptr<Archive> archive, std::string name)
    : archive_(std::move(archive)), name_(std::move(name)) {}
Package::Package(Package&&) noexcept = default;
Package& Package::operator=(Package&&) noexcept = default;
Package::~Package() = default;

Result<Package> Package::open(const std::filesystem::path& path, std::string name) {
  int code = 0;
  zip_t* opened = zip_open(path.c_str(), ZIP_RDONLY, &code);
  if (!opened)
    return Error{say<phrases::workbook_not_zip>(name, reason(code)), {}, say<text::phrases::workbook_save_as>()};
  return Package(std::make_unique<Archive>(opened), std::move(name));
}

bool Package::has(std::string_view part) const { return archive_->entries.contains(key_of(part)); }

Result<void> Package::read(const std::string& part, const std::function<bool(std::string_view)>& take) const {
  const auto entry = archive_->entries.find(key_of(part));
  if (entry == archive_->entries.end()) return Error{say<text::phrases::workbook_part_missing>(name_, part)};
  const File file(zip_fopen_index(archive_->zip, entry->second, 0));
  if (!file) return Error{say<phrases::workbook_part_damaged>(name_, part, std::string(zip_strerror(archive_->zip)))};
  const std::uint64_t packed = packed_bytes(archive_->zip, entry->second);
  std::array<char, k_piece> piece;
  std::uint64_t total = 0;
  for (;;) {
    const zip_int64_t count = zip_fread(file.get(), piece.data(), piece.size());
    if (count < 0)
      return Error{say<phrases::workbook_part_damaged>(name_, part, std::string(zip_file_strerror(file.get())))};
    total += static_cast<std::uint64_t>(count);
    if (total > k_max_part_bytes)
      return Error{say<phrases::workbook_part_too_large>(name_, part, k_max_part_bytes >> 20)};
    if (total > k_harmless_part_bytes && total / k_max_ratio > packed)
      return Error{say<phrases::workbook_bomb>(name_, part, k_max_ratio)};
    if (!take({piece.data(), static_cast<std::size_t>(count)}) || count == 0) return {};
  }
}

}  // namespace readiness::data::xlsx
