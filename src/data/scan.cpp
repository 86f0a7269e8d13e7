// SPDX-License-Identifier: Apache-2.0
#include "data/scan.hpp"

#include "data/measures/list.hpp"
#include "data/open.hpp"
#include "data/parallel.hpp"
#include "data/pass.hpp"
#include "text/data_phrases.hpp"

#include <algorithm>
#include <optional>

namespace readiness::data {

namespace {

namespace phrases = text::phrases;
using text::say;

using Wishes = std::map<std::string, std::set<Measure>>;  // by table

// Orphans are looked for in two tables: each reads its side in its own pass.
Wishes by_table(const std::set<Measure>& wanted) {
  Wishes wishes;
  for (const Measure& measure : wanted) {
    wishes[measure.table].insert(measure);
    if (measure.kind == "orphans") wishes[measure.other_table].insert(other_side(measure));
  }
  return wishes;
}

class Scan {
 public:
  Scan(const std::vector<Table>& declared, const Project& project, const ScanOptions& options, const Opener& open)
      : declared_(declared), project_(project), options_(options), open_(open) {}

  // Opens the table and plans its pass. What cannot be had is noted for each measure.
  void prepare(const std::string& id, const std::set<Measure>& measures) {
    const Table* table = find(declared_, id);
    if (!table) return fail(measures, Error{say<phrases::table_not_declared>(id)});
    const TableFile file = file_of(*table, project_);
    if (file.file.empty()) return fail(measures, Error{say<phrases::no_file_for_table>(table->title, id)});
    auto source = open_(project_.folder, file);
    if (!source) return fail(measures, source.error());
    auto binding = Binding::create(*table, file, (*source)->header());
    if (!binding) {
      errors_.insert(errors_.end(), binding.error().begin(), binding.error().end());
      return;
    }
    auto orders = ColumnOrders::stated(file, *binding);
    if (!orders) return fail(measures, orders.error());
    TablePass& pass = passes_.emplace_back(
        TablePass{*table, file.file, measures, std::move(binding).value(), std::move(orders).value(), nullptr});
    pass.pass = planned(pass, std::move(source).value());
    failed_.merge(pass.failed);
  }

  const Errors& errors() const { return errors_; }

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
    const Table& table;
    std::string file;
    std::set<Measure> wanted;
    Binding binding;
    ColumnOrders orders;
    std::unique_ptr<Pass> pass;
    std::map<Measure, Error> failed = {};
  };

  std::unique_ptr<Pass> planned(TablePass& table, std::unique_ptr<Source> source) {
    Plan made = plan(table.wanted, table.binding, table.orders, source->first_row(), key_store_, options_.max_samples);
    table.failed = std::move(made.failed);
    return std::make_unique<Pass>(std::move(source), std::move(made));
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
      table.pass = planned(table, std::move(*table.pass).release());
    }
  }

  void fail(const std::set<Measure>& measures, const Error& error) {
    for (const Measure& measure : measures) failed_.emplace(measure, error);
  }

  void read(TablePass& table) {
    const std::uint64_t bytes = table.pass->source().bytes();
    ReadOptions options{.jobs = options_.jobs, .chunk_bytes = options_.chunk_bytes};
    if (options_.progress)
      options.progress = [&, bytes](std::uint64_t done) { options_.progress(table.table.id, done, bytes); };
    const Result<void> read = read_settled(table, options);
    Pass& pass = *table.pass;
    if (!read) {
      for (const PlannedMeasure& planned : pass.plan().measures) failed_.emplace(planned.measure, read.error());
      return;
    }
    inputs_.push_back({.path = table.file,
                       .table = table.table.id,
                       .title = table.table.title,
                       .sha256 = pass.source().sha256(),
                       .bytes = bytes,
                       .rows = pass.rows(),
                       .note = told(pass.source(), pass.absent())});
    notices_[table.table.id] = pass.source().notices(pass.absent());
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
    if (!waits) pass.close();
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

  const std::vector<Table>& declared_;
  const Project& project_;
  const ScanOptions& options_;
  const Opener& open_;
  KeyStore key_store_{options_.memory.value_or(KeyStore::half_of_memory())};
  Errors errors_;
  std::vector<TablePass> passes_;  // by table id
  std::map<Measure, Waiting> waiting_;
  std::map<Measure, Error> failed_;
  std::map<Measure, Result<Measurement>> done_;
  std::vector<Input> inputs_;
  std::map<std::string, std::vector<Localized>> notices_;
};

}  // namespace

TableFile file_of(const Table& table, const Project& project) {
  for (const TableFile& file : project.tables)
    if (file.table == table.id) return file;
  return {.table = table.id, .file = table.file, .declared = true};
}

Result<ScanResult, Errors> scan(const std::vector<Table>& declared, const Project& project,
                                const std::set<Measure>& wanted, const ScanOptions& options, const Opener& open) {
  ScanOptions settled = options;
  settled.jobs = threads_for(settled.jobs);
  Scan scan(declared, project, settled, open);
  for (const auto& [table, measures] : by_table(wanted)) scan.prepare(table, measures);
  if (!scan.errors().empty()) return scan.errors();
  scan.read_all();
  return std::move(scan).result(wanted);
}

Result<ScanResult, Errors> scan(const std::vector<Table>& declared, const Project& project,
                                const std::set<Measure>& wanted, const ScanOptions& options) {
  return scan(declared, project, wanted, options, data::open);
}

}  // namespace readiness::data
