// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/tables.hpp"
#include "identity/roles.hpp"

namespace readiness::identity {

// Both tables together must stay below 2^32 records.
inline constexpr std::size_t k_most_records = 1'000'000'000;

// Every row of a table as a record. Memory: about 300 bytes and the values of its roles for each.
// Errors: as bind_roles and Source::read have them, and too many records.
Result<RecordTable, Errors> read(const data::Source& source, const std::string& file, const Stated& stated,
                                 const data::ReadOptions& options);

// The same of a table of a project, by the ids of its columns, one for each role; empty: none.
Result<RecordTable> read(const data::OpenTable& table, const std::vector<std::string>& columns, unsigned jobs);

}  // namespace readiness::identity
