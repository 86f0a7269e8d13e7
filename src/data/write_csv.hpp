// SPDX-License-Identifier: Apache-2.0
// Any table as CSV, by the reader that audits it. Memory: a part, whatever the size of the table.
#pragma once

#include "data/source.hpp"

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace readiness::data {

// Takes the text piece by piece. After an error it is not called again.
using Sink = std::function<Result<void>(std::string_view text)>;

// Every record in order, one at a time, also those without any value: `position` counts from 0 behind the header.
using RecordVisit = std::function<void(std::uint64_t position, std::span<const std::string_view> values, bool blank)>;
Result<void> for_each_record(const Source& source, const RecordVisit& visit);

struct CsvWritten {
  std::uint64_t rows = 0;
  // Rows that do not fit the header are filled up, or cut; never in silence.
  std::uint64_t short_rows = 0, long_rows = 0;
  RowNumber first_short = {}, first_long = {};
  std::uint64_t blank_rows = 0;  // left out: records without any value, in front of one with values
};

// Header and rows, every value as the source gives it.
Result<CsvWritten> write_csv(const Source& source, const Sink& sink, std::function<void(std::uint64_t)> progress = {});

// A row on its way out: what stands in front of its columns, and behind them.
struct ChosenRow {
  RowNumber number = {};  // as in Sample::row; one in front of the data is the header
  std::string reason;
};

struct RowList {
  std::vector<ChosenRow> rows;  // by number
  std::string number_header, reason_header;
  std::function<std::string(std::string_view value, std::string_view header)> shown;  // what becomes of a value
  Sink sink;
};

// Only the chosen rows, with their number and reason. Several lists come from one look at the table. Returned: how
// many rows each list got; a number behind the end of the table gives none.
Result<std::vector<std::size_t>> write_rows(const Source& source, std::span<const RowList> lists);

}  // namespace readiness::data
