// SPDX-License-Identifier: Apache-2.0
#include "data/xlsx/cell.hpp"

#include "data/xlsx/strings.hpp"
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

TEST_CASE("rows of references") {
  CHECK(xlsx::row_number("A1") == 1);
  CHECK(xlsx::row_number("XFD1048576") == 1'048'576);
  CHECK(xlsx::row_number("AB") == 0);
  CHECK(xlsx::row_number("") == 0);
}

TEST_CASE("what number formats show") {
  using Shown = xlsx::NumberFormat::Shown;
  const auto [id, code, want] = GENERATE(table<int, std::string, Shown>({
      {0, "", Shown::number},
      {14, "", Shown::moment},
      {22, "", Shown::moment},
      {31, "", Shown::moment},  // yyyy年m月d日 in East Asian editions
      {20, "", Shown::time},
      {33, "", Shown::time},
      {46, "", Shown::elapsed},
      {37, "", Shown::number},
      {164, "yyyy\"年\"m\"月\"d\"日\"", Shown::moment},
      {164, "[$-804]yyyy/m/d;@", Shown::moment},
      {164, "mmm-yy", Shown::moment},
      {164, "m", Shown::moment},
      {164, "h:mm AM/PM", Shown::time},
      {164, "mm:ss", Shown::time},
      {164, "上午/下午h\"时\"mm\"分\"", Shown::time},
      {164, "#,##0.00\" days\"", Shown::number},
      {164, "[Red]0.00", Shown::number},
      {164, "[h]:mm", Shown::elapsed},
      {164, "[mm]:ss", Shown::elapsed},
      {164, "[hh]\"小时\"", Shown::elapsed},
      {164, "0.00E+00", Shown::number},
      {164, "General", Shown::number},
      {164, "0\\d", Shown::number},
      {164, "_d0.0_h*s", Shown::number},
      {164, "[open", Shown::number},
      {164, "\"open", Shown::number},
      {164, "_", Shown::number},
      {164, "000000", Shown::code},
      {164, "\"C-\"0000", Shown::code},
      {164, "\\C\\-0000;@", Shown::code},
      {164, "000-0000", Shown::code},
      {164, "[$-804]00000", Shown::code},
      {164, "#000", Shown::code},
      {164, "0", Shown::number},  // one digit is what any number has
      {164, "\"No. \"0", Shown::number},
      {164, "0,000", Shown::number},
      {164, "00.00", Shown::number},
      {164, "00%", Shown::number},
      {164, "$00", Shown::number},
      {164, "[<1000]000", Shown::number},
      {164, "0#00", Shown::number},
  }));
  CAPTURE(id, code);
  CHECK(xlsx::number_format(id, code).shown == want);
}

TEST_CASE("numbers that are shown as codes") {
  const auto [number, format, want] = GENERATE(table<std::string, std::string, std::string>({
      {"123", "000000", "000123"},
      {"1234567", "000000", "1234567"},
      {"0", "000", "000"},
      {"7", "\"C-\"0000", "C-0007"},
      {"12345678", "000-0000", "1234-5678"},
      {"7", "000-0000", "000-0007"},
      {"7", "#000\"号\"", "007号"},
      {"1.23E2", "00000", "00123"},
      {"123.0", "00000", "00123"},
      {"1.5", "0000", "no code"},
      {"-7", "0000", "no code"},
      {"1e15", "0000", "no code"},
      {"nan", "0000", "no code"},
      {"x", "0000", "no code"},
      {"", "0000", "no code"},
  }));
  CAPTURE(number, format);
  CHECK(xlsx::code_text(number, xlsx::number_format(164, format).pattern).value_or("no code") == want);
}

TEST_CASE("elapsed times have as many hours as they need, and no day") {
  const auto [days, want] = GENERATE(table<std::string, std::string>({
      {"10.632060185185185", "255:10:10"},
      {"1.25", "30:00:00"},
      {"0.5", "12:00:00"},
      {"0", "00:00:00"},
      {"-0.0625", "-01:30:00"},
      {"1e300", "1e300"},
      {"##", "##"},
  }));
  CAPTURE(days);
  CHECK(xlsx::elapsed_text(days) == want);
}

TEST_CASE("a time of day has no day in workbooks of 1904 either") {
  const xlsx::NumberFormat time = xlsx::number_format(20, "");
  CHECK(xlsx::formatted("0.5", time, true) == "12:00:00");
  CHECK(xlsx::formatted("0.5", time, false) == "12:00:00");
  CHECK(xlsx::formatted("44590.5", time, true) == "2026-01-30 12:00:00");
}

TEST_CASE("escapes in texts") {
  const auto [text, want] = GENERATE(table<std::string, std::string>({
      {"plain", "plain"},
      {"part_x005F_x000D_b", "part_x000D_b"},
      {"a_x000D_b", "a\rb"},
      {"_x4E0A__x6d77_", "上海"},
      {"_xD840__xDC00_", "𠀀"},
      {"_xD840_x", "_xD840_x"},  // half of a pair
      {"_xDC00_", "_xDC00_"},
      {"_x0000_", "_x0000_"},
      {"_x00G0_", "_x00G0_"},
      {"_x123_", "_x123_"},
      {"_x005F", "_x005F"},
      {"box_x", "box_x"},
  }));
  CAPTURE(text);
  CHECK(xlsx::unescaped(text) == want);
}

}  // namespace cell_test
