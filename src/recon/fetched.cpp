// SPDX-License-Identifier: Apache-2.0
#include "recon/fetched.hpp"

#include <algorithm>
#include <numeric>

namespace readiness::recon {

Result<Fetched> Fetched::fetch(const data::Source& source, const std::vector<std::size_t>& columns,
                               std::span<const std::uint64_t> rows) {
  Fetched fetched;
  fetched.columns_ = columns.size();
  fetched.places_.resize(rows.size() * columns.size());
  std::vector<std::size_t> order(rows.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  if (!std::is_sorted(rows.begin(), rows.end()))
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return rows[a] < rows[b]; });
  std::vector<std::uint64_t> ascending;
  for (const std::size_t i : order) ascending.push_back(rows[i]);
  auto next = order.begin();
  RD_CHECK(source.look_up(columns, ascending, [&](std::uint64_t, std::span<const std::string_view> values) {
    Place* place = &fetched.places_[*next++ * columns.size()];
    for (const std::string_view value : values) {
      *place++ = {fetched.bytes_.size(), value.size()};
      fetched.bytes_ += value;
    }
  }));
  return fetched;
}

}  // namespace readiness::recon
