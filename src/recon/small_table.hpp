// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/source.hpp"
#include "readiness/checklist.hpp"

#include <functional>
#include <span>
#include <string>
#include <vector>

namespace readiness::recon {

// A row of a table that people keep: trimmed values of the wanted columns, empty for a column that the file lacks.
struct SmallRow {
  std::uint64_t number = 0;  // as in Sample::row
  std::vector<std::string> values;
};

inline constexpr std::size_t k_most_small_rows = 200'000;

// All rows of such a table; rows without any value are left out. The first `required` columns have to be there.
Result<std::vector<SmallRow>> read_small(const data::Source& source, const std::string& file, const Table& table,
                                         std::size_t required);

}  // namespace readiness::recon
