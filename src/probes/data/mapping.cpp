// SPDX-License-Identifier: Apache-2.0
#include "probes/data/mapping.hpp"

#include "probes/register.hpp"
#include "text/mapping_phrases.hpp"
#include "util/blank.hpp"
#include "util/strings.hpp"

namespace readiness::probes::data {
namespace {

std::string cell(const Record& record, std::size_t column) {
  const std::string_view trimmed = util::trim(record.values[column]);
  return util::is_blank(trimmed) ? std::string{} : std::string(trimmed);
}

}  // namespace

Measure mapping_in(const std::string& table) {
  return measures::records(table, {"source_table", "source_column", "target_column", "rule"});
}

std::vector<MappedField> read_mapping(const Measurement& read) {
  std::vector<MappedField> fields;
  for (const Record& record : read.records) {
    std::string column = cell(record, k_mapping_column);
    if (column.empty()) continue;
    fields.push_back({.record = &record,
                      .table = cell(record, k_mapping_table),
                      .column = std::move(column),
                      .target = cell(record, k_mapping_target),
                      .rule = readiness::data::Rule::parse(cell(record, k_mapping_rule))});
  }
  return fields;
}

Localized told_of_rule(const Error& error) {
  if (error.hint.empty()) return error.message;
  return text::say<text::phrases::rule_cannot_be_read>(error.message, error.hint);
}

Measure code_maps_in(const std::string& table) {
  return measures::records(table, {"field", "source_value", "target_value"});
}

CodeMaps::CodeMaps(const Measurement& read) {
  for (const Record& record : read.records)
    if (const std::string field = key_of(record.values[0]); !field.empty())
      maps_[field].try_emplace(std::string(util::trim(record.values[1])), std::string(util::trim(record.values[2])));
}

const std::string* CodeMaps::find(const std::string& map, std::string_view value) const {
  const auto values = maps_.find(map);
  if (values == maps_.end()) return nullptr;
  const auto found = values->second.find(value);
  return found == values->second.end() ? nullptr : &found->second;
}

readiness::data::CodeMap CodeMaps::of(const MappedField& field) const {
  return [this, own = key_of(field.column)](std::string_view named, std::string_view value) {
    return find(named.empty() ? own : key_of(named), value);
  };
}

}  // namespace readiness::probes::data
