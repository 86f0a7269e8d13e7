// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

namespace readiness::data::document {

// A manual is read in a moment: what takes longer was made to take long.
class Deadline {
 public:
  // Looks at the clock now and then, for that costs more than what is counted.
  bool has_passed() {
    constexpr unsigned k_between = 64;
    return ++asked_ % k_between == 0 && std::chrono::steady_clock::now() > end_;
  }

 private:
  std::chrono::steady_clock::time_point end_ = std::chrono::steady_clock::now() + std::chrono::seconds(10);
  unsigned asked_ = 0;
};

}  // namespace readiness::data::document
