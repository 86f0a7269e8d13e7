// SPDX-License-Identifier: Apache-2.0
#include "probes/data/wordbook.hpp"

#include "identity/letters.hpp"
#include "util/strings.hpp"

#include <algorithm>

namespace readiness::probes::data {
namespace {

using identity::is_han, identity::is_word;

bool divides(std::string_view word) { return word == "/" || word == "÷" || word == ":"; }

// Of English words only: customers -> customer, but not gross.
std::u32string singular(std::u32string word) {
  const bool plural = word.size() > 3 && word.ends_with(U's') && !word.ends_with(U"ss");
  if (plural && std::all_of(word.begin(), word.end(), [](char32_t c) { return c >= U'a' && c <= U'z'; }))
    word.pop_back();
  return word;
}

// A Chinese character is a word, and so is what stands between blanks in other scripts. Signs that divide are kept.
std::vector<std::string> words_of(std::string_view text) {
  const std::u32string letters = identity::letters(text);
  std::vector<std::string> words;
  for (std::size_t at = 0; at < letters.size();) {
    const std::size_t start = at;
    const char32_t c = letters[at++];
    const std::string one = identity::to_utf8({&c, 1});
    if (is_han(c) || divides(one)) {
      words.push_back(one);
    } else if (is_word(c)) {
      while (at < letters.size() && is_word(letters[at]) && !is_han(letters[at])) ++at;
      words.push_back(identity::to_utf8(singular(letters.substr(start, at - start))));
    }
  }
  return words;
}

}  // namespace

Wordbook::Wordbook(const ParamValue::Map& same, const std::vector<std::string>& ignored) {
  for (const auto& [meaning, others] : same) {
    add(meaning, meaning);
    for (const std::string& other : others) add(other, meaning);
  }
  for (const std::string& word : ignored) add(word, {});
}

void Wordbook::add(std::string_view entry, const std::string& meaning) {
  Words words = words_of(entry);
  if (words.empty()) return;
  longest_ = std::max(longest_, words.size());
  meanings_.emplace(std::move(words), meaning);
}

// Of the entries that begin at `from`, the longest one.
Wordbook::Entry Wordbook::entry_at(Words::const_iterator from, Words::const_iterator end) const {
  const auto most = std::min(longest_, static_cast<std::size_t>(end - from));
  for (std::size_t length = most; length > 0; --length) {
    const auto found = meanings_.find(Words(from, from + static_cast<std::ptrdiff_t>(length)));
    if (found != meanings_.end()) return {&found->second, length};
  }
  return {&*from, 1};
}

std::string Wordbook::meaning_of(std::string_view name) const {
  const Words words = words_of(name);
  Words said;
  for (auto at = words.begin(); at != words.end();) {
    const Entry entry = entry_at(at, words.end());
    if (!entry.meaning->empty()) said.push_back(*entry.meaning);
    at += static_cast<std::ptrdiff_t>(entry.length);
  }
  if (std::none_of(words.begin(), words.end(), [](const std::string& word) { return divides(word); }))
    std::sort(said.begin(), said.end());
  return util::join(said, "\x1F");
}

}  // namespace readiness::probes::data
