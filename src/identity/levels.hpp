// SPDX-License-Identifier: Apache-2.0
// Levels: in which way a field of two records agrees. In the words of Fellegi and Sunter (1969), a pair of records has
// one level in each field, and the levels of all fields are its comparison vector.
#pragma once

#include "readiness/localized.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace readiness::identity {

enum class Field : std::uint8_t { name, code, phone, email, place, address, date, branch, form };
inline constexpr std::size_t k_fields = 9;

// Of any field: a side has no value, so that it says nothing.
using Level = std::uint8_t;
inline constexpr Level k_missing = 0;
inline constexpr std::size_t k_most_levels = 10;

namespace name_level {
inline constexpr Level full = 1, core = 2, words = 3, near = 4, brand = 5, part = 6, trade = 7, similar = 8,
                       different = 9;
}
namespace code_level {
inline constexpr Level equal = 1, near = 2, different = 3;
}
namespace phone_level {
inline constexpr Level equal = 1, tail = 2, different = 3;
}
namespace email_level {
inline constexpr Level equal = 1, domain = 2, different = 3;
}
namespace place_level {
inline constexpr Level city = 1, province = 2, different = 3;
}
namespace address_level {
inline constexpr Level equal = 1, near = 2, part = 3, different = 4;
}
namespace date_level {
inline constexpr Level equal = 1, near = 2, different = 3;
}
namespace branch_level {
inline constexpr Level same = 1, different = 2;
}
namespace form_level {
inline constexpr Level same = 1, different = 2;
}

// m: how often it occurs among pairs of the same customer; u: among pairs of different ones.
struct Odds {
  double m = 0, u = 0;
};

struct LevelInfo {
  Field field;
  Level level;
  std::string_view id;  // name.full, as files of weights and reports call it
  Localized said;       // 名称相同: how a pair is explained
  Odds usual;           // where nothing is known about the data
};

// Every level but the missing ones, field by field.
std::span<const LevelInfo> all_levels();
const LevelInfo* find_level(std::string_view id);  // null: there is none
const LevelInfo& info_of(Field field, Level level);

std::string_view id_of(Field field);

// The comparison vector.
struct Pattern {
  std::array<Level, k_fields> levels{};

  Level operator[](Field field) const { return levels[static_cast<std::size_t>(field)]; }
  Level& operator[](Field field) { return levels[static_cast<std::size_t>(field)]; }
  auto operator<=>(const Pattern&) const = default;
};

}  // namespace readiness::identity
