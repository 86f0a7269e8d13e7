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
  // `source` outlives it.
  Pass(const Source& source, Plan plan);

  // Once.
  Result<void> read(const ReadOptions& options);

  const Source& source() const { return source_; }
  const Plan& plan() const { return plan_; }
  std::uint64_t rows() const { return rows_; }
  // Records between the rows that are none.
  std::uint64_t absent() const { return records_ - rows_; }
  // Columns of the file in which a date was asked for that can be read in several ways.
  std::vector<std::size_t> ambiguous_columns() const;
  // Of plan().measures[i]; complete after `read`.
  Accumulator& total(std::size_t i) { return *totals_[i]; }
  // Finishes the total of plan().measures[i], which is then gone.
  Result<Measurement> finish(std::size_t i, unsigned jobs);

 private:
  Result<void> check_dates(std::size_t i) const;
  std::uint64_t unread(const PlannedMeasure& planned) const;
  Result<void> look_up_values(const PlannedMeasure& planned, std::vector<Sample>& samples) const;

  const Source& source_;
  Plan plan_;
  std::vector<std::unique_ptr<Accumulator>> totals_;
  std::uint64_t rows_ = 0;
  std::uint64_t records_ = 0;  // up to the last row
  // What the parts could not tell, as in Slice: dates, and rows of each condition.
  struct Unread {
    std::map<std::size_t, std::string> ambiguous;
    std::uint64_t rows = 0;
  };
  std::vector<std::string> ambiguous_;
  std::vector<Unread> unread_;
};

}  // namespace readiness::data
