// SPDX-License-Identifier: Apache-2.0
#include "probes/data/row_faults.hpp"

#include <algorithm>
#include <iterator>
#include <string>

namespace readiness::probes::data {

void RowFaults::append(RowJudge& part, RowNumber first_row) {
  Measurement& found = static_cast<RowFaults&>(part).found_;
  found_.count += found.count;
  found_.rows += found.rows;
  for (Sample& sample : found.samples) {
    if (found_.samples.size() >= place_.max_samples) break;
    sample.row = first_row + sample.row.number();  // so far within the part
    found_.samples.push_back(std::move(sample));
  }
}

void RowFaults::fault(std::uint64_t row, std::size_t column, std::string_view value, Localized reason) {
  ++found_.rows;
  ++found_.count;
  if (found_.samples.size() >= place_.max_samples) return;
  found_.samples.push_back({.file = place_.file,
                            .row = RowNumber(row),
                            .column = place_.headers[column],
                            .value = std::string(value),
                            .reason = std::move(reason)});
}

const Measurement& faults_in(const Measured& measured, const Reading& wish) {
  return static_cast<const RowFaults&>(measured.of(wish)).found();
}

void add_faults(Measurement& all, const Measurement& found) {
  all.count += found.count;
  all.rows += found.rows;
  all.samples.insert(all.samples.end(), found.samples.begin(), found.samples.end());
}

}  // namespace readiness::probes::data
