// SPDX-License-Identifier: Apache-2.0
#include "data/slice.hpp"

#include "util/blank.hpp"
#include "util/strings.hpp"

#include <algorithm>
#include <array>

namespace readiness::data {

namespace {

// Bits of the first, the second and the last byte of a value. It may be blank, or begin with a blank, when its first
// and second byte have one in common; it may end with a blank when its last byte has any.
struct Hints {
  std::array<std::uint8_t, 256> first = util::k_blank_bytes.first, second = util::k_blank_bytes.second, last{};
};

constexpr Hints k_hints = [] {
  constexpr std::uint8_t k_trim = 128;
  Hints hints;
  for (const unsigned blank : {0x09u, 0x0Au, 0x0Bu, 0x0Cu, 0x0Du, 0x20u}) {
    hints.first[blank] |= k_trim;
    hints.last[blank] = k_trim;
  }
  hints.first[0xC2] |= k_trim;  // U+00A0 is C2 A0
  hints.first[0xE3] |= k_trim;  // U+3000 is E3 80 80
  hints.last[0xA0] = hints.last[0x80] = k_trim;
  for (std::uint8_t& second : hints.second) second |= k_trim;
  return hints;
}();

// Rows whose value has to be looked at closely: three bytes, without a branch, tell of nearly all others that they
// are neither blank nor need to be trimmed.
Bits odd_ones(std::span<const std::string_view> values) {
  return Bits::where(Bits::first(values.size()), [values](std::size_t row) {
    static constexpr char k_empty = ' ';
    const std::string_view value = values[row];
    const char* const begin = value.empty() ? &k_empty : value.data();
    const std::size_t size = value.empty() ? 1 : value.size();
    const auto byte = [begin](std::size_t i) { return static_cast<unsigned char>(begin[i]); };
    const unsigned start = k_hints.first[byte(0)] & k_hints.second[byte(size > 1)];
    return (start | k_hints.last[byte(size - 1)]) != 0;
  });
}

}  // namespace

void Slice::Column::load(std::span<const std::string_view> raw, const Bits& present) {
  values = raw;
  blank = {};
  (odd_ones(raw) & present).for_each([&](std::size_t row) {
    const std::string_view trimmed = util::trim(raw[row]);
    if (trimmed.size() != raw[row].size()) keep(row, trimmed);
    if (util::is_blank(trimmed)) blank.set(row);
  });
  filled = present - blank;
  repeats.load(values, filled);
}

void Slice::Column::keep(std::size_t row, std::string_view trimmed) {
  if (values.data() != own.data()) {
    own.assign(values.begin(), values.end());
    values = own;
  }
  own[row] = trimmed;
}

Slice::Slice(const std::vector<Condition>& conditions, std::vector<util::DateOrder> orders)
    : columns_(orders.size()), orders_(std::move(orders)), ambiguous_(orders_.size()) {
  for (const Condition& condition : conditions) conditions_.push_back({ConditionTest(condition), {}});
}

void Slice::note_if_ambiguous(std::size_t column, std::string_view value) const {
  if (orders_[column] == util::DateOrder::unknown && ambiguous_[column].empty() && util::is_ambiguous(value))
    ambiguous_[column] = value;
}

void Slice::load(const Batch& batch) {
  batch_ = &batch;
  every_row_ = batch.present();
  for (std::size_t i = 0; i < columns_.size(); ++i) columns_[i].load(batch.columns[i].first(batch.rows), every_row_);
  for (Tested& tested : conditions_) tested.rows = tested.test.rows(*this);
}

}  // namespace readiness::data
