// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/source.hpp"
#include "recon/plan_values.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace readiness::recon {

// The values of some rows, brought back from their table.
class Fetched {
 public:
  // `rows` are indices of rows, each once, in any order.
  static Result<Fetched> fetch(const data::Source& source, const std::vector<std::size_t>& columns,
                               std::span<const std::uint64_t> rows);

  // Of rows[i], the value of columns[column].
  std::string_view at(std::size_t i, std::size_t column) const {
    const Place& place = places_[i * columns_ + column];
    return std::string_view(bytes_).substr(place.begin, place.size);
  }

 private:
  struct Place {
    std::uint64_t begin = 0;
    std::uint64_t size = 0;
  };
  std::string bytes_;
  std::vector<Place> places_;
  std::size_t columns_ = 0;
};

}  // namespace readiness::recon
