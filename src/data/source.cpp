// SPDX-License-Identifier: Apache-2.0
#include "data/source.hpp"

#include "data/picker.hpp"

namespace readiness::data {

Result<void> Source::look_up(const std::vector<std::size_t>& columns, std::span<const std::uint64_t> rows,
                             const Visit& visit) const {
  const Parts parts{.open = [&] { return std::make_unique<Picker>(rows, 0, visit); },
                    .close = [](std::unique_ptr<Reader>, std::uint64_t) {}};
  return read(columns, parts, {});
}

}  // namespace readiness::data
