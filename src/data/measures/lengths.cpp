// SPDX-License-Identifier: Apache-2.0
#include "data/measures/kinds.hpp"
#include "util/utf8.hpp"

#include <limits>

namespace readiness::data::kinds {

namespace {

struct Length {
  std::size_t characters;
  std::uint64_t row = 0;
};

class Lengths final : public Accumulator {
 public:
  explicit Lengths(const PlannedMeasure& planned) : planned_(planned) {}

  void add(const Slice& slice) override {
    const std::size_t place = planned_.columns.front();
    const auto values = slice.values(place);
    slice.for_each_value(place, planned_.when, [&](std::size_t row, std::uint64_t times) {
      rows_ += times;
      if (is_within(values[row].size())) return;
      const Length length{util::code_points(values[row]), slice.first() + row};
      widen(length, length);
    });
  }

  void append(Accumulator& later, std::uint64_t rows_before) override {
    auto& other = static_cast<Lengths&>(later);
    other.shortest_.row += rows_before;
    other.longest_.row += rows_before;
    widen(other.shortest_, other.longest_);
    rows_ += other.rows_;
  }

  Result<Measurement> finish(unsigned) override {
    Measurement found{.rows = rows_};
    if (rows_ > 0) found.records = {record(shortest_), record(longest_)};
    return found;
  }

 private:
  // A character has one to four bytes: most values need not be counted.
  bool is_within(std::size_t bytes) const {
    return bytes <= longest_.characters && (bytes + 3) / 4 >= shortest_.characters;
  }

  // The earlier one stays where two are equal.
  void widen(const Length& shortest, const Length& longest) {
    if (shortest.characters < shortest_.characters) shortest_ = shortest;
    if (longest.characters > longest_.characters) longest_ = longest;
  }

  Record record(const Length& length) const {
    return {.row = planned_.first_row + length.row, .values = {std::to_string(length.characters)}};
  }

  const PlannedMeasure& planned_;
  std::uint64_t rows_ = 0;
  Length shortest_{std::numeric_limits<std::size_t>::max()};
  Length longest_{0};  // no value has fewer than one character
};

}  // namespace

Result<Maker> lengths(const PlannedMeasure& planned) { return make<Lengths>(planned); }

}  // namespace readiness::data::kinds
