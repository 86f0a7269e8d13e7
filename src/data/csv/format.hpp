// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/encoding/encoding.hpp"

#include <cstddef>
#include <cstdint>

namespace readiness::data::csv {

// How the bytes are cut and read.
struct Format {
  char delimiter = ',';
  Encoding encoding = Encoding::utf8;
  // Fields of the header: those in use, and all. A row whose fields between the two are empty has as many as are in
  // use.
  std::size_t used_fields = SIZE_MAX, fields = SIZE_MAX;

  // Can a byte that looks like the delimiter be half of a character? In GB18030 only these ones can.
  bool double_byte() const { return encoding == Encoding::gb18030 && delimiter >= '0'; }
};

// As many as a spreadsheet has.
inline constexpr std::size_t k_max_columns = std::size_t{1} << 14;
// A record that is longer than this is no record: most likely a quote is never closed.
inline constexpr std::size_t k_max_record_bytes = std::size_t{16} << 20;

}  // namespace readiness::data::csv
