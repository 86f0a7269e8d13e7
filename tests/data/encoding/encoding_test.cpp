// SPDX-License-Identifier: Apache-2.0
#include "data/encoding/encoding.hpp"

#include "data/encoding/gb18030.hpp"

#include <catch2/catch.hpp>
#include <iconv.h>

#include <string>

namespace encoding_test {

namespace data = readiness::data;
using data::Encoding;
using Reason = data::EncodingFound::Reason;

namespace {

std::string code_point_in_utf8(char32_t code) {
  const auto byte = [](char32_t value) { return static_cast<char>(static_cast<unsigned char>(value)); };
  if (code < 0x80) return {byte(code)};
  if (code < 0x800) return {byte(0xC0 | code >> 6), byte(0x80 | (code & 0x3F))};
  if (code < 0x10000) return {byte(0xE0 | code >> 12), byte(0x80 | (code >> 6 & 0x3F)), byte(0x80 | (code & 0x3F))};
  return {byte(0xF0 | code >> 18), byte(0x80 | (code >> 12 & 0x3F)), byte(0x80 | (code >> 6 & 0x3F)),
          byte(0x80 | (code & 0x3F))};
}

class Encoder {
 public:
  Encoder() : handle_(iconv_open("GB18030", "UTF-8")) {}
  Encoder(const Encoder&) = delete;
  Encoder& operator=(const Encoder&) = delete;
  ~Encoder() { iconv_close(handle_); }
  std::string gb18030(std::string text) {
    std::string out(8 * text.size(), '\0');
    char *from = text.data(), *to = out.data();
    std::size_t left = text.size(), room = out.size();
    if (iconv(handle_, &from, &left, &to, &room) != 0) return {};
    out.resize(out.size() - room);
    return out;
  }

 private:
  iconv_t handle_;
};

}  // namespace

TEST_CASE("every character of Unicode comes back from GB18030") {
  Encoder encoder;
  data::Arena arena;
  std::size_t seen = 0;
  for (char32_t code = 0; code < 0x110000; ++code) {
    const std::string utf8 = code_point_in_utf8(code);
    const std::string bytes = encoder.gb18030(utf8);
    if (bytes.empty()) continue;  // surrogates
    ++seen;
    arena.clear();
    if (data::gb18030_to_utf8(bytes, arena) == utf8 && !data::gb18030_fault(bytes)) continue;
    CAPTURE(static_cast<unsigned>(code), bytes);
    REQUIRE(data::gb18030_to_utf8(bytes, arena) == utf8);
    REQUIRE_FALSE(data::gb18030_fault(bytes));
  }
  CHECK(seen > 1'100'000);
}

TEST_CASE("ASCII is not copied, euro and faults are what they are") {
  data::Arena arena;
  const std::string ascii = "plain, long enough for words of eight bytes";
  CHECK(data::gb18030_to_utf8(ascii, arena).data() == ascii.data());
  CHECK(data::gb18030_to_utf8("\x80 5", arena) == "€ 5");
  CHECK(data::gb18030_to_utf8("a\xFF"
                              "b\xC4",
                              arena) ==
        "a\xEF\xBF\xBD"
        "b\xEF\xBF\xBD");
}

TEST_CASE("the first fault of a text") {
  struct Row {
    std::string text;
    int utf8, gb18030;  // -1: none
  };
  const Row row = GENERATE(values<Row>({
      {"", -1, -1},
      {"ascii", -1, -1},
      {"上海", -1, -1},                            // three bytes each, two at a time: looks like GB18030 too
      {"上,海", -1, 2},                            // an odd number of bytes does not
      {"ab\xC9\xCF\xBA\xA3", 2, -1},               // 上海 in GB18030
      {"ab\xE5\xBC", 2, -1},                       // cut off
      {"ab\xE5", 2, 2},                            // cut off in both
      {"\xC0\xAF", 0, -1},                         // overlong
      {"\xED\xA0\x80", 0, -1},                     // a surrogate, in UTF-8; 0x80 alone would be a euro sign
      {"a\xFF", 1, 1},                             // in none of them
      {"\x81\x30\x81\x30", 0, -1},                 // the first of four bytes
      {"\x84\x31\xA4\x39\x84\x31\xA5\x30", 0, 4},  // the last of the BMP, and the one behind it
      {"\xE3\x32\x9A\x35\xE3\x32\x9A\x36", 0, 4},  // U+10FFFF, and the one behind it
      {"\x81\x7F", 0, 0},                          // 7F is no second byte
  }));
  CAPTURE(row.text);
  const auto number = [](const std::optional<std::size_t>& fault) { return fault ? static_cast<int>(*fault) : -1; };
  CHECK(number(data::utf8_fault(row.text)) == row.utf8);
  CHECK(number(data::gb18030_fault(row.text)) == row.gb18030);
}

TEST_CASE("which encoding, and why") {
  struct Row {
    std::string text;
    std::optional<Encoding> declared;
    Encoding encoding;
    Reason reason;
    int fault;
  };
  const auto [text, declared, encoding, reason, fault] = GENERATE(values<Row>({
      {"plain", {}, Encoding::utf8, Reason::proven, -1},
      {"上,海", {}, Encoding::utf8, Reason::proven, -1},
      {"\xEF\xBB\xBFplain", {}, Encoding::utf8, Reason::byte_order_mark, -1},
      {"\xEF\xBB\xBFplain", Encoding::gb18030, Encoding::utf8, Reason::byte_order_mark, -1},
      {"\xEF\xBB\xBF\xC9\xCF", {}, Encoding::utf8, Reason::byte_order_mark, 3},
      {"\x84\x31\x95\x33\xC9\xCF", {}, Encoding::gb18030, Reason::byte_order_mark, -1},
      {"\xC9\xCF,\xBA\xA3", {}, Encoding::gb18030, Reason::guessed, -1},
      {"\xC9\xCF,\xBA\xA3", Encoding::utf8, Encoding::utf8, Reason::declared, 0},
      {"上,海", Encoding::gb18030, Encoding::gb18030, Reason::declared, 2},
      {"上海市,上海\xFF", {}, Encoding::utf8, Reason::proven, 16},            // damaged UTF-8, not GB18030
      {"\xC9\xCF,\xBA\xA3,\xFF", {}, Encoding::gb18030, Reason::guessed, 6},  // damaged GB18030, not UTF-8
  }));
  CAPTURE(text);
  const data::EncodingFound found = data::find_encoding(text, declared);
  CHECK(found.encoding == encoding);
  CHECK(found.reason == reason);
  CHECK((found.fault ? static_cast<int>(*found.fault) : -1) == fault);
}

TEST_CASE("a large file without a letter beyond ASCII at its start is looked at as a whole") {
  std::string text;
  while (text.size() < (std::size_t{24} << 20)) text += "0123456789,abcdefghij\n";
  CHECK(data::find_encoding(text, {}).encoding == Encoding::utf8);
  CHECK(data::find_encoding(text + "上,海\n", {}).encoding == Encoding::utf8);
  CHECK(data::find_encoding(text + "\xC9\xCF,\xBA\xA3\n" + text, {}).encoding == Encoding::gb18030);
  const data::EncodingFound neither = data::find_encoding(text + "\xFF\n" + text + "\xFF", {});
  CHECK(neither.fault == text.size());
}

TEST_CASE("names of encodings") {
  for (const char* name : {"UTF-8", "utf8"}) CHECK(data::encoding_named(name) == Encoding::utf8);
  for (const char* name : {"GB18030", "gbk", "GB2312", "cp936"}) CHECK(data::encoding_named(name) == Encoding::gb18030);
  for (const char* name : {"UTF-16", "utf-16le"}) CHECK(data::encoding_named(name) == Encoding::utf16le);
  CHECK(data::encoding_named("UTF-16BE") == Encoding::utf16be);
  for (const char* name : {"Big5", "CP950"}) CHECK(data::encoding_named(name) == Encoding::big5);
  CHECK(data::encoding_named("BIG5-HKSCS") == Encoding::big5_hkscs);
  CHECK(data::encoding_named("Windows-1250") == Encoding::windows_1250);
  CHECK(data::encoding_named("cp1251") == Encoding::windows_1251);
  for (const char* name : {"windows-1252", "CP1252", "Latin1", "ISO-8859-1"})
    CHECK(data::encoding_named(name) == Encoding::windows_1252);
  for (const char* name : {"Shift-JIS", "shift_jis", "SJIS", "cp932"})
    CHECK(data::encoding_named(name) == Encoding::shift_jis);
  for (const char* name : {"EUC-KR", "cp949"}) CHECK(data::encoding_named(name) == Encoding::euc_kr);
  for (const char* name : {"", " ", "latin9", "cp1252 iso-8859-1"}) CHECK_FALSE(data::encoding_named(name));
}

}  // namespace encoding_test
