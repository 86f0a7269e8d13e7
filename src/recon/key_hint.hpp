// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "readiness/localized.hpp"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace readiness::recon {

// What keeps two keys apart that are the same to a person; the first one that explains it counts.
enum class KeyGap { guard, width_or_case, zeros, separators, prefix, several };
inline constexpr std::size_t k_key_gaps = 6;

struct KeyHint {
  KeyGap gap;
  std::string old_key, new_key;
};

// Looks for a few keys in a table that does not have them.
class KeyHints {
 public:
  explicit KeyHints(const std::vector<std::string>& old_keys);

  void look(std::string_view new_key);
  void append(const KeyHints& later);

  // The first pair that agrees once this is taken away. A prefix, or several things at once, have to explain half of
  // the keys: two tables that number their rows agree in some of those by chance.
  std::optional<KeyHint> best() const;

 private:
  struct Old {
    std::string key;
    std::string partner;
    bool met = false;
  };
  std::array<std::unordered_map<std::string, Old>, k_key_gaps> by_gap_;
  std::size_t keys_ = 0;
};

Localized title_of(KeyGap gap);  // "leading zeros"

std::optional<KeyHint> key_hint(const std::vector<std::string>& old_keys, const std::vector<std::string>& new_keys);

}  // namespace readiness::recon
