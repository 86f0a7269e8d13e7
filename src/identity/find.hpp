// SPDX-License-Identifier: Apache-2.0
// Find: which records of one table, or of two, are the same customer. The contents page of this layer.
#pragma once

#include "identity/cluster.hpp"
#include "identity/model.hpp"
#include "identity/record.hpp"

#include <optional>

namespace readiness::identity {

struct FindOptions {
  Model model = default_model();
  bool learn = false;  // the odds from the data; thresholds stay as they are
  unsigned jobs = 1;
};

struct Found {
  RecordTable first;
  std::optional<RecordTable> second;
  Model model;  // that judged
  Matches matches;
  Clusters clusters;

  Records records() const { return {first, second ? &*second : nullptr}; }
};

// With one table its duplicates; with two, who of the one is who of the other.
Found find(RecordTable first, std::optional<RecordTable> second, const FindOptions& options);

}  // namespace readiness::identity
