// SPDX-License-Identifier: Apache-2.0
#include "data/csv/dialect.hpp"

#include "data/csv/walker.hpp"

#include <algorithm>
#include <compare>
#include <map>

namespace readiness::data::csv {
namespace {

constexpr std::string_view k_delimiters = ",;\t|";  // of equal ones the first wins
constexpr std::size_t k_sample_records = 100;
constexpr std::size_t k_sample_bytes = 256 << 10;

// How evenly a delimiter cuts: the records that have the most frequent number of fields, then that number.
struct Evenness {
  std::size_t records = 0;
  std::size_t fields = 0;
  auto operator<=>(const Evenness&) const = default;
};

Evenness evenness(std::string_view text, bool whole, Format format) {
  std::map<std::size_t, std::size_t> records_of;  // by number of fields
  Walker walker(text, format);
  for (std::size_t i = 0; i < k_sample_records && walker.next(); ++i)
    if (whole || i == 0 || walker.end() < text.size()) ++records_of[walker.fields().size()];
  Evenness best;
  for (const auto& [fields, records] : records_of)
    if (fields > 1) best = std::max(best, {records, fields});
  return best;
}

}  // namespace

char find_delimiter(std::string_view text, Encoding encoding) {
  const std::string_view sample = text.substr(0, k_sample_bytes);
  char found = k_delimiters.front();
  Evenness best;
  for (const char delimiter : k_delimiters) {
    const Evenness here = evenness(sample, sample.size() == text.size(), {delimiter, encoding});
    if (best < here) {
      best = here;
      found = delimiter;
    }
  }
  return found;
}

}  // namespace readiness::data::csv
