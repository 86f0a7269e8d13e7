// SPDX-License-Identifier: Apache-2.0
#include "data/layout/footer.hpp"

#include <algorithm>

namespace readiness::data::layout {
namespace {

bool is_totals(const Cells& row, std::size_t columns) {
  return filled(row) < columns && is_totals_word(first_text(row));
}

}  // namespace

std::size_t count_footer(std::span<const Cells> last, std::size_t columns) {
  if (last.size() > k_footer_rows) last = last.last(k_footer_rows);
  const auto totals = std::find_if(last.begin(), last.end(), [&](const Cells& row) { return is_totals(row, columns); });
  const bool to_the_end = std::all_of(totals, last.end(), [&](const Cells& row) {
    return is_totals(row, columns) || (columns > 1 && filled(row) <= 1);
  });
  return to_the_end ? static_cast<std::size_t>(last.end() - totals) : 0;
}

}  // namespace readiness::data::layout
