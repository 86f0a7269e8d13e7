// SPDX-License-Identifier: Apache-2.0
#include "data/formats/number.hpp"
#include "data/measures/kinds.hpp"
#include "data/measures/tally.hpp"
#include "text/phrases.hpp"
#include "util/decimal.hpp"

namespace readiness::data::kinds {

namespace {

using util::Decimal;

class Sum final : public Accumulator {
 public:
  explicit Sum(const PlannedMeasure& planned) : planned_(planned), samples_(planned.max_samples) {}

  void add(const Slice& slice) override {
    const std::size_t place = planned_.columns.front();
    const auto column = slice.values(place);
    std::int64_t batch = 0;  // millionths
    (slice.selected(planned_.when) - slice.blank(place)).for_each([&](std::size_t row) {
      if (const auto number = micros(column[row])) {
        batch += *number;
        ++rows_;
      } else {
        add_odd(column[row], slice.first() + row);
      }
    });
    sum_.add(Decimal::scaled(batch, k_micro_digits));
  }

  void append(Accumulator& later, std::uint64_t rows_before) override {
    auto& other = static_cast<Sum&>(later);
    sum_.add(other.sum_);
    rows_ += other.rows_;
    count_ += other.count_;
    samples_.append(other.samples_, rows_before);
  }

  Result<Measurement> finish(unsigned) override {
    const auto total = sum_.total();
    if (!total) return Error{text::say<text::phrases::sum_too_large>()};
    return Measurement{.count = count_,
                       .rows = rows_,
                       .text = rows_ == 0 ? std::string() : total->text(),
                       .samples = samples_.finish(planned_)};
  }

 private:
  void add_odd(std::string_view value, std::uint64_t row) {
    if (const auto number = Decimal::parse(value)) {
      sum_.add(*number);
      ++rows_;
      return;
    }
    ++count_;
    if (!samples_.full()) samples_.add(row, 0, value, text::say<text::phrases::not_a_number>());
  }

  const PlannedMeasure& planned_;
  util::DecimalSum sum_;
  std::uint64_t rows_ = 0;   // numbers
  std::uint64_t count_ = 0;  // not numbers
  Samples samples_;
};

}  // namespace

Result<Maker> sum(const PlannedMeasure& planned) { return make<Sum>(planned); }

}  // namespace readiness::data::kinds
