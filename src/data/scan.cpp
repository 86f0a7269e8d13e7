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
    const auto binding = Binding::create(*table, file, (*source)->header());
    if (!binding) {
      errors_.insert(errors_.end(), binding.error().begin(), binding.error().end());
      return;
    }
    Plan made = plan(measures, *binding, (*source)->first_row(), key_store_, options_.max_samples);
    failed_.merge(made.failed);
    passes_.push_back({*table, file.file, std::make_unique<Pass>(std::move(source).value(), std::move(made))});
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
    std::unique_ptr<Pass> pass;
  };

  void fail(const std::set<Measure>& measures, const Error& error) {
    for (const Measure& measure : measures) failed_.emplace(measure, error);
  }

  void read(TablePass& table) {
    Pass& pass = *table.pass;
    const std::uint64_t bytes = pass.source().bytes();
    ReadOptions options{.jobs = options_.jobs, .chunk_bytes = options_.chunk_bytes};
    if (options_.progress)
      options.progress = [&, bytes](std::uint64_t done) { options_.progress(table.table.id, done, bytes); };
    if (const Result<void> read = pass.read(options); !read) {
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
  return {.table = table.id, .file = table.file};
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
