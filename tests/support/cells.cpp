// SPDX-License-Identifier: Apache-2.0
#include "support/cells.hpp"

#include <memory>
#include <numeric>

namespace readiness::test {

void CellWriter::take(const data::Batch& batch) {
  records = batch.first + batch.rows;
  batch.present().for_each([&](std::size_t row) {
    for (const auto& column : batch.columns) text.append("[").append(column[row]).append("]");
    if (batch.fields[row] != columns_) text += " " + std::to_string(batch.fields[row]);
    text += '\n';
  });
}

std::vector<std::size_t> all_columns(const data::Source& source) {
  std::vector<std::size_t> columns(source.header().size());
  std::iota(columns.begin(), columns.end(), std::size_t{0});
  return columns;
}

std::string rows_of(const data::Source& source, const std::vector<std::size_t>& columns,
                    const data::ReadOptions& options) {
  std::string text;
  std::uint64_t records = 0;
  const data::Parts parts{.open = [&] { return std::make_unique<CellWriter>(source.header().size()); },
                          .close =
                              [&](std::unique_ptr<data::Reader> part, std::uint64_t rows_before) {
                                const auto& writer = static_cast<CellWriter&>(*part);
                                if (rows_before != records) text += "wrong rows_before\n";
                                text += writer.text;
                                records += writer.records;
                              }};
  const auto done = source.read(columns, parts, options);
  return done ? text : text + "error: " + done.error().message.en + "\n";
}

std::string numbers_of(const data::Source& source, const data::ReadOptions& options) {
  class Numbers final : public data::Reader {
   public:
    void take(const data::Batch& batch) override {
      batch.present().for_each([&](std::size_t row) { rows.push_back(batch.first + row); });
    }
    std::vector<std::uint64_t> rows;
  };
  std::string text;
  const data::Parts parts{.open = [] { return std::make_unique<Numbers>(); },
                          .close =
                              [&](std::unique_ptr<data::Reader> part, std::uint64_t rows_before) {
                                for (const std::uint64_t row : static_cast<Numbers&>(*part).rows)
                                  text += std::to_string((source.first_row() + rows_before + row).number()) + " ";
                              }};
  const auto done = source.read({0}, parts, options);
  return done ? text : text + "error: " + done.error().message.en;
}

std::string text_of(const data::Source& source, const data::ReadOptions& options) {
  std::string text;
  for (const std::string& title : source.header()) text += "[" + title + "]";
  return text + "\n" + rows_of(source, all_columns(source), options);
}

}  // namespace readiness::test
