// SPDX-License-Identifier: Apache-2.0
// Outliers by median and median absolute deviation (MAD), which a few absurd values cannot move, unlike mean and
// standard deviation. Both are the lower of two middle values, found exactly: the result does not depend on threads.
#include "data/formats/number.hpp"
#include "data/measures/kinds.hpp"
#include "data/measures/samples.hpp"
#include "data/numbers.hpp"
#include "text/phrase.hpp"
#include "util/decimal.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace readiness::data::kinds {

namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase far_from_median{"与中位数 {0} 相差过大", "far from the median {0}"};
constexpr text::Phrase no_factor{"“{0}”不是大于 0 的倍数", "'{0}' is no factor above 0"};
// clang-format on
}  // namespace phrases

constexpr double k_deviations_in_mad = 1.4826;  // of a normal distribution

template <class Of>
double middle_of(const Numbers& numbers, Of of) {
  return numbers.ranked((numbers.size() - 1) / 2, of);
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
  Outliers(const PlannedMeasure& planned, double factor)
      : planned_(planned), factor_(factor), numbers_(*planned.key_store) {}

  void add(const Slice& slice) override {
    const std::size_t place = planned_.columns.front();
    const auto values = slice.values(place);
    Piece piece{slice.first(), {}};
    (slice.selected(planned_.when) - slice.blank(place)).for_each([&](std::size_t row) {
      const auto number = number_in(values[row]);
      if (!number) return;
      numbers_.add(*number);
      piece.rows.set(row);
    });
    pieces_.push_back(piece);
  }

  void append(Accumulator& later, std::uint64_t rows_before) override {
    auto& other = static_cast<Outliers&>(later);
    numbers_.append(other.numbers_);
    for (Piece& piece : other.pieces_) {
      piece.first += rows_before;
      pieces_.push_back(piece);
    }
    other.pieces_ = {};
  }

  Result<Measurement> finish(unsigned) override {
    numbers_.seal();
    if (numbers_.size() == 0) return Measurement{};
    const double median = middle_of(numbers_, [](double number) { return number; });
    const double spread = middle_of(numbers_, [median](double number) { return std::abs(number - median); });
    Measurement found{.rows = numbers_.size()};
    if (spread > 0) found = beyond(median, factor_ * k_deviations_in_mad * spread);
    RD_CHECK(planned_.key_store->check());
    return found;
  }

 private:
  struct Piece {  // of one batch: which rows the next numbers stand in
    std::uint64_t first;
    Bits rows;
  };

  // The rows of all pieces, one after the other.
  class RowCursor {
   public:
    explicit RowCursor(const std::vector<Piece>& pieces) : piece_(pieces.begin()) {}

    std::uint64_t next() {
      while (at_ == rows_.size()) {
        rows_.clear();
        piece_->rows.for_each([&](std::size_t row) { rows_.push_back(piece_->first + row); });
        ++piece_;
        at_ = 0;
      }
      return rows_[at_++];
    }

   private:
    std::vector<Piece>::const_iterator piece_;
    std::vector<std::uint64_t> rows_;
    std::size_t at_ = 0;
  };

  Measurement beyond(double median, double distance) const {
    Measurement found{.rows = numbers_.size(), .text = plain(median)};
    Samples samples(planned_.max_samples);
    RowCursor row(pieces_);
    numbers_.for_each([&](double value) {
      const std::uint64_t at = row.next();
      if (std::abs(value - median) <= distance) return;
      ++found.count;
      if (!samples.full()) samples.add(at, 0, plain(value), text::say<phrases::far_from_median>(found.text));
    });
    found.samples = samples.finish(planned_);
    return found;
  }

  const PlannedMeasure& planned_;
  double factor_;
  Numbers numbers_;  // by position
  std::vector<Piece> pieces_;
};

}  // namespace

Result<Maker> outliers(const PlannedMeasure& planned) {
  const auto factor = util::Decimal::parse(planned.measure.high);
  if (!factor || factor->number() <= 0) return Error{text::say<phrases::no_factor>(planned.measure.high)};
  return Maker([&planned, number = factor->number()] { return std::make_unique<Outliers>(planned, number); });
}

}  // namespace readiness::data::kinds
