// SPDX-License-Identifier: Apache-2.0
// The sheets of a page, one below the other, piece by piece.
#include "util/csv.hpp"

#include "paper/format.hpp"

namespace readiness::paper {
namespace {

constexpr std::size_t k_piece = std::size_t{64} << 10;  // bytes

void append_row(std::string& text, std::span<const std::string> row) {
  std::vector<std::string> safe;
  for (const std::string& value : row) safe.push_back(util::defused(value));
  const std::vector<std::string_view> views(safe.begin(), safe.end());
  util::append_csv(text, views);
}

Result<void> write_csv(const Page& page, const Look&, const TextSink& sink) {
  std::string text;
  for (const Block& block : page.blocks) {
    const auto* sheet = std::get_if<Sheet>(&block);
    if (!sheet) continue;
    append_row(text, sheet->header);
    RD_CHECK(sheet->rows([&](std::span<const std::string> row) -> Result<void> {
      append_row(text, row);
      return text.size() < k_piece ? Result<void>() : sink(std::exchange(text, {}));
    }));
  }
  return sink(text);
}

}  // namespace

Format csv() { return {"csv", "", ".csv", Use::sheet, write_csv}; }

}  // namespace readiness::paper
