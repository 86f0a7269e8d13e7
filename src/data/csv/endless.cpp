// SPDX-License-Identifier: Apache-2.0
#include "data/csv/endless.hpp"

#include "data/csv/format.hpp"
#include "data/csv/walker.hpp"
#include "data/kernels/kernels.hpp"
#include "text/phrase.hpp"

#include <algorithm>

namespace readiness::data::csv {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase record_endless{"{0} 第 {1} 行超过 {2} MiB", "{0}: row {1} is longer than {2} MiB"};
constexpr text::Phrase quote_not_closed{"可能有一个引号没有闭合", "most likely a quote is not closed"};
// clang-format on
}  // namespace phrases

using text::say;

constexpr std::size_t k_first_bytes = 2 * k_max_record_bytes;
constexpr std::size_t k_index_entries = std::size_t{4} << 10;

// Only where records end counts; how many fields they have does not.
bool holds_endless_record(std::string_view text, char delimiter) {
  kernels::Index index(k_index_entries, k_index_entries);
  std::size_t record = 0;  // where the last one begins
  for (std::size_t at = 0; at < text.size();) {
    index.separator_count = index.end_count = 0;
    at = kernels::chosen().index(text, at, std::min(text.size(), at + k_max_record_bytes), delimiter, index);
    if (index.end_count > 0) record = index.separators[index.ends[index.end_count - 1]] + std::size_t{1};
    if (at - record > k_max_record_bytes) return true;
  }
  return false;
}

}  // namespace

Error endless(const std::string& name, std::uint64_t row) {
  return {say<phrases::record_endless>(name, row, k_max_record_bytes >> 20), {}, say<phrases::quote_not_closed>()};
}

Result<void> first_records_end(std::string_view text, char delimiter, const std::string& name) {
  const std::string_view first = text.substr(0, k_first_bytes);
  if (!holds_endless_record(first, delimiter)) return {};
  Walker walker(first, {.delimiter = delimiter});
  while (walker.next()) continue;
  if (walker.endless()) return endless(name, walker.number());
  return {};
}

}  // namespace readiness::data::csv
