// SPDX-License-Identifier: Apache-2.0
// A table in memory, handed over in parts and batches of whatever size a test likes.
#pragma once

#include "data/source.hpp"

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
  RowNumber first_row() const override { return RowNumber(table_.first_row); }
  std::uint64_t bytes() const override { return table_.rows.size(); }
  Localized note() const override { return same("in memory"); }
  std::string sha256() const override { return "5a"; }

  // Opens and fills the parts in pairs, the later one first, as threads might; closes them in order.
  Result<void> read(const std::vector<std::size_t>& columns, const data::Parts& parts,
                    const data::ReadOptions& options) const override;
  Result<void> look_up(const std::vector<std::size_t>& columns, std::span<const std::uint64_t> rows,
                       const Visit& visit) const override;

 private:
  // The values are gone when the batch has been taken, as the contract says.
  void fill(data::Reader& reader, const std::vector<std::size_t>& columns, std::size_t from, std::size_t to) const;

  MemoryTable table_;
  Sizes part_rows_, batch_rows_;
};

}  // namespace readiness::test
