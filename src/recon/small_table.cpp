// SPDX-License-Identifier: Apache-2.0
#include "recon/small_table.hpp"

#include "text/recon_phrases.hpp"
#include "util/strings.hpp"

#include <algorithm>

namespace readiness::recon {
namespace {

class Collector : public data::Reader {
 public:
  void take(const data::Batch& batch) override {
    for (std::size_t row = 0; row < batch.rows && rows.size() <= k_most_small_rows; ++row) {
      SmallRow one{.number = batch.first + row};
      for (const auto& column : batch.columns) one.values.emplace_back(util::trim(column[row]));
      const auto empty = [](const std::string& value) { return value.empty(); };
      if (!std::all_of(one.values.begin(), one.values.end(), empty)) rows.push_back(std::move(one));
    }
  }
  std::vector<SmallRow> rows;
};

// What the project says of a column comes before the headers that everybody knows.
class Columns {
 public:
  Columns(const data::Binding* stated, const data::Binding& usual) : stated_(stated), usual_(usual) {}

  // A checklist may declare the column by one of its other names.
  Result<std::size_t> find(const Column& column) const {
    std::vector<std::string> names{column.id};
    names.insert(names.end(), column.aliases.begin(), column.aliases.end());
    for (const std::string& name : names)
      if (stated_ && stated_->declares(name))
        if (auto found = stated_->find(name)) return found;
    return usual_.find(column.id);
  }

 private:
  const data::Binding* stated_;
  const data::Binding& usual_;
};

}  // namespace

Result<std::vector<SmallRow>> read_small(const SmallTable& from, const Table& table, std::size_t required) {
  const data::Source& source = from.source;
  auto usual = data::Binding::create(table, {.file = from.file}, source.header());
  if (!usual) return usual.error().front();
  const Columns bound(from.binding, *usual);
  std::vector<std::size_t> columns, places;  // of the file; where their values go
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    const auto found = bound.find(table.columns[i]);
    if (!found && i < required) return found.error();
    if (!found) continue;
    columns.push_back(*found);
    places.push_back(i);
  }
  std::vector<SmallRow> rows;
  const auto close = [&](std::unique_ptr<data::Reader> part, std::uint64_t rows_before) {
    for (SmallRow& read : static_cast<Collector&>(*part).rows) {
      SmallRow& row = rows.emplace_back();
      row.number = (source.first_row() + rows_before + read.number).number();
      row.values.resize(table.columns.size());
      for (std::size_t i = 0; i < places.size(); ++i) row.values[places[i]] = std::move(read.values[i]);
    }
  };
  RD_CHECK(source.read(columns, {[] { return std::make_unique<Collector>(); }, close}, {}));
  if (rows.size() > k_most_small_rows)
    return Error{text::say<text::phrases::recon_small_too_large>(from.file, util::grouped(k_most_small_rows))};
  return rows;
}

}  // namespace readiness::recon
