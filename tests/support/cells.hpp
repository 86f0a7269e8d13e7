// SPDX-License-Identifier: Apache-2.0
// A table as one text, so that a test compares all of it.
#pragma once

#include "data/source.hpp"

#include <string>
#include <vector>

namespace readiness::test {

// "[1][2]\n" a row; a row with another number of fields than the header tells its own behind a blank.
class CellWriter : public data::Reader {
 public:
  explicit CellWriter(std::size_t columns) : columns_(columns) {}

  void take(const data::Batch& batch) override;
  void end(std::uint64_t count) override { records = count; }

  std::string text;
  std::uint64_t records = 0;  // rows and blank lines

 private:
  std::size_t columns_;
};

std::vector<std::size_t> all_columns(const data::Source& source);

// The rows; an error and a wrong count of rows before a part show in the text.
std::string rows_of(const data::Source& source, const std::vector<std::size_t>& columns,
                    const data::ReadOptions& options = {});

// The numbers of the rows, as a spreadsheet shows them, each with a blank behind it.
std::string numbers_of(const data::Source& source, const data::ReadOptions& options = {});

std::string text_of(const data::Source& source, const data::ReadOptions& options = {});

}  // namespace readiness::test
