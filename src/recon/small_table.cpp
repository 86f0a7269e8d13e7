// SPDX-License-Identifier: Apache-2.0
#include "recon/small_table.hpp"

#include "data/bind.hpp"
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

}  // namespace

Result<std::vector<SmallRow>> read_small(const data::Source& source, const std::string& file, const Table& table,
                                         std::size_t required) {
  auto bound = data::Binding::create(table, {.file = file}, source.header());
  if (!bound) return bound.error().front();
  std::vector<std::size_t> columns, places;  // of the file; where their values go
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    const auto found = bound->find(table.columns[i].id);
    if (!found && i < required) return found.error();
    if (!found) continue;
    columns.push_back(*found);
    places.push_back(i);
  }
  std::vector<SmallRow> rows;
  const auto close = [&](std::unique_ptr<data::Reader> part, std::uint64_t rows_before) {
    for (SmallRow& read : static_cast<Collector&>(*part).rows) {
      SmallRow& row = rows.emplace_back();
      row.number = read.number + rows_before + source.first_row();
      row.values.resize(table.columns.size());
      for (std::size_t i = 0; i < places.size(); ++i) row.values[places[i]] = std::move(read.values[i]);
    }
  };
  RD_CHECK(source.read(columns, {[] { return std::make_unique<Collector>(); }, close}, {}));
  if (rows.size() > k_most_small_rows)
    return Error{text::say<text::phrases::recon_small_too_large>(file, util::grouped(k_most_small_rows))};
  return rows;
}

}  // namespace readiness::recon
