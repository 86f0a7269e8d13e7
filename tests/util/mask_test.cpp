// SPDX-License-Identifier: Apache-2.0
#include "util/mask.hpp"

#include <catch2/catch.hpp>

namespace mask_test {

using readiness::util::mask;
namespace util = readiness::util;

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

TEST_CASE("below a header of birth, dates keep their year") {
  const auto [value, header, want] = GENERATE(table<std::string, std::string, std::string>({
      {"1988-05-12", "出生日期", "1988-**-**"},
      {"1988年5月12日", "生日", "1988年*月**日"},
      {"19880512", "Date of Birth", "1988****"},
      {"1988/5/12", "dob", "1988/*/**"},
      {"1988-05-12", "签约日期", "1988-05-12"},
      {"1988-05-12", "", "1988-05-12"},
      {"王小明", "出生日期", "王**"},
  }));
  CAPTURE(value, header);
  CHECK(util::mask(value, header) == want);
}

TEST_CASE("within a text only what is personal is masked, and its length stays") {
  const auto [text, want] = GENERATE(table<std::string, std::string>({
      {"张三 13812345678。", "张三 138****5678。"},
      {"call +86 138-1234-5678 now", "call +86 138-****-5678 now"},
      {"电话0755-26712345转8001", "电话075*-****2345转8001"},
      {"mail zhang.san@corp, or a@b.cn", "mail z********@corp, or *@b.cn"},
      {"11010519491231002X", "110***********002X"},
      {"身份证110105194912310038有误", "身份证110***********0038有误"},
      {"card 6222 0212 3456 7890 123", "card 622* **** **** ***0 123"},
      {"6222021234567890123", "622************0123"},
      {"139123456789012", "139********9012"},
  }));
  CAPTURE(text);
  const std::string shown = util::mask_within(text);
  CHECK(shown == want);
  CHECK(shown.size() == text.size());
  CHECK(util::mask_within(shown) == shown);  // twice is once
}

TEST_CASE("what is about nobody stays within a text") {
  const std::string text =
      GENERATE(as<std::string>(), "", "客户.csv: 1,380,000,000 rows", "SO13800009578", "2026-05-28 10:00:00",
               "2026-01-01 .. 2026-12-31", "2026-05-28 2026-05-29", "rows 16384 16385 100000",
               "1 2 3 4 5 6 7 8 9 10 11 12", "12345678901.50", "0.13812345678901", "91310000MA1K35XXXX",
               "defect D-20260131-007", "@", "a @ b", "20260131", "12,345,678,901.00",
               "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "version 1.2.3, port 65535");
  CAPTURE(text);
  CHECK(util::mask_within(text) == text);
}

TEST_CASE("a value below a header about people is masked whatever it looks like") {
  const auto [value, header, want] = GENERATE(table<std::string, std::string, std::string>({
      {"王小明", "联系人", "王**"},
      {"王小明", "Contact person", "王**"},
      {"13812345678", "手机号", "138****5678"},
      {"1988-05-12", "出生日期", "1988-**-**"},
      {"华东大区", "区域", "华东大区"},
      {"华东 13812345678", "区域", "华东 138****5678"},
      {"DEF-0012", "缺陷编号", "DEF-0012"},
  }));
  CAPTURE(value, header);
  CHECK(util::disclosed(value, header) == want);
}

}  // namespace mask_test
