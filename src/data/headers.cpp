// SPDX-License-Identifier: Apache-2.0
#include "data/headers.hpp"

#include "data/layout/cells.hpp"
#include "util/mask.hpp"
#include "util/strings.hpp"

#include <algorithm>
#include <string_view>

namespace readiness::data {
namespace {

constexpr std::size_t k_long_number = 7;         // digits; a month (202601) is a header
constexpr std::string_view k_grown_up = "2010";  // born before that year

bool is_day_of_header(const std::string& text) { return util::mask(text) == text && util::mask(text, "birth") != text; }

// A day is a header, too: of a table with a column for each of them.
bool holds_long_number(const std::string& text) {
  std::string run;
  const auto is_long = [&] { return run.size() >= k_long_number && !is_day_of_header(run); };
  for (const char c : text) {
    if (util::is_digit(c)) {
      run += c;
    } else {
      if (is_long()) return true;
      run.clear();
    }
  }
  return is_long();
}

// root:x:0:0, KEY=value, $6$salt: what words are not made of. 08:30:00, Price ($) and Answer (0=no) are headers.
bool is_of_settings(const std::string& text) {
  if (std::count(text.begin(), text.end(), '$') > 1) return true;
  if (std::count(text.begin(), text.end(), ':') > 1) return !layout::is_value(text) && !is_day_of_header(text);
  const std::size_t equals = text.find('=');
  return equals != std::string::npos && equals > 0 && text.find_first_of(" (") > equals && !util::is_digit(text[0]);
}

bool belongs_to_a_record(const std::string& text) {
  return util::mask_within(text) != text || is_of_settings(text) || (layout::is_value(text) && holds_long_number(text));
}

// The only day, and long ago: when somebody was born.
bool holds_birth(const std::vector<std::string>& headers) {
  const auto day = std::find_if(headers.begin(), headers.end(), is_day_of_header);
  return day != headers.end() && std::find_if(day + 1, headers.end(), is_day_of_header) == headers.end() &&
         *day < k_grown_up;
}

}  // namespace

std::vector<std::string> disclosed(const std::vector<std::string>& headers) {
  const bool record = std::any_of(headers.begin(), headers.end(), belongs_to_a_record) || holds_birth(headers);
  return record ? masked(headers) : headers;
}

std::vector<std::string> masked(const std::vector<std::string>& headers) {
  std::vector<std::string> texts;
  for (const std::string& header : headers) texts.push_back(util::mask(header, "birth"));
  return texts;
}

}  // namespace readiness::data
