// SPDX-License-Identifier: Apache-2.0
#include "identity/compare.hpp"
#include "identity/similarity.hpp"

#include <algorithm>

namespace readiness::identity {
namespace {

constexpr double k_similar = 0.88;  // Jaro-Winkler

// Slips that are still one name: one in 5 letters, two in 10, three in 18.
std::size_t tolerated(std::size_t letters) { return letters >= 18 ? 3 : letters >= 10 ? 2 : letters >= 5 ? 1 : 0; }

// The name proper of Chinese names is two to four characters: one that differs is another company, unless both
// are spoken alike.
Level compare_brands(const Record& a, const Record& b) {
  const std::u32string_view left = a.brand_text(), right = b.brand_text();
  const bool alike = a.sound_hash == b.sound_hash && left.size() == right.size();
  if (!alike && (std::max(left.size(), right.size()) < 3 || edit_distance(left, right, 1) > 1))
    return name_level::different;
  if (!trades_agree(a.trade_text(), b.trade_text())) return name_level::different;
  return alike || std::min(left.size(), right.size()) >= 4 ? name_level::near : name_level::similar;
}

// Half of the words of both: a given name or a family name, but not a trade.
bool share_half(std::u32string_view a, std::u32string_view b) {
  const CommonWords words = common_words(a, b);
  return words.common > 0 && words.common * 2 >= std::max(words.in_a, words.in_b);
}

Level compare_words(const Record& left, const Record& right) {
  const std::u32string_view a = left.core, b = right.core;
  const std::size_t limit = tolerated(std::max(a.size(), b.size()));
  if (limit > 0 && edit_distance(a, b, limit) <= limit) return name_level::near;
  const CommonWords words = common_words(a, b);
  if (words.common == words.in_a && words.common == words.in_b) return name_level::words;
  const bool inside = words.common == std::min(words.in_a, words.in_b) && words.common > 0;
  if (inside && std::min(a.size(), b.size()) >= 3) return name_level::part;
  return share_half(left.brand_text(), right.brand_text()) ? name_level::similar : name_level::different;
}

// 湘瑞 餐饮管理 and 湘瑞保险代理, whose trade nobody knows: the brand of the one leads the other.
bool leads(const Record& a, const Record& b) {
  return a.brand >= 2 && a.brand < a.core.size() && b.core.starts_with(a.brand_text());
}

bool is_part(std::u32string_view a, std::u32string_view b) {
  const std::u32string_view part = a.size() < b.size() ? a : b, whole = a.size() < b.size() ? b : a;
  return part.size() >= 2 && (whole.find(part) != whole.npos || (part.size() >= 3 && abbreviates(part, whole)));
}

Level compare_han(const Record& a, const Record& b) {
  if (const Level level = compare_brands(a, b); level != name_level::different) return level;
  if (leads(a, b) || leads(b, a)) return name_level::trade;
  return is_part(a.core, b.core) ? name_level::part : name_level::different;
}

Level compare_latin(const Record& a, const Record& b) {
  if (const Level level = compare_words(a, b); level != name_level::different) return level;
  return jaro_winkler(a.core, b.core) >= k_similar ? name_level::similar : name_level::different;
}

}  // namespace

bool trades_agree(std::u32string_view a, std::u32string_view b) {
  if (a.size() == b.size()) return a == b;
  return a.size() < b.size() ? b.find(a) != b.npos : a.find(b) != a.npos;
}

Level compare_names(const Record& a, const Record& b) {
  if (a.core.empty() || b.core.empty()) return k_missing;
  if (a.full_name == b.full_name) return name_level::full;
  if (a.core_hash == b.core_hash) return name_level::core;
  if (a.brand_hash == b.brand_hash)
    return trades_agree(a.trade_text(), b.trade_text()) ? name_level::brand : name_level::trade;
  if (a.numerals != b.numerals) return name_level::different;
  return a.han || b.han ? compare_han(a, b) : compare_latin(a, b);
}

}  // namespace readiness::identity
