// SPDX-License-Identifier: Apache-2.0
#include "identity/pieces.hpp"

#include "identity/letters.hpp"

#include <algorithm>

namespace readiness::identity {
namespace {

constexpr std::size_t k_run = 4;
constexpr std::size_t k_most = 64;  // pieces of one name

std::uint64_t mixed(std::uint64_t value) {  // the finaliser of MurmurHash3
  value ^= value >> 33;
  value *= 0xFF51AFD7ED558CCDu;
  value ^= value >> 33;
  value *= 0xC4CEB9FE1A85EC53u;
  return value ^ value >> 33;
}

std::uint64_t hash_of_run(std::u32string_view run, std::uint64_t seed) {
  for (const char32_t c : run) seed = mixed(seed ^ c);
  return seed;
}

// The parts of a name without blanks: 华鑫盛 abc trading.
template <class Visit>
void for_each_word(std::u32string_view text, Visit visit) {
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(U' '), text.size());
    if (end > 0) visit(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
}

void add_word(std::u32string_view word, std::vector<std::uint64_t>& to) {
  const bool han = std::any_of(word.begin(), word.end(), is_han);
  if (!han && word.size() >= 3) to.push_back(hash_of_run(word, 1));
  if (!han)
    for (std::size_t i = 0; i + k_run <= word.size(); ++i) to.push_back(hash_of_run(word.substr(i, k_run), 2));
  if (han)
    for (std::size_t i = 0; i + 2 <= word.size(); ++i) {
      to.push_back(hash_of_run(word.substr(i, 2), 3));
      if (i + 3 > word.size()) continue;
      const char32_t around[] = {word[i], word[i + 2]};
      to.push_back(hash_of_run({around, 2}, 4));
    }
}

}  // namespace

void pieces_of(const Record& record, std::vector<std::uint64_t>& to) {
  to.clear();
  for_each_word(record.core, [&](std::u32string_view word) {
    if (to.size() < k_most) add_word(word, to);
  });
  std::sort(to.begin(), to.end());
  to.erase(std::unique(to.begin(), to.end()), to.end());
}

}  // namespace readiness::identity
