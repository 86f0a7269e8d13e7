// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "recon/plan_values.hpp"

#include <functional>
#include <span>

namespace readiness::recon {

// visit(row, key) with the values of the key columns, as in the file, of some rows: indices, ascending.
using VisitKey = std::function<Result<void>(std::uint64_t row, std::string_view key)>;
Result<void> name_keys(const data::Source& source, const Plan& plan, Which which, std::span<const std::uint64_t> rows,
                       const VisitKey& visit);

}  // namespace readiness::recon
