// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/xlsx/package.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace readiness::data::xlsx {

// What a number format makes of a number, ECMA-376 part 1, 18.8.30.
struct NumberFormat {
  enum class Shown {
    number,
    moment,   // a day, or a day and a time
    time,     // a time of day
    elapsed,  // [h]:mm: hours may be more than a day has
    code,     // 000000, "C-"0000: digits that are always there, and no quantity
  };

  Shown shown = Shown::number;
  std::string pattern = {};  // of a code: k_digit, k_more_digits, and what stands between the digits as it is
};
inline constexpr char k_digit = '\x01', k_more_digits = '\x02';

// `id` is that of a built-in format when there is no code.
NumberFormat number_format(int id, std::string_view code);

// The formats of cells.
class Styles {
 public:
  // `part` is empty for a workbook without styles: it has no dates.
  static Result<Styles> read(const Package& package, const std::string& part);

  const NumberFormat& at(std::size_t format) const;
  void add(NumberFormat format) { formats_.push_back(std::move(format)); }

 private:
  std::vector<NumberFormat> formats_;
};

}  // namespace readiness::data::xlsx
