// SPDX-License-Identifier: Apache-2.0
// Batch: some consecutive rows of the columns that somebody asked for, column by column.
#pragma once

#include "data/bits.hpp"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace readiness::data {

// Values are UTF-8 whatever the file is in, as written there, quotes and escapes resolved.
// A row with too few fields has empty values. The views live as long as the call that hands
// the batch over.
struct Batch {
  std::uint64_t first = 0;  // index of the first row within its part; blank records between batches count too
  std::size_t rows = 0;     // with those that are absent
  std::vector<std::span<const std::string_view>> columns;  // one a wanted column, `rows` values each
  std::span<const std::uint32_t> fields;                   // how many fields each row has in the file
  Bits absent = {};  // blank records: no rows, but they count where rows are numbered; their values are empty

  // What is to be looked at.
  Bits present() const { return Bits::first(rows) - absent; }
};

}  // namespace readiness::data
