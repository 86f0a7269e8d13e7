// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/bind.hpp"
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

// A table that is read, and how messages name it. `binding`: that of a table of a checklist, which is asked first; null
// for a file that no project knows.
struct SmallTable {
  const data::Source& source;
  std::string file;
  const data::Binding* binding = nullptr;
};

// All rows of such a table; rows without any value are left out. The first `required` columns have to be there.
Result<std::vector<SmallRow>> read_small(const SmallTable& from, const Table& table, std::size_t required);

}  // namespace readiness::recon
