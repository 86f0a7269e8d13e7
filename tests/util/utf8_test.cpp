// SPDX-License-Identifier: Apache-2.0
#include "util/utf8.hpp"

#include <catch2/catch.hpp>

namespace utf8_test {

namespace util = readiness::util;
using namespace std::string_literals;

TEST_CASE("is_utf8 and code_points") {
  const auto [text, valid, count] = GENERATE(table<std::string, bool, std::size_t>({
      {"", true, 0},
      {"abc", true, 3},
      {"a\0b"s, true, 3},
      {"客户", true, 2},
      {"😀", true, 1},
      {"\xEF\xBB\xBF客", true, 2},
      {"\xFF", false, 1},
      {"a\x80z", false, 3},
      {"\xC0\xAF", false, 2},          // overlong
      {"\xE0\x80\xAF", false, 3},      // overlong
      {"\xED\xA0\x80", false, 3},      // a surrogate
      {"\xF4\x90\x80\x80", false, 4},  // beyond U+10FFFF
      {"\xE5\xAE", false, 2},          // cut off
      {"\xBF\xCD\xBB\xA7", false, 3},  // 客户 in GB18030; CD BB happens to be a letter
  }));
  CAPTURE(text);
  CHECK(util::is_utf8(text) == valid);
  CHECK(util::code_points(text) == count);
}

TEST_CASE("next_code_point steps over one character or one wrong byte") {
  const std::string text =
      "客\xFF"
      "a";
  std::size_t at = 0;
  CHECK(util::next_code_point(text, at) == U'客');
  CHECK(at == 3);
  CHECK(util::next_code_point(text, at) == U'\uFFFD');
  CHECK(at == 4);
  CHECK(util::next_code_point(text, at) == U'a');
  CHECK(at == text.size());
}

TEST_CASE("display_width") {
  const auto [text, width] = GENERATE(table<std::string, std::size_t>({
      {"", 0},
      {"abc", 3},
      {"客户", 4},
      {"ＡＢ", 4},
      {"ｱｲ", 2},        // half-width kana
      {"e\u0301", 1},   // e with a combining acute
      {"か\u3099", 2},  // combining voiced mark
      {"\x1b[0m", 3},   // the control character itself shows nothing
      {"\xFF", 1},
      {"😀", 2},
      {"“…”", 3},  // ambiguous: narrow
  }));
  CAPTURE(text);
  CHECK(util::display_width(text) == width);
}

TEST_CASE("shorten fits the width and never splits a character") {
  const auto [text, width, want] = GENERATE(table<std::string, std::size_t, std::string>({
      {"abc", 3, "abc"},
      {"abcd", 3, "ab…"},
      {"abcd", 1, "…"},
      {"abcd", 0, ""},
      {"", 0, ""},
      {"客户名称", 8, "客户名称"},
      {"客户名称", 7, "客户名…"},
      {"客户名称", 6, "客户…"},
      {"客户名称", 2, "…"},
      {"e\u0301e\u0301e\u0301", 2, "e\u0301…"},
      {"e\u0301e\u0301", 2, "e\u0301e\u0301"},
      {"\xFF\xFF\xFF", 2, "\xFF…"},
  }));
  CAPTURE(text, width);
  const std::string cut = util::shorten(text, width);
  CHECK(cut == want);
  CHECK(util::display_width(cut) <= width);
}

TEST_CASE("pad counts columns") {
  CHECK(util::pad_right("客户", 6) == "客户  ");
  CHECK(util::pad_left("客户", 6) == "  客户");
  CHECK(util::pad_right("e\u0301", 3) == "e\u0301  ");
  CHECK(util::pad_right("客户", 3) == "客户");
  CHECK(util::pad_left("", 2) == "  ");
}

TEST_CASE("fold") {
  const auto [text, want] = GENERATE(table<std::string, std::string>({
      {"", ""},
      {"AbC", "abc"},
      {"ＡＢ１２", "ab12"},
      {"客户（一）", "客户(一)"},
      {"ﾃｽﾄ", "テスト"},
      {"Straße", "strasse"},
      {"e\u0301", "\u00E9"},
      {"a\u200Bb\uFEFF", "ab"},  // what nobody sees does not count
      {"A\xFF", "A\xFF"},        // not UTF-8: unchanged
      {"a\0B"s, "a\0b"s},
  }));
  CAPTURE(text);
  CHECK(util::fold(text) == want);
}

TEST_CASE("printable shows what would drive a terminal or hide") {
  const auto [text, want] = GENERATE(table<std::string, std::string>({
      {"客户 C:\\x", "客户 C:\\x"},
      {"\x1b[31mred", "\\x1b[31mred"},
      {"a\nb\tc\r", "a\\x0ab\\x09c\\x0d"},
      {"\0"s, "\\x00"},
      {"\x7F", "\\x7f"},
      {"\u0085\u009B", "\\u0085\\u009b"},
      {"\u202Eabc\u202C", "\\u202eabc\\u202c"},
      {"\u2066x\u2069", "\\u2066x\\u2069"},
      {"\u200E\u200F\u200B\u061C", "\\u200e\\u200f\\u200b\\u061c"},
      {"\uFEFFname", "\\ufeffname"},
      {"\U000E0041", "\\U000e0041"},
      {"\xFF\xE5\xAE", "\\xff\\xe5\\xae"},
      {"👩\u200D👧", "👩\u200D👧"},  // a joiner inside an emoji stays
  }));
  CAPTURE(want);
  CHECK(util::printable(text) == want);
}

TEST_CASE("visible keeps the lines of a text, and nothing else that printable shows") {
  const auto [text, want] = GENERATE(table<std::string, std::string>({
      {"a\n\tb\r\n", "a\n\tb\r\n"},
      {"gone\rhere\r", "gone\\x0dhere\\x0d"},
      {"\x1b]0;title\x07\n", "\\x1b]0;title\\x07\n"},
      {"\u202Eabc\n\u2066", "\\u202eabc\n\\u2066"},
      {"客户\xFF\n", "客户\\xff\n"},
  }));
  CAPTURE(want);
  CHECK(util::visible(text) == want);
}

}  // namespace utf8_test
