// SPDX-License-Identifier: Apache-2.0
// The rows of a whole table, for probes that read it themselves.
#pragma once

#include "readiness/probe.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace readiness::probes::data {

// What becomes of the rows of one part of a table. Used by one thread at a time.
class PartOfTable {
 public:
  virtual ~PartOfTable() = default;
  // `row` counts from 0 within the part. The values are as in the file, and live as long as the call.
  virtual void add(std::uint64_t row, std::span<const std::string_view> values) = 0;
};

// Reads every row once. `columns` are indices into the header; `make` is called from any thread; `close` in the order
// of the file, with the number that a spreadsheet gives the part's row 0.
Result<void> read_rows(const OpenTable& table, const std::vector<std::size_t>& columns, unsigned jobs,
                       const std::function<std::unique_ptr<PartOfTable>()>& make,
                       const std::function<void(PartOfTable& part, RowNumber first_row)>& close);

// Indices of these columns of the checklist.
Result<std::vector<std::size_t>> columns_of(const OpenTable& table, const std::vector<std::string>& ids);

}  // namespace readiness::probes::data
