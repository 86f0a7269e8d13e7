// SPDX-License-Identifier: Apache-2.0
#include "util/date_order.hpp"

#include <algorithm>
#include <array>

namespace readiness::util {
namespace {

constexpr std::array<std::string_view, 5> k_order_ids = {"", "year_first", "day_first", "month_first", "minguo"};

}  // namespace

std::optional<DateOrder> date_order_named(std::string_view word) {
  const auto found = std::find(k_order_ids.begin() + 1, k_order_ids.end(), word);
  if (found == k_order_ids.end()) return std::nullopt;
  return static_cast<DateOrder>(found - k_order_ids.begin());
}

std::string_view id_of(DateOrder order) { return k_order_ids[static_cast<std::size_t>(order)]; }

DateOrder DateOrders::settled() const {
  DateOrders left = *this;
  if (left.has(DateOrder::year_first)) left.remove(DateOrder::minguo);
  if (left.count() != 1) return DateOrder::unknown;
  return static_cast<DateOrder>(std::countr_zero(left.bits_));
}

}  // namespace readiness::util
