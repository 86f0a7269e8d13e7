// SPDX-License-Identifier: Apache-2.0
// Sample: some records of the old table, drawn at random, for people to check point by point, and what they prove.
#pragma once

#include "recon/join.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace readiness::recon {

struct SampleRequest {
  std::uint64_t size = 0;  // 0: none is drawn
  std::uint64_t seed = 1;
  double confidence = 0.95;
};

struct Stratum {
  std::string name;
  std::uint64_t records = 0, drawn = 0, wrong = 0;
};

struct SampleFacts {
  SampleRequest request;
  std::uint64_t population = 0;  // records with a key that stands once
  std::uint64_t drawn = 0, wrong = 0;
  double at_most = 1;                  // share of the population that may be wrong
  std::vector<Stratum> strata;         // in order of their names; empty without stratification
  std::vector<std::uint32_t> numbers;  // the records drawn, ascending
};

// A record is wrong when it is missing or differs. The same seed draws the same records of the same table, whatever
// the number of threads. Strata get their share of the sample, the largest remainders what is left, and at least one.
SampleFacts draw(const Side& old_side, const Joined& joined, const SampleRequest& request);

}  // namespace readiness::recon
