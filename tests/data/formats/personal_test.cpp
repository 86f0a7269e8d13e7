// SPDX-License-Identifier: Apache-2.0
#include "data/formats/personal.hpp"

#include <catch2/catch.hpp>

#include <string>

namespace personal_test {

using namespace readiness;
using data::find_personal;
using data::Personal;
using data::PersonalKinds;

namespace {

const PersonalKinds k_all = {true, true, true, true};

}  // namespace

TEST_CASE("personal data is found where it stands in a text") {
  const auto [text, kind, where] = GENERATE(table<std::string, Personal, std::string>({
      {"11010519491231002X", Personal::id_card, "11010519491231002X"},
      {"身份证11010519491231002x。", Personal::id_card, "11010519491231002x"},
      {"id 440307199001011232", Personal::id_card, "440307199001011232"},
      {"310104200002291236", Personal::id_card, "310104200002291236"},  // 29 February 2000
      {"440307 19900101 1232", Personal::id_card, "440307 19900101 1232"},
      {"请打13812345678找王经理", Personal::mobile, "13812345678"},
      {"138 1234 5678", Personal::mobile, "138 1234 5678"},
      {"+86 138-1234-5678", Personal::mobile, "86 138-1234-5678"},
      {"2026-01-30 13812345678", Personal::mobile, "13812345678"},
      {"13812345678.", Personal::mobile, "13812345678"},
      {"卡号6228480039999997", Personal::bank_card, "6228480039999997"},
      {"6222 0200 0112 2305", Personal::bank_card, "6222 0200 0112 2305"},
      {"4539-1488-0343-6467", Personal::bank_card, "4539-1488-0343-6467"},
      {"回复 wang@abc.com.cn，谢谢", Personal::email, "wang@abc.com.cn"},
      {"<a.b@c.cn>.", Personal::email, "a.b@c.cn"},
      {"见 x@, y@z.com.", Personal::email, "y@z.com"},
  }));
  CAPTURE(text);
  const auto found = find_personal(text, k_all);
  CHECK(found.kind == kind);
  CHECK(found.where == where);
  CHECK(find_personal(text, {}).kind == Personal::none);
}

TEST_CASE("numbers that only look like personal data") {
  const std::string text =
      GENERATE(as<std::string>(),
               "110105194912310021",  // check digit
               "310104200102291233",  // no such day
               "910104199001011235",  // a company's code
               "12812345678", "1381234567", "138123456789", "SO13812345678", "13812345678A", "13812345678.50",
               "0.13812345678", "6228480039999996", "7228480039999995", "622848003999992", "6666666666666666",
               "0512-55553718", "20260130081500123", "a@b", "@", "@@@", "2026-01-30", "", "X", "91310000MA1FL4B24X");
  CAPTURE(text);
  CHECK(find_personal(text, k_all).kind == Personal::none);
}

TEST_CASE("only the kinds that are asked for") {
  const std::string text = "440307199001011232 13812345678 a@b.cn";
  CHECK(find_personal(text, *PersonalKinds::of({"mobile"})).kind == Personal::mobile);
  CHECK(find_personal(text, *PersonalKinds::of({"email"})).kind == Personal::email);
  CHECK(find_personal(text, *PersonalKinds::of({"id_card", "email"})).kind == Personal::id_card);
  CHECK_FALSE(PersonalKinds::of({"passport"}));
}

TEST_CASE("endless texts are searched in passing") {
  const std::string filler =
      GENERATE(as<std::string>(), "1", "1 ", "1-", "@", "a@", "-", "13812345678901234567 ", "\xFF");
  std::string text;
  for (int i = 0; i < 50'000; ++i) text += filler;
  CHECK(find_personal(text, k_all).kind == Personal::none);
  CHECK(find_personal(text + " 。13812345678", k_all).kind == Personal::mobile);
}

}  // namespace personal_test
