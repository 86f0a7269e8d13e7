// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/formats/number.hpp"
#include "util/decimal.hpp"

#include <cstdint>

namespace readiness::recon {

// An exact sum; nearly all numbers are millionths that are added up in 64 bits first.
class NumberSum {
 public:
  void add_micros(std::int64_t micros) {
    pending_ += micros;
    ++count_;
    if (++waiting_ == k_most_waiting) settle();
  }
  void add(const util::Decimal& number) {
    sum_.add(number);
    ++count_;
  }
  void add(const NumberSum& other) {
    sum_.add(other.sum_);
    sum_.add(util::Decimal::scaled(other.pending_, data::k_micro_digits));
    count_ += other.count_;
  }
  std::uint64_t count() const { return count_; }
  // Nothing when it has more than 38 digits.
  std::optional<util::Decimal> total() const {
    NumberSum settled = *this;
    settled.settle();
    return settled.sum_.total();
  }

 private:
  static constexpr unsigned k_most_waiting = 4096;  // of data::k_max_micros each: below 2^62
  static_assert(data::k_max_micros <= (std::int64_t{1} << 62) / k_most_waiting);

  void settle() {
    sum_.add(util::Decimal::scaled(pending_, data::k_micro_digits));
    pending_ = 0;
    waiting_ = 0;
  }

  util::DecimalSum sum_;
  std::int64_t pending_ = 0;
  unsigned waiting_ = 0;
  std::uint64_t count_ = 0;
};

}  // namespace readiness::recon
