// SPDX-License-Identifier: Apache-2.0
#include "data/encoding/big5.hpp"

#include "data/encoding/encoded.hpp"
#include "data/encoding/transcode.hpp"

#include <catch2/catch.hpp>

#include <random>

namespace big5_test {

using readiness::data::Encoding;
using readiness::test::encoded;
using readiness::test::opened;
namespace data = readiness::data;

namespace {

std::string big5(const std::string& text) { return encoded(text, "BIG5"); }
std::string gbk(const std::string& text) { return encoded(text, "GBK"); }

}  // namespace

TEST_CASE("Big5 is told from GB18030 by its everyday characters") {
  const std::string text = "客戶名稱,聯絡人,金額\n臺北電子股份有限公司,陳小姐,1\n高雄貿易商行,王經理,2\n";
  const std::string want = "[客戶名稱][聯絡人][金額]\n[臺北電子股份有限公司][陳小姐][1]\n[高雄貿易商行][王經理][2]\n";
  CHECK(opened(big5(text)).text == want);
  CHECK(opened(big5(text)).note == "Big5 (guessed), comma");
  CHECK(opened(big5(text), "Big5").note == "Big5 (as stated), comma");
  CHECK(opened(big5(text), "cp950").text == want);
  CHECK(opened(gbk("客户名称,金额\n上海电子股份有限公司,1\n")).note == "GB18030 (guessed), comma");
  CHECK(opened(gbk("姓名,城市\n李雷,北京\n")).note == "GB18030 (guessed), comma");
  CHECK(opened(big5("姓名,城市\n陳大文,臺中\n")).text == "[姓名][城市]\n[陳大文][臺中]\n");
}

TEST_CASE("a close call says so") {
  const std::string both = "\xB8\xF4,b\n\xB0\xA2,2\n";  // everyday characters in either
  CHECK_FALSE(data::big5_fault(both));
  CHECK(opened(both).note == "GB18030 (guessed, could be Big5), comma");
  CHECK(data::find_encoding(both, {}).rival == Encoding::big5);
  CHECK_FALSE(data::find_encoding("上,海", {}).rival);
}

TEST_CASE("simplified texts are never taken for Big5, traditional ones hardly for GB18030") {
  // The most frequent characters of the two scripts, drawn at random.
  const std::string simplified =
      "的一是不了在人有我他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可";
  const std::string traditional =
      "的一是不了在人有我他這中大來上國個到說們為子和你地出道也時年得就那要下以生會自著去之過家學對可";
  std::mt19937 random(9);
  const auto drawn = [&](const std::string& from) {
    std::string text = "a,b\n";
    for (int i = 0; i < 20; ++i) text += from.substr(3 * (random() % (from.size() / 3)), 3) + (i % 4 == 3 ? "," : "");
    return text + "\n";
  };
  int wrong = 0;
  for (int i = 0; i < 300; ++i) {
    CHECK(data::find_encoding(gbk(drawn(simplified)), {}).encoding == Encoding::gb18030);
    wrong += data::find_encoding(big5(drawn(traditional)), {}).encoding == Encoding::big5 ? 0 : 1;
  }
  CHECK(wrong == 0);
}

TEST_CASE("bytes that are not Big5 are an error that names their place") {
  const std::string head = big5("客戶,金額\n臺北,1\n高");
  CHECK(opened(head + "\xFF,2\n", "big5").text == "error: a.csv: row 3, column 1: the bytes FF 2C 32 0A are not Big5");
  CHECK(opened(head + "\xA4", "big5").text == "error: a.csv: row 3, column 1: the bytes A4 are not Big5");
  CHECK(opened(head + ",\xA4\n", "big5").text == "error: a.csv: row 3, column 2: the bytes A4 0A are not Big5");
}

TEST_CASE("where a text stops being Big5") {
  const auto [text, want] = GENERATE(table<std::string, int>({
      {"", -1},
      {"ascii", -1},
      {"\xA4\x40", -1},
      {"a\xA4", 1},
      {"a\xA4\x7F", 1},
      {"\xA4\xA1\xFF", 2},
      {"\x80", 0},
      {"\xA4\x30", 0},
  }));
  const auto fault = data::big5_fault(text);
  CHECK((fault ? static_cast<int>(*fault) : -1) == want);
}

TEST_CASE("Big5 has the signs of Windows and the characters of ETEN") {
  const auto [bytes, want] = GENERATE(table<std::string, std::string>({
      {"\xA1\xFE", "／"},
      {"\xA2\x40", "＼"},
      {"\xA1\x5A", "╴"},
      {"\xA1\xC3", "￣"},
      {"\xA1\xC5", "ˍ"},
      {"\xA1\x45", "‧"},
      {"\xA3\xE1", "€"},
      {"\xA4\x40", "一"},
      {"\xF9\xD5", "龘"},
      {"\xF9\xD6", "碁"},
      {"\xF9\xDC", "嫺"},
      {"\xC6\xA1", "①"},
      {"\xC6\xCF", "廴"},
      {"\xC6\xE0", "々"},
      {"\xC6\xE7", "ぁ"},
      {"\xC7\xF2", "ヶ"},
      {"\xC7\xF3", "А"},
  }));
  std::string text;
  CHECK(data::big5_to_utf8("a" + bytes + "b", text) == 4);
  CHECK(text == "a" + want + "b");
}

TEST_CASE("what Hong Kong added is read where that is stated, and no accident elsewhere") {
  const std::string table = "\xA5\xD8,b\n\x87\x40,1\n\x88\x62,2\n";  // 目, 䏰, and a letter with two accents
  CHECK(opened(table, "Big5-HKSCS").text == "[目][b]\n[䏰][1]\n[Ê̄][2]\n");
  CHECK(opened(table, "Big5-HKSCS").note == "Big5-HKSCS (as stated), comma");
  CHECK(opened(table, "Big5").text == "error: a.csv: row 2, column 1: the bytes 87 40 2C 31 are not Big5");
}

TEST_CASE("Big5 is decoded alike wherever the steps of the transcoder fall") {
  std::string text;
  while (text.size() < 2'500'000) text += "臺北a,";
  for (const char* shift : {"", "x"}) {
    const auto copy = data::copy_as_utf8(big5(shift + text), Encoding::big5);
    REQUIRE(copy);
    CHECK_FALSE(copy->fault);
    CHECK(copy->text.bytes() == shift + text);
  }
}

}  // namespace big5_test
