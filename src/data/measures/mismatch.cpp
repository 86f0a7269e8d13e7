// SPDX-License-Identifier: Apache-2.0
#include "data/formats/format.hpp"
#include "data/measures/kinds.hpp"
#include "data/measures/tally.hpp"
#include "data/verdicts.hpp"
#include "text/phrase.hpp"
#include "util/pattern.hpp"

namespace readiness::data::kinds {

namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase no_such_format{"没有名为“{0}”的格式", "there is no format '{0}'"};
// clang-format on
}  // namespace phrases

class Misformatted final : public Tally {
 public:
  Misformatted(const PlannedMeasure& planned, const Format& format) : Tally(planned), format_(format) {}

  void add(const Slice& slice) override {
    const Bits looked_at = filled(slice);
    count(slice, looked_at, format_.mismatches(values(slice), looked_at));
  }

 private:
  Localized reason(const Slice& slice, std::size_t row) const override { return explain(format_, values(slice)[row]); }

  const Format& format_;
};

// Whether a short date is one depends on the order of its column.
class Undated final : public Tally {
 public:
  Undated(const PlannedMeasure& planned, const Format& format) : Tally(planned), format_(format) {}

  void add(const Slice& slice) override {
    const std::size_t place = planned().columns.front();
    const Bits looked_at = filled(slice);
    const auto column = values(slice);
    count(slice, looked_at, Bits::where(looked_at, [&](std::size_t row) {
            const std::string_view value = column[row];
            return slice.asked_day(place, value) == 0 || !is_narrow(value);
          }));
  }
  bool rests_on_dates() const override { return true; }

 private:
  // Full-width digits are read by people, and not by the next system.
  static bool is_narrow(std::string_view value) { return value.find('\xEF') == std::string_view::npos; }

  Localized reason(const Slice& slice, std::size_t row) const override { return explain(format_, values(slice)[row]); }

  const Format& format_;
};

class Unmatched final : public Tally {
 public:
  Unmatched(const PlannedMeasure& planned, util::Pattern pattern) : Tally(planned), pattern_(std::move(pattern)) {}

  void add(const Slice& slice) override {
    const Bits looked_at = filled(slice);
    const auto column = values(slice);
    const Bits good =
        verdicts_.of_rows({column}, looked_at, [&](std::size_t row) { return pattern_.matches_whole(column[row]); });
    count(slice, looked_at, looked_at - good);
  }

 private:
  util::Pattern pattern_;
  Verdicts verdicts_;
};

}  // namespace

Result<Maker> mismatch(const PlannedMeasure& planned) {
  if (planned.measure.format == "pattern") {
    RD_TRY(const util::Pattern pattern, util::Pattern::compile(planned.measure.pattern));
    return Maker([&planned, pattern] { return std::make_unique<Unmatched>(planned, pattern); });
  }
  const Format* format = find_format(planned.measure.format);
  if (!format) return Error{text::say<phrases::no_such_format>(planned.measure.format)};
  if (format->name == "date") return Maker([&planned, format] { return std::make_unique<Undated>(planned, *format); });
  return Maker([&planned, format] { return std::make_unique<Misformatted>(planned, *format); });
}

}  // namespace readiness::data::kinds
