// SPDX-License-Identifier: Apache-2.0
#include "data/measures/samples.hpp"

#include <algorithm>

namespace readiness::data {

std::string_view cut(std::string_view value) {
  if (value.size() <= k_max_sample_bytes) return value;
  std::size_t size = k_max_sample_bytes;
  while (size > 0 && (static_cast<unsigned char>(value[size]) & 0xC0) == 0x80) --size;  // not within a character
  return value.substr(0, size);
}

void Samples::add(std::uint64_t row, std::size_t column, std::string_view value, Localized reason) {
  if (!full()) found_.push_back({row, column, std::string(cut(value)), std::move(reason)});
}

void Samples::append(Samples& later, std::uint64_t rows_before) {
  for (Found& found : later.found_) {
    if (full()) return;
    found.row += rows_before;
    found_.push_back(std::move(found));
  }
}

std::vector<Sample> Samples::finish(const PlannedMeasure& planned) const {
  std::vector<Sample> samples;
  for (const Found& found : found_) {
    Sample& sample = samples.emplace_back(Sample{.file = planned.file, .row = planned.first_row + found.row});
    if (found.column < planned.headers.size()) sample.column = planned.headers[found.column];
    sample.value = found.value;
    sample.reason = found.reason;
  }
  return samples;
}

}  // namespace readiness::data
