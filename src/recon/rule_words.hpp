// SPDX-License-Identifier: Apache-2.0
// The words of the rule language, and what they mean.
#pragma once

#include "recon/rule.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace readiness::recon {

enum class Argument { none, whole, text, pair, order, zone, codes };

struct RuleWord {
  std::string_view zh, en;
  StepKind kind;
  Argument argument = Argument::none;
  std::string_view fixed = {};  // an argument that the word itself says: 万元换算为元
};

std::span<const RuleWord> rule_words();

// Words that are no steps.
enum class Special { none, as_is, drop, join };
Special special_word(std::string_view bare);

// Case, width, blanks, _ and - do not matter in words.
std::string bare_word(std::string_view word);

// For suggestions.
std::vector<std::string> known_rule_words();

}  // namespace readiness::recon
