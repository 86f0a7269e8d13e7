// SPDX-License-Identifier: Apache-2.0
#include "audit/cheapest.hpp"

#include <catch2/catch.hpp>

#include <random>

namespace cheapest_test {

using namespace readiness::audit;

namespace {

int effort_of(const std::vector<OpenDomain>& domains, const std::vector<Chosen>& chosen) {
  int days = 0;
  for (const Chosen& one : chosen) days += domains[one.domain].choices[one.choice][one.option].effort;
  return days;
}

bool is_enough(std::vector<OpenDomain> domains, double overall, const std::vector<Chosen>& chosen) {
  for (const Chosen& one : chosen)
    domains[one.domain].score += domains[one.domain].choices[one.choice][one.option].points;
  double sum = 0, weight = 0;
  for (const OpenDomain& domain : domains) {
    if (domain.score + 1e-6 < domain.threshold) return false;
    sum += domain.score * domain.weight, weight += domain.weight;
  }
  return sum / weight + 1e-6 >= overall;
}

// Every way to choose, one after the other; -1: none is enough.
int by_brute_force(const std::vector<OpenDomain>& domains, double overall) {
  std::vector<std::pair<std::size_t, std::size_t>> all;
  for (std::size_t d = 0; d < domains.size(); ++d)
    for (std::size_t c = 0; c < domains[d].choices.size(); ++c) all.emplace_back(d, c);
  int best = -1;
  std::vector<Chosen> chosen;
  const auto walk = [&](std::size_t at, auto&& self) -> void {
    if (at == all.size()) {
      if (is_enough(domains, overall, chosen))
        if (const int days = effort_of(domains, chosen); best < 0 || days < best) best = days;
      return;
    }
    self(at + 1, self);
    const auto [domain, choice] = all[at];
    for (std::size_t option = 0; option < domains[domain].choices[choice].size(); ++option) {
      chosen.push_back({domain, choice, option});
      self(at + 1, self);
      chosen.pop_back();
    }
  };
  walk(0, walk);
  return best;
}

}  // namespace

TEST_CASE("the least effort over all thresholds is found, as brute force finds it") {
  std::mt19937 random(11);
  const auto pick = [&](int most) { return static_cast<int>(random() % static_cast<unsigned>(most)); };
  int solved = 0;
  for (int round = 0; round < 300; ++round) {
    std::vector<OpenDomain> domains(static_cast<std::size_t>(1 + pick(3)));
    for (OpenDomain& domain : domains) {
      domain = {.weight = 1.0 + pick(3), .score = 1.0 * pick(60), .threshold = 1.0 * pick(80)};
      for (int i = pick(4); i > 0; --i) {
        Choice& choice = domain.choices.emplace_back();
        for (int k = 1 + pick(2); k > 0; --k) choice.push_back({1 + pick(9), 1.0 + pick(30)});
      }
    }
    const double overall = pick(90);
    const auto chosen = cheapest(domains, overall);
    const int least = by_brute_force(domains, overall);
    CHECK(chosen.has_value() == (least >= 0));
    if (!chosen) continue;
    ++solved;
    CHECK(is_enough(domains, overall, *chosen));
    CHECK(effort_of(domains, *chosen) == least);
  }
  CHECK(solved > 50);
}

TEST_CASE("nothing has to be done where all thresholds are met") {
  const auto chosen = cheapest({{.score = 90, .threshold = 60, .choices = {{{1, 5}}}}}, 80);
  REQUIRE(chosen);
  CHECK(chosen->empty());
}

TEST_CASE("more days than a table has room for are not looked through") {
  OpenDomain domain{.score = 10, .threshold = 60};
  for (int i = 0; i < 100; ++i) domain.choices.push_back({{1'000'000, 1.0}});
  CHECK_FALSE(cheapest({domain}, 80));
}

}  // namespace cheapest_test
