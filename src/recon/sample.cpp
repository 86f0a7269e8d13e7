// SPDX-License-Identifier: Apache-2.0
#include "recon/sample.hpp"

#include "recon/confidence.hpp"

#include <algorithm>
#include <numeric>

namespace readiness::recon {
namespace {

// splitmix64: each record gets a number of its own, and those with the smallest ones are drawn.
std::uint64_t lot(std::uint64_t seed, std::uint64_t number) {
  std::uint64_t mixed = seed * 0x9E37'79B9'7F4A'7C15 + (number + 1) * 0xBF58'476D'1CE4'E5B9;
  mixed = (mixed ^ mixed >> 30) * 0xBF58'476D'1CE4'E5B9;
  mixed = (mixed ^ mixed >> 27) * 0x94D0'49BB'1331'11EB;
  return mixed ^ mixed >> 31;
}

bool is_drawable(Status status) { return status != Status::repeated && status != Status::other_repeated; }
bool is_wrong(Status status) { return status != Status::equal; }

using Numbers = std::vector<std::uint32_t>;

void draw_from(Numbers& pool, std::uint64_t size, std::uint64_t seed) {
  const auto earlier = [seed](std::uint32_t a, std::uint32_t b) {
    const std::uint64_t lot_a = lot(seed, a), lot_b = lot(seed, b);
    return lot_a != lot_b ? lot_a < lot_b : a < b;
  };
  if (size >= pool.size()) return;
  std::nth_element(pool.begin(), pool.begin() + static_cast<std::ptrdiff_t>(size), pool.end(), earlier);
  pool.resize(size);
}

// How many of each stratum.
std::vector<std::uint64_t> shares(const std::vector<Numbers>& pools, std::uint64_t size) {
  std::uint64_t all = 0, given = 0;
  for (const Numbers& pool : pools) all += pool.size();
  size = std::min(size, all);
  std::vector<std::uint64_t> shares;
  std::vector<std::pair<double, std::size_t>> remainders;
  for (std::size_t i = 0; i < pools.size(); ++i) {
    const double exact = static_cast<double>(pools[i].size()) * static_cast<double>(size) /
                         static_cast<double>(std::max<std::uint64_t>(all, 1));
    const auto whole =
        std::min<std::uint64_t>(pools[i].size(), std::max<std::uint64_t>(1, static_cast<std::uint64_t>(exact)));
    shares.push_back(whole);
    given += whole;
    remainders.emplace_back(exact - static_cast<double>(whole), i);
  }
  std::stable_sort(remainders.begin(), remainders.end(),
                   [](const auto& a, const auto& b) { return a.first > b.first; });
  for (const auto& [remainder, i] : remainders)
    if (given < size && shares[i] < pools[i].size()) ++shares[i], ++given;
  return shares;
}

}  // namespace

SampleFacts draw(const Side& old_side, const Joined& joined, const SampleRequest& request) {
  SampleFacts facts{.request = request};
  if (request.size == 0) return facts;
  const bool stratified = !old_side.strata.empty();
  std::vector<Numbers> pools(stratified ? old_side.strata_names.size() : 1);
  for (std::size_t number = 0; number < joined.old_rows.size(); ++number)
    if (is_drawable(joined.old_rows[number]))
      pools[stratified ? old_side.strata[number] : 0].push_back(static_cast<std::uint32_t>(number));
  const std::vector<std::uint64_t> sizes = shares(pools, request.size);
  for (std::size_t i = 0; i < pools.size(); ++i) {
    Stratum stratum{.name = stratified ? old_side.strata_names[i] : "", .records = pools[i].size()};
    draw_from(pools[i], sizes[i], request.seed);
    stratum.drawn = pools[i].size();
    for (const std::uint32_t number : pools[i]) stratum.wrong += is_wrong(joined.old_rows[number]);
    facts.population += stratum.records;
    facts.drawn += stratum.drawn;
    facts.wrong += stratum.wrong;
    facts.numbers.insert(facts.numbers.end(), pools[i].begin(), pools[i].end());
    if (stratified) facts.strata.push_back(std::move(stratum));
  }
  std::sort(facts.numbers.begin(), facts.numbers.end());
  std::sort(facts.strata.begin(), facts.strata.end(),
            [](const Stratum& a, const Stratum& b) { return a.name < b.name; });
  facts.at_most = facts.drawn == facts.population && facts.drawn > 0
                      ? static_cast<double>(facts.wrong) / static_cast<double>(facts.drawn)
                      : upper_bound(facts.wrong, facts.drawn, request.confidence);
  return facts;
}

}  // namespace readiness::recon
