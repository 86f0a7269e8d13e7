// SPDX-License-Identifier: Apache-2.0
#include "data/tables.hpp"

#include "data/open.hpp"
#include "text/phrase.hpp"

namespace readiness::data {

namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase no_file_for_table{"项目文件没有写明“{0}”的文件：请在 readiness.yaml 的 tables 中补上 {1}", "the project file names no file for '{0}': add {1} under tables in readiness.yaml"};
constexpr text::Phrase table_not_declared{"检查表没有声明表 {0}", "the checklist declares no table {0}"};
// clang-format on
}  // namespace phrases

using text::say;

}  // namespace

TableFile file_of(const Table& table, const std::vector<TableFile>& files) {
  for (const TableFile& file : files)
    if (file.table == table.id) return file;
  return {.table = table.id, .file = table.file, .declared = true};
}

Opener files_in(const std::filesystem::path& folder) {
  return [folder](const TableFile& file) { return data::open(folder, file); };
}

Result<OpenTable> Tables::open(const std::string& id) {
  const Table* table = find(declared_, id);
  if (!table) return Error{say<phrases::table_not_declared>(id)};
  auto found = opened_.find(id);
  if (found == opened_.end()) {
    RD_TRY(Opened opened, open_anew(*table));
    found = opened_.emplace(id, std::move(opened)).first;
  }
  return OpenTable{*table, found->second.file, *found->second.source, found->second.binding};
}

Result<Tables::Opened> Tables::open_anew(const Table& table) {
  TableFile file = file_of(table, files_);
  if (file.file.empty()) return Error{say<phrases::no_file_for_table>(table.title, table.id)};
  RD_TRY(auto source, open_(file));
  auto binding = Binding::create(table, file, source->header());
  if (!binding) {
    faults_.insert(faults_.end(), binding.error().begin(), binding.error().end());
    return binding.error().front();
  }
  return Opened{std::move(file), std::move(source), std::move(binding).value()};
}

void Tables::close(const std::string& id) {
  if (!kept_.contains(id)) opened_.erase(id);
}

}  // namespace readiness::data
