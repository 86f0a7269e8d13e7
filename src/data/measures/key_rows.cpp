// SPDX-License-Identifier: Apache-2.0
#include "data/measures/key_rows.hpp"

#include "util/strings.hpp"

#include <limits>

namespace readiness::data {

namespace {

constexpr std::uint64_t k_limit = std::numeric_limits<std::uint32_t>::max() / 2;  // far above one row's texts

}  // namespace

void RowTexts::add(std::uint64_t row, std::size_t row_in_slice, const KeyReader& reader) {
  if (pieces_.empty() || pieces_.back().bytes.size() > k_limit || row - pieces_.back().first > k_limit)
    pieces_.push_back({row, {}, {}, {}});
  Piece& piece = pieces_.back();
  reader.append_text(row_in_slice, piece.bytes);
  piece.rows.push_back(static_cast<std::uint32_t>(row - piece.first));
  piece.ends.push_back(static_cast<std::uint32_t>(piece.bytes.size()));
}

void RowTexts::append(RowTexts& later, std::uint64_t rows_before) {
  for (Piece& piece : later.pieces_) {
    piece.first += rows_before;
    pieces_.push_back(std::move(piece));
  }
  later.pieces_.clear();
}

std::string_view RowTexts::at(std::uint64_t row) const {
  const auto behind = std::upper_bound(pieces_.begin(), pieces_.end(), row,
                                       [](std::uint64_t wanted, const Piece& piece) { return wanted < piece.first; });
  const Piece& piece = *std::prev(behind);
  const auto found = std::lower_bound(piece.rows.begin(), piece.rows.end(), row - piece.first);
  const auto index = static_cast<std::size_t>(found - piece.rows.begin());
  const std::size_t start = index == 0 ? 0 : piece.ends[index - 1];
  return std::string_view(piece.bytes).substr(start, piece.ends[index] - start);
}

PlannedMeasure with_joined_header(const PlannedMeasure& planned) {
  PlannedMeasure joined = planned;
  joined.headers = {util::join(planned.headers, " + ")};
  return joined;
}

}  // namespace readiness::data
