// SPDX-License-Identifier: Apache-2.0
#include "identity/sounds.hpp"

#include "identity/unicode.hpp"

namespace readiness::identity {

std::u32string sounds(std::u32string_view text) {
  std::u32string heard(text);
  for (char32_t& c : heard)
    if (HanTable::has(c)) c = k_sounds.of(c);
  return heard;
}

}  // namespace readiness::identity
