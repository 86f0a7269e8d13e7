// SPDX-License-Identifier: Apache-2.0
#include "data/formats/date.hpp"
#include "data/formats/number.hpp"
#include "data/measures/kinds.hpp"
#include "data/measures/tally.hpp"
#include "text/phrases.hpp"
#include "util/decimal.hpp"
#include "util/moment.hpp"
#include "util/quantity.hpp"

#include <limits>
#include <optional>
#include <type_traits>

namespace readiness::data::kinds {

namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase bad_range{"范围 {0} 至 {1} 的两端须同为数字或同为日期（2026-01-30）", "the range from {0} to {1} needs two numbers or two dates (2026-01-30)"};
constexpr text::Phrase open_end{"（不限）", "(open)"};
constexpr text::Phrase below_low{"小于下限 {0}", "below {0}"};
constexpr text::Phrase above_high{"大于上限 {0}", "above {0}"};
// clang-format on
}  // namespace phrases

using text::say;
using util::Decimal;

enum class Side { inside, below, above, unreadable };

struct NumberRange {
  static constexpr const text::Phrase& unreadable = text::phrases::not_a_number;

  std::optional<Decimal> low, high;
  // The same in millionths, when both ends can be said so: then most values are compared as such.
  std::int64_t low_micros = std::numeric_limits<std::int64_t>::min();
  std::int64_t high_micros = std::numeric_limits<std::int64_t>::max();
  bool fast = true;

  Side side(const Slice&, std::size_t, std::string_view value) const {
    if (const auto number = micros(value); number && fast)
      return *number < low_micros ? Side::below : *number > high_micros ? Side::above : Side::inside;
    const auto quantity = util::read_quantity(value);
    if (!quantity) return Side::unreadable;
    const auto to_low = low ? util::order_of(*quantity, {*low}) : std::partial_ordering::greater;
    const auto to_high = high ? util::order_of(*quantity, {*high}) : std::partial_ordering::less;
    if (to_low < 0) return Side::below;
    if (to_high > 0) return Side::above;
    const bool unsure = to_low == std::partial_ordering::unordered || to_high == std::partial_ordering::unordered;
    return unsure ? Side::unreadable : Side::inside;
  }
};

struct DayRange {
  static constexpr const text::Phrase& unreadable = text::phrases::not_a_day;

  DayNumber low = 0;
  DayNumber high = std::numeric_limits<DayNumber>::max();

  Side side(const Slice& slice, std::size_t column, std::string_view value) const {
    const DayNumber day = slice.asked_day(column, value);
    if (day == 0) return Side::unreadable;
    return day < low ? Side::below : day > high ? Side::above : Side::inside;
  }
};

// With an end to the minute or the second.
struct MomentRange {
  static constexpr const text::Phrase& unreadable = text::phrases::not_a_day;

  std::optional<util::Moment> low, high;

  Side side(const Slice& slice, std::size_t column, std::string_view value) const {
    auto moment = util::read_moment(value, slice.order(column));
    if (!moment) moment = util::read_serial(value);
    if (!moment) {
      slice.note_if_ambiguous(column, value);
      return Side::unreadable;
    }
    if (low && util::order_of(*moment, *low) < 0) return Side::below;
    return high && util::order_of(*moment, *high) > 0 ? Side::above : Side::inside;
  }
};

template <class Range>
class OutsideRange final : public Tally {
 public:
  OutsideRange(const PlannedMeasure& planned, const Range& range) : Tally(planned), range_(range) {}

  void add(const Slice& slice) override {
    const Bits looked_at = filled(slice);
    const std::size_t place = planned().columns.front();
    const auto column = values(slice);
    count(slice, looked_at, Bits::where(looked_at, [&](std::size_t row) {
            return range_.side(slice, place, column[row]) != Side::inside;
          }));
  }
  bool rests_on_dates() const override { return !std::is_same_v<Range, NumberRange>; }

 private:
  Localized reason(const Slice& slice, std::size_t row) const override {
    switch (range_.side(slice, planned().columns.front(), values(slice)[row])) {
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

// Nothing when an end is given that is no date.
std::optional<MomentRange> moments(const Measure& measure) {
  MomentRange range;
  if (!measure.low.empty() && !(range.low = util::read_moment(measure.low))) return std::nullopt;
  if (!measure.high.empty() && !(range.high = util::read_moment(measure.high))) return std::nullopt;
  return range;
}

// The same where both ends are days, as nearly all are.
std::optional<DayRange> days(const MomentRange& moments) {
  DayRange range;
  for (const auto& end : {moments.low, moments.high})
    if (end && end->has_time) return std::nullopt;
  if (moments.low) range.low = day_number_of(*moments.low);
  if (moments.high) range.high = day_number_of(*moments.high);
  return range;
}

}  // namespace

Result<Maker> outside_range(const PlannedMeasure& planned) {
  const Measure& measure = planned.measure;
  if (const auto range = numbers(measure))
    return Maker([&planned, range] { return std::make_unique<OutsideRange<NumberRange>>(planned, *range); });
  if (const auto range = moments(measure)) {
    if (const auto whole = days(*range))
      return Maker([&planned, whole] { return std::make_unique<OutsideRange<DayRange>>(planned, *whole); });
    return Maker([&planned, range] { return std::make_unique<OutsideRange<MomentRange>>(planned, *range); });
  }
  const Localized open = say<phrases::open_end>();
  return Error{say<phrases::bad_range>(measure.low.empty() ? open : same(measure.low),
                                       measure.high.empty() ? open : same(measure.high))};
}

}  // namespace readiness::data::kinds
