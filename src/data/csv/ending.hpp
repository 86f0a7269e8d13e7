// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/csv/frame.hpp"

#include <optional>
#include <string_view>

namespace readiness::data::csv {

// How a file ends that was not written to its end.
struct Ending {
  enum class Kind { broken_off, zeros, message };
  Kind kind;
  std::size_t count = 0;  // fields of the last row, which has no line end; bytes
};

// Nothing when it ends as tables do. A last row without a line end is broken off when it has fewer fields than the
// header, and all rows that were looked at have as many.
std::optional<Ending> find_ending(std::string_view text, Format format, const Frame& frame);

}  // namespace readiness::data::csv
