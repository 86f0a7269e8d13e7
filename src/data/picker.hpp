// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/source.hpp"

namespace readiness::data {

// Reads whole batches for the sake of a few rows.
class Picker final : public Reader {
 public:
  // `first` is the index of the first row that is read; none of `rows` is in front of it.
  Picker(std::span<const std::uint64_t> rows, std::uint64_t first, const Source::Visit& visit)
      : rows_(rows), first_(first), visit_(visit) {}

  void take(const Batch& batch) override {
    const std::uint64_t begin = first_ + batch.first;
    for (; !rows_.empty() && rows_.front() < begin + batch.rows; rows_ = rows_.subspan(1)) {
      values_.clear();
      for (const auto& column : batch.columns) values_.push_back(column[rows_.front() - begin]);
      visit_(rows_.front(), values_);
    }
  }

 private:
  std::span<const std::uint64_t> rows_;  // still to come
  std::uint64_t first_;
  const Source::Visit& visit_;
  std::vector<std::string_view> values_;
};

}  // namespace readiness::data
