// SPDX-License-Identifier: Apache-2.0
// What the cells of a row tell before anybody knows which column is what.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace readiness::data::layout {

using Cells = std::vector<std::string>;  // of one row, trimmed

std::size_t filled(const Cells& row);
inline const std::string& cell(const Cells& row, std::size_t column) {
  static const std::string k_none;
  return column < row.size() ? row[column] : k_none;
}

// The text of the first filled cell; empty when there is none.
const std::string& first_text(const Cells& row);

// A number, an amount, a date, a time, a telephone number, an e-mail address: what stands below headers.
bool is_value(std::string_view cell);

// 2025, 2026年, 3月, 2026-03: a year, or a month, as tables with a column for each have them in their header.
bool is_period(std::string_view cell);

// 2家, 3 rows: how many there are, and of what.
bool is_count(std::string_view cell);

// 客户名称, 编码, e-mail, Name: words that stand in headers, and hardly below them.
bool is_header_word(std::string_view cell);
std::size_t header_words(const Cells& row);

// 元, 万元, (kg), %: what a row of units is made of.
bool is_unit(std::string_view cell);

// 合计, 总 计:, 总计（2家）, Grand total, Total: 2, 共 2 条: how a row of totals begins.
bool is_totals_word(std::string_view cell);

// 导出时间：, Filtered By: Show All, # Setting 1, sep=;, Copyright (c) 2026: what programs write above and below
// tables.
bool is_remark_text(std::string_view cell);

// How a code is built: AB-0012 and X-7 are both A-9. Letters of any kind are A.
std::string shape(std::string_view cell);

}  // namespace readiness::data::layout
