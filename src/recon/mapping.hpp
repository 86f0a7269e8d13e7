// SPDX-License-Identifier: Apache-2.0
// Mapping: the project's own table of which column of the old system became which one of the new, and how.
#pragma once

#include "readiness/checklist.hpp"
#include "readiness/result.hpp"
#include "recon/small_table.hpp"

#include <string>
#include <vector>

namespace readiness::recon {

struct MappingLine {
  std::uint64_t row = 0;  // as in Sample::row
  std::string table;      // of the old system; empty where the mapping is about one table only
  std::string source, target;
  std::string rule;
  std::string type, tolerance;
  std::string role;  // key, group
};

struct Mapping {
  std::string file;
  std::vector<MappingLine> lines;
};

// Its columns, as checklists declare them: the first two have to be there.
const Table& mapping_table();

Result<Mapping> read_mapping(const SmallTable& from);

}  // namespace readiness::recon
