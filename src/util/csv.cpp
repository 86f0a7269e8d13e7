// SPDX-License-Identifier: Apache-2.0
#include "util/csv.hpp"

#include "util/decimal.hpp"

#include <algorithm>
#include <array>

namespace readiness::util {
namespace {

constexpr std::string_view k_byte_order_mark = "\xEF\xBB\xBF";
constexpr std::string_view k_other_delimiters = ";|";  // a tab is a control character already

bool needs_quotes(std::string_view value) {
  return value.starts_with(k_byte_order_mark) || std::any_of(value.begin(), value.end(), [](char c) {
           return c == ',' || c == '"' || static_cast<unsigned char>(c) < 0x20;
         });
}

// The only value of its record: without quotes, a;b would be two columns.
bool alone_needs_quotes(std::string_view value) {
  return value.find_first_of(k_other_delimiters) != std::string_view::npos;
}

// Without any quote, such a record would be read as a blank line.
bool is_blank_record(std::span<const std::string_view> record) {
  return std::all_of(record.begin(), record.end(), [](std::string_view value) { return value.empty(); });
}

void append_quoted(std::string& to, std::string_view value) {
  to += '"';
  for (std::size_t quote = value.find('"'); quote != std::string_view::npos; quote = value.find('"')) {
    to.append(value.substr(0, quote + 1)) += '"';
    value.remove_prefix(quote + 1);
  }
  to.append(value) += '"';
}

// Some spreadsheets fold full-width signs before they look for a formula.
bool begins_a_formula(std::string_view value) {
  static constexpr std::array<std::string_view, 10> k_signs = {"=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"};
  return std::any_of(k_signs.begin(), k_signs.end(), [=](std::string_view sign) { return value.starts_with(sign); });
}

}  // namespace

void append_csv(std::string& to, std::span<const std::string_view> record) {
  for (std::size_t i = 0; i < record.size(); ++i) {
    if (i > 0) to += ',';
    const bool quoted = needs_quotes(record[i]) || (record.size() == 1 && alone_needs_quotes(record[i])) ||
                        (i == 0 && is_blank_record(record));
    if (quoted)
      append_quoted(to, record[i]);
    else
      to += record[i];
  }
  to += "\r\n";
}

std::string defused(std::string value) {
  if (begins_a_formula(value) && !Decimal::parse(value)) value.insert(value.begin(), '\'');
  return value;
}

}  // namespace readiness::util
