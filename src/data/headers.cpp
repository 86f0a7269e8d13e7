// SPDX-License-Identifier: Apache-2.0
#include "data/headers.hpp"

#include "data/layout/cells.hpp"
#include "util/mask.hpp"

#include <algorithm>

namespace readiness::data {
namespace {

constexpr std::ptrdiff_t k_long_number = 7;  // digits; a month (202601) is a header

// root:x:0:0, KEY=value, $6$salt: what words are not made of.
bool is_of_settings(const std::string& text) {
  return text.find_first_of("=$") != std::string::npos || std::count(text.begin(), text.end(), ':') > 1;
}

bool belongs_to_a_record(const std::string& text) {
  const auto digits = std::count_if(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
  return util::mask_within(text) != text || is_of_settings(text) || (digits >= k_long_number && layout::is_value(text));
}

}  // namespace

std::vector<std::string> disclosed(const std::vector<std::string>& headers) {
  return std::any_of(headers.begin(), headers.end(), belongs_to_a_record) ? masked(headers) : headers;
}

std::vector<std::string> masked(const std::vector<std::string>& headers) {
  std::vector<std::string> texts;
  for (const std::string& header : headers) texts.push_back(util::mask(header, "birth"));
  return texts;
}

}  // namespace readiness::data
