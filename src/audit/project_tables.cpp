// SPDX-License-Identifier: Apache-2.0
#include "audit/project_tables.hpp"

#include "data/open.hpp"
#include "data/scan.hpp"
#include "text/data_phrases.hpp"

namespace readiness::audit {

using text::say;

Result<OpenTable> ProjectTables::open(const std::string& id) const {
  auto found = opened_.find(id);
  if (found == opened_.end()) {
    RD_TRY(Opened opened, open_anew(id));
    found = opened_.emplace(id, std::move(opened)).first;
  }
  return OpenTable{*found->second.source, found->second.binding};
}

Result<ProjectTables::Opened> ProjectTables::open_anew(const std::string& id) const {
  const Table* table = find(declared_, id);
  if (!table) return Error{say<text::phrases::table_not_declared>(id)};
  const TableFile file = data::file_of(*table, project_);
  if (file.file.empty()) return Error{say<text::phrases::no_file_for_table>(table->title, id)};
  RD_TRY(auto source, data::open(project_.folder, file));
  auto binding = data::Binding::create(*table, file, source->header());
  if (!binding) return binding.error().front();
  return Opened{std::move(source), std::move(binding).value()};
}

}  // namespace readiness::audit
