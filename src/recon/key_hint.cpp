// SPDX-License-Identifier: Apache-2.0
#include "recon/key_hint.hpp"

#include "text/phrase.hpp"
#include "util/digits.hpp"
#include "util/strings.hpp"
#include "util/utf8.hpp"

#include <algorithm>

namespace readiness::recon {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase key_gap_guard{"防止表格软件改写的符号（' 或 =\"\"）", "guards against spreadsheets (' or =\"\")"};
constexpr text::Phrase key_gap_width{"大小写和全半角", "case and width"};
constexpr text::Phrase key_gap_zeros{"前导零", "leading zeros"};
constexpr text::Phrase key_gap_separators{"分隔符", "separators"};
constexpr text::Phrase key_gap_prefix{"数字前的字母", "letters in front of the number"};
constexpr text::Phrase key_gap_several{"前缀、分隔符、前导零、大小写和全半角", "prefixes, separators, leading zeros, case and width"};
// clang-format on
}  // namespace phrases

using text::say;

// '001 and ="001" are 001 with a guard against spreadsheets.
std::string without_guard(const std::string& key) {
  if (key.starts_with('\'')) return key.substr(1);
  if (key.starts_with("=\"") && key.size() > 3 && key.ends_with('"')) return key.substr(2, key.size() - 3);
  return key;
}

std::string without_zeros(const std::string& key) {
  return key.empty() ? key : key.substr(std::min(key.find_first_not_of('0'), key.size() - 1));
}

std::string without_separators(std::string key) {
  std::erase_if(key, [](char c) { return c == '-' || c == '_' || c == ' ' || c == '/' || c == '.' || c == ':'; });
  return key;
}

// The number at the end, where nothing but letters and signs stands in front of it: CRM-0017.
std::string without_prefix(const std::string& key) {
  const std::size_t number = key.find_first_of("0123456789");
  return number == std::string::npos || !util::all_digits(std::string_view(key).substr(number)) ? key
                                                                                                : key.substr(number);
}

std::string reduced(const std::string& key, KeyGap gap) {
  switch (gap) {
    case KeyGap::guard:
      return without_guard(key);
    case KeyGap::width_or_case:
      return util::fold(key);
    case KeyGap::zeros:
      return without_zeros(key);
    case KeyGap::separators:
      return without_separators(key);
    case KeyGap::prefix:
      return without_prefix(key);
    case KeyGap::several:
      break;
  }
  return without_zeros(without_prefix(without_separators(without_guard(util::fold(key)))));
}

bool may_be_chance(KeyGap gap) { return gap == KeyGap::prefix || gap == KeyGap::several; }

}  // namespace

KeyHints::KeyHints(const std::vector<std::string>& old_keys) : keys_(old_keys.size()) {
  for (std::size_t i = 0; i < k_key_gaps; ++i)
    for (const std::string& key : old_keys)
      if (const std::string bare = reduced(key, static_cast<KeyGap>(i)); !bare.empty())
        by_gap_[i].try_emplace(bare, Old{.key = key});
}

void KeyHints::look(std::string_view new_key) {
  const std::string key(util::trim(new_key));
  for (std::size_t i = 0; i < k_key_gaps; ++i) {
    const auto old = by_gap_[i].find(reduced(key, static_cast<KeyGap>(i)));
    if (old == by_gap_[i].end() || old->second.met) continue;
    old->second.met = true;
    old->second.partner = key;
  }
}

void KeyHints::append(const KeyHints& later) {
  for (std::size_t i = 0; i < k_key_gaps; ++i)
    for (auto& [bare, old] : by_gap_[i])
      if (const Old& other = later.by_gap_[i].at(bare); !old.met && other.met) old = other;
}

std::optional<KeyHint> KeyHints::best() const {
  for (std::size_t i = 0; i < k_key_gaps; ++i) {
    const auto gap = static_cast<KeyGap>(i);
    std::size_t met = 0;
    const Old* first = nullptr;
    for (const auto& [bare, old] : by_gap_[i]) {
      if (!old.met) continue;
      ++met;
      if (!first || old.key < first->key) first = &old;
    }
    if (first && (!may_be_chance(gap) || 2 * met >= keys_)) return KeyHint{gap, first->key, first->partner};
  }
  return std::nullopt;
}

Localized title_of(KeyGap gap) {
  switch (gap) {
    case KeyGap::guard:
      return say<phrases::key_gap_guard>();
    case KeyGap::width_or_case:
      return say<phrases::key_gap_width>();
    case KeyGap::zeros:
      return say<phrases::key_gap_zeros>();
    case KeyGap::separators:
      return say<phrases::key_gap_separators>();
    case KeyGap::prefix:
      return say<phrases::key_gap_prefix>();
    case KeyGap::several:
      break;
  }
  return say<phrases::key_gap_several>();
}

std::optional<KeyHint> key_hint(const std::vector<std::string>& old_keys, const std::vector<std::string>& new_keys) {
  KeyHints hints(old_keys);
  for (const std::string& key : new_keys) hints.look(key);
  return hints.best();
}

}  // namespace readiness::recon
