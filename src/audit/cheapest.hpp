// SPDX-License-Identifier: Apache-2.0
// The least effort that lifts every domain over its threshold and their mean over another: a knapsack a domain, and
// one over the domains.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace readiness::audit {

// Something that can be done, and what it brings.
struct Option {
  int effort = 0;     // person-days, at least 1
  double points = 0;  // of its domain's score
};

// What excludes each other: at most one of them is chosen.
using Choice = std::vector<Option>;

struct OpenDomain {
  double weight = 1;
  double score = 0, threshold = 0;  // of 100
  std::vector<Choice> choices;
};

// A domain and one of its choices, and which of the options.
struct Chosen {
  std::size_t domain = 0, choice = 0, option = 0;
};

// Exact. Nothing when not even everything is enough, or when there is too much to look through (k_most_cells).
std::optional<std::vector<Chosen>> cheapest(const std::vector<OpenDomain>& domains, double overall_threshold);

inline constexpr std::size_t k_most_cells = 20'000'000;  // of a table: choices times days

}  // namespace readiness::audit
