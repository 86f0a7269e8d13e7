// SPDX-License-Identifier: Apache-2.0
#include "data/csv/guess.hpp"

#include "data/kernels/step.hpp"

#include <algorithm>

namespace readiness::data::csv {
namespace {

constexpr std::size_t k_quote_search_bytes = std::size_t{64} << 10;
constexpr std::size_t k_record_search_bytes = std::size_t{1} << 20;

// The quote behind `at` that closes what was open at `at`, or npos when a quote opens first or nothing
// can be told: `,"a` opens and `a",` closes, while `,",` and `"",` say nothing.
std::size_t closing_quote(std::string_view text, std::size_t at, char delimiter) {
  const auto separates = [&](std::size_t i) {
    return i >= text.size() || text[i] == delimiter || kernels::is_line_break(text[i]);
  };
  const std::string_view searched = text.substr(0, at + k_quote_search_bytes);
  for (std::size_t quote = searched.find('"', at); quote != std::string_view::npos;
       quote = searched.find('"', quote + 1)) {
    const bool doubled = text[quote - 1] == '"' || (quote + 1 < text.size() && text[quote + 1] == '"');
    if (doubled || separates(quote - 1) == separates(quote + 1)) continue;
    return separates(quote + 1) ? quote : std::string_view::npos;
  }
  return std::string_view::npos;
}

}  // namespace

std::size_t guess_record_begin(std::string_view text, std::size_t at, char delimiter) {
  const std::size_t quote = closing_quote(text, at, delimiter);
  const bool inside = quote != std::string_view::npos;
  kernels::Index index(1, 1);
  index.state = inside ? kernels::State::quoted : kernels::State::plain;
  std::size_t i = inside ? quote : at - 1;
  const std::size_t end = std::min(text.size(), i + k_record_search_bytes);
  while (i < end && index.end_count == 0) {
    index.separator_count = 0;
    kernels::step(text[i], i, delimiter, index);
    ++i;
  }
  return i;
}

}  // namespace readiness::data::csv
