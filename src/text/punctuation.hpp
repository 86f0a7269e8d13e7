// SPDX-License-Identifier: Apache-2.0
// The signs between words are part of a language: full-width in Chinese, with blanks in English. Where both languages
// stand in one line, the signs around them are English.
#pragma once

#include "readiness/localized.hpp"

#include <span>
#include <string>

namespace readiness::text {

inline std::string colon(Language language) { return language == Language::zh ? "：" : ": "; }
inline std::string colon_at_end(Language language) { return language == Language::zh ? "：" : ":"; }
inline std::string comma(Language language) { return language == Language::zh ? "，" : ", "; }
inline std::string semicolon(Language language) { return language == Language::zh ? "；" : "; "; }

// Behind the word that they say more about.
inline std::string in_brackets(const std::string& text, Language language) {
  return language == Language::zh ? "（" + text + "）" : " (" + text + ")";
}

// Things beside one another: A、B / A, B.
inline Localized enumerated(std::span<const Localized> things) {
  Localized all;
  for (const Localized& thing : things) {
    all.zh += (all.zh.empty() ? "" : "、") + thing.zh;
    all.en += (all.en.empty() ? "" : ", ") + thing.en;
  }
  return all;
}

inline Localized enumerated(std::span<const std::string> things) {
  Localized all;
  for (const std::string& thing : things) {
    all.zh += (all.zh.empty() ? "" : "、") + thing;
    all.en += (all.en.empty() ? "" : ", ") + thing;
  }
  return all;
}

}  // namespace readiness::text
