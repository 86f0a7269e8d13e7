// SPDX-License-Identifier: Apache-2.0
#include "data/layout/footer.hpp"

#include "util/utf8.hpp"

#include <algorithm>

namespace readiness::data::layout {
namespace {

// A row of so many columns that holds a single text is hardly a record.
constexpr std::size_t k_many_columns = 3;

// "总计（2家）" and "合计,2家": no record is called so.
bool counts_records(const Cells& row) {
  const std::string word = util::fold(first_text(row));
  const std::size_t digit = word.find_first_of("0123456789");
  const std::size_t end = word.find_last_not_of(") ");
  if (digit != std::string::npos && is_count(word.substr(digit, end + 1 - digit))) return true;
  return std::any_of(row.begin(), row.end(), [](const std::string& text) { return is_count(text); });
}

bool is_totals(const Cells& row, std::size_t columns) {
  return is_totals_word(first_text(row)) && (filled(row) < columns || (columns > 1 && counts_records(row)));
}

bool is_closing_remark(const LastRow& row, std::size_t columns) {
  const std::string& first = cell(row.cells, 0);
  const std::size_t cells = filled(row.cells);
  if (columns < 2 || first.empty() || is_value(first)) return false;
  if (is_remark_text(first) && cells < columns) return cells == 1 || first.ends_with(':') || first.ends_with("：");
  return row.after_gap && row.cells.size() == 1 && columns >= k_many_columns;
}

}  // namespace

std::size_t count_footer(std::span<const LastRow> last, std::size_t columns) {
  if (last.size() > k_footer_rows) last = last.last(k_footer_rows);
  const auto is_no_data = [&](const LastRow& row) {
    return is_totals(row.cells, columns) || is_closing_remark(row, columns);
  };
  for (auto first = last.begin(); first != last.end(); ++first) {
    if (!is_no_data(*first)) continue;
    const bool to_the_end = std::all_of(first, last.end(), [&](const LastRow& row) {
      return is_no_data(row) || (columns > 1 && filled(row.cells) <= 1);
    });
    if (to_the_end) return static_cast<std::size_t>(last.end() - first);
  }
  return 0;
}

}  // namespace readiness::data::layout
