// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

namespace readiness::data::csv {

// Where the first record at or behind `at` begins, most likely. The bytes around the next quotes tell
// whether `at` lies between quotes: a wrong guess costs time, never truth. Needs 0 < at < text.size().
std::size_t guess_record_begin(std::string_view text, std::size_t at, char delimiter);

}  // namespace readiness::data::csv
