// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "readiness/result.hpp"
#include "text/phrases.hpp"

#include <charconv>
#include <string>

namespace readiness::data {

// A length as a measure carries it: digits, nothing else. `open` when there is none.
inline Result<std::size_t> length(const std::string& text, std::size_t open) {
  if (text.empty()) return open;
  std::size_t number = 0;
  const char* end = text.data() + text.size();
  const auto [stop, error] = std::from_chars(text.data(), end, number);
  if (error != std::errc() || stop != end) return Error{text::say<text::phrases::no_length>(text)};
  return number;
}

}  // namespace readiness::data
