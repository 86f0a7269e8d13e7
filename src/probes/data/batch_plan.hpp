// SPDX-License-Identifier: Apache-2.0
// Batches of a migration as a register plans them: ranges of keys, in natural order, both ends included.
#pragma once

#include "readiness/measure.hpp"

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace readiness::probes::data {

struct Range {
  std::string from, to;
  const Record* record;
};

// The sound ranges of one object, in their order. None overlaps with another one.
class Ranges {
 public:
  // In the order of their first keys. A range that overlaps with one before it stays, so that its keys are not strays;
  // those are told by BatchPlan.
  explicit Ranges(std::vector<Range> ranges = {});

  bool empty() const { return ranges_.empty(); }
  bool cover(std::string_view key) const;
  const std::vector<Range>& all() const { return ranges_; }

 private:
  std::vector<Range> ranges_;
  std::vector<std::string> reached_;  // the largest last key so far
};

Measure batches_in(const std::string& table);

class BatchPlan {
 public:
  // `read` outlives the plan.
  explicit BatchPlan(const Measurement& read);

  std::size_t batches() const { return batches_; }
  // Of the object that has one of these names, as key_of makes them.
  const Ranges& ranges(const std::vector<std::string>& names) const;
  // One a faulty batch, in the order of the rows.
  const std::vector<Sample>& faults() const { return faults_; }

 private:
  std::size_t batches_ = 0;
  std::map<std::string, Ranges> ranges_;  // by object, folded
  std::vector<Sample> faults_;
};

}  // namespace readiness::probes::data
