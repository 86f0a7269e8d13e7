// SPDX-License-Identifier: Apache-2.0
#include "support/measuring.hpp"

namespace readiness::test {

Table declare(const std::string& id, const MemoryTable& table) {
  Table declared{.id = id, .title = {id + "表", id}, .file = id + ".csv"};
  for (const std::string& header : table.header) declared.columns.push_back({.id = header, .title = same(header)});
  return declared;
}

data::Opener opener(const Tables& tables, MemorySource::Sizes part_rows, MemorySource::Sizes batch_rows) {
  return [=](const TableFile& file) -> Result<std::unique_ptr<data::Source>> {
    for (const auto& [id, table] : tables)
      if (file.table == id) return std::unique_ptr<data::Source>(new MemorySource(table, part_rows, batch_rows));
    return Error{same("there is no " + file.file)};
  };
}

std::vector<Table> declare_all(const Tables& tables) {
  std::vector<Table> declared;
  for (const auto& [id, table] : tables) declared.push_back(declare(id, table));
  return declared;
}

data::ScanResult scan(const Tables& tables, const std::set<Measure>& wanted, const data::Opener& open, unsigned jobs,
                      std::size_t max_samples) {
  const std::vector<Table> declared = declare_all(tables);
  data::Tables opened(declared, {}, open);
  auto result = data::scan(opened, wanted, {.jobs = jobs, .max_samples = max_samples});
  REQUIRE(result);
  return std::move(result).value();
}

Measurement measure(const Tables& tables, const Measure& wanted) {
  const data::ScanResult result = scan(tables, {wanted}, opener(tables));
  const Result<Measurement>& found = result.measurements.at(wanted);
  INFO((found ? std::string() : found.error().message.en));
  REQUIRE(found);
  return *found;
}

Error measure_error(const Tables& tables, const Measure& wanted) {
  const data::ScanResult result = scan(tables, {wanted}, opener(tables));
  REQUIRE_FALSE(result.measurements.at(wanted));
  return result.measurements.at(wanted).error();
}

Tables column(const std::vector<std::string>& values) {
  MemoryTable table{.header = {"c"}};
  for (const std::string& value : values) table.rows.push_back({value});
  return {{"t", table}};
}

std::string shown(const std::vector<Sample>& samples) {
  std::string text;
  for (const Sample& sample : samples)
    text += (text.empty() ? "" : "; ") + std::to_string(sample.row.number()) + ": " + sample.value;
  return text;
}

}  // namespace readiness::test
