// SPDX-License-Identifier: Apache-2.0
#include "support/table_probe.hpp"

#include "data/bind.hpp"

#include <memory>

namespace readiness::support {

namespace {

// Declares every header as a column of that id, and opens the tables for one thread.
class MemoryTables : public OpenTables {
 public:
  explicit MemoryTables(const test::Tables& tables) {
    for (const auto& [id, table] : tables) declared_.push_back(test::declare(id, table));
    for (const Table& table : declared_) {
      const TableFile file{.table = table.id, .file = table.file};
      auto source = test::opener(tables)({}, file);
      REQUIRE(source);
      auto binding = data::Binding::create(table, file, (*source)->header());
      REQUIRE(binding);
      opened_.push_back({table.id, std::move(source).value(), std::move(binding).value()});
    }
  }

  Result<OpenTable> open(const std::string& id) const override {
    for (const Opened& one : opened_)
      if (one.id == id) return OpenTable{*one.source, one.binding};
    return Error{same("there is no " + id)};
  }
  unsigned jobs() const override { return 1; }
  std::size_t max_samples() const override { return 1000; }

 private:
  struct Opened {
    std::string id;
    std::unique_ptr<data::Source> source;
    data::Binding binding;
  };
  std::vector<Table> declared_;
  std::vector<Opened> opened_;
};

}  // namespace

Verdict run_on(const std::string& id, const Params& with, const test::Tables& tables,
               const Circumstances& circumstances) {
  const auto* probe = std::get_if<TableProbe>(&probes::find(id)->body);
  REQUIRE(probe);
  const auto needs = probe->needs(with, circumstances);
  REQUIRE(needs);
  const data::ScanResult scanned = test::scan(tables, {needs->begin(), needs->end()}, test::opener(tables));
  Measured measured;
  for (const Measure& measure : *needs) {
    INFO(measure.kind << " of " << measure.table);
    REQUIRE(scanned.measurements.at(measure));
    measured.set(measure, *scanned.measurements.at(measure));
  }
  const auto verdict = probe->run(with, measured, circumstances, MemoryTables(tables));
  INFO((verdict ? std::string() : verdict.error().message.en));
  REQUIRE(verdict);
  return *verdict;
}

std::string told(const Verdict& verdict) {
  std::string text;
  for (const Sample& sample : verdict.samples)
    text += (text.empty() ? "" : "; ") + std::to_string(sample.row.number()) + ": " + sample.reason.en;
  return text;
}

}  // namespace readiness::support
