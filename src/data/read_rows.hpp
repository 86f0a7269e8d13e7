// SPDX-License-Identifier: Apache-2.0
// The rows of a whole table, for a judge of rows.
#pragma once

#include "data/tables.hpp"
#include "readiness/wish.hpp"

#include <functional>
#include <memory>
#include <vector>

namespace readiness::data {

// Reads every row once. `columns` are indices into the header; `make` is called from any thread, once for each part
// and once for all. The answer has seen all rows.
Result<std::unique_ptr<RowJudge>> read_rows(const Source& source, const std::vector<std::size_t>& columns,
                                            unsigned jobs, const std::function<std::unique_ptr<RowJudge>()>& make);

// Errors: as Tables::open and Source::read have them, and a column that is not there. `measured` has what the wish
// rests on.
Result<std::unique_ptr<RowJudge>> fulfil(const Reading& wish, Tables& tables, const Measured& measured, unsigned jobs,
                                         std::size_t max_samples);

}  // namespace readiness::data
