// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace readiness::recon {

// What keeps two keys apart that are the same to a person.
enum class KeyGap { guard, width_or_case, zeros, several };

struct KeyHint {
  KeyGap gap;
  std::string old_key, new_key;
};

// The first pair that agrees once this is taken away; nothing where there is none.
std::optional<KeyHint> key_hint(const std::vector<std::string>& old_keys, const std::vector<std::string>& new_keys);

}  // namespace readiness::recon
