// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/measures/samples.hpp"

#include <algorithm>
#include <array>
#include <bitset>
#include <vector>

namespace readiness::data {

// Sorts the non-blank values of a column into a few classes. Which of them are wrong is known only when the table
// is over, so each class keeps its own samples.
template <std::size_t Classes>
class ClassTally : public Accumulator {
 public:
  explicit ClassTally(const PlannedMeasure& planned)
      : planned_(planned), samples_(Classes, Samples(planned.max_samples)) {}

  void append(Accumulator& later, std::uint64_t rows_before) final {
    auto& other = static_cast<ClassTally&>(later);
    for (std::size_t i = 0; i < Classes; ++i) {
      counts_[i] += other.counts_[i];
      samples_[i].append(other.samples_[i], rows_before);
    }
  }

 protected:
  using Counts = std::array<std::uint64_t, Classes>;
  using Set = std::bitset<Classes>;

  const PlannedMeasure& planned() const { return planned_; }
  const Counts& counts() const { return counts_; }

  template <class ClassOf>
  void sort(const Slice& slice, ClassOf class_of) {
    const std::size_t place = planned_.columns.front();
    const auto values = slice.values(place);
    bool sampled = true;
    slice.for_each_value(place, planned_.when, [&](std::size_t row, std::uint64_t times) {
      const auto i = static_cast<std::size_t>(class_of(values[row]));
      counts_[i] += times;
      sampled = sampled && samples_[i].full();
    });
    if (!sampled) take_samples(slice, class_of);
  }

  // count, rows and samples, when the values of these classes are wrong. `reason` tells why one of them is.
  template <class Reason>
  Measurement measurement(const Set& wrong, Reason reason) const {
    Measurement found;
    for (std::size_t i = 0; i < Classes; ++i) {
      found.rows += counts_[i];
      if (!wrong[i]) continue;
      found.count += counts_[i];
      for (Sample& sample : samples_[i].finish(planned_)) {
        sample.reason = reason(i, sample.value);
        found.samples.push_back(std::move(sample));
      }
    }
    std::sort(found.samples.begin(), found.samples.end(),
              [](const Sample& a, const Sample& b) { return a.row < b.row; });
    if (found.samples.size() > planned_.max_samples) found.samples.resize(planned_.max_samples);
    return found;
  }

 private:
  // Of the classes that have not enough of them, row by row.
  template <class ClassOf>
  void take_samples(const Slice& slice, ClassOf class_of) {
    const std::size_t place = planned_.columns.front();
    const auto values = slice.values(place);
    (slice.selected(planned_.when) & slice.filled(place)).for_each([&](std::size_t row) {
      Samples& samples = samples_[static_cast<std::size_t>(class_of(values[row]))];
      if (!samples.full()) samples.add(slice.first() + row, 0, values[row]);
    });
  }

  const PlannedMeasure& planned_;
  Counts counts_{};
  std::vector<Samples> samples_;  // of each class
};

// The classes that occur, most frequent first, as {name, count}; in the order of the classes where they are equal.
template <std::size_t Classes>
std::vector<Record> by_frequency(const std::array<std::uint64_t, Classes>& counts,
                                 const std::array<std::string_view, Classes>& names) {
  std::vector<std::size_t> order;
  for (std::size_t i = 0; i < Classes; ++i)
    if (counts[i] > 0) order.push_back(i);
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return counts[a] > counts[b]; });
  std::vector<Record> records;
  for (const std::size_t i : order) records.push_back({.values = {std::string(names[i]), std::to_string(counts[i])}});
  return records;
}

}  // namespace readiness::data
