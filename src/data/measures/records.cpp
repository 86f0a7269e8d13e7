// SPDX-License-Identifier: Apache-2.0
#include "data/measures/kinds.hpp"
#include "text/phrase.hpp"
#include "util/strings.hpp"

namespace readiness::data::kinds {

namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase too_many_records{"{0} 超过 {1} 行，不适用逐行核对", "{0} has more than the {1} rows that can be looked at one by one"};
// clang-format on
}  // namespace phrases

class Records final : public Accumulator {
 public:
  explicit Records(const PlannedMeasure& planned) : planned_(planned) {}

  void add(const Slice& slice) override {
    if (too_many()) return;
    slice.selected(planned_.when).for_each([&](std::size_t row) {
      positions_.push_back(slice.first() + row);
      Record& record = records_.emplace_back();
      for (const std::size_t column : planned_.columns)
        record.values.push_back(settled(slice, column, slice.values(column)[row]));
    });
  }

  void append(Accumulator& later, std::uint64_t rows_before) override {
    auto& other = static_cast<Records&>(later);
    for (std::size_t i = 0; i < other.records_.size() && !too_many(); ++i) {
      positions_.push_back(other.positions_[i] + rows_before);
      records_.push_back(std::move(other.records_[i]));
    }
  }

  Result<Measurement> finish(unsigned) override {
    if (too_many())
      return Error{text::say<phrases::too_many_records>(planned_.file, util::grouped(measures::k_max_records))};
    for (std::size_t i = 0; i < records_.size(); ++i) records_[i].row = planned_.first_row + positions_[i];
    const std::uint64_t count = records_.size();
    return Measurement{.count = count,
                       .rows = count,
                       .records = std::move(records_),
                       .file = planned_.file,
                       .headers = planned_.headers};
  }

 private:
  // In a column whose order is known a short date is handed on as 2026-01-30: who gets the rows does not know the
  // column.
  static std::string settled(const Slice& slice, std::size_t column, std::string_view value) {
    const util::DateOrder order = slice.order(column);
    slice.note_if_ambiguous(column, value);
    if (order == util::DateOrder::unknown || util::orders_of(value).none()) return std::string(value);
    const auto moment = util::read_moment(value, order);
    return moment ? util::text_of(*moment) : std::string(value);
  }

  bool too_many() const { return records_.size() > measures::k_max_records; }

  const PlannedMeasure& planned_;
  std::vector<Record> records_;
  std::vector<std::uint64_t> positions_;  // of each: within the part, or within the table
};

}  // namespace

Result<Maker> records(const PlannedMeasure& planned) { return make<Records>(planned); }

}  // namespace readiness::data::kinds
