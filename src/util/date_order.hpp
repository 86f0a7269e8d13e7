// SPDX-License-Identifier: Apache-2.0
// In which order a column writes day, month and year where the text alone does not tell: 1/2/2026, 26/1/5.
#pragma once

#include <bit>
#include <cstdint>
#include <optional>
#include <string_view>

namespace readiness::util {

enum class DateOrder : std::uint8_t {
  unknown,
  year_first,   // 26/1/5 is 2026-01-05
  day_first,    // 1/2/2026 is 2026-02-01
  month_first,  // 1/2/2026 is 2026-01-02
  minguo,       // 115/1/5 is 2026-01-05: years since 1911
};

// year_first, day_first, month_first, minguo; nothing for other words.
std::optional<DateOrder> date_order_named(std::string_view word);
std::string_view id_of(DateOrder order);  // nothing for unknown

// Orders, as bits.
class DateOrders {
 public:
  constexpr DateOrders() = default;
  static constexpr DateOrders all() { return DateOrders(0x1E); }

  constexpr void add(DateOrder order) { bits_ = static_cast<std::uint8_t>(bits_ | bit(order)); }
  constexpr void remove(DateOrder order) { bits_ = static_cast<std::uint8_t>(bits_ & ~bit(order)); }
  constexpr bool has(DateOrder order) const { return (bits_ & bit(order)) != 0; }
  constexpr bool none() const { return bits_ == 0; }
  constexpr int count() const { return std::popcount(bits_); }
  friend constexpr DateOrders operator&(DateOrders a, DateOrders b) {
    return DateOrders(static_cast<std::uint8_t>(a.bits_ & b.bits_));
  }
  constexpr bool operator==(const DateOrders&) const = default;

  // The only one; a lone century of two digits is ours, unless something proves years of the Republic. Unknown when
  // there are several, and when there is none.
  DateOrder settled() const;

 private:
  explicit constexpr DateOrders(std::uint8_t bits) : bits_(bits) {}
  static constexpr std::uint8_t bit(DateOrder order) {
    return static_cast<std::uint8_t>(1u << static_cast<unsigned>(order));
  }
  std::uint8_t bits_ = 0;
};

}  // namespace readiness::util
