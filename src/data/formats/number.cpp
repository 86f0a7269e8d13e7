// SPDX-License-Identifier: Apache-2.0
// What util::Decimal reads: [+-]digits[.digits] with thousands commas in place, .5 and 1.25E+7, but no currency sign
// and no unit. 9.11E+17 is a number, too; in a column of ids it is what a spreadsheet has left of one:
// formats/damage.hpp.
#include "data/formats/number.hpp"

#include "data/formats/list.hpp"
#include "text/phrases.hpp"
#include "util/decimal.hpp"

namespace readiness::data::formats {

namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase not_an_integer{"不是整数", "not a whole number"};
// clang-format on
}  // namespace phrases

bool is_number(std::string_view value) { return micros(value) || util::Decimal::parse(value); }
bool is_integer(std::string_view value) {
  return value.find_first_of(".eE") == std::string_view::npos && is_number(value);
}

Localized no_number(std::string_view) { return text::say<text::phrases::not_a_number>(); }
Localized no_integer(std::string_view) { return text::say<phrases::not_an_integer>(); }

}  // namespace

Format number() { return {"number", mismatches_of<is_number>, is_number, no_number}; }
Format integer() { return {"integer", mismatches_of<is_integer>, is_integer, no_integer}; }

}  // namespace readiness::data::formats
