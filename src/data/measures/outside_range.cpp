// SPDX-License-Identifier: Apache-2.0
#include "data/formats/date.hpp"
#include "data/formats/number.hpp"
#include "data/measures/kinds.hpp"
#include "data/measures/tally.hpp"
#include "text/data_phrases.hpp"
#include "util/decimal.hpp"

#include <limits>
#include <optional>

namespace readiness::data::kinds {

namespace {

namespace phrases = text::phrases;
using text::say;
using util::Decimal;

enum class Side { inside, below, above, unreadable };

struct NumberRange {
  static constexpr const text::Phrase& unreadable = phrases::not_a_number;

  std::optional<Decimal> low, high;
  // The same in millionths, when both ends can be said so: then most values are compared as such.
  std::int64_t low_micros = std::numeric_limits<std::int64_t>::min();
  std::int64_t high_micros = std::numeric_limits<std::int64_t>::max();
  bool fast = true;

  Side side(std::string_view value) const {
    if (const auto number = micros(value); number && fast)
      return *number < low_micros ? Side::below : *number > high_micros ? Side::above : Side::inside;
    const auto number = Decimal::parse(value);
    if (!number) return Side::unreadable;
    if (low && *number < *low) return Side::below;
    return high && *number > *high ? Side::above : Side::inside;
  }
};

struct DayRange {
  static constexpr const text::Phrase& unreadable = phrases::not_a_day;

  DayNumber low = 0;
  DayNumber high = std::numeric_limits<DayNumber>::max();

  Side side(std::string_view value) const {
    const DayNumber day = day_number(value);
    if (day == 0) return Side::unreadable;
    return day < low ? Side::below : day > high ? Side::above : Side::inside;
  }
};

template <class Range>
class OutsideRange final : public Tally {
 public:
  OutsideRange(const PlannedMeasure& planned, const Range& range) : Tally(planned), range_(range) {}

  void add(const Slice& slice) override {
    const Bits looked_at = filled(slice);
    const auto column = values(slice);
    count(slice, looked_at,
          Bits::where(looked_at, [&](std::size_t row) { return range_.side(column[row]) != Side::inside; }));
  }

 private:
  Localized reason(const Slice& slice, std::size_t row) const override {
    switch (range_.side(values(slice)[row])) {
      case Side::below:
        return say<phrases::below_low>(planned().measure.low);
      case Side::above:
        return say<phrases::above_high>(planned().measure.high);
      case Side::unreadable:
        return say<Range::unreadable>();
      case Side::inside:
        break;
    }
    return {};
  }

  Range range_;
};

// Nothing when an end is given that is no number.
std::optional<NumberRange> numbers(const Measure& measure) {
  NumberRange range;
  if (!measure.low.empty()) {
    range.low = Decimal::parse(measure.low);
    if (!range.low) return std::nullopt;
    if (const auto low = micros(measure.low))
      range.low_micros = *low;
    else
      range.fast = false;
  }
  if (!measure.high.empty()) {
    range.high = Decimal::parse(measure.high);
    if (!range.high) return std::nullopt;
    if (const auto high = micros(measure.high))
      range.high_micros = *high;
    else
      range.fast = false;
  }
  return range;
}

std::optional<DayRange> days(const Measure& measure) {
  DayRange range;
  if (!measure.low.empty() && (range.low = day_number(measure.low)) == 0) return std::nullopt;
  if (!measure.high.empty() && (range.high = day_number(measure.high)) == 0) return std::nullopt;
  return range;
}

}  // namespace

Result<Maker> outside_range(const PlannedMeasure& planned) {
  const Measure& measure = planned.measure;
  if (const auto range = numbers(measure))
    return Maker([&planned, range] { return std::make_unique<OutsideRange<NumberRange>>(planned, *range); });
  if (const auto range = days(measure))
    return Maker([&planned, range] { return std::make_unique<OutsideRange<DayRange>>(planned, *range); });
  const Localized open = say<phrases::open_end>();
  return Error{say<phrases::bad_range>(measure.low.empty() ? open : same(measure.low),
                                       measure.high.empty() ? open : same(measure.high))};
}

}  // namespace readiness::data::kinds
