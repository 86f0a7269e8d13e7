// SPDX-License-Identifier: Apache-2.0
// Parameters that many probes have in common, described in one place.
#pragma once

#include "readiness/params.hpp"

namespace readiness::probes {

inline ParamSpec table_spec(Localized meaning = {"要检查的表", "the table to look at"}) {
  return {.name = "table", .type = ParamType::table, .required = true, .meaning = std::move(meaning)};
}

inline ParamSpec column_spec(Localized meaning = {"要检查的列", "the column to look at"}) {
  return {.name = "column", .type = ParamType::column, .required = true, .meaning = std::move(meaning)};
}

inline ParamSpec when_spec() {
  return {.name = "when",
          .type = ParamType::expression,
          .meaning = {"只看满足此条件的行；不写则看全部",
                      "look only at rows that fulfil this condition; default: every row"}};
}

}  // namespace readiness::probes
