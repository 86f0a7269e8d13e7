// SPDX-License-Identifier: Apache-2.0
// RowNumber: a row as people find it in a spreadsheet. Not a position: those count from 0 behind the header, are plain
// numbers, and become a RowNumber only by being added to one.
#pragma once

#include <compare>
#include <concepts>
#include <cstdint>
#include <optional>

namespace readiness {

class RowNumber {
 public:
  constexpr RowNumber() = default;  // 0: the file as a whole
  // What is written out in the code is meant as a row number: {.row = 1}.
  template <std::same_as<int> Written>
  consteval RowNumber(Written written) : number_(static_cast<std::uint64_t>(written)) {}
  constexpr explicit RowNumber(std::uint64_t number) : number_(number) {}

  constexpr std::uint64_t number() const { return number_; }
  constexpr bool is_whole_file() const { return number_ == 0; }
  // Of row 1 that is the file as a whole.
  constexpr RowNumber above() const { return RowNumber(number_ == 0 ? 0 : number_ - 1); }
  // Counted from `first`; nothing for what stands in front of it, such as the header.
  constexpr std::optional<std::uint64_t> position_from(RowNumber first) const {
    if (number_ < first.number_) return std::nullopt;
    return number_ - first.number_;
  }

  auto operator<=>(const RowNumber&) const = default;

 private:
  std::uint64_t number_ = 0;
};

constexpr RowNumber operator+(RowNumber first, std::uint64_t position) { return RowNumber(first.number() + position); }

// For literals only: a position is never an int.
template <std::same_as<int> Written>
constexpr bool operator==(RowNumber row, Written written) {
  return written >= 0 && row.number() == static_cast<std::uint64_t>(written);
}

}  // namespace readiness
