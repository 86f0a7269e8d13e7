// SPDX-License-Identifier: Apache-2.0
// How a document takes the blocks of a page.
#pragma once

#include "paper/page.hpp"

namespace readiness::paper {

// The first rows of a sheet, and how many follow.
Result<Table> first_rows(const Sheet& sheet, Language language);

// Hands the blocks of a page to a writer that keeps its text, sheets as tables of their first rows.
template <class Writer>
Result<void> put_blocks(const Page& page, Writer& writer) {
  for (const Block& block : page.blocks) {
    if (const auto* sheet = std::get_if<Sheet>(&block)) {
      RD_TRY(const Table table, first_rows(*sheet, page.language));
      writer(table);
    } else {
      std::visit(
          [&]<class T>(const T& one) {
            if constexpr (!std::is_same_v<T, Sheet>) writer(one);
          },
          block);
    }
  }
  return {};
}

}  // namespace readiness::paper
