// SPDX-License-Identifier: Apache-2.0
#include "data/formats/amount_form.hpp"

#include <catch2/catch.hpp>

#include <string>

namespace amount_form_test {

using namespace readiness;
using data::AmountForm;

TEST_CASE("each way to write an amount") {
  const auto [text, form] = GENERATE(table<std::string, AmountForm>({
      {"1200", AmountForm::plain},
      {"-1200.50", AmountForm::plain},
      {"0", AmountForm::plain},
      {"12345678901234567890.01", AmountForm::plain},
      {"1,200", AmountForm::grouped},
      {"-1,234,567.8", AmountForm::grouped},
      {"1200元", AmountForm::yuan},
      {"1200 元", AmountForm::yuan},
      {"¥1,200", AmountForm::yuan},
      {"￥ 1200", AmountForm::yuan},
      {"-¥5", AmountForm::yuan},
      {"¥-5", AmountForm::yuan},
      {"RMB 1200", AmountForm::yuan},
      {"人民币1200元", AmountForm::yuan},
      {"1200CNY", AmountForm::yuan},
      {"12.5万", AmountForm::ten_thousands},
      {"1.2万元", AmountForm::ten_thousands},
      {"¥1.2万", AmountForm::ten_thousands},
      {"3亿", AmountForm::hundred_millions},
      {"0.5亿元", AmountForm::hundred_millions},
      {"$1,200", AmountForm::foreign},
      {"US$ 5", AmountForm::foreign},
      {"$1.2万", AmountForm::foreign},
      {"5美元", AmountForm::foreign},
      {"1200 EUR", AmountForm::foreign},
  }));
  CAPTURE(text);
  CHECK(data::amount_form(text) == form);
}

TEST_CASE("what is no amount") {
  const std::string text =
      GENERATE(as<std::string>(), "元", "万元", "¥", "-", "-¥-5", "1,20", "1200元元", "¥¥5", "面议", "1e", "１２００",
               "12%", "\xFF", std::string(100'000, '9') + "x", std::string(100'000, ','));
  CAPTURE(text.substr(0, 20));
  CHECK(data::amount_form(text) == AmountForm::none);
}

TEST_CASE("the example of each way is written so") {
  for (std::size_t i = 0; i + 1 < data::k_amount_forms; ++i) {
    CAPTURE(data::k_amount_examples[i]);
    CHECK(data::amount_form(data::k_amount_examples[i]) == static_cast<AmountForm>(i));
  }
}

}  // namespace amount_form_test
