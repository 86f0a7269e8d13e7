// SPDX-License-Identifier: Apache-2.0
#include "data/scan.hpp"

#include "data/measures/list.hpp"
#include "data/parallel.hpp"
#include "data/pass.hpp"

#include <algorithm>
#include <optional>

namespace readiness::data {

namespace {

using ByTable = std::map<std::string, std::set<Measure>>;

// Orphans are looked for in two tables: each reads its side in its own pass.
ByTable by_table(const std::set<Measure>& wanted) {
  ByTable wishes;
  for (const Measure& measure : wanted) {
    wishes[measure.table].insert(measure);
    if (measure.kind == "orphans") wishes[measure.other_table].insert(other_side(measure));
  }
  return wishes;
}

class Scan {
 public:
  Scan(Tables& tables, const ScanOptions& options) : tables_(tables), options_(options) {}

  // Opens the table and plans its pass. What cannot be had is noted for each measure.
  void prepare(const std::string& id, const std::set<Measure>& measures) {
    const Result<OpenTable> table = tables_.open(id);
    if (!table) return fail(measures, table.error());
    auto orders = ColumnOrders::stated(table->file, table->binding);
    if (!orders) return fail(measures, orders.error());
    TablePass& pass = passes_.emplace_back(TablePass{*table, measures, std::move(orders).value(), nullptr});
    pass.pass = planned(pass);
    failed_.merge(pass.failed);
  }

  void read_all() {
    for (TablePass& pass : passes_) read(pass);
    finish_orphans();
  }

  ScanResult result(const std::set<Measure>& wanted) && {
    ScanResult result{.inputs = std::move(inputs_), .notices = std::move(notices_)};
    for (const Measure& measure : wanted) result.measurements.emplace(measure, take(measure));
    return result;
  }

 private:
  struct Waiting {
    Pass* pass;
    std::size_t index;  // of its plan's measures
  };
  struct TablePass {
    OpenTable opened;
    std::set<Measure> wanted;
    ColumnOrders orders;
    std::unique_ptr<Pass> pass;
    std::map<Measure, Error> failed = {};
  };

  std::unique_ptr<Pass> planned(TablePass& table) {
    const auto& [declared, file, source, binding] = table.opened;
    Plan made = plan(table.wanted, binding, table.orders, source.first_row(), key_store_, options_.max_samples);
    table.failed = std::move(made.failed);
    return std::make_unique<Pass>(source, std::move(made));
  }

  // Once, unless dates were met whose order only the whole column tells: then that is learned, and all is read again.
  Result<void> read_settled(TablePass& table, const ReadOptions& options) {
    while (true) {
      RD_CHECK(table.pass->read(options));
      std::vector<std::size_t> open = table.pass->ambiguous_columns();
      std::erase_if(open, [&](std::size_t column) { return table.orders.asked(column); });
      if (open.empty()) return {};
      RD_CHECK(
          table.orders.learn(open, table.pass->source(), {.jobs = options.jobs, .chunk_bytes = options.chunk_bytes}));
      const bool learned = std::any_of(open.begin(), open.end(), [&](std::size_t column) {
        return table.orders.of(column) != util::DateOrder::unknown;
      });
      if (!learned) return {};
      table.pass = planned(table);
    }
  }

  void fail(const std::set<Measure>& measures, const Error& error) {
    for (const Measure& measure : measures) failed_.emplace(measure, error);
  }

  void read(TablePass& table) {
    const std::uint64_t bytes = table.pass->source().bytes();
    ReadOptions options{.jobs = options_.jobs, .chunk_bytes = options_.chunk_bytes};
    if (options_.progress)
      options.progress = [&, bytes](std::uint64_t done) { options_.progress(table.opened.table.id, done, bytes); };
    const Result<void> read = read_settled(table, options);
    Pass& pass = *table.pass;
    if (!read) {
      for (const PlannedMeasure& planned : pass.plan().measures) failed_.emplace(planned.measure, read.error());
      return;
    }
    inputs_.push_back({.path = table.opened.file.file,
                       .table = table.opened.table.id,
                       .title = table.opened.table.title,
                       .sha256 = pass.source().sha256(),
                       .bytes = bytes,
                       .rows = pass.rows(),
                       .note = told(pass.source(), pass.absent())});
    notices_[table.opened.table.id] = pass.source().notices(pass.absent());
    finish(table);
  }

  // Both sides of orphans wait for each other, and so does the table, for the values of samples.
  void finish(TablePass& table) {
    Pass& pass = *table.pass;
    bool waits = false;
    for (std::size_t i = 0; i < pass.plan().measures.size(); ++i) {
      const Measure& measure = pass.plan().measures[i].measure;
      if (measure.kind == "orphans" || measure.kind == "keys")
        waits = waiting_.emplace(measure, Waiting{&pass, i}).second;
      else
        done_.emplace(measure, pass.finish(i, options_.jobs));
    }
    if (!waits) tables_.close(table.opened.table.id);
  }

  void finish_orphans() {
    for (const auto& [measure, orphans] : waiting_) {
      if (measure.kind != "orphans") continue;
      const auto other = waiting_.find(other_side(measure));
      if (other == waiting_.end()) {
        failed_.emplace(measure, failed_.at(other_side(measure)));
        continue;
      }
      orphans.pass->total(orphans.index).meet(other->second.pass->total(other->second.index));
      done_.emplace(measure, orphans.pass->finish(orphans.index, options_.jobs));
    }
  }

  Result<Measurement> take(const Measure& measure) {
    if (const auto failure = failed_.find(measure); failure != failed_.end()) return failure->second;
    return done_.at(measure);
  }

  Tables& tables_;
  const ScanOptions& options_;
  KeyStore key_store_{options_.memory.value_or(KeyStore::half_of_memory())};
  std::vector<TablePass> passes_;  // by table id
  std::map<Measure, Waiting> waiting_;
  std::map<Measure, Error> failed_;
  std::map<Measure, Result<Measurement>> done_;
  std::vector<Input> inputs_;
  std::map<std::string, std::vector<Localized>> notices_;
};

}  // namespace

Result<ScanResult, Errors> scan(Tables& tables, const std::set<Measure>& wanted, const ScanOptions& options) {
  ScanOptions settled = options;
  settled.jobs = threads_for(settled.jobs);
  Scan scan(tables, settled);
  for (const auto& [table, measures] : by_table(wanted)) scan.prepare(table, measures);
  if (!tables.faults().empty()) return tables.faults();
  scan.read_all();
  return std::move(scan).result(wanted);
}

}  // namespace readiness::data
