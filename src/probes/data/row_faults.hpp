// SPDX-License-Identifier: Apache-2.0
// RowFaults: counts what is looked at in the rows of a table and what of it is wrong, and keeps the first faults as
// samples. A judge says of each row which is which.
#pragma once

#include "readiness/wish.hpp"

#include <cstdint>
#include <string_view>

namespace readiness::probes::data {

class RowFaults : public RowJudge {
 public:
  explicit RowFaults(const Reading::Where& place) : place_(place) {}

  void append(RowJudge& part, RowNumber first_row) final;

  // count = what is wrong; rows = all that was looked at.
  const Measurement& found() const { return found_; }

 protected:
  void in_order() { ++found_.rows; }
  // `column`: of those that are read.
  void fault(std::uint64_t row, std::size_t column, std::string_view value, Localized reason);

 private:
  Reading::Where place_;
  Measurement found_;
};

const Measurement& faults_in(const Measured& measured, const Reading& wish);

// Puts what was found in one table behind what was found before.
void add_faults(Measurement& all, const Measurement& found);

}  // namespace readiness::probes::data
