// SPDX-License-Identifier: Apache-2.0
// Measure: a number (or a small set) about a table that one pass can compute.
// A data probe names the measures it needs; equal wishes are computed once.
#pragma once

#include "readiness/finding.hpp"
#include "readiness/result.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace readiness {

// What is wanted. Plain data, so that equal wishes compare equal. Tables and
// columns are the logical names that the checklist declares. Which fields a kind
// reads is written at the constructors below; the others stay empty.
struct Measure {
  std::string kind;  // a row of data/measures/list.cpp
  std::string table;
  std::vector<std::string> columns = {};
  std::string when = {};                 // row condition (util/expression.hpp); empty = every row
  std::string condition = {};            // violations: the row condition that should hold
  std::vector<std::string> values = {};  // outside_set: the allowed values; damaged, personal_data: the kinds
  std::string format = {};               // mismatch: a format's name, or "pattern"; misfits: the unit
  std::string pattern = {};              // mismatch: the RE2 pattern
  std::string low = {};                  // outside_range: number or ISO date; empty = open. lost_zeros, misfits: length
  std::string high = {};                 // outliers: the factor
  std::string other_table = {};          // orphans: where the tuple should be found
  std::vector<std::string> other_columns = {};
  std::string other_when = {};  // orphans: which rows of the other table count

  auto operator<=>(const Measure&) const = default;
};

// One row of a small table, in the order of Measure::columns.
struct Record {
  RowNumber row = {};  // as in Sample::row
  std::vector<std::string> values;
};

// What one measure came to.
struct Measurement {
  std::uint64_t count = 0;  // the number asked for
  std::uint64_t rows = 0;   // rows that were looked at (after `when`, and only non-blank ones where the kind says so)
  std::uint64_t unread =
      0;                  // rows of which nobody can say whether they fulfil `when` or `condition`; they do not count
  std::string text = {};  // sum, minimum, maximum: exact decimal, or ISO date; empty when there was no value
  std::vector<Sample> samples = {};       // the first offending ones by position
  std::vector<Record> records = {};       // records, headers, date_forms, amount_forms
  std::string file = {};                  // records, headers: where they were read, as Sample::file
  std::vector<std::string> headers = {};  // records only: of Measure::columns, as Sample::column
};

// Constructors: one a kind. "blank" is an empty or white-space value, or a
// pseudo-null (无, 暂无, 未知, 待补充, N/A, null, -): see util/blank.hpp.
namespace measures {

inline constexpr std::uint64_t k_max_records = 200'000;

// count = rows = rows that fulfil `when`. Samples show the first column that `when` names.
inline Measure rows(const std::string& table, const std::string& when = {}) {
  return {.kind = "rows", .table = table, .when = when};
}
// count = rows = columns of the file; records = their header texts, in the order of the file.
inline Measure headers(const std::string& table) { return {.kind = "headers", .table = table}; }
// count = rows whose number of fields differs from the header's; rows = all rows.
inline Measure ragged(const std::string& table) { return {.kind = "ragged", .table = table}; }
// count = rows whose `column` is blank; rows = rows that fulfil `when`.
inline Measure blank(const std::string& table, const std::string& column, const std::string& when = {}) {
  return {.kind = "blank", .table = table, .columns = {column}, .when = when};
}
// count = distinct non-blank values (tuples, of which no part is blank); rows = rows with such a value.
inline Measure distinct(const std::string& table, const std::vector<std::string>& columns,
                        const std::string& when = {}) {
  return {.kind = "distinct", .table = table, .columns = columns, .when = when};
}
// count = rows that repeat the non-blank tuple of an earlier row (rows - distinct); samples name each
// repeating row, and in the reason the row that it repeats.
inline Measure duplicates(const std::string& table, const std::vector<std::string>& columns,
                          const std::string& when = {}) {
  return {.kind = "duplicates", .table = table, .columns = columns, .when = when};
}
// count = non-blank values that are none of `values`; rows = non-blank values; records = the most frequent ones that
// are none of them, as `top` has them.
inline Measure outside_set(const std::string& table, const std::string& column, const std::vector<std::string>& values,
                           const std::string& when = {}) {
  return {.kind = "outside_set", .table = table, .columns = {column}, .when = when, .values = values};
}
// count = non-blank values that are not in `format`; rows = non-blank values.
// Formats: email, cn_mobile, cn_phone (mobile or landline), uscc, currency, date, number, integer, pattern.
inline Measure mismatch(const std::string& table, const std::string& column, const std::string& format,
                        const std::string& pattern = {}, const std::string& when = {}) {
  return {.kind = "mismatch", .table = table, .columns = {column}, .when = when, .format = format, .pattern = pattern};
}
// count = non-blank values below `low`, above `high`, or not a number (date) at all; rows = non-blank values.
inline Measure outside_range(const std::string& table, const std::string& column, const std::string& low,
                             const std::string& high, const std::string& when = {}) {
  return {.kind = "outside_range", .table = table, .columns = {column}, .when = when, .low = low, .high = high};
}
// text = exact sum of the values that are numbers; rows = how many those are; count = non-blank values that are not.
inline Measure sum(const std::string& table, const std::string& column, const std::string& when = {}) {
  return {.kind = "sum", .table = table, .columns = {column}, .when = when};
}
// text = smallest (largest) value that is a number, or, where no value is a number, an ISO date; rows = values
// compared; count = non-blank values that were not.
inline Measure minimum(const std::string& table, const std::string& column, const std::string& when = {}) {
  return {.kind = "minimum", .table = table, .columns = {column}, .when = when};
}
inline Measure maximum(const std::string& table, const std::string& column, const std::string& when = {}) {
  return {.kind = "maximum", .table = table, .columns = {column}, .when = when};
}
// count = rows that fulfil `when` but not `condition`; rows = rows that fulfil `when`. Samples show the
// first column that `condition` names.
inline Measure violations(const std::string& table, const std::string& condition, const std::string& when = {}) {
  return {.kind = "violations", .table = table, .when = when, .condition = condition};
}
// count = rows whose non-blank tuple is nowhere in `other_columns` of `other_table`; rows = rows with such a tuple.
inline Measure orphans(const std::string& table, const std::vector<std::string>& columns,
                       const std::string& other_table, const std::vector<std::string>& other_columns,
                       const std::string& when = {}, const std::string& other_when = {}) {
  return {.kind = "orphans",
          .table = table,
          .columns = columns,
          .when = when,
          .other_table = other_table,
          .other_columns = other_columns,
          .other_when = other_when};
}
// records = the rows themselves, for registers whose rule is a graph, a calendar or arithmetic.
// More than k_max_records rows is an error, never a cut.
inline Measure records(const std::string& table, const std::vector<std::string>& columns,
                       const std::string& when = {}) {
  return {.kind = "records", .table = table, .columns = columns, .when = when};
}
// count = non-blank values that are not in the most frequent way to write a date; rows = non-blank values;
// records = the ways that occur, most frequent first: {how it writes 30 January 2026, how often}. 1/2/2026, which can
// be read in two ways, counts as the one that the column's other values prove.
inline Measure date_forms(const std::string& table, const std::string& column, const std::string& when = {}) {
  return {.kind = "date_forms", .table = table, .columns = {column}, .when = when};
}
// count = non-blank values of all `columns` that some program has damaged; rows = non-blank values of all of them.
// Kinds: spreadsheet (9.11E+17, ####, #REF!), mojibake, invisible, full_width, date (for columns of codes).
inline Measure damaged(const std::string& table, const std::vector<std::string>& columns,
                       const std::vector<std::string>& kinds, const std::string& when = {}) {
  return {.kind = "damaged", .table = table, .columns = columns, .when = when, .values = kinds};
}
// count = non-blank values of nothing but digits that are shorter than `length`; rows = non-blank values; text = the
// length, which is the most frequent one of such values when `length` is empty.
inline Measure lost_zeros(const std::string& table, const std::string& column, const std::string& length = {},
                          const std::string& when = {}) {
  return {.kind = "lost_zeros", .table = table, .columns = {column}, .when = when, .low = length};
}
// count = non-blank values (without blanks at their ends) of fewer than `shortest` or more than `longest` units;
// rows = non-blank values. Units: characters, bytes (of UTF-8). An empty end is open.
inline Measure misfits(const std::string& table, const std::string& column, const std::string& unit,
                       const std::string& shortest, const std::string& longest, const std::string& when = {}) {
  return {.kind = "misfits",
          .table = table,
          .columns = {column},
          .when = when,
          .format = unit,
          .low = shortest,
          .high = longest};
}
// count = non-blank values that are no plain numbers (1200, -3.5); rows = non-blank values; records = the ways to
// write an amount that occur, most frequent first: {an example, how often}.
inline Measure amount_forms(const std::string& table, const std::string& column, const std::string& when = {}) {
  return {.kind = "amount_forms", .table = table, .columns = {column}, .when = when};
}
// count = numbers farther from the median than `factor` times the standard deviation that the median distance (MAD)
// stands for; rows = values that are numbers; text = the median, empty when that distance is 0 and nothing can be told.
// Memory: 16 bytes a number.
inline Measure outliers(const std::string& table, const std::string& column, const std::string& factor,
                        const std::string& when = {}) {
  return {.kind = "outliers", .table = table, .columns = {column}, .when = when, .high = factor};
}
// count = non-blank values of all `columns` in which personal data stands; rows = non-blank values of all of them.
// Samples show what was found, masked. Kinds: id_card, mobile, bank_card, email.
inline Measure personal_data(const std::string& table, const std::vector<std::string>& columns,
                             const std::vector<std::string>& kinds, const std::string& when = {}) {
  return {.kind = "personal_data", .table = table, .columns = columns, .when = when, .values = kinds};
}
// count = non-blank values of all `columns` that begin or end with a blank; rows = non-blank values of all of them.
inline Measure padded(const std::string& table, const std::vector<std::string>& columns, const std::string& when = {}) {
  return {.kind = "padded", .table = table, .columns = columns, .when = when};
}
// count = different non-blank values, k_max_values + 1 where there are more; rows = non-blank values; records = the
// most frequent ones, k_top_values at most: {value, how often}, with the row where each stands first. None of them
// where there are more than k_max_values: frequencies are exact, or not given.
inline constexpr std::uint64_t k_max_values = 10'000;
inline constexpr std::size_t k_top_values = 20;
inline Measure top(const std::string& table, const std::string& column, const std::string& when = {}) {
  return {.kind = "top", .table = table, .columns = {column}, .when = when};
}
// rows = non-blank values; records = the fewest and the most characters of one: {length}, with the row where it
// stands first. No records where there are no values.
inline Measure lengths(const std::string& table, const std::string& column, const std::string& when = {}) {
  return {.kind = "lengths", .table = table, .columns = {column}, .when = when};
}
// count = values that are numbers; text = their exact sum, empty where there are none or it has more than 38 digits;
// rows = non-blank values; records = {smallest, largest, how many} of the numbers, then of the values that are days (as
// ISO dates), with empty texts where there are none. 20260130 is both. Of `days`, which asks for dates, 46052 is as
// well.
inline Measure extents(const std::string& table, const std::string& column, const std::string& when = {}) {
  return {.kind = "extents", .table = table, .columns = {column}, .when = when};
}
// rows = non-blank values; records = what is so with any of them: {group, trait, how often}. Groups: format (those of
// mismatch), and with the row where it is so first: damage and personal (the kinds of damaged and personal_data), code
// (zero_padded: digits, 0 in front).
inline Measure traits(const std::string& table, const std::string& column, const std::string& when = {}) {
  return {.kind = "traits", .table = table, .columns = {column}, .when = when};
}

}  // namespace measures

}  // namespace readiness
