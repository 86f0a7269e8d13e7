// SPDX-License-Identifier: Apache-2.0
// Accumulator: one measure on its way through a table. One virtual call a batch, never a cell.
#pragma once

#include "data/key_store.hpp"
#include "data/slice.hpp"
#include "readiness/measure.hpp"

#include <functional>
#include <memory>

namespace readiness::data {

class Accumulator {
 public:
  virtual ~Accumulator() = default;
  virtual void add(const Slice& slice) = 0;
  // `later` saw the part behind this one's, which is of the same kind and measure. Row numbers are told
  // apart by `rows_before`, the rows in front of the later part.
  virtual void append(Accumulator& later, std::uint64_t rows_before) = 0;
  // Orphans only, before finish: `other` holds the keys of the other table.
  virtual void meet(Accumulator& /*other*/) {}
  // Is the result wrong as soon as one date is read wrongly? Asked behind the last part.
  virtual bool rests_on_dates() const { return false; }
  // Do the samples come without their values? Who finishes this one looks them up in the table.
  virtual bool values_follow() const { return false; }
  // `jobs`: threads that may be used.
  virtual Result<Measurement> finish(unsigned jobs) = 0;
};

// A measure with its columns found in the table that one pass reads.
struct PlannedMeasure {
  Measure measure;
  std::vector<std::size_t> columns = {};  // positions in Batch::columns; rows and violations: the one that samples show
  std::vector<std::string> headers = {};  // of `columns`, as in the file
  std::size_t when = k_every_row;         // index of the slice's conditions
  std::size_t condition = k_every_row;    // violations only
  std::string file = {};                  // as named in the project file
  RowNumber first_row = 2;                // of the row with index 0
  std::span<const std::string> header = {};  // of the whole file
  std::size_t max_samples = k_max_samples;
  KeyStore* key_store = nullptr;  // of the scan
};

// Makes an accumulator for each part, and one for the table. From any thread.
using Maker = std::function<std::unique_ptr<Accumulator>()>;

// The maker of accumulators that need nothing but the planned measure.
template <class T>
Result<Maker> make(const PlannedMeasure& planned) {
  return Maker([&planned] { return std::make_unique<T>(planned); });
}

// One kind of measure. `prepare` does once what all parts can share; the planned measure outlives the maker.
struct Kind {
  std::string_view name;
  Result<Maker> (*prepare)(const PlannedMeasure& planned);
};

}  // namespace readiness::data
