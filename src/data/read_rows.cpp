// SPDX-License-Identifier: Apache-2.0
#include "data/read_rows.hpp"

#include <numeric>

namespace readiness::data {
namespace {

class JudgedPart final : public Reader {
 public:
  explicit JudgedPart(std::unique_ptr<RowJudge> judge) : judge_(std::move(judge)) {}

  void take(const Batch& batch) override {
    values_.resize(batch.columns.size());
    batch.present().for_each([&](std::size_t row) {
      for (std::size_t i = 0; i < values_.size(); ++i) values_[i] = batch.columns[i][row];
      judge_->look(batch.first + row, values_);
    });
  }

  RowJudge& judge() { return *judge_; }

 private:
  std::unique_ptr<RowJudge> judge_;
  std::vector<std::string_view> values_;
};

Result<std::vector<std::size_t>> columns_of(const Reading& wish, const OpenTable& table) {
  std::vector<std::size_t> columns;
  for (const std::string& id : wish.columns) {
    RD_TRY(const std::size_t column, table.binding.find(id));
    columns.push_back(column);
  }
  if (!columns.empty()) return columns;
  columns.resize(table.source.header().size());
  std::iota(columns.begin(), columns.end(), std::size_t{0});
  return columns;
}

}  // namespace

Result<std::unique_ptr<RowJudge>> read_rows(const Source& source, const std::vector<std::size_t>& columns,
                                            unsigned jobs, const std::function<std::unique_ptr<RowJudge>()>& make) {
  std::unique_ptr<RowJudge> all = make();
  const Parts parts{.open = [&] { return std::make_unique<JudgedPart>(make()); },
                    .close =
                        [&](std::unique_ptr<Reader> part, std::uint64_t rows_before) {
                          all->append(static_cast<JudgedPart&>(*part).judge(), source.first_row() + rows_before);
                        }};
  RD_CHECK(source.read(columns, parts, {.jobs = jobs}));
  return all;
}

Result<std::unique_ptr<RowJudge>> fulfil(const Reading& wish, Tables& tables, const Measured& measured, unsigned jobs,
                                         std::size_t max_samples) {
  RD_TRY(const OpenTable table, tables.open(wish.table));
  RD_TRY(const auto columns, columns_of(wish, table));
  Reading::Where place{table.binding.file(), {}, max_samples};
  for (const std::size_t column : columns) place.headers.push_back(table.source.header()[column]);
  return read_rows(table.source, columns, jobs, [&] { return wish.judge(wish, measured, place); });
}

}  // namespace readiness::data
