// SPDX-License-Identifier: Apache-2.0
#include "data/measures/key_rows.hpp"
#include "data/measures/kinds.hpp"

#include <algorithm>
#include <bit>

namespace readiness::data::kinds {

namespace {

struct Value {
  Hash hash;
  std::uint64_t count;
  std::uint64_t first_row;
  std::string text;  // cut as samples are
};

// Different values with their counts, up to measures::k_max_values of them. Whether there are more does not depend on
// how the table was cut into parts: a part with too many makes a table with too many.
class ValueCounts {
 public:
  bool too_many() const { return values_.size() > measures::k_max_values; }
  std::size_t size() const { return values_.size(); }

  void add(const Hash& hash, std::uint64_t row, std::string_view text) {
    if (Value* known = find(hash))
      ++known->count;
    else
      insert({hash, 1, row, std::string(cut(text))});
  }

  void append(ValueCounts& later, std::uint64_t rows_before) {
    for (Value& value : later.values_) {
      if (too_many()) return;
      value.first_row += rows_before;
      if (Value* known = find(value.hash))
        known->count += value.count;
      else
        insert(std::move(value));
    }
  }

  // The most frequent ones; of two with the same count, the one that comes first.
  std::vector<Value> top(std::size_t most) && {
    const auto end = values_.begin() + static_cast<std::ptrdiff_t>(std::min(most, values_.size()));
    std::partial_sort(values_.begin(), end, values_.end(), [](const Value& a, const Value& b) {
      return a.count != b.count ? a.count > b.count : a.first_row < b.first_row;
    });
    values_.erase(end, values_.end());
    return std::move(values_);
  }

 private:
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

class Top final : public Accumulator {
 public:
  explicit Top(const PlannedMeasure& planned) : planned_(planned), reader_(planned) {}

  void add(const Slice& slice) override {
    rows_ += (slice.selected(planned_.when) - slice.blank(planned_.columns.front())).count();
    if (values_.too_many()) return;
    reader_.read(slice);
    reader_.rows().for_each([&](std::size_t row) {
      if (!values_.too_many()) values_.add(reader_.hashes()[row], slice.first() + row, reader_.columns().front()[row]);
    });
  }

  void append(Accumulator& later, std::uint64_t rows_before) override {
    auto& other = static_cast<Top&>(later);
    rows_ += other.rows_;
    values_.append(other.values_, rows_before);
  }

  Result<Measurement> finish(unsigned) override {
    Measurement found{.count = values_.size(), .rows = rows_};
    if (values_.too_many()) return found;
    for (Value& value : std::move(values_).top(measures::k_top_values))
      found.records.push_back({.row = value.first_row + planned_.first_row,
                               .values = {std::move(value.text), std::to_string(value.count)}});
    return found;
  }

 private:
  const PlannedMeasure& planned_;
  KeyReader reader_;
  ValueCounts values_;
  std::uint64_t rows_ = 0;
};

}  // namespace

Result<Maker> top(const PlannedMeasure& planned) { return make<Top>(planned); }

}  // namespace readiness::data::kinds
