// SPDX-License-Identifier: Apache-2.0
// What stands in a cell, as the text that a person sees or would type.
#pragma once

#include "data/xlsx/styles.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace readiness::data::xlsx {

// A serial day number: 46052 -> "2026-01-30", 46052.5 -> "2026-01-30 12:00:00", 0.5 -> "12:00:00".
// Workbooks from 1900 count a 29 February 1900 that never was. What is no such number stays as it is.
std::string date_text(std::string_view serial, bool from_1904);

// Days as hours: 10.5 -> "252:00:00", whatever day the workbook counts from.
std::string elapsed_text(std::string_view days);

// A number as a spreadsheet shows it: at most 15 significant digits, so 0.30000000000000004 -> "0.3".
// Exponents stay: 9.11E+17 is what became of an identifier, and must be found as that.
std::string number_text(std::string_view number);

// A whole number of a cell whose format shows a code: 123 by 000000 -> "000123". Nothing for other numbers.
std::optional<std::string> code_text(std::string_view number, std::string_view pattern);

// Any other number, as its format shows it.
std::string formatted(std::string_view number, const NumberFormat& format, bool from_1904);

// "BC12" -> 54; -1 when there is no column.
int column_index(std::string_view reference);

// "BC12" -> 12; 0 when there is no row.
std::uint64_t row_number(std::string_view reference);

}  // namespace readiness::data::xlsx
