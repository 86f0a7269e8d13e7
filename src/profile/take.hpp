// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/source.hpp"
#include "profile/profile.hpp"

#include <functional>
#include <memory>

namespace readiness::profile {

struct TakeOptions {
  unsigned jobs = 0;         // threads; 0 = one a processor. The result does not depend on it.
  bool show_values = false;  // personal data too
  std::function<void(const std::string& file, std::uint64_t bytes_done, std::uint64_t bytes_total)> progress = {};
};

// Reads the table once. `file` is what the profile calls it.
Result<Profile> take(std::unique_ptr<data::Source> source, const std::string& file, const TakeOptions& options);

}  // namespace readiness::profile
