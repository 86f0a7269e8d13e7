// SPDX-License-Identifier: Apache-2.0
#include "probes/data/natural_order.hpp"

#include "util/strings.hpp"

#include <algorithm>
#include <cstddef>

namespace readiness::probes::data {
namespace {

using util::is_digit;

// The digits at the front, without zeros in front of them; `text` moves behind.
std::string_view take_number(std::string_view& text) {
  const auto end = static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), is_digit) - text.begin());
  std::string_view number = text.substr(0, end);
  text.remove_prefix(end);
  number.remove_prefix(std::min(number.find_first_not_of('0'), number.size()));
  return number;
}

std::weak_ordering order_of_numbers(std::string_view a, std::string_view b) {
  if (const auto order = a.size() <=> b.size(); order != 0) return order;
  return a <=> b;
}

}  // namespace

std::weak_ordering natural_order(std::string_view a, std::string_view b) {
  while (!a.empty() && !b.empty()) {
    if (is_digit(a.front()) && is_digit(b.front())) {
      const std::string_view left = take_number(a), right = take_number(b);
      if (const auto order = order_of_numbers(left, right); order != 0) return order;
      continue;
    }
    const auto left = static_cast<unsigned char>(a.front()), right = static_cast<unsigned char>(b.front());
    if (left != right) return left <=> right;
    a.remove_prefix(1);
    b.remove_prefix(1);
  }
  return a.size() <=> b.size();
}

}  // namespace readiness::probes::data
