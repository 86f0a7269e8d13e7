// SPDX-License-Identifier: Apache-2.0
// Relay: several threads read a text in parts, and the parts come out in order.
//
// Where a part begins can be known only from the part before it: a line break may lie between
// quotes. So a thread guesses, reads on, and hands in the result; when the part before ends
// where the guess was, the guess is proven. If not, the part is read again from the true place.
#pragma once

#include "data/csv/part_reader.hpp"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace readiness::data::csv {

struct Stopped {
  Trouble trouble;
  std::uint64_t records;  // before it
};

// What is known of a text that was read.
struct Reading {
  std::optional<Stopped> stopped = {};
  std::vector<Mark> marks = {};  // of all parts; rows count from the first row of the text
  Seen seen = {};
  std::uint64_t records = 0;
};

// Reads all records that begin in text[begin, end). When trouble is met, its part and those behind it are not closed.
// Trouble is also a last record that goes on behind `end`, and so proves that no record begins there.
Reading read_in_parts(std::string_view text, std::size_t begin, Format format, std::span<const std::size_t> columns,
                      const Parts& parts, const ReadOptions& options, std::size_t end = std::string_view::npos,
                      const Watch& watch = {});

}  // namespace readiness::data::csv
