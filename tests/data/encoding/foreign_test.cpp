// SPDX-License-Identifier: Apache-2.0
#include "data/encoding/east_asian.hpp"
#include "data/encoding/encoded.hpp"
#include "data/encoding/single_byte.hpp"
#include "util/utf8.hpp"

#include <catch2/catch.hpp>

#include <random>

namespace foreign_test {

using readiness::test::encoded;
using readiness::test::opened;
namespace data = readiness::data;

namespace {

struct Text {
  const char* iconv;
  std::string name;
  std::string text;
};

std::string with_brackets(const std::string& csv) {
  std::string out = "[";
  for (const char c : csv.substr(0, csv.size() - 1)) out += c == ',' ? "][" : c == '\n' ? "]\n[" : std::string(1, c);
  return out + "]\n";
}

}  // namespace

TEST_CASE("texts of Europe, Japan and Korea are read where it is evident what they are") {
  const Text row = GENERATE(values<Text>({
      {"CP1252", "windows-1252", "Name,Ort\nMüller,München\nMeier,Köln\n"},
      {"CP1252", "windows-1252", "Nr,Größe\n1,2\n"},
      {"CP1252", "windows-1252", "Name,Straße\nGröße,Ärzte\n"},
      {"CP1252", "windows-1252", "Name,T\nOfen,25°C\nHerd,30°C\n"},
      {"CP1252", "windows-1252", "Nom,Ville\nHélène Lefèvre,Besançon\nJérôme,Orléans\nZoé,Genève\nAnaïs,Nîmes\n"},
      {"CP1252", "windows-1252", "Nombre,Ciudad\nMuñoz,Córdoba\nJosé García,Málaga\nIñigo,León\nPeña,Mérida\n"},
      {"CP1252", "windows-1252", "Nome,Cidade\nJoão Conceição,São Paulo\n"},
      {"CP1252", "windows-1252", "Navn,By\nSørensen,Ålborg\nKjær,Tromsø\nBjörk,Malmö\n"},
      {"CP1252", "windows-1252", "Name,Preis\nMüller,5 €\nSchön,„Ort“ – gut\n"},
      {"CP1250", "windows-1250", "Nazwa,Miasto\nMałgorzata,Łódź\nWiśniewski,Częstochowa\nŻółkiewska,Gdańsk\n"},
      {"CP1250", "windows-1250", "Jméno,Město\nDvořák,Plzeň\nNováček,Brno\nŠtěpánek,Hradec Králové\nRůžička,Příbram\n"},
      {"CP1250", "windows-1250",
       "Név,Város\nErdős,Győr\nFűzfa,Szeged\nHegedűs,Kővágó\nSzőke,Hatvan\nTőkés,Mezőkövesd\n"},
      {"CP1251", "windows-1251", "Имя,Город\nИванов,Москва\nПетрова,Санкт-Петербург\n"},
      {"CP932", "Shift-JIS", "名前,住所\n山田太郎,東京都港区\nすずき,おおさか\n"},
      {"CP932", "Shift-JIS", "カタカナ,テスト\nデータ,サンプル\n"},
      {"CP949", "EUC-KR", "이름,회사\n김민수,서울전자\n박지영,한국상사\n이정호,대한산업\n"},
  }));
  CAPTURE(row.text);
  const auto read = opened(encoded(row.text, row.iconv));
  CHECK(read.note == row.name + " (guessed), comma");
  CHECK(read.text == with_brackets(row.text));
  CHECK(opened(encoded(row.text, row.iconv), row.name).note == row.name + " (as stated), comma");
  CHECK(opened(encoded(row.text, row.iconv), row.name).text == with_brackets(row.text));
}

TEST_CASE("a text that several encodings would do for is not read, and that is told") {
  const auto [iconv, text, want] = GENERATE(table<const char*, std::string, std::string>({
      {"CP1252", "Nombre\nMuñoz\n", "F1 6F 7A 0A"},   // or Polish: Muńoz
      {"CP1252", "Plat\nCrème\n", "E8 6D 65 0A"},     // or Czech: Crčme
      {"CP1254", "Ad\nAyşe\nIşık\n", "FE 65 0A 49"},  // Turkish is not read: no Icelandic
      {"CP1257", "Vardas\nJuškevičius\nŽukauskienė\nVaičiūnas\n", "F0 6B 65 76"},
  }));
  CAPTURE(text);
  CHECK(opened(encoded(text, iconv)).text == "error: a.csv: row 2, column 1: the bytes " + want +
                                                 " are not UTF-8, and nothing shows which encoding they are in");
  CHECK_FALSE(opened(encoded(text, iconv), "windows-1252").note.empty());
}

TEST_CASE("Chinese stays Chinese beside Latin letters and rare characters") {
  const auto [iconv, name, text] = GENERATE(table<const char*, std::string, std::string>({
      {"GB18030", "GB18030", "品名,单位\niPhone手机,A座3楼\n"},
      {"GB18030", "GB18030", "姓名,部门\n刘喆,销售ABC部\n王堃,A组\n"},
      {"GB18030", "GB18030", "繁體,資料\n臺北電子,聯絡\n"},
      {"GB18030", "GB18030", "Name,Ort\nMüller,Köln\nGröße,Straße\n"},
      {"GB18030", "GB18030", "a,b\nCafé,Zürich\n"},
      {"GB18030", "GB18030", "温度,备注\n25℃,好\n"},
      {"BIG5", "Big5", "品名,單位\nApple電腦,A座3樓\nB棟100號5F之2,一樓\n"},
  }));
  CAPTURE(text);
  const auto read = opened(encoded(text, iconv));
  CHECK(read.text == with_brackets(text));
  CHECK(read.note.starts_with(name + " (guessed"));
}

TEST_CASE("a UTF-8 text with a broken byte stays UTF-8") {
  CHECK(opened("名,b\nM\xFCller,1\n").text.starts_with("error: a.csv: row 2, column 1: the bytes FC 6C 6C 65"));
  CHECK(opened("Name,Größe,Straße,Wärme,Öl,Tür,Böe,Maß\nKäse,M\xFCll,,,,,,\n").text ==
        "error: a.csv: row 2, column 2: the bytes FC 6C 6C 2C are not UTF-8");
}

TEST_CASE("bytes that a one-byte encoding does not have are an error that names their place") {
  CHECK(opened("a,b\n1,\x81\n", "windows-1252").text ==
        "error: a.csv: row 2, column 2: the bytes 81 0A are not windows-1252");
  CHECK(opened("a,b\n1,\xA4\n", "EUC-KR").text == "error: a.csv: row 2, column 2: the bytes A4 0A are not EUC-KR");
  CHECK(opened("a,b\n1,\x83", "Shift-JIS").text == "error: a.csv: row 2, column 2: the bytes 83 are not Shift-JIS");
}

TEST_CASE("everyday Chinese is taken neither for Japanese nor for Korean nor for Russian") {
  const std::string common =
      "的一是不了在人有我他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可客户名称电话地址";
  std::mt19937 random(7);
  for (int i = 0; i < 500; ++i) {
    std::string text;
    for (std::size_t n = 4 + random() % 30; n > 0; --n) text += common.substr(3 * (random() % (common.size() / 3)), 3);
    const std::string bytes = encoded(text, "GB18030");
    CAPTURE(text);
    CHECK_FALSE(data::is_shift_jis(bytes));
    CHECK_FALSE(data::is_euc_kr(bytes));
    CHECK_FALSE(data::is_cyrillic(bytes));
    CHECK_FALSE(data::is_accented_latin(bytes));
  }
}

TEST_CASE("random bytes in any encoding give a table or an error") {
  std::mt19937 random(5);
  for (int i = 0; i < 300; ++i) {
    std::string bytes = "a,b\n";
    for (std::size_t n = random() % 200; n > 0; --n)
      bytes += random() % 3 == 0 ? static_cast<char>(0x80 + random() % 128) : static_cast<char>('a' + random() % 26);
    for (const char* encoding : {"", "Big5", "Big5-HKSCS", "windows-1250", "windows-1251", "Shift-JIS", "EUC-KR"}) {
      const std::string text = opened(bytes, encoding).text;
      CHECK((text.starts_with("[") || text.starts_with("error: a.csv")));
      CHECK(readiness::util::is_utf8(text));
    }
  }
}

}  // namespace foreign_test
