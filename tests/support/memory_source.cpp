// SPDX-License-Identifier: Apache-2.0
#include "support/memory_source.hpp"

#include <algorithm>

namespace readiness::test {

namespace {

std::size_t next(const MemorySource::Sizes& sizes, std::size_t left) { return sizes ? std::min(sizes(), left) : left; }

}  // namespace

Result<void> MemorySource::read(const std::vector<std::size_t>& columns, const data::Parts& parts,
                                const data::ReadOptions& options) const {
  for (std::size_t at = 0; at < table_.rows.size();) {
    const std::size_t middle = at + next(part_rows_, table_.rows.size() - at);
    const std::size_t end = middle + next(part_rows_, table_.rows.size() - middle);
    auto later = parts.open(), earlier = parts.open();
    fill(*later, columns, middle, end);
    fill(*earlier, columns, at, middle);
    parts.close(std::move(earlier), at);
    if (middle < end) parts.close(std::move(later), middle);
    if (options.progress) options.progress(end);
    at = end;
  }
  if (!table_.fault.empty()) return Error{table_.fault};
  return {};
}

Result<void> MemorySource::look_up(const std::vector<std::size_t>& columns, std::span<const std::uint64_t> rows,
                                   const Visit& visit) const {
  for (const std::uint64_t row : rows) {
    std::vector<std::string_view> values;
    for (const std::size_t column : columns)
      values.emplace_back(column < table_.rows[row].size() ? std::string_view(table_.rows[row][column]) : "");
    visit(row, values);
  }
  return {};
}

void MemorySource::fill(data::Reader& reader, const std::vector<std::size_t>& columns, std::size_t from,
                        std::size_t to) const {
  for (std::size_t at = from; at < to;) {
    const std::size_t rows = std::min(next(batch_rows_, to - at), data::k_batch_rows);
    std::vector<std::vector<std::string>> texts(columns.size());
    std::vector<std::vector<std::string_view>> views(columns.size());
    std::vector<std::uint32_t> fields;
    for (std::size_t row = at; row < at + rows; ++row)
      fields.push_back(static_cast<std::uint32_t>(table_.rows[row].size()));
    data::Batch batch{.first = at - from, .rows = rows, .columns = {}, .fields = fields};
    for (std::size_t i = 0; i < columns.size(); ++i) {
      for (std::size_t row = at; row < at + rows; ++row)
        texts[i].push_back(columns[i] < table_.rows[row].size() ? table_.rows[row][columns[i]] : "");
      views[i].assign(texts[i].begin(), texts[i].end());
      batch.columns.emplace_back(views[i]);
    }
    reader.take(batch);
    at += rows;
  }
}

}  // namespace readiness::test
