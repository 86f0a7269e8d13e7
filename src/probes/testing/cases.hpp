// SPDX-License-Identifier: Apache-2.0
// Test cases, and the words by which a step, an object or an action recognises its own.
#pragma once

#include "probes/testing/results.hpp"

#include <string>
#include <vector>

namespace readiness::probes::testing {

using Words = std::vector<std::string>;

struct Case {
  const TestCase* test;
  const std::string* file;
  Words labels;  // simplified
};

// Case, width and the way words are joined do not matter: Lead-Conversion is lead_conversion.
std::string simplified(std::string_view text);
Words simplified(const Words& words);

// All cases of all results, which have to live as long.
std::vector<Case> cases_of(const std::vector<Results>& all);

// Whether a label of the case contains one of the words (simplified): as whole words where they are Latin, so that
// order is not in border, but 订单 is in 新建订单.
bool matches(const Case& one, const Words& words);

// What the cases of one step, or of one combination, came to.
struct Coverage {
  const Case* failure = nullptr;  // the first one
  std::uint64_t passed = 0, failed = 0, skipped = 0;

  void add(const Case& one);
  bool covered() const { return passed > 0 && failed == 0; }
};

// Why it is not covered; `words` as they were given.
Localized why_open(const Localized& name, const Localized& words, const Coverage& coverage);

// Words as a list: "a、b" and "a, b".
Localized word_list(const Words& words);

}  // namespace readiness::probes::testing
