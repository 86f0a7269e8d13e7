// SPDX-License-Identifier: Apache-2.0
// Wishes to what they come to: the one place that looks at tables for an audit.
#pragma once

#include "audit/schedule.hpp"
#include "data/scan.hpp"

#include <map>
#include <utility>
#include <vector>

namespace readiness::audit {

// One for each wish of the schedule. An error says why it could not be had.
class Fulfilled {
 public:
  data::ScanResult scanned;

  template <class W, class T>
  using All = std::vector<std::pair<W, Result<std::shared_ptr<const T>>>>;
  All<Reconciling, recon::Compared> compared;
  All<Matching, identity::Found> matched;
  All<Reading, RowJudge> read;

  // Puts the numbers among `wishes` into `measured`, or everything else.
  Result<void> add_numbers(const Wishes& wishes, Measured& measured) const;
  Result<void> add_others(const Wishes& wishes, Measured& measured) const;
};

// One pass a table for all numbers; then what needs whole tables, each once. Errors: the tables' faults.
Result<Fulfilled, Errors> fulfil(const Schedule& schedule, data::Tables& tables, const data::ScanOptions& options);

}  // namespace readiness::audit
