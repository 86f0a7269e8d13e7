// SPDX-License-Identifier: Apache-2.0
// Relay: several threads read a text in parts, and the parts come out in order.
//
// Where a part begins can be known only from the part before it: a line break may lie between
// quotes. So a thread guesses, reads on, and hands in the result; when the part before ends
// where the guess was, the guess is proven. If not, the part is read again from the true place.
#pragma once

#include "data/csv/format.hpp"
#include "data/source.hpp"

#include <optional>
#include <span>
#include <string_view>

namespace readiness::data::csv {

// Reads all records of text[begin, ...). Returns the number of rows in front of a record that is
// longer than k_max_record_bytes, if there is one: no part from that one's on is closed.
std::optional<std::uint64_t> read_in_parts(std::string_view text, std::size_t begin, Format format,
                                           std::span<const std::size_t> columns, const Parts& parts,
                                           const ReadOptions& options);

// Where the first record at or behind `at` begins, most likely. Needs 0 < at <= text.size().
std::size_t guess_record_begin(std::string_view text, std::size_t at, char delimiter);

}  // namespace readiness::data::csv
