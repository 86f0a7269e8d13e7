// SPDX-License-Identifier: Apache-2.0
// Values of the two tables, and when they are the same.
#pragma once

#include "readiness/result.hpp"
#include "recon/number_sum.hpp"
#include "util/moment.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace readiness::recon {

// Whatever the type, two values are the same when they are the same bytes.
enum class Type {
  text,    // nothing else
  code,    // case, width and blanks at the ends do not matter
  number,  // 1,200.00 is 1200
  date,    // 2026/1/30 is 2026-01-30; a time of day does not matter
  time,    // the same, to the second; with zones, the same instant
};

// Empty: text. Errors: an unknown word, with suggestions.
Result<Type> type_named(const std::string& word);
Localized title_of(Type type);
std::string_view id_of(Type type);

// By how much two values may differ. At most one of the members is set.
struct Tolerance {
  std::string number;        // 0.01: plain form; empty: not at all
  double share = 0;          // 1 %: of the larger one of the two
  std::int64_t seconds = 0;  // 2h, 1d

  bool none() const { return number.empty() && share == 0 && seconds == 0; }
};

// 0.01, 1 %, 30s, 15m, 2h, 1d; empty: none. Errors: another form, or one that does not fit the type.
Result<Tolerance> read_tolerance(const std::string& text, Type type);

// The date that a value of a date column is: as in util/moment.hpp, and 46052 as spreadsheets count days.
std::optional<util::Moment> moment_in(std::string_view value, util::DateOrder order = util::DateOrder::unknown);

bool is_blank(std::string_view value);  // see util/blank.hpp; empty and white space, too

// Appends bytes that are equal for values that are the same, and only for them. Several of them in a row can only have
// come from these values. False where the value is not what the type asks for; blank ones are.
bool append_canonical(Type type, std::string_view value, std::string& to);
// The same for Type::number; the number, if it is one, goes to `sum`.
bool append_number(std::string_view value, std::string& to, NumberSum& sum);

bool same_value(Type type, const Tolerance& tolerance, std::string_view a, std::string_view b);

}  // namespace readiness::recon
