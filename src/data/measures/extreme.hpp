// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/formats/date.hpp"
#include "data/formats/number.hpp"
#include "data/measures/accumulator.hpp"
#include "util/decimal.hpp"

#include <optional>

namespace readiness::data {

// minimum and maximum, by what `Better` (std::less, std::greater) puts in front. Numbers and days are watched side by
// side, for only the end tells whether the column has any number.
template <template <class> class Better>
class Extreme final : public Accumulator {
 public:
  explicit Extreme(const PlannedMeasure& planned) : planned_(planned) {}

  void add(const Slice& slice) override {
    const std::size_t place = planned_.columns.front();
    const auto column = slice.values(place);
    (slice.selected(planned_.when) - slice.blank(place)).for_each([&](std::size_t row) {
      look_at(slice, column[row]);
    });
  }

  void append(Accumulator& later, std::uint64_t) override {
    const auto& other = static_cast<Extreme&>(later);
    improve(small_, other.small_);
    improve(large_, other.large_);
    improve(day_, other.day_);
    filled_ += other.filled_;
    numbers_ += other.numbers_;
    days_ += other.days_;
  }

  bool rests_on_dates() const override { return numbers_ == 0; }

  Result<Measurement> finish(unsigned) override {
    const std::uint64_t compared = numbers_ > 0 ? numbers_ : days_;
    return Measurement{.count = filled_ - compared, .rows = compared, .text = text()};
  }

 private:
  template <class T>
  static void improve(std::optional<T>& best, const std::optional<T>& candidate) {
    if (candidate && (!best || Better<T>()(*candidate, *best))) best = candidate;
  }

  void look_at(const Slice& slice, std::string_view value) {
    ++filled_;
    if (const auto number = micros(value)) {
      improve(small_, number);
      ++numbers_;
    } else if (const auto other = util::has_iso_shape(value) ? std::nullopt : util::Decimal::parse(value)) {
      improve(large_, other);
      ++numbers_;
    } else if (const DayNumber day = slice.day(planned_.columns.front(), value)) {
      improve(day_, std::optional(day));
      ++days_;
    }
  }

  std::string text() const {
    std::optional<util::Decimal> number = large_;
    if (small_) improve(number, std::optional(util::Decimal::scaled(*small_, k_micro_digits)));
    if (number) return number->text();
    return day_ ? iso_day(*day_) : std::string();
  }

  const PlannedMeasure& planned_;
  std::optional<std::int64_t> small_;   // of the numbers that micros() reads
  std::optional<util::Decimal> large_;  // of the others
  std::optional<DayNumber> day_;        // of the values that are no number
  std::uint64_t filled_ = 0, numbers_ = 0, days_ = 0;
};

}  // namespace readiness::data
