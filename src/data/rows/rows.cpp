// SPDX-License-Identifier: Apache-2.0
#include "data/rows/rows.hpp"

#include "doc/read.hpp"
#include "text/phrase.hpp"
#include "util/sha256.hpp"
#include "util/strings.hpp"

#include <algorithm>

namespace readiness::data::rows {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase note_list{"{0} 列表", "list in {0}"};
constexpr text::Phrase not_a_list{"登记表应是一个列表，每项写作“键: 值”", "a register is a list whose entries are 'key: value'"};
constexpr text::Phrase entry_not_a_map{"列表的每一项都应写作“键: 值”", "each entry of the list must be 'key: value'"};
constexpr text::Phrase value_not_flat{"“{0}”应是一个值或一串值", "'{0}' must be a value or a list of values"};
// clang-format on
}  // namespace phrases

using doc::Node;
using text::say;

struct Table {
  std::vector<std::string> header;
  std::vector<std::vector<std::string>> columns;  // one value a row
  std::vector<std::uint32_t> fields;              // values of each row
};

class RowsSource : public data::Source {
 public:
  RowsSource(Table table, std::uint64_t bytes, std::string sha256, std::string language)
      : table_(std::move(table)), bytes_(bytes), sha256_(std::move(sha256)), language_(std::move(language)) {}

  const std::vector<std::string>& header() const override { return table_.header; }
  RowNumber first_row() const override { return 1; }
  std::uint64_t bytes() const override { return bytes_; }
  Localized note() const override { return say<phrases::note_list>(language_); }
  std::string sha256() const override { return sha256_; }
  Result<void> read(const std::vector<std::size_t>& columns, const Parts& parts,
                    const ReadOptions& options) const override;

 private:
  Table table_;
  std::uint64_t bytes_;
  std::string sha256_, language_;
};

Result<void> RowsSource::read(const std::vector<std::size_t>& columns, const Parts& parts,
                              const ReadOptions& options) const {
  std::unique_ptr<Reader> reader = parts.open();
  for (std::size_t first = 0; first < table_.fields.size(); first += k_batch_rows) {
    const std::size_t rows = std::min(k_batch_rows, table_.fields.size() - first);
    std::vector<std::vector<std::string_view>> values;
    for (const std::size_t column : columns) {
      const auto begin = table_.columns[column].begin() + static_cast<std::ptrdiff_t>(first);
      values.emplace_back(begin, begin + static_cast<std::ptrdiff_t>(rows));
    }
    const std::vector<std::span<const std::string_view>> views(values.begin(), values.end());
    reader->take({first, rows, views, std::span(table_.fields).subspan(first, rows)});
  }
  parts.close(std::move(reader), 0);
  if (options.progress) options.progress(bytes_);
  return {};
}

// The list itself, or the only one in a map.
const Node* find_list(const Node& root) {
  if (root.is_list()) return &root;
  const Node* found = nullptr;
  for (const Node::Entry& entry : root.entries) {
    if (!entry.value.is_list()) continue;
    if (found != nullptr) return nullptr;
    found = &entry.value;
  }
  return found;
}

Result<std::string> value_of(const Node::Entry& entry) {
  const Error not_flat{say<phrases::value_not_flat>(entry.key), entry.value.place};
  if (entry.value.is_scalar()) return entry.value.is_null() ? std::string() : entry.value.text;
  if (!entry.value.is_list()) return not_flat;
  std::vector<std::string> values;
  for (const Node& item : entry.value.items) {
    if (!item.is_scalar()) return not_flat;
    values.push_back(item.text);
  }
  return util::join(values, ", ");
}

Result<Table> table_of(const Node& list) {
  Table table;
  for (const Node& row : list.items) {
    if (!row.is_map()) return Error{say<phrases::entry_not_a_map>(), row.place};
    for (const Node::Entry& entry : row.entries) {
      RD_TRY(std::string value, value_of(entry));
      const auto known = std::find(table.header.begin(), table.header.end(), entry.key);
      const auto column = static_cast<std::size_t>(known - table.header.begin());
      if (known == table.header.end()) {
        table.header.push_back(entry.key);
        table.columns.emplace_back();
      }
      table.columns[column].resize(table.fields.size());
      table.columns[column].push_back(std::move(value));
    }
    table.fields.push_back(static_cast<std::uint32_t>(row.entries.size()));
  }
  for (std::vector<std::string>& column : table.columns) column.resize(table.fields.size());
  return table;
}

}  // namespace

Result<std::unique_ptr<data::Source>> open(std::string name, std::string text) {
  const std::string language = util::lower(name).ends_with(".json") ? "JSON" : "YAML";
  const std::uint64_t bytes = text.size();
  std::string sha256 = util::sha256(text);
  RD_TRY(const Node root, doc::read(std::move(name), std::move(text)));
  const Node* const list = find_list(root);
  if (list == nullptr) return Error{say<phrases::not_a_list>(), root.place};
  RD_TRY(Table table, table_of(*list));
  return std::unique_ptr<data::Source>(
      std::make_unique<RowsSource>(std::move(table), bytes, std::move(sha256), language));
}

}  // namespace readiness::data::rows
