// SPDX-License-Identifier: Apache-2.0
#include "data/formats/date.hpp"
#include "data/formats/number.hpp"
#include "data/measures/kinds.hpp"
#include "util/decimal.hpp"

#include <optional>

namespace readiness::data::kinds {

namespace {

using util::Decimal;

// From the smallest to the largest of some values.
template <class T>
struct Extent {
  std::optional<T> low = {}, high = {};
  std::uint64_t count = 0;

  void add(const T& value, std::uint64_t times) { add({value, value, times}); }
  void add(const Extent& other) {
    if (other.count == 0) return;
    if (count == 0 || *other.low < *low) low = other.low;
    if (count == 0 || *high < *other.high) high = other.high;
    count += other.count;
  }
};

template <class T, class Text>
Record record(const Extent<T>& extent, Text text) {
  if (extent.count == 0) return {.values = {"", "", "0"}};
  return {.values = {text(*extent.low), text(*extent.high), std::to_string(extent.count)}};
}

class Extents final : public Accumulator {
 public:
  explicit Extents(const PlannedMeasure& planned) : planned_(planned) {}

  void add(const Slice& slice) override {
    const std::size_t place = planned_.columns.front();
    const auto values = slice.values(place);
    micros_ = 0;
    slice.for_each_value(place, planned_.when,
                         [&](std::size_t row, std::uint64_t times) { look_at(slice, values[row], times); });
    sum_.add(Decimal::scaled(micros_, k_micro_digits));
  }

  void append(Accumulator& later, std::uint64_t) override {
    const auto& other = static_cast<Extents&>(later);
    rows_ += other.rows_;
    small_.add(other.small_);
    large_.add(other.large_);
    days_.add(other.days_);
    sum_.add(other.sum_);
  }

  Result<Measurement> finish(unsigned) override {
    const Extent<Decimal> all = numbers();
    Measurement found{.count = all.count, .rows = rows_};
    if (const auto total = sum_.total(); total && all.count > 0) found.text = total->text();
    found.records = {record(all, [](const Decimal& number) { return number.text(); }),
                     record(days_, [](DayNumber day) { return iso_day(day); })};
    return found;
  }

 private:
  void look_at(const Slice& slice, std::string_view value, std::uint64_t times) {
    rows_ += times;
    if (const auto number = micros(value)) {
      small_.add(*number, times);
      micros_ += *number * static_cast<std::int64_t>(times);
    } else if (const auto other = Decimal::parse(value)) {
      large_.add(*other, times);
      for (std::uint64_t i = 0; i < times; ++i) sum_.add(*other);
    }
    if (const DayNumber day = slice.day(planned_.columns.front(), value)) days_.add(day, times);
  }

  Extent<Decimal> numbers() const {
    Extent<Decimal> all = large_;
    if (small_.count > 0)
      all.add(
          {Decimal::scaled(*small_.low, k_micro_digits), Decimal::scaled(*small_.high, k_micro_digits), small_.count});
    return all;
  }

  const PlannedMeasure& planned_;
  std::uint64_t rows_ = 0;
  Extent<std::int64_t> small_;  // of the numbers that micros() reads
  Extent<Decimal> large_;       // of the others
  Extent<DayNumber> days_;
  std::int64_t micros_ = 0;  // sum of the batch
  util::DecimalSum sum_;
};

}  // namespace

Result<Maker> extents(const PlannedMeasure& planned) { return make<Extents>(planned); }

}  // namespace readiness::data::kinds
