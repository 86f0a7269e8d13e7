// SPDX-License-Identifier: Apache-2.0
#include "recon/damage.hpp"

#include <catch2/catch.hpp>

#include <set>

namespace damage_test {

using namespace readiness::recon;

TEST_CASE("what happened to a value has a name") {
  const auto [type, expected, found, damage, detail] =
      GENERATE(table<Type, std::string, std::string, Damage, std::int64_t>({
          {Type::text, "上海", "", Damage::emptied, 0},
          {Type::text, "", "上海", Damage::filled, 0},
          {Type::text, "", "NULL", Damage::blank_form, 0},
          {Type::text, "客户", "瀹㈡埛锟斤拷", Damage::mojibake, 0},
          {Type::text, "客户", "??", Damage::mojibake, 0},
          {Type::text, "客户", "客\xEF\xBF\xBD", Damage::mojibake, 0},
          {Type::text, "911000000000000001", "9.11E+17", Damage::spreadsheet, 0},
          {Type::text, "abc", " abc ", Damage::padded, 0},
          {Type::text, "a\r\nb", "a\nb", Damage::line_breaks, 0},
          {Type::text, "abc", "ABC", Damage::letter_case, 0},
          {Type::text, "ＡＢ", "AB", Damage::width, 0},
          {Type::text, "00123", "123", Damage::lost_zeros, 0},
          {Type::text, "1,200.00", "1200", Damage::number_form, 0},
          {Type::number, "1.2", "12000", Damage::unit_shift, 4},
          {Type::number, "12000", "1.2", Damage::unit_shift, -4},
          {Type::number, "123.45", "12345", Damage::unit_shift, 2},
          {Type::number, "5", "-5", Damage::sign, 0},
          {Type::number, "1.256", "1.26", Damage::decimals, 2},
          {Type::number, "1.256", "1.25", Damage::decimals, 2},
          {Type::number, "1200.5", "1200", Damage::decimals, 0},
          {Type::number, "1200.5", "120", Damage::changed, 0},
          {Type::text, "2026/1/30", "2026-01-30", Damage::date_form, 0},
          {Type::time, "2026-01-30 08:00:00", "2026-01-30 16:00:00", Damage::time_shift, 8},
          {Type::date, "2026-01-30", "2026-01-29 16:00:00", Damage::time_shift, -8},
          {Type::time, "2026-01-30 08:15:00", "2026-01-30", Damage::time_lost, 0},
          {Type::date, "2026-03-01", "2026-01-03", Damage::day_month, 0},
          {Type::date, "2026-03-05", "2026-03-04", Damage::day_shift, -1},
          {Type::date, "2026-03-05", "2026-04-09", Damage::changed, 0},
          {Type::text, "上海华鑫盛科技", "上海华鑫", Damage::truncated, 4},
          {Type::text, "abc", "xyz", Damage::changed, 0},
      }));
  INFO(expected << " | " << found);
  const Found what = damage_of(type, expected, found);
  CHECK(id_of(what.damage) == id_of(damage));
  CHECK(what.detail == detail);
}

TEST_CASE("every damage has an id and a title of its own") {
  std::set<std::string_view> ids;
  std::set<std::string> titles;
  for (std::size_t i = 0; i < k_damages; ++i) {
    ids.insert(id_of(static_cast<Damage>(i)));
    titles.insert(title_of(static_cast<Damage>(i)).en);
  }
  CHECK(ids.size() == k_damages);
  CHECK(titles.size() == k_damages);
}

}  // namespace damage_test
