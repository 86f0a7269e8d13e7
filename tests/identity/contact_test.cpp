// SPDX-License-Identifier: Apache-2.0
#include "identity/contact.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <utility>
#include <vector>

namespace readiness::identity::contact_test {

TEST_CASE("phone numbers that ring at the same place are equal") {
  const std::vector<std::pair<std::string, std::string>> cases = {
      {"13812345678", "13812345678"},
      {"+86 138-1234-5678", "13812345678"},
      {"0086 13812345678", "13812345678"},
      {"８６１３８１２３４５６７８", "13812345678"},
      {"021-62345678", "2162345678"},
      {"(021)6234 5678", "2162345678"},
      {"+86 21 6234 5678", "2162345678"},
      {"021-62345678转8001", "2162345678"},
      {"021-62345678-8001", "2162345678"},
      {"021-62345678 ext. 12", "2162345678"},
      {"13812345678/021-62345678", "13812345678"},
      {"13812345678、13912345678", "13812345678"},
      {"联系电话：13812345678", "13812345678"},  // 联 and 、 have a byte in common
      {"王总 13812345678", "13812345678"},
      {"400-123-4567", "4001234567"},
      {"62345678", "62345678"},
      {"+1 (415) 555-0100", "14155550100"},
      {"无", ""},
      {"", ""},
      {"12345", ""},
      {"no digits", ""},
      {std::string(10'000, '7'), std::string(15, '7')},
  };
  for (const auto& [text, digits] : cases) {
    INFO("phone " << text.substr(0, 40));
    CHECK(phone_digits(text) == digits);
  }
}

TEST_CASE("an e-mail address is a person and a domain") {
  const Email email = parse_email(" Zhang.San@HuaXin.com ; li@x.cn");
  CHECK(email.local == "zhang.san");
  CHECK(email.domain == "huaxin.com");
  CHECK_FALSE(email.personal);
  CHECK(parse_email("12345＠QQ.com").personal);
  CHECK(parse_email("老一@华新.中国；li@x.cn").domain == "华新.中国");
  for (const std::string nothing : {"", "无", "@", "a@", "@b", "no address"}) CHECK(parse_email(nothing).empty());
}

TEST_CASE("codes are equal without their ornaments") {
  const Code code = parse_code(" 91310115-MA1H-9T2R-7E ");  // its check digits are wrong
  CHECK(code.text == "91310115MA1H9T2R7E");
  CHECK_FALSE(code.valid);
  CHECK(parse_code("91350100m000100y43").valid);  // GB 32100-2015's own example
  CHECK(parse_code("9135O1OOM0OO1OOY43").valid);  // letters for digits
  CHECK(organisation_of(parse_code("91350100M000100Y43")) == "M000100Y4");
  CHECK(organisation_of(parse_code("M000100Y-4")) == "M000100Y4");
  CHECK(parse_code("--").text.empty());
  CHECK(parse_code("联91350100M000100Y43、ID8").text == "91350100M000100Y43");
  CHECK(parse_code("ＩＤ－7").text == "ID7");
}

}  // namespace readiness::identity::contact_test
