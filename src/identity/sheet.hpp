// SPDX-License-Identifier: Apache-2.0
// Sheets: what was found, row by row, for people to look through and for programs to read. What becomes of
// the rows (CSV, JSON, a workbook) is not known here.
#pragma once

#include "identity/find.hpp"
#include "paper/page.hpp"
#include "readiness/localized.hpp"
#include "readiness/result.hpp"

#include <functional>
#include <span>
#include <string>
#include <vector>

namespace readiness::identity {

struct SheetColumn {
  std::string id;  // verdict, name_a: for programs
  Localized title;
};

using paper::RowSink;  // one value a column

struct SheetOptions {
  bool show_values = false;  // phone numbers and addresses as they are
  bool unmatched = false;    // pairs: the records that nobody matches, too
  Language language = Language::en;
};

struct Sheet {
  std::vector<SheetColumn> columns;
  std::function<Result<void>(const RowSink&)> rows;
};

// Outlived by `found`.

// One row a pair: verdict, probability, weight, both records side by side, why.
Sheet pair_sheet(const Found& found, const SheetOptions& options);

// One row a record, by groups of one customer: which record to keep (the most filled one, then the most recent one),
// which to merge into it, and behind them the pairs that somebody has to look at.
Sheet review_sheet(const Found& found, const SheetOptions& options);

// The record of a group to keep.
std::uint32_t survivor(const Records& records, std::span<const std::uint32_t> group);

}  // namespace readiness::identity
