// SPDX-License-Identifier: Apache-2.0
// Records without end: most likely a quote is never closed.
#pragma once

#include "readiness/result.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace readiness::data::csv {

Error endless(const std::string& name, std::uint64_t row);

// Refuses a text, quoted the plain way, in which one of the first records is too long. What passes over a whole file
// before its records are read (finding the encoding, copying) would come to that only at the end of the file.
Result<void> first_records_end(std::string_view text, char delimiter, const std::string& name);

}  // namespace readiness::data::csv
