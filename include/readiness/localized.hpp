// SPDX-License-Identifier: Apache-2.0
// Text in the product's two languages. There is no fallback from one to the
// other: a missing side is an error where the text is read.
#pragma once

#include <string>

namespace readiness {

enum class Language { zh, en, zh_en };  // zh_en: both, Chinese first

struct Localized {
  std::string zh;
  std::string en;

  bool empty() const { return zh.empty() && en.empty(); }

  // Both sides joined by " / " for zh_en, once when they are equal.
  std::string in(Language language) const {
    if (language == Language::zh) return zh;
    if (language == Language::en || zh == en) return en;
    return zh + " / " + en;
  }

  auto operator<=>(const Localized&) const = default;
};

// A text that is the same in both languages: a name, a path, a number.
inline Localized same(const std::string& text) { return {text, text}; }

}  // namespace readiness
