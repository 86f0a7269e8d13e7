// SPDX-License-Identifier: Apache-2.0
#include "data/write_csv.hpp"

#include "util/csv.hpp"

#include <algorithm>
#include <numeric>
#include <optional>

namespace readiness::data {
namespace {

constexpr std::size_t k_piece_bytes = 1u << 20;
constexpr std::size_t k_part_bytes = 4u << 20;

// Collects text into pieces of a size that is worth a system call.
class Out {
 public:
  explicit Out(const Sink& sink) : sink_(sink) {}

  void record(std::span<const std::string_view> values) {
    if (fault_) return;
    util::append_csv(piece_, values);
    if (piece_.size() >= k_piece_bytes) pass_on();
  }
  Result<void> finish() {
    if (!fault_) pass_on();
    if (fault_) return *fault_;
    return {};
  }

 private:
  void pass_on() {
    if (Result<void> written = sink_(piece_); !written) fault_ = std::move(written).error();
    piece_.clear();
  }

  const Sink& sink_;
  std::string piece_;
  std::optional<Error> fault_;
};

// visit(batch, index of its first row in the table), in order.
using Visit = std::function<void(const Batch& batch, std::uint64_t first)>;

class InOrder final : public Reader {
 public:
  InOrder(const Visit& visit, std::uint64_t rows_before) : visit_(visit), rows_before_(rows_before) {}
  void take(const Batch& batch) override {
    visit_(batch, rows_before_ + batch.first);
    records_ = batch.first + batch.rows;
  }
  void end(std::uint64_t records) override { records_ = records; }
  std::uint64_t records() const { return records_; }

 private:
  const Visit& visit_;
  std::uint64_t rows_before_;
  std::uint64_t records_ = 0;
};

// One thread reads part after part, none on a guess, so batches can be let go as they come.
Result<void> read_in_order(const Source& source, const Visit& visit, std::function<void(std::uint64_t)> progress) {
  std::vector<std::size_t> columns(source.header().size());
  std::iota(columns.begin(), columns.end(), std::size_t{0});
  std::uint64_t records = 0;
  const Parts parts{.open = [&] { return std::make_unique<InOrder>(visit, records); },
                    .close = [&](std::unique_ptr<Reader> part,
                                 std::uint64_t) { records += static_cast<const InOrder&>(*part).records(); }};
  return source.read(columns, parts, {.jobs = 1, .chunk_bytes = k_part_bytes, .progress = std::move(progress)});
}

void count_misfits(CsvWritten& written, const Batch& batch, RowNumber first, std::size_t fields) {
  batch.present().for_each([&](std::size_t row) {
    if (batch.fields[row] < fields && ++written.short_rows == 1) written.first_short = first + row;
    if (batch.fields[row] > fields && ++written.long_rows == 1) written.first_long = first + row;
  });
}

// The rows of one list, as the batches come by.
class RowWriter {
 public:
  RowWriter(const RowList& list, const std::vector<std::string>& header, RowNumber first_row)
      : list_(list), header_(header), next_(list.rows.begin()), out_(list.sink), shown_(header.size() + 2) {
    std::vector<std::string_view> values = {list.number_header};
    values.insert(values.end(), header.begin(), header.end());
    values.push_back(list.reason_header);
    out_.record(values);
    write_header_rows(header, first_row);
  }

  void write(const Batch& batch, RowNumber first) {
    for (; next_ != list_.rows.end() && next_->number < first + batch.rows; ++next_) {
      const std::optional<std::uint64_t> row = next_->number.position_from(first);
      if (!row) continue;  // a row that the source left out
      for (std::size_t column = 0; column < batch.columns.size(); ++column)
        shown_[column + 1] = list_.shown(batch.columns[column][*row], header_[column]);
      write_next();
    }
  }
  Result<std::size_t> finish() {
    RD_CHECK(out_.finish());
    return std::size_t{written_};
  }

 private:
  // What is wrong with a column as such is shown at the header.
  void write_header_rows(const std::vector<std::string>& header, RowNumber first_row) {
    for (; next_ != list_.rows.end() && next_->number < first_row; ++next_) {
      std::copy(header.begin(), header.end(), shown_.begin() + 1);
      write_next();
    }
  }

  void write_next() {
    shown_.front() = std::to_string(next_->number.number());
    shown_.back() = next_->reason;
    out_.record(std::vector<std::string_view>(shown_.begin(), shown_.end()));
    ++written_;
  }

  const RowList& list_;
  const std::vector<std::string>& header_;
  std::vector<ChosenRow>::const_iterator next_;
  Out out_;
  std::vector<std::string> shown_;
  std::size_t written_ = 0;
};

}  // namespace

Result<CsvWritten> write_csv(const Source& source, const Sink& sink, std::function<void(std::uint64_t)> progress) {
  const std::vector<std::string_view> header(source.header().begin(), source.header().end());
  Out out(sink);
  CsvWritten written;
  out.record(header);
  std::vector<std::string_view> values(header.size());
  const Visit write = [&](const Batch& batch, std::uint64_t first) {
    batch.present().for_each([&](std::size_t row) {
      written.blank_rows = first + row - written.rows;
      ++written.rows;
      for (std::size_t column = 0; column < values.size(); ++column) values[column] = batch.columns[column][row];
      out.record(values);
    });
    count_misfits(written, batch, source.first_row() + first, header.size());
  };
  RD_CHECK(read_in_order(source, write, std::move(progress)));
  RD_CHECK(out.finish());
  return written;
}

Result<void> for_each_record(const Source& source, const RecordVisit& visit) {
  std::vector<std::string_view> values(source.header().size());
  const Visit each = [&](const Batch& batch, std::uint64_t first) {
    const Bits present = batch.present();
    for (std::size_t row = 0; row < batch.rows; ++row) {
      for (std::size_t column = 0; column < values.size(); ++column) values[column] = batch.columns[column][row];
      visit(first + row, values, !present[row]);
    }
  };
  return read_in_order(source, each, {});
}

Result<std::vector<std::size_t>> write_rows(const Source& source, std::span<const RowList> lists) {
  std::vector<RowWriter> writers;
  for (const RowList& list : lists) writers.emplace_back(list, source.header(), source.first_row());
  const Visit write = [&](const Batch& batch, std::uint64_t first) {
    for (RowWriter& writer : writers) writer.write(batch, source.first_row() + first);
  };
  RD_CHECK(read_in_order(source, write, {}));
  std::vector<std::size_t> written;
  for (RowWriter& writer : writers) RD_TRY(written.emplace_back(), writer.finish());
  return written;
}

}  // namespace readiness::data
