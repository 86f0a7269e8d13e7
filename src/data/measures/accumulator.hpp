// SPDX-License-Identifier: Apache-2.0
// Accumulator: one measure on its way through a table. One virtual call a batch, never a cell.
#pragma once

#include "data/batch.hpp"
#include "readiness/measure.hpp"

#include <memory>

namespace readiness::data {

class Slice;  // a batch, the rows of it that count, and what is already known about its columns: slice.hpp

class Accumulator {
 public:
  virtual ~Accumulator() = default;
  virtual void add(const Slice& slice) = 0;
  // `later` saw the part behind this one's, which is of the same kind and measure. Row numbers are told
  // apart by `rows_before`, the rows in front of the later part.
  virtual void append(Accumulator& later, std::uint64_t rows_before) = 0;
  virtual Result<Measurement> finish() = 0;
};

}  // namespace readiness::data
