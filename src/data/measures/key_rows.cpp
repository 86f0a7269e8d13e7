// SPDX-License-Identifier: Apache-2.0
#include "data/measures/key_rows.hpp"

#include "util/strings.hpp"

#include <cstring>

namespace readiness::data {

namespace {

constexpr std::string_view k_between = " + ";

}  // namespace

void RowTexts::add(std::uint64_t first_row, const KeyReader& reader) {
  const std::size_t rows = reader.rows().count();
  if (rows == 0) return;
  std::size_t size = rows * (reader.columns().size() - 1) * k_between.size();
  for (const auto& column : reader.columns())
    reader.rows().for_each([&](std::size_t row) { size += cut(column[row]).size(); });

  Piece piece{first_row, reader.rows(), std::make_unique_for_overwrite<std::uint32_t[]>(rows),
              std::make_unique_for_overwrite<char[]>(size)};
  char* at = piece.bytes.get();
  std::uint32_t* end = piece.ends.get();
  const auto put = [&](std::string_view text) {
    std::memcpy(at, text.data(), text.size());
    at += text.size();
  };
  reader.rows().for_each([&](std::size_t row) {
    for (std::size_t i = 0; i < reader.columns().size(); ++i) {
      if (i > 0) put(k_between);
      put(cut(reader.columns()[i][row]));
    }
    *end++ = static_cast<std::uint32_t>(at - piece.bytes.get());
  });
  pieces_.push_back(std::move(piece));
}

void RowTexts::append(RowTexts& later, std::uint64_t rows_before) {
  for (Piece& piece : later.pieces_) {
    piece.first += rows_before;
    pieces_.push_back(std::move(piece));
  }
  later.pieces_.clear();
}

std::string RowTexts::at(std::uint64_t row) const {
  const auto behind = std::upper_bound(pieces_.begin(), pieces_.end(), row,
                                       [](std::uint64_t wanted, const Piece& piece) { return wanted < piece.first; });
  const Piece& piece = *std::prev(behind);
  const std::size_t index = (piece.rows & Bits::first(row - piece.first)).count();
  const std::size_t start = index == 0 ? 0 : piece.ends[index - 1];
  return {piece.bytes.get() + start, piece.bytes.get() + piece.ends[index]};
}

PlannedMeasure with_joined_header(const PlannedMeasure& planned) {
  PlannedMeasure joined = planned;
  joined.headers = {util::join(planned.headers, " + ")};
  return joined;
}

}  // namespace readiness::data
