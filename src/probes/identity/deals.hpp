// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "util/calendar.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace readiness::probes::identity {

struct Deal {
  std::size_t customer = 0;  // a number: equal for the same one
  std::string owner;         // empty: nobody
  util::Day from, until;     // both days belong to it
};

// A deal that another owner has a deal of the same customer beside, on at least one common day.
struct Collision {
  std::size_t deal = 0, with = 0;  // places in the list
};

// One for each deal that collides, by place. Takes n log n steps, however many deals a customer has.
std::vector<Collision> collisions_of(const std::vector<Deal>& deals);

}  // namespace readiness::probes::identity
