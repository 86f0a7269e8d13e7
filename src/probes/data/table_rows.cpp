// SPDX-License-Identifier: Apache-2.0
#include "probes/data/table_rows.hpp"

#include "data/bind.hpp"
#include "data/source.hpp"

#include <utility>

namespace readiness::probes::data {
namespace {

class PartReader final : public readiness::data::Reader {
 public:
  explicit PartReader(std::unique_ptr<PartOfTable> part) : part_(std::move(part)) {}

  void take(const readiness::data::Batch& batch) override {
    values_.resize(batch.columns.size());
    batch.present().for_each([&](std::size_t row) {
      for (std::size_t i = 0; i < values_.size(); ++i) values_[i] = batch.columns[i][row];
      part_->add(batch.first + row, values_);
    });
  }

  PartOfTable& part() { return *part_; }

 private:
  std::unique_ptr<PartOfTable> part_;
  std::vector<std::string_view> values_;
};

}  // namespace

Result<void> read_rows(const OpenTable& table, const std::vector<std::size_t>& columns, unsigned jobs,
                       const std::function<std::unique_ptr<PartOfTable>()>& make,
                       const std::function<void(PartOfTable& part, RowNumber first_row)>& close) {
  const RowNumber first = table.source.first_row();
  const readiness::data::Parts parts{
      .open = [&] { return std::make_unique<PartReader>(make()); },
      .close = [&](std::unique_ptr<readiness::data::Reader> part,
                   std::uint64_t rows_before) { close(static_cast<PartReader&>(*part).part(), first + rows_before); }};
  return table.source.read(columns, parts, {.jobs = jobs});
}

Result<std::vector<std::size_t>> columns_of(const OpenTable& table, const std::vector<std::string>& ids) {
  std::vector<std::size_t> columns;
  for (const std::string& id : ids) {
    RD_TRY(const std::size_t column, table.binding.find(id));
    columns.push_back(column);
  }
  return columns;
}

}  // namespace readiness::probes::data
