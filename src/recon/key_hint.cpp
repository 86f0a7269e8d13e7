// SPDX-License-Identifier: Apache-2.0
#include "recon/key_hint.hpp"

#include "util/strings.hpp"
#include "util/utf8.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace readiness::recon {
namespace {

// '001 and ="001" are 001 with a guard against spreadsheets.
std::string without_guard(const std::string& key) {
  if (key.starts_with('\'')) return key.substr(1);
  if (key.starts_with("=\"") && key.size() > 3 && key.ends_with('"')) return key.substr(2, key.size() - 3);
  return key;
}

std::string without_zeros(const std::string& key) {
  return key.substr(std::min(key.find_first_not_of('0'), key.size() - 1));
}

std::string reduced(const std::string& key, KeyGap gap) {
  if (key.empty()) return key;
  switch (gap) {
    case KeyGap::guard:
      return without_guard(key);
    case KeyGap::width_or_case:
      return util::fold(key);
    case KeyGap::zeros:
      return without_zeros(key);
    case KeyGap::several:
      break;
  }
  const std::string bare = without_guard(util::fold(key));
  return bare.empty() ? bare : without_zeros(bare);
}

}  // namespace

std::optional<KeyHint> key_hint(const std::vector<std::string>& old_keys, const std::vector<std::string>& new_keys) {
  for (const KeyGap gap : {KeyGap::guard, KeyGap::width_or_case, KeyGap::zeros, KeyGap::several}) {
    std::map<std::string, std::string> by_reduced;
    for (const std::string& key : new_keys) by_reduced.try_emplace(reduced(key, gap), key);
    for (const std::string& key : old_keys)
      if (const auto found = by_reduced.find(reduced(key, gap)); found != by_reduced.end())
        return KeyHint{gap, key, found->second};
  }
  return std::nullopt;
}

}  // namespace readiness::recon
