// SPDX-License-Identifier: Apache-2.0
// Model: what the levels of a pair weigh, and what follows. After Fellegi and Sunter (1969): a level weighs log2(m /
// u), the weights of the fields add up, and with the prior they give the probability that both records are one
// customer.
#pragma once

#include "identity/levels.hpp"
#include "identity/record.hpp"

#include <array>
#include <string>

namespace readiness::identity {

enum class Judgement : std::uint8_t { different, possible, same };

struct Model {
  std::array<std::array<Odds, k_most_levels>, k_fields> odds{};  // by field and level; missing has none
  double prior = 1.0 / 8192;                                     // of a pair that was found worth comparing
  double same = 0.95, possible = 0.20;                           // probabilities from which on it is so
  std::string origin = "default";                                // default, learned, or the file

  Odds& of(Field field, Level level) { return odds[static_cast<std::size_t>(field)][level]; }
  const Odds& of(Field field, Level level) const { return odds[static_cast<std::size_t>(field)][level]; }
};

// The usual odds of all_levels().
Model default_model();

// A model made ready: weights in bits, with the discount for values that many records share.
class Scale {
 public:
  // `records`: of all tables. Shares are counted against at least k_smallest_world, for a small table is a
  // sample of the customers there are.
  Scale(const Model& model, std::size_t records);

  // In bits, with the prior: 0 is even odds.
  double weigh(const Pattern& pattern, const Record& a, const Record& b) const;
  double best_address() const { return best_address_; }

  // Some facts no sum may outvote: two valid credit codes that differ are two companies; one valid credit code is never
  // passed over, for one of its records is wrong if they are not the same; names of different companies, or a branch
  // and its head office, are at most possible unless the credit code is one.
  Judgement judge(const Pattern& pattern, double weight, const Record& a, const Record& b) const;

 private:
  double shared(Field field, Level level, std::uint32_t sharing) const;

  Model model_;
  std::array<std::array<double, k_most_levels>, k_fields> weights_{};
  double prior_, same_, possible_, world_, best_address_;
};

inline constexpr std::size_t k_smallest_world = 10'000;

double probability(double weight);

}  // namespace readiness::identity
