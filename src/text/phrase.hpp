// SPDX-License-Identifier: Apache-2.0
// A phrase is one of the product's own sentences, in Chinese and English side by
// side. The compiler refuses a phrase that lacks a side, or whose sides use
// different placeholders, or that is given the wrong number of arguments.
#pragma once

#include "readiness/localized.hpp"

#include <fmt/core.h>

#include <string>
#include <string_view>

namespace readiness::text {

class Phrase {
 public:
  // Placeholders are numbered, for word order differs: {0}, {1:.1f}; {{ and }} are braces.
  consteval Phrase(std::string_view zh, std::string_view en) : zh_(zh), en_(en), used_(placeholders(zh)) {
    if (zh.empty() || en.empty()) throw "a phrase needs both languages";
    if (used_ != placeholders(en)) throw "both languages must use the same placeholders";
    if ((used_ & (used_ + 1)) != 0) throw "placeholders must be numbered 0, 1, 2 without a gap";
  }

  constexpr std::string_view zh() const { return zh_; }
  constexpr std::string_view en() const { return en_; }
  constexpr std::size_t arguments() const {
    std::size_t count = 0;
    for (unsigned bits = used_; bits != 0; bits >>= 1) ++count;
    return count;
  }

 private:
  // Bit i is set when {i} or {i:...} occurs.
  static consteval unsigned placeholders(std::string_view text) {
    unsigned used = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
      if (text[i] != '{' && text[i] != '}') continue;
      if (i + 1 < text.size() && text[i + 1] == text[i]) {
        ++i;
        continue;
      }
      if (text[i] == '}') throw "a lone } in a phrase";
      const char digit = i + 1 < text.size() ? text[i + 1] : ' ';
      if (digit < '0' || digit > '9') throw "placeholders must be numbered";
      used |= 1u << (digit - '0');
      i = text.find('}', i);
      if (i == std::string_view::npos) throw "an open { in a phrase";
    }
    return used;
  }

  std::string_view zh_;
  std::string_view en_;
  unsigned used_;
};

// One side of an argument: a Localized gives its own side, everything else is itself.
inline const std::string& side(const Localized& text, bool zh) { return zh ? text.zh : text.en; }
template <class T>
const T& side(const T& value, bool) {
  return value;
}

// say<phrases::unknown_key>("wieght") -> both languages with the arguments filled in.
template <const Phrase& phrase, class... Arguments>
Localized say(const Arguments&... arguments) {
  static_assert(phrase.arguments() == sizeof...(Arguments), "wrong number of arguments for this phrase");
  return {fmt::vformat(fmt::string_view(phrase.zh().data(), phrase.zh().size()),
                       fmt::make_format_args(side(arguments, true)...)),
          fmt::vformat(fmt::string_view(phrase.en().data(), phrase.en().size()),
                       fmt::make_format_args(side(arguments, false)...))};
}

}  // namespace readiness::text
