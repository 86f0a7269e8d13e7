// SPDX-License-Identifier: Apache-2.0
#include "data/formats/damage.hpp"

#include <catch2/catch.hpp>

#include <string>

namespace damage_test {

using namespace readiness;
using data::damage_of;
using data::DamageKinds;
using data::is_damaged;

namespace {

const DamageKinds k_all = {true, true, true, true, true};

// The only kind that finds the value, with its reason.
void check_found(const std::string& value, const std::string& kind, const std::string& reason) {
  CAPTURE(value);
  for (const std::string name : {"spreadsheet", "mojibake", "invisible", "full_width", "date"}) {
    CAPTURE(name);
    CHECK(is_damaged(value, *DamageKinds::of({name})) == (name == kind));
  }
  CHECK(is_damaged(value, k_all));
  CHECK(damage_of(value, k_all).en == reason);
  CHECK_FALSE(damage_of(value, k_all).zh.empty());
}

}  // namespace

TEST_CASE("what spreadsheets leave of a value") {
  const std::string numbers = "a long number in scientific notation; its last digits are lost";
  for (const char* value : {"9.11E+17", "1e+20", "-1.5E+9", "3E+100"}) check_found(value, "spreadsheet", numbers);
  for (const char* value : {"##", "########"})
    check_found(value, "spreadsheet", "only the # signs of a column that was too narrow");
  for (const char* value : {"#REF!", "#N/A", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!"})
    check_found(value, "spreadsheet", "a spreadsheet's error value");
}

TEST_CASE("what wrong encodings leave of a text") {
  check_found("北\xEF\xBF\xBD", "mojibake", "holds U+FFFD in place of a character that is lost");
  check_found("\xC4\xCF", "mojibake", "holds U+FFFD in place of a character that is lost");
  check_found("锟斤拷", "mojibake", "holds the garbled text '锟斤拷'");
  check_found("x烫烫烫烫", "mojibake", "holds the garbled text '烫烫烫'");
  check_found("??", "mojibake", "question marks in a row, perhaps in place of lost characters");
  check_found("上海??公司", "mojibake", "question marks in a row, perhaps in place of lost characters");
  const std::string twice = "UTF-8 that was read as Western text and encoded again";
  check_found("CafÃ©", "mojibake", twice);
  check_found("å®¢æˆ·", "mojibake", twice);  // 客户
  check_found("itâ€™s", "mojibake", twice);
  check_found("Â¥12", "mojibake", twice);
  check_found("ðŸ˜€", "mojibake", twice);
}

TEST_CASE("characters that nobody sees") {
  check_found(std::string("a\0b", 3), "invisible", "holds the control character U+0000");
  check_found("a\x1B[31m", "invisible", "holds the control character U+001B");
  check_found("a\x7F", "invisible", "holds the control character U+007F");
  check_found("张\xE2\x80\x8B伟", "invisible", "holds the invisible character U+200B");
  check_found("a\xE2\x80\xAE", "invisible", "holds the invisible character U+202E");
  check_found("a\xC2\xAD", "invisible", "holds the invisible character U+00AD");
  check_found("\xEF\xBB\xBF编号", "invisible", "holds a byte order mark (BOM), U+FEFF");
}

TEST_CASE("full-width letters and digits, where they are asked for") {
  for (const char* value : {"Ａ座", "１２", "ｚ"})
    check_found(value, "full_width", "holds full-width letters or digits");
}

TEST_CASE("codes that have become dates") {
  for (const char* value : {"2026-03-01", "2026/3/1", "3月1日", "12月31日", "1-Mar", "Mar-26"})
    check_found(value, "date", "a code that has become a date");
}

TEST_CASE("what looks odd and is in order") {
  const std::string value =
      GENERATE(as<std::string>(), "1E5", "1E05", "E+17", "9.11E+", "9.11E+1x", ".5E+3", "#", "#1", "#REF", "A?", "? ?",
               "CAFÉ»", "Müller", "naïve", "São", "Ångström", "€5", "“好”", "（上海）", "a\nb\tc\r", "锟", "烫",
               "20260301", "3-1", "1-13", "13月", "月日", "3月日", "Mar-x", "𠮷", "1/2/3", "12345678901234567890");
  CAPTURE(value);
  CHECK_FALSE(is_damaged(value, k_all));
  CHECK(damage_of(value, k_all).empty());
}

TEST_CASE("damage is found in endless and hostile values") {
  const std::string filler = GENERATE(as<std::string>(), "å", "Ã", "#", "?", "\xF0", "锟", "9", "月", "E+", "-");
  std::string value;
  for (int i = 0; i < 50'000; ++i) value += filler;
  is_damaged(value, k_all);
  CHECK(is_damaged(value + "x\xEF\xBF\xBD", k_all));
}

TEST_CASE("kinds of damage go by their names") {
  CHECK(DamageKinds::of({}));
  CHECK_FALSE(is_damaged("##", *DamageKinds::of({})));
  CHECK_FALSE(DamageKinds::of({"spreadsheet", "excel"}));
}

}  // namespace damage_test
