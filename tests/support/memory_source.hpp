// SPDX-License-Identifier: Apache-2.0
// A table in memory, handed over in parts and batches of whatever size a test likes.
#pragma once

#include "data/source.hpp"

#include <algorithm>
#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace readiness::test {

struct MemoryTable {
  using Row = std::vector<std::string>;

  std::vector<std::string> header;
  std::vector<Row> rows;  // a row may have fewer or more fields than the header
  std::uint64_t first_row = 2;
  Localized fault = {};  // when not empty, reading fails with it after the last row
};

class MemorySource final : public data::Source {
 public:
  using Sizes = std::function<std::size_t()>;  // at least 1; the next part's (batch's) number of rows

  explicit MemorySource(MemoryTable table, Sizes part_rows = {}, Sizes batch_rows = {})
      : table_(std::move(table)), part_rows_(std::move(part_rows)), batch_rows_(std::move(batch_rows)) {}

  const std::vector<std::string>& header() const override { return table_.header; }
  std::uint64_t first_row() const override { return table_.first_row; }
  std::uint64_t bytes() const override { return table_.rows.size(); }
  Localized note() const override { return same("in memory"); }
  std::string sha256() const override { return "5a"; }

  // Opens and fills the parts in pairs, the later one first, as threads might; closes them in order.
  Result<void> read(const std::vector<std::size_t>& columns, const data::Parts& parts,
                    const data::ReadOptions& options) const override {
    for (std::size_t at = 0; at < table_.rows.size();) {
      const std::size_t middle = at + next(part_rows_, table_.rows.size() - at);
      const std::size_t end = middle + next(part_rows_, table_.rows.size() - middle);
      auto later = parts.open(), earlier = parts.open();
      fill(*later, columns, middle, end);
      fill(*earlier, columns, at, middle);
      parts.close(std::move(earlier), at);
      if (middle < end) parts.close(std::move(later), middle);
      if (options.progress) options.progress(end);
      at = end;
    }
    if (!table_.fault.empty()) return Error{table_.fault};
    return {};
  }

  Result<void> look_up(const std::vector<std::size_t>& columns, std::span<const std::uint64_t> rows,
                       const Visit& visit) const override {
    for (const std::uint64_t row : rows) {
      std::vector<std::string_view> values;
      for (const std::size_t column : columns)
        values.emplace_back(column < table_.rows[row].size() ? std::string_view(table_.rows[row][column]) : "");
      visit(row, values);
    }
    return {};
  }

 private:
  static std::size_t next(const Sizes& sizes, std::size_t left) { return sizes ? std::min(sizes(), left) : left; }

  // The values are gone when the batch has been taken, as the contract says.
  void fill(data::Reader& reader, const std::vector<std::size_t>& columns, std::size_t from, std::size_t to) const {
    for (std::size_t at = from; at < to;) {
      const std::size_t rows = std::min(next(batch_rows_, to - at), data::k_batch_rows);
      std::vector<std::vector<std::string>> texts(columns.size());
      std::vector<std::vector<std::string_view>> views(columns.size());
      std::vector<std::uint32_t> fields;
      for (std::size_t row = at; row < at + rows; ++row)
        fields.push_back(static_cast<std::uint32_t>(table_.rows[row].size()));
      data::Batch batch{.first = at - from, .rows = rows, .columns = {}, .fields = fields};
      for (std::size_t i = 0; i < columns.size(); ++i) {
        for (std::size_t row = at; row < at + rows; ++row)
          texts[i].push_back(columns[i] < table_.rows[row].size() ? table_.rows[row][columns[i]] : "");
        views[i].assign(texts[i].begin(), texts[i].end());
        batch.columns.emplace_back(views[i]);
      }
      reader.take(batch);
      at += rows;
    }
  }

  MemoryTable table_;
  Sizes part_rows_, batch_rows_;
};

}  // namespace readiness::test
