// SPDX-License-Identifier: Apache-2.0
#include "audit/cheapest.hpp"

#include <algorithm>
#include <cstdint>
#include <limits>

namespace readiness::audit {
namespace {

constexpr double k_never = -std::numeric_limits<double>::infinity();
constexpr double k_slack = 1e-7;  // points: sums of doubles are not exact, and who asks tries the answer

int most_effort(const std::vector<Choice>& choices) {
  int days = 0;
  for (const Choice& choice : choices) {
    int most = 0;
    for (const Option& option : choice) most = std::max(most, option.effort);
    days += most;
  }
  return days;
}

// The most points of one domain for each number of days, and which options make them.
class Knapsack {
 public:
  explicit Knapsack(const OpenDomain& domain)
      : domain_(domain), days_(static_cast<std::size_t>(most_effort(domain.choices))) {
    best_.assign(days_ + 1, 0);
    for (const Choice& choice : domain.choices) put_in(choice);
  }

  std::size_t days() const { return days_; }
  // Of 100, with what is chosen for `days`; never when the domain stays below its threshold.
  double score(std::size_t days) const {
    const double score = domain_.score + best_[days];
    return score + k_slack < domain_.threshold ? k_never : score;
  }

  void chosen(std::size_t days, std::size_t domain, std::vector<Chosen>& to) const {
    for (std::size_t choice = taken_.size(); choice-- > 0;) {
      const std::uint16_t option = taken_[choice][days];
      if (option == 0) continue;
      to.push_back({domain, choice, option - std::size_t{1}});
      days -= static_cast<std::size_t>(domain_.choices[choice][option - std::size_t{1}].effort);
    }
  }

 private:
  void put_in(const Choice& choice) {
    std::vector<std::uint16_t>& taken = taken_.emplace_back(days_ + 1, std::uint16_t{0});
    std::vector<double> with = best_;
    for (std::size_t i = 0; i < choice.size(); ++i)
      for (std::size_t day = static_cast<std::size_t>(choice[i].effort); day <= days_; ++day)
        if (const double points = best_[day - static_cast<std::size_t>(choice[i].effort)] + choice[i].points;
            points > with[day]) {
          with[day] = points;
          taken[day] = static_cast<std::uint16_t>(i + 1);
        }
    best_ = std::move(with);
  }

  const OpenDomain& domain_;
  std::size_t days_;
  std::vector<double> best_;
  std::vector<std::vector<std::uint16_t>> taken_;  // a row a choice: 0 nothing, else the option before
};

bool too_much(const std::vector<OpenDomain>& domains) {
  std::size_t cells = 0, all_days = 0;
  for (const OpenDomain& domain : domains) {
    const auto days = static_cast<std::size_t>(most_effort(domain.choices)) + 1;
    all_days += days;
    cells = std::max({cells, domain.choices.size() * days, all_days * days});
  }
  return cells > k_most_cells;
}

}  // namespace

std::optional<std::vector<Chosen>> cheapest(const std::vector<OpenDomain>& domains, double overall_threshold) {
  if (domains.empty() || too_much(domains)) return std::nullopt;
  double weight = 0;
  for (const OpenDomain& domain : domains) weight += domain.weight;
  std::vector<Knapsack> knapsacks(domains.begin(), domains.end());

  // Row i: the most weighted points of the first i domains for each number of days; and the days of domain i in it.
  std::vector<std::vector<double>> points{{0}};
  std::vector<std::vector<std::size_t>> spent{{0}};
  for (std::size_t i = 0; i < domains.size(); ++i) {
    const std::vector<double>& before = points.back();
    std::vector<double> with(before.size() + knapsacks[i].days(), k_never);
    std::vector<std::size_t> days(with.size(), 0);
    for (std::size_t own = 0; own <= knapsacks[i].days(); ++own) {
      const double score = knapsacks[i].score(own);
      if (score == k_never) continue;
      for (std::size_t others = 0; others < before.size(); ++others)
        if (const double sum = before[others] + score * domains[i].weight; sum > with[others + own]) {
          with[others + own] = sum;
          days[others + own] = own;
        }
    }
    points.push_back(std::move(with));
    spent.push_back(std::move(days));
  }

  const std::vector<double>& all = points.back();
  const auto enough = std::find_if(all.begin(), all.end(), [&](double sum) {
    return sum != k_never && sum / weight + k_slack >= overall_threshold;
  });
  if (enough == all.end()) return std::nullopt;
  std::vector<Chosen> chosen;
  auto days = static_cast<std::size_t>(enough - all.begin());
  for (std::size_t i = domains.size(); i-- > 0;) {
    const std::size_t own = spent[i + 1][days];
    knapsacks[i].chosen(own, i, chosen);
    days -= own;
  }
  return chosen;
}

}  // namespace readiness::audit
