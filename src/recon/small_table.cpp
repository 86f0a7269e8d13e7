// SPDX-License-Identifier: Apache-2.0
#include "recon/small_table.hpp"

#include "data/read_rows.hpp"
#include "text/phrase.hpp"
#include "util/strings.hpp"

#include <algorithm>

namespace readiness::recon {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase recon_small_too_large{"{0} 超过 {1} 行", "{0} has more than {1} rows"};
// clang-format on
}  // namespace phrases

class Keeper final : public RowJudge {
 public:
  void look(std::uint64_t row, std::span<const std::string_view> values) override {
    if (rows.size() > k_most_small_rows) return;
    SmallRow one{.number = row};
    for (const std::string_view value : values) one.values.emplace_back(util::trim(value));
    const auto empty = [](const std::string& value) { return value.empty(); };
    if (!std::all_of(one.values.begin(), one.values.end(), empty)) rows.push_back(std::move(one));
  }
  void append(RowJudge& part, RowNumber first_row) override {
    for (SmallRow& row : static_cast<Keeper&>(part).rows) {
      row.number = (first_row + row.number).number();
      rows.push_back(std::move(row));
    }
  }
  std::vector<SmallRow> rows;
};

// What the project says of a column comes before the headers that everybody knows.
class Columns {
 public:
  Columns(const data::Binding* stated, const data::Binding& usual) : stated_(stated), usual_(usual) {}

  // A checklist may declare the column by one of its other names.
  Result<std::size_t> find(const Column& column) const {
    std::vector<std::string> names{column.id};
    names.insert(names.end(), column.aliases.begin(), column.aliases.end());
    for (const std::string& name : names)
      if (stated_ && stated_->declares(name))
        if (auto found = stated_->find(name)) return found;
    return usual_.find(column.id);
  }

 private:
  const data::Binding* stated_;
  const data::Binding& usual_;
};

}  // namespace

Result<std::vector<SmallRow>> read_small(const SmallTable& from, const Table& table, std::size_t required) {
  const data::Source& source = from.source;
  auto usual = data::Binding::create(table, {.file = from.file}, source.header());
  if (!usual) return usual.error().front();
  const Columns bound(from.binding, *usual);
  std::vector<std::size_t> columns, places;  // of the file; where their values go
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    const auto found = bound.find(table.columns[i]);
    if (!found && i < required) return found.error();
    if (!found) continue;
    columns.push_back(*found);
    places.push_back(i);
  }
  RD_TRY(const auto keeper, data::read_rows(source, columns, 1, [] { return std::make_unique<Keeper>(); }));
  std::vector<SmallRow> rows = std::move(static_cast<Keeper&>(*keeper).rows);
  if (rows.size() > k_most_small_rows)
    return Error{text::say<phrases::recon_small_too_large>(from.file, util::grouped(k_most_small_rows))};
  for (SmallRow& row : rows) {
    std::vector<std::string> read = std::move(row.values);
    row.values.assign(table.columns.size(), {});
    for (std::size_t i = 0; i < places.size(); ++i) row.values[places[i]] = std::move(read[i]);
  }
  return rows;
}

}  // namespace readiness::recon
