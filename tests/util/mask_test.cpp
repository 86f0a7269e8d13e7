// SPDX-License-Identifier: Apache-2.0
#include "util/mask.hpp"

#include <catch2/catch.hpp>

namespace mask_test {

using readiness::util::mask;

TEST_CASE("phone and other numbers keep their ends") {
  const auto [value, want] = GENERATE(table<std::string, std::string>({
      {"13812345678", "138****5678"},
      {"+8613812345678", "+86138****5678"},
      {"+86 138-1234-5678", "+86 138-****-5678"},
      {"8613812345678", "86138****5678"},
      {"0086 13812345678", "0086 138****5678"},
      {"138 1234 5678", "138 **** 5678"},
      {"１３８１２３４５６７８", "１３８****５６７８"},
      {"0755-26712345", "075*-****2345"},
      {"(0755) 2671 2345", "(075*) **** 2345"},
      {"26712345", "26****45"},
      {"6222021234567890123", "622************0123"},  // bank card
      {"440301198805051234", "440***********1234"},    // identity card
      {"12345", "1***5"},
      {"1,234,567.89", "1,2**,***.89"},
      {"-98765", "-9***5"},
      {"99999999999999999999999999999999", "999*************************9999"},
  }));
  CAPTURE(value);
  CHECK(mask(value) == want);
}

TEST_CASE("names, companies and addresses") {
  const auto [value, want] = GENERATE(table<std::string, std::string>({
      {"王小明", "王**"},
      {"王明", "王*"},
      {"王", "*"},
      {"欧阳小明", "欧***"},
      {"买买提·艾力江", "买*****江"},
      {"上海华东贸易有限公司", "上海******公司"},
      {"上海市浦东新区世纪大道100号", "上海市*********00号"},
      {"Li Lei", "L****i"},
      {"AB", "A*"},
      {"K00012 + 王小明", "K****2 + 王**"},
      {"x", "*"},
      {"91310000MA1K35XXXX", "9131**********XXXX"},  // unified social credit code
      {"44030119880505123X", "4403**********123X"},  // identity card
      {"转8001", "转***1"},
      {"张三 13812345678", "张三 ********678"},
      {"  王小明  ", "王**"},
      {"\xFF\xFE\xFD", "\xFF**"},
  }));
  CAPTURE(value);
  CHECK(mask(value) == want);
}

TEST_CASE("mail addresses keep the domain") {
  const auto [value, want] = GENERATE(table<std::string, std::string>({
      {"zhang@abc.com", "z****@abc.com"},
      {"z@abc.com", "*@abc.com"},
      {"张三@例子.公司", "张*@例子.公司"},
      {"a@b", "a**"},            // not an address
      {"@abc.com", "@a****om"},  // neither
  }));
  CAPTURE(value);
  CHECK(mask(value) == want);
}

TEST_CASE("what says nothing about a person stays") {
  const std::string value =
      GENERATE("", "   ", "　", "0", "42", "1234", "-5", "95.25", "12.5%", "１２", "2026-01-30", "2026/1/30",
               "2026.01.30", "20260130", "2026年1月30日", "2026-01-30 08:00:00", "2026-01-30T08:00:00Z");
  CHECK(mask(value) == value);
}

TEST_CASE("what only looks like a date is masked") {
  const auto [value, want] = GENERATE(table<std::string, std::string>({
      {"20261330", "20****30"},
      {"2026-02-30", "20**-**-30"},
      {"2026-01-30 13812345678", "202*-**-** *******5678"},
      {"2026年1月30日 13812345678", "2026************5678"},
      {"2026-01-30 王小明", "202********王小明"},
  }));
  CAPTURE(value);
  CHECK(mask(value) == want);
}

TEST_CASE("a long note shows four characters at each end at most") {
  CHECK(mask("请联系王小明," + std::string(5000, 'x') + "13812345678") == "请联系王************5678");
}

}  // namespace mask_test
