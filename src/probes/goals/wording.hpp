// SPDX-License-Identifier: Apache-2.0
// Wording: a text made ready for looking words up in it, Chinese ones and English ones.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace readiness::probes::goals {

class Wording {
 public:
  explicit Wording(std::string_view text);

  // Chinese words are found anywhere, for nothing separates them. English ones are found as whole
  // words in their usual forms (improve, improves, improving, improvement); of several words, as they stand.
  bool has_any(std::span<const std::string_view> zh, std::span<const std::string_view> en) const {
    return first_of(zh, en).has_value();
  }
  // The first in the order of the lists.
  std::optional<std::string_view> first_of(std::span<const std::string_view> zh,
                                           std::span<const std::string_view> en) const;

  // Folded: lower case, half width.
  const std::string& text() const { return text_; }

 private:
  bool has_english(std::string_view phrase) const;

  std::string text_;
  std::vector<std::string> words_;  // the English ones
  std::string spaced_;              // the same between single blanks, with one at either end
};

}  // namespace readiness::probes::goals
