// SPDX-License-Identifier: Apache-2.0
#include "util/csv.hpp"

#include "identity/renderer.hpp"

#include <utility>
#include <vector>

namespace readiness::identity {
namespace {

constexpr std::size_t k_piece = std::size_t{64} << 10;  // bytes

void append(std::string& text, std::span<const std::string> row) {
  std::vector<std::string> safe;
  for (const std::string& value : row) safe.push_back(util::defused(value));
  const std::vector<std::string_view> views(safe.begin(), safe.end());
  util::append_csv(text, views);
}

Result<void> write_csv(const Rendering& rendering, const TextSink& sink) {
  std::vector<std::string> header;
  for (const SheetColumn& column : rendering.sheet.columns) header.push_back(column.title.in(rendering.language));
  std::string text;
  append(text, header);
  RD_CHECK(rendering.sheet.rows([&](std::span<const std::string> row) -> Result<void> {
    append(text, row);
    return text.size() < k_piece ? Result<void>() : sink(std::exchange(text, {}));
  }));
  return sink(text);
}

}  // namespace

Renderer csv() { return {"csv", ".csv", write_csv}; }

}  // namespace readiness::identity
