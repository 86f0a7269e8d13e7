// SPDX-License-Identifier: Apache-2.0
#include "data/csv/part_reader.hpp"

#include "data/csv/quotes.hpp"
#include "data/encoding/gb18030.hpp"

#include <algorithm>

namespace readiness::data::csv {
namespace {

// CR LF ends two records in the index, of which one is empty.
constexpr std::size_t k_index_records = 2 * k_batch_rows;
constexpr std::size_t k_index_fields = std::size_t{32} << 10;
// A batch reaches over so many bytes, unless one record alone is longer.
constexpr std::size_t k_batch_bytes = std::size_t{1} << 20;
// A table of very many columns comes in fewer rows at a time.
constexpr std::size_t k_batch_values = std::size_t{1} << 20;
// Behind the limit of a part only the end of one record is looked for.
constexpr std::size_t k_ahead_bytes = std::size_t{4} << 10;

}  // namespace

PartReader::PartReader(std::string_view text, Format format, std::span<const std::size_t> columns, Watch watch)
    : text_(text),
      format_(format),
      columns_(columns.begin(), columns.end()),
      watch_(std::move(watch)),
      index_text_(format.double_byte() ? kernels::index_double_byte : kernels::chosen().index),
      find_fault_(find_fault_in(format.encoding)),
      index_(k_index_fields, k_index_records),
      batch_rows_(std::clamp<std::size_t>(k_batch_values / std::max<std::size_t>(columns.size(), 1), 1, k_batch_rows)),
      first_field_(k_batch_rows + 1),
      field_count_(k_batch_rows + 1),
      values_(columns.size() * batch_rows_),
      by_column_(columns.size()) {}

PartEnd PartReader::read(std::size_t begin, std::size_t limit, Reader& reader) {
  index_.clear();
  base_ = at_ = end_ = begin;
  records_before_ = 0;
  marks_.clear();
  seen_ = {};
  below_gap_ = is_below_gap(text_, begin);
  open_quote_ = false;
  std::optional<Trouble> trouble;
  for (bool more = begin < limit; more;) {
    more = fill(limit);
    if (at_ - base_ > k_max_record_bytes && (trouble = cut_off_endless_record())) more = false;
    while (index_.end_count > 0) {
      const Mark mark{base_, records_before_};
      const std::size_t records = select_rows();
      if (const auto fault = find_fault_(indexed(records)))
        return {begin, end_, records_before_, Trouble{Trouble::Kind::not_decodable, base_ + *fault}, {}, {}};
      if (rows_ > 0) marks_.push_back(mark);
      hand_over(reader);
      forget(records);
    }
  }
  if (open_quote_) seen_.open_quote = records_before_ - 1;
  return {begin, end_, records_before_, trouble, std::move(marks_), std::move(seen_)};
}

// The bytes of the next records of the index. At the end of the file the last one may lack its line break.
std::string_view PartReader::indexed(std::size_t records) const {
  return text_.substr(base_, record_begin(records) - base_);
}

std::size_t PartReader::record_begin(std::size_t record) const {
  const std::size_t first = record == 0 ? 0 : index_.ends[record - 1];
  return base_ + static_cast<std::uint32_t>(index_.separators[first] + 1);
}

// Indexes enough records for a batch. False: these are the last ones of the part.
bool PartReader::fill(std::size_t limit) {
  const std::size_t batch_end = base_ + k_batch_bytes;
  for (;;) {
    const std::size_t open_record = record_begin(index_.end_count);
    if (open_record >= limit) {
      while (index_.end_count > 0 && record_begin(index_.end_count - 1) >= limit) --index_.end_count;
      end_ = record_begin(index_.end_count);
      return false;
    }
    if (at_ == text_.size()) {
      close_last_record();
      return false;
    }
    if (at_ - open_record > k_max_record_bytes) return true;
    if (index_.end_count > 0 && (at_ >= batch_end || !index_.room())) return true;
    if (!index_.room()) index_.separators.resize(2 * index_.separators.size());
    const std::size_t stop = at_ < limit ? std::min(limit, std::max(batch_end, at_ + k_ahead_bytes))
                                         : std::min(text_.size(), at_ + k_ahead_bytes);
    at_ = base_ + index_text_(text_.substr(base_), at_ - base_, stop - base_, format_.delimiter, index_);
  }
}

// The file ends: so does the record, whatever is missing.
void PartReader::close_last_record() {
  end_ = text_.size();
  open_quote_ = index_.state == kernels::State::quoted;
  if (open_quote_) index_.irregular = true;
  index_.add_field(text_.size() - base_);
  index_.add_record();
}

// Keeps the records in front of one that is too long, if there is such a one.
std::optional<Trouble> PartReader::cut_off_endless_record() {
  for (std::size_t record = 0; record <= index_.end_count; ++record) {
    const std::size_t end = record < index_.end_count ? record_begin(record + 1) - 1 : at_;
    if (end <= record_begin(record) + k_max_record_bytes) continue;
    index_.end_count = record;
    return Trouble{Trouble::Kind::endless_record, record_begin(record)};
  }
  return {};
}

void PartReader::hand_over(Reader& reader) {
  if (rows_ == 0) return;
  arena_.clear();
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    std::string_view* const values = values_.data() + i * batch_rows_;
    cut_column(columns_[i], values);
    by_column_[i] = {values, rows_};
  }
  reader.take({records_before_, rows_, by_column_, {field_count_.data(), rows_}, blank_});
  records_before_ += rows_;
}

// Is this empty record the one between CR and LF?
bool PartReader::is_within_line_break(std::size_t record) const {
  const std::size_t end = base_ + index_.separators[index_.ends[record]];
  return end < text_.size() && text_[end] == '\n' && end > 0 && text_[end - 1] == '\r';
}

// Has the header as many fields as this record, and are those that are not in use empty?
bool PartReader::is_within_header(std::uint32_t first, std::uint32_t next) const {
  const std::uint32_t used = first + static_cast<std::uint32_t>(format_.used_fields);
  return next - first <= format_.fields && index_.separators[next] - index_.separators[used] == next - used;
}

// Is this record the header again?
bool PartReader::is_header(std::uint32_t first, std::uint32_t next) const {
  const std::size_t begin = base_ + static_cast<std::uint32_t>(index_.separators[first] + 1);
  const std::size_t size = base_ + index_.separators[next] - begin;
  for (const std::string_view line : watch_.header)
    if (line.size() == size && text_.substr(begin, size) == line) return true;
  return false;
}

// What is rare, and told: rows below a blank line, and values that hold whole rows. For a row that is in the index, and
// not yet counted.
void PartReader::look_at_row(std::uint32_t first, std::uint32_t next) {
  const std::size_t begin = base_ + static_cast<std::uint32_t>(index_.separators[first] + 1);
  const std::uint64_t row = records_before_ + rows_;
  if (below_gap_ && seen_.gaps.size() < Seen::k_most_gaps) seen_.gaps.push_back({begin, row});
  below_gap_ = false;
  if (!index_.breaks || seen_.swallowed || base_ + index_.separators[next] - begin <= watch_.long_record) return;
  for (std::uint32_t field = first; field < next; ++field) {
    const std::size_t from = base_ + static_cast<std::uint32_t>(index_.separators[field] + 1);
    const std::string_view whole = text_.substr(from, base_ + index_.separators[field + 1] - from);
    if (holds_rows(whole, watch_, format_)) seen_.swallowed = row;
  }
}

// Finds the next rows of the index; returns how many records that were. Records without a value, be they blank lines or
// nothing but delimiters, are no rows, but they count: those in front of the first row move it on, the others are
// absent.
std::size_t PartReader::select_rows() {
  rows_ = 0;
  blank_ = {};
  min_fields_ = SIZE_MAX;
  std::uint32_t first = 0;
  std::size_t record = 0;
  for (; record < index_.end_count && rows_ < batch_rows_; ++record) {
    const std::uint32_t next = index_.ends[record];
    std::uint32_t fields = next - first;
    const bool empty = index_.separators[next] - index_.separators[first] == fields;
    bool blank = empty && !is_within_line_break(record);
    if (blank) {
      below_gap_ = fields == 1;
    } else if (!empty && is_header(first, next)) [[unlikely]] {
      blank = true;
      below_gap_ = false;
      if (seen_.repeated++ == 0) seen_.first_repeated = records_before_ + rows_;
    } else if (!empty && (below_gap_ || index_.breaks)) [[unlikely]] {
      look_at_row(first, next);
    }
    if (blank && rows_ > 0) {
      blank_.set(rows_);
      first_field_[rows_] = first;
      field_count_[rows_++] = 0;
      min_fields_ = 0;
    } else if (blank) {
      ++records_before_;
    } else {
      if (fields > format_.used_fields && is_within_header(first, next)) [[unlikely]]
        fields = static_cast<std::uint32_t>(format_.used_fields);
      first_field_[rows_] = first;  // an empty one, between CR and LF, is overwritten
      field_count_[rows_] = fields;
      rows_ += empty ? 0 : 1;
      min_fields_ = std::min<std::size_t>(min_fields_, empty ? SIZE_MAX : fields);
    }
    first = next;
  }
  return record;
}

void PartReader::cut_column(std::size_t column, std::string_view* values) {
  const char* const base = text_.data() + base_;
  const std::size_t last = text_.size() - base_ - 1;
  const auto view = [&](std::size_t field) {
    const std::uint32_t begin = index_.separators[field] + 1;
    return std::string_view(base + begin, index_.separators[field + 1] - begin);
  };
  // An empty field begins at its separator, which is no quote; at the end of the file the byte
  // in front of it is one.
  const auto opens_with_quote = [&](std::size_t field) {
    return base[std::min<std::size_t>(index_.separators[field] + 1, last)] == '"';
  };
  if (!index_.quotes) {
    cut_fields(column, values, view);
  } else if (!index_.irregular) {
    cut_fields(column, values, [&](std::size_t field) {
      const std::string_view whole = view(field);
      const std::size_t quote = opens_with_quote(field) ? 1 : 0;
      return std::string_view(whole.data() + quote, whole.size() - 2 * quote);
    });
  } else {
    cut_fields(column, values, [&](std::size_t field) {
      return opens_with_quote(field) ? unquoted(view(field), arena_) : view(field);
    });
  }
  if (format_.encoding == Encoding::gb18030)
    for (std::size_t row = 0; row < rows_; ++row) values[row] = gb18030_to_utf8(values[row], arena_);
}

template <class Cut>
void PartReader::cut_fields(std::size_t column, std::string_view* values, Cut cut) const {
  if (column < min_fields_) {
    for (std::size_t row = 0; row < rows_; ++row) values[row] = cut(first_field_[row] + column);
    return;
  }
  for (std::size_t row = 0; row < rows_; ++row)
    values[row] = column < field_count_[row] ? cut(first_field_[row] + column) : std::string_view();
}

// Moves what is indexed already, and not handed over yet, to the front.
void PartReader::forget(std::size_t records) {
  if (records == 0) return;
  const std::uint32_t fields = index_.ends[records - 1];
  const std::uint32_t bytes = index_.separators[fields] + 1;
  for (std::size_t i = fields; i <= index_.separator_count; ++i)
    index_.separators[i - fields] = index_.separators[i] - bytes;
  for (std::size_t i = records; i < index_.end_count; ++i) index_.ends[i - records] = index_.ends[i] - fields;
  index_.separator_count -= fields;
  index_.end_count -= records;
  base_ += bytes;
}

}  // namespace readiness::data::csv
