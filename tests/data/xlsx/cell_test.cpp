// SPDX-License-Identifier: Apache-2.0
#include "data/xlsx/cell.hpp"

#include "data/xlsx/styles.hpp"

#include <catch2/catch.hpp>

namespace cell_test {

namespace xlsx = readiness::data::xlsx;

TEST_CASE("serial numbers become dates") {
  const auto [serial, from_1904, want] = GENERATE(table<std::string, bool, std::string>({
      {"46052", false, "2026-01-30"},
      {"46052.5", false, "2026-01-30 12:00:00"},
      {"46052.999999", false, "2026-01-31"},  // rounds up to midnight
      {"44590", true, "2026-01-30"},
      {"1", false, "1900-01-01"},
      {"59", false, "1900-02-28"},
      {"61", false, "1900-03-01"},  // 60 is the day that never was
      {"0.5", false, "12:00:00"},
      {"0", true, "1904-01-01"},
      {"2958465", false, "9999-12-31"},
      {"2958466", false, "2958466"},
      {"-1", false, "-1"},
      {"1e400", false, "1e400"},
      {"nan", false, "nan"},
      {"####", false, "####"},
      {"", false, ""},
  }));
  CAPTURE(serial, from_1904);
  CHECK(xlsx::date_text(serial, from_1904) == want);
}

TEST_CASE("numbers read as a spreadsheet shows them") {
  const auto [stored, want] = GENERATE(table<std::string, std::string>({
      {"0.30000000000000004", "0.3"},
      {"1732366.48", "1732366.48"},
      {"1732366.4799999999", "1732366.48"},
      {"13812345678", "13812345678"},
      {"9.1131000000000005E+17", "9.1131E+17"},
      {"007", "007"},
      {"12345678901234567x", "12345678901234567x"},
  }));
  CAPTURE(stored);
  CHECK(xlsx::number_text(stored) == want);
}

TEST_CASE("columns are named in letters") {
  CHECK(xlsx::column_index("A1") == 0);
  CHECK(xlsx::column_index("Z9") == 25);
  CHECK(xlsx::column_index("AA10") == 26);
  CHECK(xlsx::column_index("XFD1048576") == 16383);
  CHECK(xlsx::column_index("12") == -1);
  CHECK(xlsx::column_index("") == -1);
  CHECK(xlsx::column_index(std::string(1000, 'Z')) > 16383);
}

TEST_CASE("formats of dates are told from others") {
  const auto [id, code, want] = GENERATE(table<int, std::string, bool>({
      {0, "", false},
      {14, "", true},
      {22, "", true},
      {31, "", true},  // yyyy年m月d日 in East Asian editions
      {37, "", false},
      {164, "yyyy\"年\"m\"月\"d\"日\"", true},
      {164, "[$-804]yyyy/m/d;@", true},
      {164, "#,##0.00\" days\"", false},
      {164, "[Red]0.00", false},
      {164, "[h]:mm", true},
      {164, "0.00E+00", false},
      {164, "General", false},
      {164, "0\\d", false},
      {164, "[open", false},
  }));
  CAPTURE(id, code);
  CHECK(xlsx::is_date_format(id, code) == want);
}

}  // namespace cell_test
