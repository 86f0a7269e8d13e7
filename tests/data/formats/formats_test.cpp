// SPDX-License-Identifier: Apache-2.0
#include "data/formats/date.hpp"
#include "data/formats/format.hpp"
#include "data/formats/number.hpp"
#include "support/measuring.hpp"
#include "util/decimal.hpp"

#include <catch2/catch.hpp>

namespace formats_test {

using namespace readiness;
using data::find_format;

namespace {

// Why `value` is not in the format, in English; "" when it is.
std::string why(const std::string& format, const std::string& value) {
  const data::Format& found = *find_format(format);
  return found.matches(value) ? "" : data::explain(found, value).en;
}

using Cases = std::vector<std::pair<std::string, std::string>>;

void check(const std::string& format, const Cases& cases) {
  for (const auto& [value, want] : cases) {
    CAPTURE(format, value);
    CHECK(why(format, value) == want);
  }
}

const std::string k_no_email = "not an e-mail address";
const std::string k_no_mobile = "not a mobile number of 11 digits";
const std::string k_no_phone = "neither a mobile number nor a landline with its area code";
const std::string k_half = "full-width characters; right once they are half width";
const std::string k_blanks = "blanks inside; right without them";

}  // namespace

TEST_CASE("every format has its own name, and says why in both languages") {
  std::set<std::string_view> names;
  for (const data::Format& format : data::all_formats()) {
    CAPTURE(format.name);
    CHECK(names.insert(format.name).second);
    CHECK(find_format(format.name) == &format);
    CHECK_FALSE(format.matches("?"));
    CHECK_FALSE(format.reason("?").zh.empty());
    CHECK_FALSE(format.reason("?").en.empty());
  }
  CHECK(names.size() == 8);
  CHECK(find_format("pattern") == nullptr);
}

TEST_CASE("no format chokes on hostile values") {
  const std::string value =
      GENERATE(as<std::string>(), "\xFF", "\xEF\xBC", std::string(3, '\0'), std::string(100'000, '9'),
               std::string(100'000, '.'), std::string(100'000, '-'), std::string(100'000, '@'),
               "9999999999999999999999999999999999999999999999999999", "+", "-", "(", "(((((", "+86-", "0086-", "86 ",
               "转", "x", "T", "2026-", "2026年", "@", "a@", "\xE5\xB9", "１", "－－");
  for (const data::Format& format : data::all_formats()) {
    CAPTURE(format.name, value.substr(0, 20));
    CHECK_FALSE(format.matches(value));
    CHECK_FALSE(data::explain(format, value).en.empty());
  }
}

TEST_CASE("email") {
  check("email", {{"zhang@abc.com", ""},
                  {"zhang.san+crm@mail.abc.com.cn", ""},
                  {"a@b.cn", ""},
                  {"a_b-c@x-y.io", ""},
                  {"UPPER@CASE.COM", ""},
                  {"123@qq.com", ""},
                  {"'@b.cn", ""},
                  {std::string(64, 'a') + "@b.cn", ""},
                  {std::string(65, 'a') + "@b.cn", k_no_email},
                  {"a@" + std::string(63, 'b') + ".cn", ""},
                  {"a@" + std::string(64, 'b') + ".cn", k_no_email},
                  {"zhang", k_no_email},
                  {"zhang@abc", k_no_email},
                  {"@abc.com", k_no_email},
                  {"zhang@", k_no_email},
                  {"zhang@.com", k_no_email},
                  {"zhang@abc.", k_no_email},
                  {"zhang@abc..com", k_no_email},
                  {"zhang@-abc.com", k_no_email},
                  {"zhang@abc-.com", k_no_email},
                  {"zhang@abc.c", k_no_email},
                  {"zhang@10.0.0.1", k_no_email},
                  {".zhang@abc.com", k_no_email},
                  {"zhang.@abc.com", k_no_email},
                  {"zh..ang@abc.com", k_no_email},
                  {"zh ang@abc.com", k_blanks},
                  {"zhang@abc.com;li@abc.com", k_no_email},
                  {"张三@abc.com", k_no_email},
                  {"zhang＠abc.com", k_half},
                  {"zhang@abc。com", k_no_email},
                  {"zhang@abc,com", k_no_email},
                  {"a@b@c.com", k_no_email},
                  {"mailto:a@b.cn", k_no_email}});
}

TEST_CASE("cn_mobile") {
  check("cn_mobile", {{"13812345678", ""},
                      {"19912345678", ""},
                      {"138-1234-5678", ""},
                      {"138 1234 5678", ""},
                      {"+8613812345678", ""},
                      {"+86 138 1234 5678", ""},
                      {"+86-13812345678", ""},
                      {"008613812345678", ""},
                      {"8613812345678", ""},
                      {"86 13812345678", ""},
                      {"12812345678", k_no_mobile},
                      {"1381234567", k_no_mobile},
                      {"138123456789", k_no_mobile},
                      {"23812345678", k_no_mobile},
                      {"1381234567O", k_no_mobile},
                      {"13812345678-", k_no_mobile},
                      {"+8513812345678", k_no_mobile},
                      {"868613812345678", k_no_mobile},
                      {"13812345678,13912345678", k_no_mobile},
                      {"1.3812345678E+10", k_no_mobile},
                      {"１３８１２３４５６７８", k_half},
                      {"138　1234　5678", k_half},
                      {"021-62345678", k_no_mobile}});
}

TEST_CASE("cn_phone") {
  check("cn_phone", {{"13812345678", ""},
                     {"021-62345678", ""},
                     {"02162345678", ""},
                     {"010 6234 5678", ""},
                     {"(021)62345678", ""},
                     {"(0512) 6234567", ""},
                     {"0512-62345678", ""},
                     {"+86 21 6234 5678", ""},
                     {"+86-021-62345678", ""},
                     {"0086-512-6234567", ""},
                     {"021-62345678-8001", ""},
                     {"021-62345678转8001", ""},
                     {"021-62345678 转 8001", ""},
                     {"021-62345678x8001", ""},
                     {"400-123-4567", ""},
                     {"4001234567", ""},
                     {"800-810-1234", ""},
                     {"62345678", "a landline without its area code"},
                     {"6234-5678", "a landline without its area code"},
                     {"6234567", "a landline without its area code"},
                     {"021-6234567", k_no_phone},    // Shanghai has eight digits
                     {"021-02345678", k_no_phone},   // local numbers do not begin with 0
                     {"0112-62345678", k_no_phone},  // no such area
                     {"95588", k_no_phone},
                     {"021--62345678", k_no_phone},
                     {"(021 62345678", k_no_phone},
                     {"021)62345678", k_no_phone},
                     {"021-62345678转", k_no_phone},
                     {"021-62345678/021-62345679", k_no_phone},
                     {"（021）62345678", k_half},
                     {"0２1-62345678", k_half},
                     {"1381234567", k_no_phone}});
}

TEST_CASE("currency: the codes of ISO 4217, and why not") {
  const std::string none = "no currency code of ISO 4217", yuan = "the code of the renminbi is CNY (ISO 4217)";
  check("currency", {{"CNY", ""},
                     {"AED", ""},
                     {"ZWG", ""},
                     {"EUR", ""},
                     {"cny", "lower-case letters; right in upper case"},
                     {"ＵＳＤ", k_half},
                     {"RMB", yuan},
                     {"rmb", yuan},
                     {"人民币", yuan},
                     {"¥", yuan},
                     {"XXX", none},
                     {"XAU", none},
                     {"HRK", none},
                     {"US", none},
                     {"USDT", none},
                     {"156", none}});
}

TEST_CASE("uscc: which rule is broken") {
  check("uscc", {{"91310000000000000U", ""},
                 {"91620105224521729E", ""},
                 {"91620105224521729e", "lower-case letters; right in upper case"},
                 {"９1620105224521729E", k_half},
                 {"91620105 224521729E", k_blanks},
                 {"9162010522452172E", "has 17 characters instead of 18"},
                 {"91620105224521729EE", "has 19 characters instead of 18"},
                 {"91620105224521729O", "'O' cannot stand at position 18"},
                 {"9162010522452I729E", "'I' cannot stand at position 14"},
                 {"9162010522452张729E", "'张' cannot stand at position 14"},
                 {"9162010522452\n729E", "'\\x0a' cannot stand at position 14"},
                 {"B1620105224521729E", "there is no registering authority and category 'B1'"},
                 {"94620105224521729E", "there is no registering authority and category '94'"},
                 {"9162A105224521729E", "'62A105' at positions 3 to 8 is no administrative division"},
                 {"91160101YY000001X4", "'160101' at positions 3 to 8 is no administrative division"},
                 {"91400000YY000001XU", "'400000' at positions 3 to 8 is no administrative division"},
                 {"91000000YY000001X1", "'000000' at positions 3 to 8 is no administrative division"},
                 {"91100000YY000001XP", ""},  // registered by the national authority
                 {"91820000YY000001XY", ""},
                 {"91990000YY000001XJ", ""},  // the Xinjiang Corps
                 {"91620105224521729F", "the check digit (position 18) should be E"},
                 {"916201052245217290", "the check digit (position 18) should be E"},
                 {"91620105224521728B", "the check digit of the organisation code (position 17) should be 9"}});
}

TEST_CASE("date") {
  const std::string no_day = "no such day in the calendar", no_date = "not a date";
  check("date", {{"2026-01-30", ""},
                 {"2026/1/30", ""},
                 {"2026.1.30", ""},
                 {"2026-1-3", ""},
                 {"20260130", ""},
                 {"2026年1月30日", ""},
                 {"2026年01月30日", ""},
                 {"2024-02-29", ""},
                 {"2000-02-29", ""},
                 {"2026-01-30 08:15", ""},
                 {"2026-01-30T08:15:00Z", ""},
                 {"2026-01-30T08:15:00.123+08:00", ""},
                 {"2026/1/30 8:15:00", ""},
                 {"2026年1月30日 08:15", ""},
                 {"2026-02-29", no_day},
                 {"1900-02-29", no_day},
                 {"2026-13-01", no_day},
                 {"2026/4/31", no_day},
                 {"2026-00-10", no_day},
                 {"0000-01-01", no_day},
                 {"20260230", no_date},
                 {"2026-1/30", no_date},
                 {"26-01-30", no_date},  // or 26 January 2030
                 {"30/01/2026", ""},
                 {"01/02/2026", no_date},  // nor is it known to be one: only its column tells
                 {"05-Jan-26", ""},
                 {"民國115年1月30日", ""},
                 {"2026-01", no_date},
                 {"2026年1月30", no_date},
                 {"2026-01-30x", no_date},
                 {"2026-01-30 24:00", no_date},
                 {"2026-01-30 08:60", no_date},
                 {"2026-01-30T08:15:00+25:00", no_date},
                 {"2026-01-3O", no_date},
                 {"46052", ""},  // what a spreadsheet calls 2026-01-30
                 {"2026-01-30-", no_date},
                 {"２０２６-01-30", k_half},
                 {"2026- 01-30", k_blanks}});
}

TEST_CASE("day_number orders like the days, and comes back as ISO text") {
  CHECK(data::day_number("2026年1月30日 08:15") == 20260130);
  CHECK(data::iso_day(20260130) == "2026-01-30");
  CHECK(data::iso_day(data::day_number("0001-1-1")) == "0001-01-01");
  CHECK(data::day_number("") == 0);
}

TEST_CASE("number and integer") {
  const std::string no_number = "not a number", no_integer = "not a whole number";
  check("number", {{"0", ""},
                   {"-1.5", ""},
                   {"+2", ""},
                   {"1,234,567.89", ""},
                   {"007", ""},
                   {"12345678901234567890.5", ""},
                   {"1.", no_number},
                   {".5", ""},
                   {"1e5", ""},
                   {"9.11E+17", ""},  // damage where it stands for an id: is_free_of_damage
                   {"¥100", no_number},
                   {"100元", no_number},
                   {"1万", no_number},
                   {"12,34", no_number},
                   {"--1", no_number},
                   {"1-", no_number},
                   {"0x10", no_number},
                   {"１２", k_half},
                   {"1 234", k_blanks}});
  check("integer",
        {{"0", ""}, {"-12", ""}, {"1,234", ""}, {"1.0", no_integer}, {"1.5", no_integer}, {"x", no_integer}});
}

TEST_CASE("micros reads nothing that Decimal would read otherwise") {
  const auto [text, want] = GENERATE(table<std::string, std::string>({
      {"0", "0"},
      {"-0.5", "-0.5"},
      {"1.000001", "1.000001"},
      {"1000000000", "1000000000"},
      {"-1000000000", "-1000000000"},
      {"0000000001.5", "1.5"},
      {"1000000000.000001", "other"},
      {"1000000001", "other"},
      {"1.0000001", "other"},
      {"+1", "other"},
      {"1,000", "other"},
      {"", "other"},
      {"-", "other"},
      {".", "other"},
      {"1.", "other"},
      {".1", "other"},
      {"1.2.3", "other"},
      {"-.5", "other"},
      {"1x", "other"},
      {"99999999999999999", "other"},
      {"999999999999999999999999", "other"},
  }));
  CAPTURE(text);
  const auto found = data::micros(text);
  CHECK((found ? util::Decimal::scaled(*found, data::k_micro_digits).text() : "other") == want);
}

TEST_CASE("mismatch counts what is not blank, trimmed") {
  const Measurement found =
      test::measure(test::column({" 13812345678 ", "", "无", "1381234567", "１３８１２３４５６７８"}),
                    measures::mismatch("t", "c", "cn_mobile"));
  CHECK(found.count == 2);
  CHECK(found.rows == 3);
  REQUIRE(test::shown(found.samples) == "5: 1381234567; 6: １３８１２３４５６７８");
  CHECK(found.samples[0].reason == Localized{"不是 11 位的手机号", "not a mobile number of 11 digits"});
  CHECK(found.samples[1].reason.en == k_half);
  CHECK(test::measure_error(test::column({"x"}), measures::mismatch("t", "c", "zip")).message.en ==
        "there is no format 'zip'");
}

}  // namespace formats_test
