// SPDX-License-Identifier: Apache-2.0
#include "paper/first_rows.hpp"

#include "text/phrases.hpp"
#include "util/strings.hpp"

namespace readiness::paper {
namespace {

constexpr std::size_t k_shown_rows = 50;

}  // namespace

Result<Table> first_rows(const Sheet& sheet, Language language) {
  Table table{.header = sheet.header, .widest_cell = sheet.widest_cell};
  std::size_t count = 0;
  RD_CHECK(sheet.rows([&](std::span<const std::string> row) -> Result<void> {
    if (++count <= k_shown_rows) table.rows.emplace_back(row.begin(), row.end());
    return {};
  }));
  if (count > k_shown_rows)
    table.more = text::say<text::phrases::more_rows>(util::grouped(count - k_shown_rows)).in(language);
  return table;
}

}  // namespace readiness::paper
