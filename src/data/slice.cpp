// SPDX-License-Identifier: Apache-2.0
#include "data/slice.hpp"

#include "data/measures/blank.hpp"
#include "util/strings.hpp"

#include <algorithm>
#include <array>

namespace readiness::data {

namespace {

// What a value may be, judged by its first or last byte alone. Most values are none of it, and
// are not looked at any further.
enum Hint : std::uint8_t { k_plain = 0, k_blank_edge = 1, k_pseudo_null = 2 };

struct Hints {
  std::array<std::uint8_t, 256> first{}, last{};
};

constexpr Hints k_hints = [] {
  Hints hints;
  for (const char blank : {' ', '\t', '\n', '\v', '\f', '\r'}) {
    hints.first[static_cast<unsigned char>(blank)] = k_blank_edge;
    hints.last[static_cast<unsigned char>(blank)] = k_blank_edge;
  }
  hints.first[0xC2] = hints.first[0xE3] = k_blank_edge;  // U+00A0 is C2 A0, U+3000 is E3 80 80
  hints.last[0xA0] = hints.last[0x80] = k_blank_edge;
  for (const unsigned char first : k_pseudo_null_first_bytes) hints.first[first] |= k_pseudo_null;
  return hints;
}();

std::uint8_t hint_of(std::string_view value) {
  return k_hints.first[static_cast<unsigned char>(value.front())] |
         k_hints.last[static_cast<unsigned char>(value.back())];
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
    const std::uint8_t hint = hint_of(value);
    if (hint == k_plain) continue;
    const std::string_view trimmed = hint & k_blank_edge ? util::trim(value) : value;
    if (trimmed.size() != value.size()) keep(row, trimmed);
    if (util::is_blank(trimmed)) blank.set(row);
  }
}

void Slice::Column::keep(std::size_t row, std::string_view trimmed) {
  if (values.data() != own.data()) {
    own.assign(values.begin(), values.end());
    values = own;
  }
  own[row] = trimmed;
}

Slice::Slice(const std::vector<Condition>& conditions, std::size_t columns) : columns_(columns), hashes_(k_batch_rows) {
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
  const std::span<Hash, k_batch_rows> hashes(hashes_);
  hash_rows(columns, every_row_, hashes);
  tested.rows = {};
  every_row_.for_each([&](std::size_t row) {
    const bool fulfilled = tested.verdicts.of(hashes[row], [&] {
      for (std::size_t i = 0; i < columns.size(); ++i) tested.row[i] = columns[i][row];
      return tested.condition->expression.evaluate(tested.row);
    });
    tested.rows.set_if(row, fulfilled);
  });
}

}  // namespace readiness::data
