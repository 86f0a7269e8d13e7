// SPDX-License-Identifier: Apache-2.0
#include "data/decimal/decimal_source.hpp"

#include "data/decimal/decimal_comma.hpp"

namespace readiness::data::decimal {
namespace {

class PointReader final : public Reader {
 public:
  explicit PointReader(std::unique_ptr<Reader> inside) : inside_(std::move(inside)) {}

  void take(const Batch& batch) override {
    arena_.clear();
    values_.resize(batch.columns.size());
    Batch rewritten = batch;
    for (std::size_t column = 0; column < batch.columns.size(); ++column) {
      values_[column].clear();
      for (const std::string_view value : batch.columns[column]) values_[column].push_back(with_point(value, arena_));
      rewritten.columns[column] = values_[column];
    }
    inside_->take(rewritten);
  }

  void end(std::uint64_t records) override { inside_->end(records); }

  std::unique_ptr<Reader> inside() && { return std::move(inside_); }

 private:
  std::unique_ptr<Reader> inside_;
  Arena arena_;
  std::vector<std::vector<std::string_view>> values_;
};

class PointSource final : public Source {
 public:
  PointSource(std::unique_ptr<Source> table, Localized note) : table_(std::move(table)), note_(std::move(note)) {}

  const std::vector<std::string>& header() const override { return table_->header(); }
  RowNumber first_row() const override { return table_->first_row(); }
  std::uint64_t bytes() const override { return table_->bytes(); }
  std::vector<Localized> notices(std::uint64_t absent) const override { return table_->notices(absent); }
  std::string sha256() const override { return table_->sha256(); }
  Localized note() const override {
    const Localized note = table_->note();
    return {note.zh + note_.zh, note.en + note_.en};
  }
  Result<void> read(const std::vector<std::size_t>& columns, const Parts& parts,
                    const ReadOptions& options) const override {
    const Parts wrapped{.open = [&] { return std::make_unique<PointReader>(parts.open()); },
                        .close =
                            [&](std::unique_ptr<Reader> part, std::uint64_t rows_before) {
                              parts.close(static_cast<PointReader&&>(*part).inside(), rows_before);
                            }};
    return table_->read(columns, wrapped, options);
  }
  Result<void> look_up(const std::vector<std::size_t>& columns, std::span<const std::uint64_t> rows,
                       const Visit& visit) const override {
    Arena arena;
    std::vector<std::string_view> rewritten;
    return table_->look_up(columns, rows, [&](std::uint64_t row, std::span<const std::string_view> values) {
      arena.clear();
      rewritten.clear();
      for (const std::string_view value : values) rewritten.push_back(with_point(value, arena));
      visit(row, rewritten);
    });
  }

 private:
  std::unique_ptr<Source> table_;
  Localized note_;
};

}  // namespace

std::unique_ptr<Source> with_points(std::unique_ptr<Source> table, Localized note) {
  return std::make_unique<PointSource>(std::move(table), std::move(note));
}

}  // namespace readiness::data::decimal
