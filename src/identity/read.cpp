// SPDX-License-Identifier: Apache-2.0
#include "identity/read.hpp"

#include "text/phrase.hpp"
#include "util/blank.hpp"
#include "util/strings.hpp"

#include <numeric>

namespace readiness::identity {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase too_many_to_match{"{0} 超过 {1} 行", "{0} has more than {1} rows"};
// clang-format on
}  // namespace phrases

bool is_filled(std::string_view value) {
  const std::string_view trimmed = util::trim(value);
  return !trimmed.empty() && !(util::may_be_blank(trimmed) && util::is_blank(trimmed));
}

// One part of the table. Row numbers are set when it is known how many rows stand before it.
class PartReader : public data::Reader {
 public:
  explicit PartReader(const Bound& bound) : bound_(bound) {}

  void take(const data::Batch& batch) override {
    batch.present().for_each([&](std::size_t row) {
      std::uint32_t filled = 0;
      for (const auto& column : batch.columns) filled += is_filled(column[row]);
      records.push_back(make_record(values(batch, row), batch.first + row, filled, texts));
    });
  }

  std::vector<Record> records;
  Texts texts;

 private:
  Values values(const data::Batch& batch, std::size_t row) {
    Values values;
    for (std::size_t role = 0; role < k_roles; ++role) {
      const std::vector<std::size_t>& columns = bound_[role];
      if (columns.size() == 1) values[role] = batch.columns[columns[0]][row];
      if (columns.size() > 1) values[role] = joined(batch, columns, row, joined_[role]);
    }
    return values;
  }

  static std::string_view joined(const data::Batch& batch, const std::vector<std::size_t>& columns, std::size_t row,
                                 std::string& buffer) {
    buffer.clear();
    for (const std::size_t column : columns) {
      const std::string_view value = util::trim(batch.columns[column][row]);
      if (!buffer.empty() && !value.empty()) buffer += ' ';
      buffer += value;
    }
    return buffer;
  }

  const Bound& bound_;
  std::array<std::string, k_roles> joined_;
};

std::string titles(const std::vector<std::size_t>& columns, const std::vector<std::string>& header) {
  std::vector<std::string> texts;
  for (const std::size_t column : columns) texts.push_back(header[column]);
  return util::join(texts, "+");
}

Result<RecordTable> read_bound(const data::Source& source, const std::string& file, const Bound& bound,
                               const data::ReadOptions& options) {
  RecordTable table{.file = file};
  for (std::size_t role = 0; role < k_roles; ++role) table.columns[role] = titles(bound[role], source.header());
  std::vector<std::size_t> all(source.header().size());
  std::iota(all.begin(), all.end(), std::size_t{0});
  const auto close = [&](std::unique_ptr<data::Reader> part, std::uint64_t rows_before) {
    auto& read = static_cast<PartReader&>(*part);
    for (Record& record : read.records) record.row += (source.first_row() + rows_before).number();
    table.records.insert(table.records.end(), read.records.begin(), read.records.end());
    table.texts.push_back(std::move(read.texts));
  };
  RD_CHECK(source.read(all, {[&] { return std::make_unique<PartReader>(bound); }, close}, options));
  if (table.records.size() > k_most_records)
    return Error{text::say<phrases::too_many_to_match>(file, util::grouped(k_most_records))};
  return table;
}

}  // namespace

Result<RecordTable, Errors> read(const data::Source& source, const std::string& file, const Stated& stated,
                                 const data::ReadOptions& options) {
  RD_TRY(const Bound bound, bind_roles(file, source.header(), stated));
  RD_TRY(RecordTable table, read_bound(source, file, bound, options));
  return table;
}

Result<RecordTable> read(const data::OpenTable& table, const std::vector<std::string>& columns, unsigned jobs) {
  Bound bound;
  for (std::size_t role = 0; role < k_roles; ++role) {
    if (columns[role].empty()) continue;
    RD_TRY(const std::size_t column, table.binding.find(columns[role]));
    bound[role] = {column};
  }
  return read_bound(table.source, table.binding.file(), bound, {.jobs = jobs});
}

}  // namespace readiness::identity
