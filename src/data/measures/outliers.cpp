// SPDX-License-Identifier: Apache-2.0
// Outliers by median and median absolute deviation (MAD), which a few absurd values cannot move, unlike mean and
// standard deviation. Both are the lower of two middle values, found exactly: the result does not depend on threads.
#include "data/formats/number.hpp"
#include "data/measures/kinds.hpp"
#include "data/measures/samples.hpp"
#include "text/damage_phrases.hpp"
#include "util/decimal.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace readiness::data::kinds {

namespace {

constexpr double k_deviations_in_mad = 1.4826;  // of a normal distribution

double middle_of(std::vector<double>& numbers) {
  const auto middle = numbers.begin() + static_cast<std::ptrdiff_t>((numbers.size() - 1) / 2);
  std::nth_element(numbers.begin(), middle, numbers.end());
  return *middle;
}

// The shortest text that gives the same double; large ones without an exponent.
std::string plain(double number) {
  const std::string text = fmt::format("{}", number);
  return text.find("e+") == std::string::npos ? text : fmt::format("{:.0f}", number);
}

std::optional<double> number_in(std::string_view value) {
  if (const auto number = micros(value)) return static_cast<double>(*number) / 1e6;
  if (const auto number = util::Decimal::parse(value)) return number->number();
  return std::nullopt;
}

class Outliers final : public Accumulator {
 public:
  Outliers(const PlannedMeasure& planned, double factor) : planned_(planned), factor_(factor) {}

  void add(const Slice& slice) override {
    const std::size_t place = planned_.columns.front();
    const auto values = slice.values(place);
    Piece piece{slice.first(), {}};
    (slice.selected(planned_.when) - slice.blank(place)).for_each([&](std::size_t row) {
      const auto number = number_in(values[row]);
      if (!number) return;
      numbers_.push_back(*number);
      piece.rows.set(row);
    });
    pieces_.push_back(piece);
  }

  void append(Accumulator& later, std::uint64_t rows_before) override {
    auto& other = static_cast<Outliers&>(later);
    numbers_.insert(numbers_.end(), other.numbers_.begin(), other.numbers_.end());
    for (Piece& piece : other.pieces_) {
      piece.first += rows_before;
      pieces_.push_back(piece);
    }
    other.numbers_ = {};
    other.pieces_ = {};
  }

  Result<Measurement> finish(unsigned) override {
    if (numbers_.empty()) return Measurement{};
    std::vector<double> work = numbers_;
    const double median = middle_of(work);
    for (double& number : work) number = std::abs(number - median);
    const double spread = middle_of(work);
    if (spread == 0) return Measurement{.rows = numbers_.size()};
    return beyond(median, factor_ * k_deviations_in_mad * spread);
  }

 private:
  struct Piece {  // of one batch: which rows the next numbers stand in
    std::uint64_t first;
    Bits rows;
  };

  Measurement beyond(double median, double distance) const {
    Measurement found{.rows = numbers_.size(), .text = plain(median)};
    Samples samples(planned_.max_samples);
    auto number = numbers_.begin();
    for (const Piece& piece : pieces_)
      piece.rows.for_each([&](std::size_t row) {
        const double value = *number++;
        if (std::abs(value - median) <= distance) return;
        ++found.count;
        if (!samples.full())
          samples.add(piece.first + row, 0, plain(value), text::say<text::phrases::far_from_median>(found.text));
      });
    found.samples = samples.finish(planned_);
    return found;
  }

  const PlannedMeasure& planned_;
  double factor_;
  std::vector<double> numbers_;  // by position
  std::vector<Piece> pieces_;
};

}  // namespace

Result<Maker> outliers(const PlannedMeasure& planned) {
  const auto factor = util::Decimal::parse(planned.measure.high);
  if (!factor || factor->number() <= 0) return Error{text::say<text::phrases::no_factor>(planned.measure.high)};
  return Maker([&planned, number = factor->number()] { return std::make_unique<Outliers>(planned, number); });
}

}  // namespace readiness::data::kinds
