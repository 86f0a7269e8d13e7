// SPDX-License-Identifier: Apache-2.0
// Pass: one table read once, for every measure of it that somebody wants.
#pragma once

#include "data/plan.hpp"
#include "data/source.hpp"

#include <memory>
#include <vector>

namespace readiness::data {

class Pass {
 public:
  Pass(std::unique_ptr<Source> source, Plan plan);

  // Once.
  Result<void> read(const ReadOptions& options);

  const Source& source() const { return *source_; }
  const Plan& plan() const { return plan_; }
  std::uint64_t rows() const { return rows_; }
  // Of plan().measures, in that order; complete after `read`. They need the pass.
  std::vector<std::unique_ptr<Accumulator>>& totals() { return totals_; }
  // Unmaps the file. The totals stay.
  void close() { source_.reset(); }

 private:
  std::unique_ptr<Source> source_;
  Plan plan_;
  std::vector<std::unique_ptr<Accumulator>> totals_;
  std::uint64_t rows_ = 0;
};

}  // namespace readiness::data
