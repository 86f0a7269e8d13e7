// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/keys.hpp"
#include "data/measures/samples.hpp"
#include "readiness/measure.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace readiness::data {

// Different values with their counts, up to measures::k_max_values of them. Whether there are more does not depend on
// how the table was cut into parts: a part with too many makes a table with too many.
class ValueCounts {
 public:
  bool too_many() const { return values_.size() > measures::k_max_values; }
  std::size_t size() const { return values_.size(); }

  void add(const Hash& hash, std::uint64_t row, std::string_view text, std::uint64_t times = 1) {
    if (Value* known = find(hash))
      known->count += times;
    else
      insert({hash, times, row, std::string(cut(text))});
  }

  void append(ValueCounts& later, std::uint64_t rows_before) {
    for (Value& value : later.values_) {
      if (too_many()) return;
      value.position += rows_before;
      if (Value* known = find(value.hash))
        known->count += value.count;
      else
        insert(std::move(value));
    }
  }

  // The most frequent ones, measures::k_top_values at most, as a measure's records: {value, how often}, with the row
  // where each stands first; of two with the same count, the one that comes first. `first_row`: see Source.
  std::vector<Record> most_frequent(RowNumber first_row) && {
    const auto end =
        values_.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(measures::k_top_values, values_.size()));
    std::partial_sort(values_.begin(), end, values_.end(), [](const Value& a, const Value& b) {
      return a.count != b.count ? a.count > b.count : a.position < b.position;
    });
    std::vector<Record> records;
    for (auto value = values_.begin(); value != end; ++value)
      records.push_back(
          {.row = first_row + value->position, .values = {std::move(value->text), std::to_string(value->count)}});
    return records;
  }

 private:
  struct Value {
    Hash hash;
    std::uint64_t count;
    std::uint64_t position;  // where it stands first
    std::string text;        // cut as samples are
  };

  Value* find(const Hash& hash) {
    const std::uint32_t place = slots_[slot_of(hash)];
    return place == 0 ? nullptr : &values_[place - 1];
  }

  void insert(Value value) {
    values_.push_back(std::move(value));
    if (values_.size() * 2 <= slots_.size()) {
      slots_[slot_of(values_.back().hash)] = static_cast<std::uint32_t>(values_.size());
      return;
    }
    slots_.assign(slots_.size() * 4, 0);
    for (std::size_t i = 0; i < values_.size(); ++i)
      slots_[slot_of(values_[i].hash)] = static_cast<std::uint32_t>(i + 1);
  }

  // Of the value with this hash, or the empty one that it would take.
  std::size_t slot_of(const Hash& hash) const {
    std::size_t at = hash.low & (slots_.size() - 1);
    while (slots_[at] != 0 && values_[slots_[at] - 1].hash != hash) at = (at + 1) & (slots_.size() - 1);
    return at;
  }

  std::vector<Value> values_;  // as they came
  std::vector<std::uint32_t> slots_ =
      std::vector<std::uint32_t>(64);  // open addressing: 1 + index into values_; 0 = empty
};

}  // namespace readiness::data
