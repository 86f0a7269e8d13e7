// SPDX-License-Identifier: Apache-2.0
#include "probes/goals/wording.hpp"

#include "util/utf8.hpp"

#include <algorithm>
#include <array>

namespace readiness::probes::goals {
namespace {

constexpr std::array<std::string_view, 19> k_endings = {
    "",      "s",      "es",      "d",       "ed", "ing", "ment", "ments", "ement", "ements",
    "ation", "ations", "ization", "isation", "ly", "ely", "y",    "er",    "est"};

bool is_letter(char c) { return c >= 'a' && c <= 'z'; }

bool is_form_of(std::string_view word, std::string_view base) {
  std::string_view stem = base;
  if (stem.ends_with('e')) stem.remove_suffix(1);
  if (!word.starts_with(stem)) return false;
  if (word == base) return true;
  const std::string_view ending = word.substr(stem.size());
  if (ending.empty()) return stem == base;
  return std::find(k_endings.begin(), k_endings.end(), ending) != k_endings.end();
}

}  // namespace

Wording::Wording(std::string_view text) : text_(util::fold(text)), spaced_(" ") {
  for (std::size_t at = 0; at < text_.size();) {
    std::size_t end = at;
    while (end < text_.size() && is_letter(text_[end])) ++end;
    if (end > at) {
      words_.push_back(text_.substr(at, end - at));
      spaced_ += words_.back() + " ";
    }
    at = std::max(end, at + 1);
  }
}

std::optional<std::string_view> Wording::first_of(std::span<const std::string_view> zh,
                                                  std::span<const std::string_view> en) const {
  for (const std::string_view word : zh)
    if (text_.find(word) != std::string::npos) return word;
  for (const std::string_view phrase : en)
    if (has_english(phrase)) return phrase;
  return std::nullopt;
}

bool Wording::has_english(std::string_view phrase) const {
  if (phrase.find(' ') != std::string_view::npos)
    return spaced_.find(" " + std::string(phrase) + " ") != std::string::npos;
  return std::any_of(words_.begin(), words_.end(), [=](const std::string& word) { return is_form_of(word, phrase); });
}

}  // namespace readiness::probes::goals
