// SPDX-License-Identifier: Apache-2.0
#include "data/csv/dialect.hpp"

#include "data/csv/cells.hpp"
#include "data/csv/walker.hpp"
#include "data/layout/header.hpp"

#include <algorithm>
#include <compare>
#include <map>

namespace readiness::data::csv {
namespace {

constexpr std::size_t k_sample_records = 100;
constexpr std::size_t k_most_records = 5000;  // until as many as are needed hold a delimiter
constexpr std::size_t k_needed_records = 20;
constexpr std::size_t k_sample_bytes = 256 << 10;
// So many of a hundred records of a table have as many fields as the others.
constexpr std::size_t k_even_records = 60;

// How evenly a delimiter cuts: the records that have the most frequent number of fields, then that number.
struct Evenness {
  std::size_t records = 0;
  std::size_t fields = 0;
  auto operator<=>(const Evenness&) const = default;
};

// The first records, cut.
std::vector<layout::Cells> sample_of(std::string_view text, bool whole, Format format) {
  std::vector<layout::Cells> records;
  Walker walker(text, format);
  std::size_t cut = 0;
  while ((records.size() < k_sample_records || cut < k_needed_records) && records.size() < k_most_records &&
         walker.next()) {
    if (!whole && !records.empty() && walker.end() == text.size()) break;
    records.push_back(cells_of(walker.fields(), format.encoding));
    cut += walker.fields().size() > 1 ? 1u : 0u;
  }
  return records;
}

Evenness evenness(std::string_view text, bool whole, Format format) {
  std::map<std::size_t, std::size_t> records_of;  // by number of fields
  Walker walker(text, format);
  std::size_t records = 0, cut = 0;
  while ((records < k_sample_records || cut < k_needed_records) && records < k_most_records && walker.next()) {
    if (!whole && records > 0 && walker.end() == text.size()) break;
    ++records;
    cut += walker.fields().size() > 1 ? 1u : 0u;
    ++records_of[walker.fields().size()];
  }
  Evenness best;
  for (const auto& [fields, records_with] : records_of)
    if (fields > 1) best = std::max(best, {records_with, fields});
  return best;
}

// Where the first record has no delimiter, it may be a title above a table, or the header of a column in whose values
// delimiters occur. A table has rows of the same number of fields, and a header that tells; or rows that are counted,
// as R writes them.
bool is_one_column(const std::vector<layout::Cells>& records, const Evenness& best) {
  const auto is_cut = [](const layout::Cells& record) { return record.size() > 1; };
  const auto first = std::find_if(records.begin(), records.end(), is_cut);
  if (first == records.begin() || first == records.end()) return false;
  const auto behind = static_cast<std::size_t>(records.end() - first);
  if (best.records * 100 < behind * k_even_records) return true;
  const layout::HeaderRows header = layout::find_header(records, 0);
  const std::size_t row = header.first + header.count - 1;
  if (is_cut(records[row])) return !layout::is_telling(records, row);
  return layout::find_long_rows(std::span(records).subspan(row + 1), 1) == layout::LongRows::none;
}

}  // namespace

char find_delimiter(std::string_view text, Encoding encoding) {
  if (text.size() > 5 && text.starts_with("sep=") && (text[5] == '\n' || text[5] == '\r')) return text[4];
  const std::string_view sample = text.substr(0, k_sample_bytes);
  const bool whole = sample.size() == text.size();
  char found = k_delimiters.front();
  Evenness best;
  for (const char delimiter : k_delimiters) {
    const Evenness here = evenness(sample, whole, {delimiter, encoding});
    if (best < here) {
      best = here;
      found = delimiter;
    }
  }
  if (best.records == 0) return found;
  return is_one_column(sample_of(sample, whole, {found, encoding}), best) ? k_no_delimiter : found;
}

}  // namespace readiness::data::csv
