// SPDX-License-Identifier: Apache-2.0
#include "data/slice.hpp"

#include "util/blank.hpp"
#include "util/strings.hpp"

#include <algorithm>
#include <array>

namespace readiness::data {

namespace {

// Bytes that a blank (ASCII, U+00A0, U+3000) may begin or end with. Most values have neither at their edges.
struct Edges {
  std::array<bool, 256> first{}, last{};
};

constexpr Edges k_edges = [] {
  Edges edges;
  for (const unsigned blank : {0x09u, 0x0Au, 0x0Bu, 0x0Cu, 0x0Du, 0x20u}) edges.first[blank] = edges.last[blank] = true;
  edges.first[0xC2] = edges.first[0xE3] = true;  // U+00A0 is C2 A0, U+3000 is E3 80 80
  edges.last[0xA0] = edges.last[0x80] = true;
  return edges;
}();

bool may_need_trimming(std::string_view value) {
  return k_edges.first[static_cast<unsigned char>(value.front())] ||
         k_edges.last[static_cast<unsigned char>(value.back())];
}

}  // namespace

void Slice::Column::load(std::span<const std::string_view> raw) {
  values = raw;
  blank = {};
  for (std::size_t row = 0; row < raw.size(); ++row) {
    const std::string_view value = raw[row];
    if (value.empty()) {
      blank.set(row);
      continue;
    }
    if (may_need_trimming(value)) {
      const std::string_view trimmed = util::trim(value);
      if (trimmed.size() != value.size()) keep(row, trimmed);
      if (util::is_blank(trimmed)) blank.set(row);
    } else if (util::may_be_blank(value) && util::is_blank(value)) {
      blank.set(row);
    }
  }
}

void Slice::Column::keep(std::size_t row, std::string_view trimmed) {
  if (values.data() != own.data()) {
    own.assign(values.begin(), values.end());
    values = own;
  }
  own[row] = trimmed;
}

Slice::Slice(const std::vector<Condition>& conditions, std::size_t columns) : columns_(columns) {
  for (const Condition& condition : conditions)
    conditions_.push_back({&condition, {}, {}, std::vector<std::string_view>(condition.columns.size())});
}

void Slice::load(const Batch& batch) {
  batch_ = &batch;
  every_row_ = Bits::first(batch.rows);
  for (std::size_t i = 0; i < columns_.size(); ++i) columns_[i].load(batch.columns[i].first(batch.rows));
  for (Tested& tested : conditions_) test(tested);
}

void Slice::test(Tested& tested) {
  Columns columns;
  for (const std::size_t column : tested.condition->columns) columns.push_back(values(column));
  const auto evaluate = [&](std::size_t row) {
    for (std::size_t i = 0; i < columns.size(); ++i) tested.row[i] = columns[i][row];
    return tested.condition->expression.evaluate(tested.row);
  };
  tested.rows = tested.verdicts.of_rows(columns, every_row_, evaluate);
}

}  // namespace readiness::data
