// SPDX-License-Identifier: Apache-2.0
// Damage: what happened to a value on its way, as far as the two values tell.
#pragma once

#include "recon/plan.hpp"

#include <cstdint>
#include <string_view>

namespace readiness::recon {

enum class Damage : std::uint8_t {
  rule_failed,  // the mapping's rule cannot be applied to the old value
  emptied,      // there was a value
  filled,       // there was none
  blank_form,   // NULL for an empty value, or the other way round
  mojibake,     // characters read in the wrong encoding
  spreadsheet,  // 9.11E+17, ####, #REF!
  padded,       // blanks at the ends
  line_breaks,  // only they differ
  letter_case,  //
  width,        // full width and half width
  lost_zeros,   // in front
  number_form,  // the same number, written differently
  unit_shift,   // by a power of ten; detail: which one
  sign,         //
  decimals,     // fewer of them; detail: how many are left
  date_form,    // the same day or instant, written differently
  time_shift,   // by whole hours; detail: how many
  time_lost,    // the time of day is gone
  day_month,    // day and month have changed places
  day_shift,    // by one day; detail: 1 or -1
  truncated,    // detail: characters left
  swapped,      // with another column; detail: its index in Plan::columns
  changed,      // anything else
};
inline constexpr std::size_t k_damages = 23;

std::string_view id_of(Damage damage);
Localized title_of(Damage damage);  // with {detail} left out

struct Found {
  Damage damage = Damage::changed;
  std::int64_t detail = 0;
};

// `expected`: the old value as it should be in the new table. The two are not the same.
Found damage_of(Type type, std::string_view expected, std::string_view found);

}  // namespace readiness::recon
