// SPDX-License-Identifier: Apache-2.0
// 000123 becomes 123 wherever a program takes a code for a number. The length of most codes tells what is missing.
#include "data/formats/digits.hpp"
#include "data/measures/class_tally.hpp"
#include "data/measures/kinds.hpp"
#include "data/measures/length.hpp"
#include "text/phrases.hpp"

namespace readiness::data::kinds {

namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase too_few_digits{"只有 {0} 位数字，应为 {1} 位", "has {0} digits instead of {1}"};
// clang-format on
}  // namespace phrases

// Class 0: not all digits. Class n: n digits. Nobody's codes are longer than the last class.
constexpr std::size_t k_classes = 65;

std::size_t digits_of(std::string_view value) { return all_digits(value) ? std::min(value.size(), k_classes - 1) : 0; }

class LostZeros final : public ClassTally<k_classes> {
 public:
  // 0: as most values have it.
  LostZeros(const PlannedMeasure& planned, std::size_t length) : ClassTally(planned), length_(length) {}

  void add(const Slice& slice) override { sort(slice, digits_of); }

  Result<Measurement> finish(unsigned) override {
    const std::size_t wanted = length_ > 0 ? length_ : usual();
    Set wrong;
    for (std::size_t i = 1; i < std::min(wanted, k_classes); ++i) wrong.set(i);
    Measurement found = measurement(wrong, [&](std::size_t digits, const std::string&) {
      return text::say<phrases::too_few_digits>(digits, wanted);
    });
    if (wanted > 0) found.text = std::to_string(wanted);
    return found;
  }

 private:
  // The longer one where two are equally frequent; 0 when no value is all digits.
  std::size_t usual() const {
    std::size_t best = 0;
    for (std::size_t i = 1; i < k_classes; ++i)
      if (counts()[i] > 0 && (best == 0 || counts()[i] >= counts()[best])) best = i;
    return best;
  }

  std::size_t length_;
};

}  // namespace

Result<Maker> lost_zeros(const PlannedMeasure& planned) {
  RD_TRY(const std::size_t wanted, length(planned.measure.low, 0));
  if (wanted >= k_classes) return Error{text::say<text::phrases::no_length>(planned.measure.low)};
  return Maker([&planned, wanted] { return std::make_unique<LostZeros>(planned, wanted); });
}

}  // namespace readiness::data::kinds
