// SPDX-License-Identifier: Apache-2.0
// Slice: a batch, the rows of it that count, and what every measure wants to know about its columns.
#pragma once

#include "data/batch.hpp"
#include "data/bits.hpp"
#include "data/condition.hpp"
#include "data/formats/date.hpp"
#include "data/repeats.hpp"

#include <span>
#include <string_view>
#include <vector>

namespace readiness::data {

// Stands for "no condition" where an index into the conditions is expected.
inline constexpr std::size_t k_every_row = static_cast<std::size_t>(-1);

// One for each part, loaded with one batch after the other: it keeps what was learnt about conditions.
class Slice {
 public:
  // `conditions` outlive the slice. `orders`: how each column writes short dates, as far as it is known.
  Slice(const std::vector<Condition>& conditions, std::vector<util::DateOrder> orders);

  void load(const Batch& batch);

  std::uint64_t first() const { return batch_->first; }  // index of row 0 within its part
  std::size_t rows() const { return batch_->rows; }
  std::span<const std::uint32_t> fields() const { return batch_->fields; }

  // Rows that fulfil the condition; every row for k_every_row.
  const Bits& selected(std::size_t condition) const {
    return condition == k_every_row ? every_row_ : conditions_[condition].rows.yes;
  }
  // Rows of which nobody can say whether they fulfil it.
  const Bits& unsure(std::size_t condition) const { return conditions_[condition].rows.unsure; }
  const std::map<std::size_t, std::string>& ambiguous_in(std::size_t condition) const {
    return conditions_[condition].test.ambiguous();
  }
  // Trimmed.
  std::span<const std::string_view> values(std::size_t column) const { return columns_[column].values; }
  // As the file has them.
  std::span<const std::string_view> untrimmed(std::size_t column) const {
    return batch_->columns[column].first(batch_->rows);
  }
  // Rows whose value is blank: see util/blank.hpp.
  const Bits& blank(std::size_t column) const { return columns_[column].blank; }
  // Rows whose value is not.
  const Bits& filled(std::size_t column) const { return columns_[column].filled; }
  util::DateOrder order(std::size_t column) const { return orders_[column]; }
  // The day that a value of this column is, 0 for none. An ambiguous one is noted.
  DayNumber day(std::size_t column, std::string_view value) const {
    if (util::has_iso_shape(value)) return util::iso_day_number(value);
    const DayNumber day = day_number(value, orders_[column]);
    if (day == 0) note_if_ambiguous(column, value);
    return day;
  }
  // The same where a date is asked for: 46052 is one, too.
  DayNumber asked_day(std::size_t column, std::string_view value) const {
    const DayNumber day = this->day(column, value);
    return day != 0 ? day : serial_day(value);
  }
  void note_if_ambiguous(std::size_t column, std::string_view value) const;
  // Of each column: the first date that a measure asked for and that can be read in several ways; or nothing.
  const std::vector<std::string>& ambiguous() const { return ambiguous_; }

  // Of the filled rows. What it finds out is there once for all measures.
  Repeats& repeats(std::size_t column) const { return columns_[column].repeats; }

  // visit(row, times) for each different value among the selected rows that are filled, where it stands first and how
  // often it does, as far as that can be told cheaply: see Repeats.
  template <class Visit>
  void for_each_value(std::size_t column, std::size_t condition, Visit visit) const {
    if (condition == k_every_row) return repeats(column).for_each(visit);
    (selected(condition) & filled(column)).for_each([&](std::size_t row) { visit(row, std::uint64_t{1}); });
  }

 private:
  struct Column {
    void load(std::span<const std::string_view> raw, const Bits& present);
    void keep(std::size_t row, std::string_view trimmed);

    std::span<const std::string_view> values;
    Bits blank, filled;
    std::vector<std::string_view> own;  // values, when some of them had to be trimmed
    mutable Repeats repeats;
  };
  struct Tested {
    ConditionTest test;
    Judged rows;
  };

  const Batch* batch_ = nullptr;
  Bits every_row_;
  std::vector<Column> columns_;
  std::vector<Tested> conditions_;
  std::vector<util::DateOrder> orders_;
  mutable std::vector<std::string> ambiguous_;
};

}  // namespace readiness::data
