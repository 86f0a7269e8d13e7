// SPDX-License-Identifier: Apache-2.0
#include "identity/learn.hpp"

#include "data/parallel.hpp"
#include "identity/compare.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <random>

namespace readiness::identity {
namespace {

constexpr std::size_t k_random_pairs = 1'000'000;
constexpr std::size_t k_sample = 4'000'000;           // candidate pairs, about, that are looked at
constexpr std::size_t k_pairs_at_once = 1024;         // records that a thread takes at a time
constexpr double k_usual_m = 20, k_usual_u = 10'000;  // how many observations the usual odds stand for
constexpr int k_rounds = 100;
constexpr double k_settled = 1e-6;  // change of the prior, relative, at which it is enough

using Patterns = std::map<Pattern, std::uint64_t>;

void add(Patterns& to, const Patterns& from) {
  for (const auto& [pattern, count] : from) to[pattern] += count;
}

double pairs_of(const Records& records) {
  const auto first = static_cast<double>(records.first_size()), all = static_cast<double>(records.size());
  return records.two_tables() ? first * (all - first) : all * (all - 1) / 2;
}

Patterns random_patterns(const Records& records) {
  std::mt19937_64 random(1969);
  Patterns patterns;
  const std::uint64_t first = records.first_size(), all = records.size();
  const std::uint64_t others = records.two_tables() ? all - first : all;
  if (first == 0 || others == 0) return patterns;
  for (std::size_t i = 0; i < k_random_pairs; ++i) {
    const std::uint64_t a = random() % first, b = all - 1 - random() % others;
    if (a != b) ++patterns[compare(records[a], records[b])];
  }
  return patterns;
}

// Of every n-th record, so that about k_sample pairs come together; the counts are those of the sample.
Patterns candidate_patterns(const Records& records, const Blocks& blocks, std::size_t step, unsigned jobs) {
  const std::size_t chunks = (records.first_size() + k_pairs_at_once - 1) / k_pairs_at_once;
  std::vector<Patterns> parts(chunks);
  data::for_each_of(chunks, jobs, [&](unsigned, std::size_t chunk) {
    std::vector<std::uint32_t> partners;
    for (std::size_t i = chunk * k_pairs_at_once; i < std::min(records.first_size(), (chunk + 1) * k_pairs_at_once);
         ++i) {
      if (i % step != 0) continue;
      partners.clear();
      blocks.partners(static_cast<std::uint32_t>(i), partners);
      for (const std::uint32_t j : partners) ++parts[chunk][compare(records[i], records[j])];
    }
  });
  Patterns all;
  for (const Patterns& part : parts) add(all, part);
  return all;
}

// How likely a pattern is among the same, over how likely among the different.
double ratio(const Model& model, const Pattern& pattern) {
  double ratio = 1;
  for (std::size_t i = 0; i < k_fields; ++i) {
    if (pattern.levels[i] == k_missing) continue;
    const Odds& odds = model.odds[i][pattern.levels[i]];
    ratio *= odds.m / odds.u;
  }
  return ratio;
}

double posterior(const Model& model, const Pattern& pattern) {
  const double odds = ratio(model, pattern) * model.prior / (1 - model.prior);
  return odds / (1 + odds);
}

// One side of the odds, from weighted counts of the levels and the usual odds as `strength` observations.
template <class Weight>
void estimate(Model& model, const Model& usual, const Patterns& patterns, double Odds::*side, double strength,
              Weight weight) {
  std::array<std::array<double, k_most_levels>, k_fields> counts{};
  std::array<double, k_fields> sums{};
  for (const auto& [pattern, count] : patterns) {
    const double share = static_cast<double>(count) * weight(pattern);
    for (std::size_t i = 0; i < k_fields; ++i) {
      if (pattern.levels[i] == k_missing) continue;
      counts[i][pattern.levels[i]] += share;
      sums[i] += share;
    }
  }
  for (const LevelInfo& info : all_levels()) {
    const auto field = static_cast<std::size_t>(info.field);
    model.of(info.field, info.level).*side =
        (counts[field][info.level] + strength * (usual.of(info.field, info.level).*side)) / (sums[field] + strength);
  }
}

}  // namespace

Model learn(const Records& records, const Blocks& blocks, const Model& usual, unsigned jobs) {
  Model model = usual;
  model.origin = "learned";
  const double pairs = pairs_of(records);
  if (pairs < 1) return model;
  // A random pair may be the same after all; in a small table that is no rarity.
  estimate(model, usual, random_patterns(records), &Odds::u, k_usual_u,
           [&](const Pattern& pattern) { return 1 - posterior(usual, pattern); });
  const std::size_t step = 1 + records.first_size() * 20 / k_sample;
  const Patterns candidates = candidate_patterns(records, blocks, step, jobs);
  // Pairs that share no block count as different: what remains of them is lost in rounding.
  for (int round = 0; round < k_rounds; ++round) {
    const Model before = model;
    const auto weight = [&](const Pattern& pattern) { return posterior(before, pattern); };
    estimate(model, usual, candidates, &Odds::m, k_usual_m, weight);
    double same = 0;
    for (const auto& [pattern, count] : candidates) same += static_cast<double>(count) * weight(pattern);
    // The usual prior is the least: u of values that agree by chance less than once in a million cannot be seen.
    model.prior = std::clamp(same * static_cast<double>(step) / pairs, usual.prior, 0.5);
    if (std::abs(model.prior - before.prior) <= k_settled * before.prior) break;
  }
  return model;
}

}  // namespace readiness::identity
