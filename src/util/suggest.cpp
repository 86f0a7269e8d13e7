// SPDX-License-Identifier: Apache-2.0
#include "util/suggest.hpp"

#include "text/phrase.hpp"
#include "text/phrases.hpp"
#include "util/strings.hpp"
#include "util/utf8.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

namespace readiness::util {

namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase one_of{"可用的值：{0}", "allowed: {0}"};
// clang-format on
}  // namespace phrases

constexpr std::size_t k_longest_word = 100;  // code_points; nobody mistypes a longer one by accident
constexpr std::size_t k_most_listed = 30;

std::u32string characters_of(std::string_view text) {
  std::u32string all;
  for (std::size_t at = 0; at < text.size();) all += next_code_point(text, at);
  return all;
}

// The first ones; a list that fills the screen helps nobody.
Localized listed(const std::vector<std::string>& known) {
  std::vector<std::string> shown(known.begin(),
                                 known.begin() + static_cast<std::ptrdiff_t>(std::min(known.size(), k_most_listed)));
  if (shown.size() < known.size()) shown.emplace_back("…");
  return {join(shown, "、"), join(shown, ", ")};
}

}  // namespace

std::size_t edit_distance(const std::u32string& a, const std::u32string& b) {
  std::vector<std::size_t> before_last, last(b.size() + 1), now(b.size() + 1);
  std::iota(last.begin(), last.end(), std::size_t{0});
  for (std::size_t i = 1; i <= a.size(); ++i) {
    now[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      now[j] = std::min({last[j] + 1, now[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        now[j] = std::min(now[j], before_last[j - 2] + 1);
    }
    before_last = std::exchange(last, now);
  }
  return last[b.size()];
}

std::string nearest(std::string_view word, const std::vector<std::string>& known) {
  const std::u32string wanted = characters_of(fold(word.substr(0, 4 * k_longest_word + 1)));
  if (wanted.size() > k_longest_word) return {};
  const std::string* best = nullptr;
  std::size_t best_distance = wanted.size() / 3 + 1;
  for (const std::string& candidate : known) {
    const std::u32string other = characters_of(fold(candidate));
    if (other.size() >= wanted.size() + best_distance) continue;
    if (const std::size_t distance = edit_distance(wanted, other); distance < best_distance) {
      best = &candidate;
      best_distance = distance;
    }
  }
  return best ? *best : std::string();
}

Localized suggest(std::string_view word, const std::vector<std::string>& known) {
  if (const std::string near = nearest(word, known); !near.empty()) return text::say<text::phrases::did_you_mean>(near);
  return known.empty() ? Localized{} : text::say<phrases::one_of>(listed(known));
}

}  // namespace readiness::util
