// SPDX-License-Identifier: Apache-2.0
#include "probes/data/mapping.hpp"

#include "probes/register.hpp"
#include "text/phrase.hpp"
#include "util/blank.hpp"
#include "util/strings.hpp"

#include <memory>

namespace readiness::probes::data {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase code_map_missing{"代码对照表中没有“{0}”", "there is no code map for {0}"};
constexpr text::Phrase rule_cannot_be_read{"{0}（{1}）", "{0} ({1})"};
// clang-format on
}  // namespace phrases

using text::say;

std::string cell(const Record& record, std::size_t column) {
  const std::string_view trimmed = util::trim(record.values[column]);
  return util::is_blank(trimmed) ? std::string{} : std::string(trimmed);
}

}  // namespace

Measure mapping_in(const std::string& table) {
  return measures::records(table, {"source_table", "source_column", "target_column", "rule"});
}

std::vector<MappedField> read_mapping(const Measurement& read, const recon::FindCodes& codes) {
  std::vector<MappedField> fields;
  for (const Record& record : read.records) {
    const std::string column = cell(record, k_mapping_column);
    if (column.empty()) continue;
    fields.push_back({.record = &record,
                      .table = cell(record, k_mapping_table),
                      .column = column,
                      .target = cell(record, k_mapping_target),
                      .rule = recon::Rule::parse(cell(record, k_mapping_rule), column, codes)});
  }
  return fields;
}

Localized told_of_rule(const Error& error) {
  if (error.hint.empty()) return error.message;
  return say<phrases::rule_cannot_be_read>(error.message, error.hint);
}

Measure code_maps_in(const std::string& table) {
  return measures::records(table, {"field", "source_value", "target_value"});
}

CodeMaps::CodeMaps(const Measurement& read) {
  std::map<std::string, std::shared_ptr<recon::CodeMap>> maps;
  for (const Record& record : read.records) {
    const std::string field = key_of(record.values[0]);
    if (field.empty()) continue;
    auto& map = maps[field];
    if (!map) map = std::make_shared<recon::CodeMap>();
    map->add(std::string(util::trim(record.values[1])), std::string(util::trim(record.values[2])));
  }
  maps_.insert(maps.begin(), maps.end());
}

recon::FindCodes CodeMaps::finder() const {
  return [maps = maps_](const std::string& name, const std::string& column) -> Result<recon::SharedMap> {
    const std::string& wanted = name.empty() ? column : name;
    const auto found = maps.find(key_of(wanted));
    if (found != maps.end()) return found->second;
    return Error{say<phrases::code_map_missing>(shown(wanted))};
  };
}

}  // namespace readiness::probes::data
