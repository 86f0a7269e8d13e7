// SPDX-License-Identifier: Apache-2.0
// PartReader: bytes in, batches out. The loop that reads whole exports.
#pragma once

#include "data/arena.hpp"
#include "data/csv/format.hpp"
#include "data/csv/watch.hpp"
#include "data/kernels/kernels.hpp"
#include "data/source.hpp"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace readiness::data::csv {

// Why reading stopped before the end.
struct Trouble {
  enum class Kind { endless_record, not_decodable, torn_end };
  Kind kind;
  std::size_t at;  // offset of the record or of the byte; of the end that lies in a record
};

struct PartEnd {
  std::size_t begin = 0;      // where reading began
  std::size_t end = 0;        // where the first record behind the part begins
  std::uint64_t records = 0;  // rows and blank ones: all of the part, or those in front of the trouble
  std::optional<Trouble> trouble = {};
  std::vector<Mark> marks = {};
  Seen seen = {};
};

// One thread's; keeps its buffers from part to part.
class PartReader {
 public:
  // Hands over the fields of `columns` only. `text` must outlive the reader. Records that `watch` knows as the header
  // are absent.
  PartReader(std::string_view text, Format format, std::span<const std::size_t> columns, Watch watch = {});

  // Reads the records that begin in text[begin, limit). A record must begin at `begin`.
  PartEnd read(std::size_t begin, std::size_t limit, Reader& reader);

 private:
  bool fill(std::size_t limit);
  void close_last_record();
  std::optional<Trouble> cut_off_endless_record();
  std::string_view indexed(std::size_t records) const;
  void hand_over(Reader& reader);
  std::size_t select_rows();
  bool is_within_line_break(std::size_t record) const;
  bool is_within_header(std::uint32_t first, std::uint32_t next) const;
  bool is_header(std::uint32_t first, std::uint32_t next) const;
  void look_at_row(std::uint32_t first, std::uint32_t next);
  void cut_column(std::size_t column, std::string_view* values);
  template <class Cut>
  void cut_fields(std::size_t column, std::string_view* values, Cut cut) const;
  void forget(std::size_t records);
  // Of a record in the index, or of the one behind them.
  std::size_t record_begin(std::size_t record) const;

  std::string_view text_;
  Format format_;
  std::vector<std::size_t> columns_;
  Watch watch_;
  kernels::IndexFunction index_text_;
  FindFault find_fault_;

  kernels::Index index_;
  std::size_t base_ = 0;  // the index counts from here ...
  std::size_t at_ = 0;    // ... and reaches to here
  std::size_t end_ = 0;   // of the part, once it is known

  std::uint64_t records_before_ = 0;  // this batch, in this part
  Seen seen_;
  bool below_gap_ = false;   // the record in front is a blank line
  bool open_quote_ = false;  // the last record's
  std::vector<Mark> marks_;
  std::size_t rows_ = 0;
  Bits blank_;                                            // of the rows
  std::size_t min_fields_ = 0;                            // of any row
  std::size_t batch_rows_;                                // at most so many at a time
  std::vector<std::uint32_t> first_field_, field_count_;  // one a row
  std::vector<std::string_view> values_;                  // batch_rows_ a column
  std::vector<std::span<const std::string_view>> by_column_;
  Arena arena_;
};

}  // namespace readiness::data::csv
