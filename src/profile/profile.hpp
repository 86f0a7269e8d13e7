// SPDX-License-Identifier: Apache-2.0
// Profile: what a table is like that nobody has described yet. Plain numbers, computed in one pass by the measures that
// audit the tables of projects; what they mean is said in remarks.hpp, how it is printed in page.hpp.
#pragma once

#include "readiness/localized.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace readiness::profile {

// What most values of a column are: see type.hpp.
enum class Type { empty, uscc, email, cn_mobile, cn_phone, date, digits, integer, number, amount, code, text };

// Values with something in common, and the row of the first one, as a spreadsheet counts; 0: not known.
struct Found {
  std::uint64_t count = 0, row = 0;
};

// How often something occurs: a format, a way to write dates, a kind of damage.
struct Count {
  std::string name;
  Found found;
};

struct Value {
  std::string text;  // masked where Column::masked says so
  Found found;
};

// From the smallest to the largest of `count` values.
struct Extent {
  std::string low, high;
  std::uint64_t count = 0;
};

struct Length {
  std::uint64_t characters = 0;
  std::uint64_t row = 0;
};

struct Sum {
  std::string text;  // exact
  std::uint64_t count = 0;
};

struct Column {
  std::size_t number = 1;
  std::string header;  // as in the file; may be empty, or be another column's too
  Type type = Type::empty;
  std::uint64_t fitting = 0;  // values that are of the type
  std::uint64_t filled = 0, blank = 0, distinct = 0;
  std::optional<Length> shortest, longest;
  std::optional<Extent> numbers, days;  // of the values that are numbers (dates)
  std::optional<Sum> sum;               // none: no number, or a sum of more than 38 digits
  std::vector<Count> formats, date_forms, amount_forms, damage, personal;
  std::vector<Value> values;   // the most frequent ones, where any value repeats
  bool values_counted = true;  // false: there are too many different ones
  Found padded;                // with blanks at their ends
  Found zero_padded;           // digits that begin with 0: 007
  Found lost_zeros;            // digits, fewer than `usual_digits`
  std::uint64_t usual_digits = 0;
  bool masked = false;  // holds personal data: its values are not shown

  bool unique() const { return filled > 0 && distinct == filled; }
};

struct Profile {
  std::string file;  // as the user named it
  Localized note;    // what was assumed: encoding, delimiter
  std::string sha256;
  std::uint64_t bytes = 0, rows = 0;
  std::uint64_t first_row = 2;
  std::vector<Localized> notices;  // what is worth a look about how it was read
  Found ragged;                    // rows with another number of fields than the header
  std::vector<Column> columns;
};

}  // namespace readiness::profile
