// SPDX-License-Identifier: Apache-2.0
#include "data/write_csv.hpp"

#include "util/csv.hpp"

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
    rows_ += batch.rows;
  }
  std::uint64_t rows() const { return rows_; }

 private:
  const Visit& visit_;
  std::uint64_t rows_before_;
  std::uint64_t rows_ = 0;
};

// One thread reads part after part, none on a guess, so batches can be let go as they come.
Result<void> read_in_order(const Source& source, const Visit& visit, std::function<void(std::uint64_t)> progress) {
  std::vector<std::size_t> columns(source.header().size());
  std::iota(columns.begin(), columns.end(), std::size_t{0});
  std::uint64_t rows = 0;
  const Parts parts{
      .open = [&] { return std::make_unique<InOrder>(visit, rows); },
      .close = [&](std::unique_ptr<Reader> part, std::uint64_t) { rows += static_cast<const InOrder&>(*part).rows(); }};
  return source.read(columns, parts, {.jobs = 1, .chunk_bytes = k_part_bytes, .progress = std::move(progress)});
}

void count_misfits(CsvWritten& written, const Batch& batch, std::uint64_t first_number, std::size_t fields) {
  for (std::size_t row = 0; row < batch.rows; ++row) {
    if (batch.fields[row] < fields && ++written.short_rows == 1) written.first_short = first_number + row;
    if (batch.fields[row] > fields && ++written.long_rows == 1) written.first_long = first_number + row;
  }
}

}  // namespace

Result<CsvWritten> write_csv(const Source& source, const Sink& sink, std::function<void(std::uint64_t)> progress) {
  const std::vector<std::string_view> header(source.header().begin(), source.header().end());
  Out out(sink);
  CsvWritten written;
  out.record(header);
  std::vector<std::string_view> values(header.size());
  const Visit write = [&](const Batch& batch, std::uint64_t first) {
    for (std::size_t row = 0; row < batch.rows; ++row) {
      for (std::size_t column = 0; column < values.size(); ++column) values[column] = batch.columns[column][row];
      out.record(values);
    }
    count_misfits(written, batch, source.first_row() + first, header.size());
    written.rows += batch.rows;
  };
  RD_CHECK(read_in_order(source, write, std::move(progress)));
  RD_CHECK(out.finish());
  return written;
}

Result<void> write_rows(const Source& source, const ChosenRows& chosen, const Sink& sink) {
  std::vector<std::string_view> values = {chosen.number_header};
  values.insert(values.end(), source.header().begin(), source.header().end());
  values.push_back(chosen.reason_header);
  Out out(sink);
  out.record(values);
  std::vector<std::string> shown(values.size());
  auto next = chosen.rows.begin();
  const Visit write = [&](const Batch& batch, std::uint64_t first) {
    const std::uint64_t number = source.first_row() + first;
    for (; next != chosen.rows.end() && next->number < number + batch.rows; ++next) {
      const auto row = static_cast<std::size_t>(next->number - number);
      shown.front() = std::to_string(next->number);
      for (std::size_t column = 0; column < batch.columns.size(); ++column)
        shown[column + 1] = chosen.shown(batch.columns[column][row]);
      shown.back() = next->reason;
      values.assign(shown.begin(), shown.end());
      out.record(values);
    }
  };
  RD_CHECK(read_in_order(source, write, {}));
  return out.finish();
}

}  // namespace readiness::data
