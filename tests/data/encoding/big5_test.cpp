// SPDX-License-Identifier: Apache-2.0
#include "data/encoding/big5.hpp"

#include "data/open.hpp"
#include "support/cells.hpp"
#include "support/temp_dir.hpp"

#include <catch2/catch.hpp>
#include <iconv.h>

#include <random>

namespace big5_test {

using readiness::TableFile;
using readiness::data::Encoding;
using readiness::test::TempDir;
namespace data = readiness::data;

namespace {

std::string encoded(std::string text, const char* encoding) {
  const iconv_t handle = iconv_open(encoding, "UTF-8");
  std::string out(2 * text.size(), '\0');
  char *from = text.data(), *to = out.data();
  std::size_t left = text.size(), room = out.size();
  const bool done = iconv(handle, &from, &left, &to, &room) == 0;
  iconv_close(handle);
  REQUIRE(done);
  out.resize(out.size() - room);
  return out;
}

std::string big5(const std::string& text) { return encoded(text, "BIG5-HKSCS"); }
std::string gbk(const std::string& text) { return encoded(text, "GBK"); }

struct Opened {
  std::string text, note;
};

Opened opened(std::string_view bytes, const std::string& encoding = {}) {
  const TempDir folder;
  folder.write("a.csv", bytes);
  TableFile file;
  file.file = "a.csv";
  file.encoding = encoding;
  const auto source = data::open(folder.path(), file);
  if (!source) return {"error: " + source.error().message.en, {}};
  return {readiness::test::text_of(**source), (*source)->note().en};
}

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

}  // namespace big5_test
