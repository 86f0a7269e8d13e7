// SPDX-License-Identifier: Apache-2.0
// Backup files against the checksums that were written down for them, as sha256sum does it. Article 二.3:
// 对源数据进行完整备份.
#include "probes/register.hpp"
#include "probes/rows.hpp"
#include "text/phrase.hpp"
#include "util/file.hpp"
#include "util/sha256.hpp"
#include "util/strings.hpp"

#include <algorithm>
#include <filesystem>
#include <optional>

namespace readiness::probes::data::backup_is_intact {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase backup_files_intact{"{1} 个备份文件中有 {0} 个完好", "backup files that are intact: {0} of {1}"};
constexpr text::Phrase backup_manifest_empty{"清单 {0} 中没有文件", "the list {0} names no file"};
constexpr text::Phrase backup_line_unreadable{"这一行不是“校验值  文件名”", "this line is no checksum and file name"};
constexpr text::Phrase backup_file_missing{"没有这个文件", "there is no such file"};
constexpr text::Phrase backup_is_folder{"是文件夹，不是文件", "is a folder, not a file"};
constexpr text::Phrase backup_file_empty{"文件是空的", "the file is empty"};
constexpr text::Phrase backup_hash_differs{"校验值不一致，文件有 {0} 字节", "the checksum differs; the file has {0} bytes"};
constexpr text::Phrase backup_too_large{"超过 {0} MiB，没有计算校验值，请运行 sha256sum -c", "is larger than {0} MiB and was not hashed; run sha256sum -c"};
constexpr text::Phrase backup_not_all_checked{"有 {0} 个文件超过 {1} MiB，没有计算校验值", "files larger than {1} MiB, which were not hashed: {0}"};
// clang-format on
}  // namespace phrases

using text::say;
using util::grouped;

constexpr std::size_t k_digits = 64;

struct Entry {
  std::uint64_t line;
  std::string hash, file;
};

bool is_hash(std::string_view text) {
  return text.size() == k_digits && text.find_first_not_of("0123456789abcdefABCDEF") == std::string_view::npos;
}

// "<hash>  file" or "<hash> *file", as sha256sum and its relatives write them.
std::optional<Entry> read_entry(std::uint64_t number, std::string_view line) {
  const std::string_view hash = line.substr(0, k_digits);
  if (!is_hash(hash) || line.size() < k_digits + 3 || line[k_digits] != ' ') return std::nullopt;
  std::string_view file = line.substr(k_digits + 1);
  if (file.front() == ' ' || file.front() == '*') file.remove_prefix(1);
  return Entry{number, util::lower(hash), std::string(util::trim(file))};
}

struct Checked {
  std::uint64_t files = 0;
  std::vector<Sample> faults, too_large;
};

// Why a file is not what the manifest says; nothing when it is.
Result<std::optional<Localized>> fault_of(const Entry& entry, const std::filesystem::path& path, const Host& host) {
  RD_TRY(const bool there, host.exists(path));
  if (!there) return std::optional(say<phrases::backup_file_missing>());
  RD_TRY(const FileFacts facts, host.file_facts(path));
  if (facts.folder) return std::optional(say<phrases::backup_is_folder>());
  if (facts.bytes == 0) return std::optional(say<phrases::backup_file_empty>());
  RD_TRY(const std::string bytes, host.read_file(path));
  if (util::sha256(bytes) == entry.hash) return std::optional<Localized>();
  return std::optional(say<phrases::backup_hash_differs>(grouped(facts.bytes)));
}

bool is_too_large(const std::filesystem::path& path, const Host& host) {
  const auto facts = host.file_facts(path);
  return facts && facts->bytes > util::k_max_text_file;
}

Sample sample_at(const std::string& manifest, std::uint64_t line, const std::string& value, Localized reason) {
  return {.file = manifest, .row = RowNumber(line), .value = value, .reason = std::move(reason)};
}

Result<Checked> check(const std::string& manifest, const std::string& text, const Host& host) {
  const std::filesystem::path folder = std::filesystem::path(manifest).parent_path();
  Checked checked;
  std::uint64_t number = 0;
  for (const std::string& whole : util::split(text, '\n')) {
    ++number;
    const std::string_view line = util::trim(whole);
    if (line.empty() || line.starts_with('#')) continue;
    ++checked.files;
    const auto entry = read_entry(number, line);
    if (!entry) {
      checked.faults.push_back(sample_at(manifest, number, shown(line), say<phrases::backup_line_unreadable>()));
      continue;
    }
    const std::filesystem::path path = folder / entry->file;
    if (is_too_large(path, host)) {
      checked.too_large.push_back(sample_at(manifest, number, entry->file,
                                            say<phrases::backup_too_large>(grouped(util::k_max_text_file >> 20))));
      continue;
    }
    RD_TRY(auto fault, fault_of(*entry, path, host));
    if (fault) checked.faults.push_back(sample_at(manifest, number, entry->file, *std::move(fault)));
  }
  return checked;
}

Result<Verdict> run(const Params& params, const Circumstances&, const Host& host) {
  const std::string manifest = params.text("manifest");
  RD_TRY(const std::string text, host.read_file(manifest));
  RD_TRY(Checked checked, check(manifest, text, host));
  if (checked.files == 0) return unknown(say<phrases::backup_manifest_empty>(manifest));
  const std::size_t wrong = checked.faults.size(), large = checked.too_large.size();
  Verdict verdict{.measured = share_in_order(wrong, checked.files),
                  .message = say<phrases::backup_files_intact>(grouped(checked.files - wrong), grouped(checked.files)),
                  .samples = std::move(checked.faults),
                  .evidence = {{.path = manifest, .sha256 = util::sha256(text)}}};
  // What was not looked at is no pass; what is wrong is wrong all the same.
  if (large > 0 && wrong == 0)
    return unknown(say<phrases::backup_not_all_checked>(large, grouped(util::k_max_text_file >> 20)),
                   std::move(checked.too_large));
  return verdict;
}

}  // namespace

Probe probe() {
  return {.info = {.id = "data.backup_is_intact",
                   .statement = {"备份文件都在，不是空的，且与登记的校验值一致。",
                                 "The backup files are there, are not empty, and have the checksums on record."},
                   .unit = Unit::share,
                   .measured = {"清单中完好的文件所占的比例", "share of the listed files that are intact"},
                   .params = {{.name = "manifest",
                               .type = ParamType::path,
                               .required = true,
                               .meaning = {"sha256sum 生成的清单；其中的文件相对于清单所在的文件夹",
                                           "the list as sha256sum writes it; its files are relative to its folder"}}},
                   .pass = ">= 100 %",
                   .example = "check:\n"
                              "  probe: data.backup_is_intact\n"
                              "  with: {manifest: backups/SHA256SUMS}\n"},
          .body = HostProbe{run}};
}

}  // namespace readiness::probes::data::backup_is_intact
