// SPDX-License-Identifier: Apache-2.0
// Regions: which province and prefecture-level city a text begins with.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace readiness::identity {

// Zero: not known. Two regions contradict when a level that both of them name differs.
struct Region {
  std::uint8_t province = 0;  // the first two digits of GB/T 2260: 31 is 上海
  std::uint16_t city = 0;     // number in our own list; provinces that are a city have none

  bool empty() const { return province == 0; }
  bool operator==(const Region&) const = default;
};

enum class Nearness { unknown, contradict, same_province, same_city };
Nearness nearness(const Region& a, const Region& b);

struct RegionFound {
  Region region;
  std::size_t length = 0;  // characters of the text that name it
};

// What the text begins with: 江苏省苏州市吴中区, 上海浦东新区, 苏州. Counties, districts and development zones
// behind it belong to its length. Length 0: no region. `text` as letters() gives it.
RegionFound leading_region(std::u32string_view text);

// One word, in either script: 上海, 上海市, shanghai. Length as above, so that a caller knows whether all was used.
RegionFound region_in_latin(std::u32string_view word);

}  // namespace readiness::identity
