// SPDX-License-Identifier: Apache-2.0
#include "identity/similarity.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>

namespace readiness::identity {
namespace {

constexpr std::size_t k_word = 64;           // bits: characters that one machine word can follow
constexpr std::size_t k_most_words = 16;     // of a name; more take no part
constexpr std::size_t k_most_pairs = 128;    // of an address
constexpr std::size_t k_forgiving_word = 4;  // letters from which on a word may have one wrong

void drop_common_ends(std::u32string_view& a, std::u32string_view& b) {
  const std::size_t head =
      static_cast<std::size_t>(std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin());
  a.remove_prefix(head), b.remove_prefix(head);
  const std::size_t tail =
      static_cast<std::size_t>(std::mismatch(a.rbegin(), a.rend(), b.rbegin(), b.rend()).first - a.rbegin());
  a.remove_suffix(tail), b.remove_suffix(tail);
}

// Bit i is set when text[i] is `wanted`. Texts are so short here that a table would cost more.
std::uint64_t places_of(char32_t wanted, std::u32string_view text) {
  std::uint64_t places = 0;
  for (std::size_t i = 0; i < text.size(); ++i) places |= std::uint64_t{text[i] == wanted} << i;
  return places;
}

// Hyyrö, "A bit-vector algorithm for computing Levenshtein and Damerau edit distances" (2003): one column of the
// table of distances a step, its differences kept as bits. `pattern` has 1 to 64 characters.
std::size_t distance(std::u32string_view pattern, std::u32string_view text) {
  const std::uint64_t last = std::uint64_t{1} << (pattern.size() - 1);
  std::uint64_t plus = ~std::uint64_t{0}, minus = 0, diagonal = 0, before = 0;
  std::size_t score = pattern.size();
  for (const char32_t c : text) {
    const std::uint64_t same = places_of(c, pattern);
    const std::uint64_t swapped = ((~diagonal & same) << 1) & before;
    diagonal = (((same & plus) + plus) ^ plus) | same | minus | swapped;
    std::uint64_t up = minus | ~(diagonal | plus), down = diagonal & plus;
    score += (up & last) != 0;
    score -= (down & last) != 0;
    up = up << 1 | 1, down <<= 1;
    plus = down | ~(diagonal | up);
    minus = up & diagonal;
    before = same;
  }
  return score;
}

template <std::size_t most>
struct Words {
  std::array<std::u32string_view, most> word;
  std::size_t count = 0;

  explicit Words(std::u32string_view text) {
    while (!text.empty() && count < most) {
      const std::size_t end = std::min(text.find(U' '), text.size());
      if (end > 0) word[count++] = text.substr(0, end);
      text.remove_prefix(std::min(end + 1, text.size()));
    }
  }
};

bool same_word(std::u32string_view a, std::u32string_view b) {
  if (a == b) return true;
  return std::min(a.size(), b.size()) >= k_forgiving_word && edit_distance(a, b, 1) <= 1;
}

struct Pairs {
  std::array<std::uint64_t, k_most_pairs> pair;
  std::size_t count = 0;

  explicit Pairs(std::u32string_view text) {
    for (std::size_t i = 0; i + 1 < text.size() && count < k_most_pairs; ++i)
      pair[count++] = std::uint64_t{text[i]} << 32 | text[i + 1];
    std::sort(pair.begin(), pair.begin() + count);
  }
};

}  // namespace

std::size_t edit_distance(std::u32string_view a, std::u32string_view b, std::size_t limit) {
  drop_common_ends(a, b);
  if (a.size() > b.size()) std::swap(a, b);
  if (b.size() - a.size() > limit || a.size() > k_word) return limit + 1;
  return std::min(limit + 1, a.empty() ? b.size() : distance(a, b));
}

double jaro_winkler(std::u32string_view a, std::u32string_view b) {
  a = a.substr(0, k_word), b = b.substr(0, k_word);
  if (a.empty() || b.empty()) return a.size() == b.size() ? 1 : 0;
  const std::size_t longest = std::max(a.size(), b.size());
  const std::size_t reach = longest / 2 > 0 ? longest / 2 - 1 : 0;
  std::uint64_t taken_a = 0, taken_b = 0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    const std::size_t first = i > reach ? i - reach : 0;
    for (std::size_t j = first; j < std::min(b.size(), i + reach + 1); ++j) {
      if (a[i] != b[j] || (taken_b >> j & 1) != 0) continue;
      taken_a |= std::uint64_t{1} << i;
      taken_b |= std::uint64_t{1} << j;
      break;
    }
  }
  const double common = std::popcount(taken_a);
  if (common == 0) return 0;
  double moved = 0;
  for (; taken_a != 0; taken_a &= taken_a - 1, taken_b &= taken_b - 1)
    moved += a[static_cast<std::size_t>(std::countr_zero(taken_a))] !=
             b[static_cast<std::size_t>(std::countr_zero(taken_b))];
  const double jaro = (common / static_cast<double>(a.size()) + common / static_cast<double>(b.size()) +
                       (common - moved / 2) / common) /
                      3;
  std::size_t head = 0;
  while (head < std::min({a.size(), b.size(), std::size_t{4}}) && a[head] == b[head]) ++head;
  return jaro + static_cast<double>(head) * 0.1 * (1 - jaro);
}

CommonWords common_words(std::u32string_view a, std::u32string_view b) {
  const Words<k_most_words> left(a), right(b);
  CommonWords words{0, left.count, right.count};
  std::array<bool, k_most_words> taken{};
  for (std::size_t i = 0; i < left.count; ++i)
    for (std::size_t j = 0; j < right.count; ++j) {
      if (taken[j] || !same_word(left.word[i], right.word[j])) continue;
      taken[j] = true;
      ++words.common;
      break;
    }
  return words;
}

bool abbreviates(std::u32string_view part, std::u32string_view whole) {
  if (part.empty() || part.size() >= whole.size() || part[0] != whole[0]) return false;
  std::size_t found = 0;
  for (std::size_t i = 0; i < whole.size() && found < part.size(); ++i) found += whole[i] == part[found];
  return found == part.size();
}

double pair_overlap(std::u32string_view a, std::u32string_view b) {
  const Pairs left(a), right(b);
  if (left.count == 0 || right.count == 0) return a == b ? 1 : 0;
  std::size_t common = 0;
  for (std::size_t i = 0, j = 0; i < left.count && j < right.count;) {
    common += left.pair[i] == right.pair[j];
    const bool behind = left.pair[i] < right.pair[j], ahead = right.pair[j] < left.pair[i];
    i += !ahead, j += !behind;
  }
  return 2.0 * static_cast<double>(common) / static_cast<double>(left.count + right.count);
}

}  // namespace readiness::identity
