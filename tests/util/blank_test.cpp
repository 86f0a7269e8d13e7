// SPDX-License-Identifier: Apache-2.0
#include "util/blank.hpp"

#include <catch2/catch.hpp>

namespace blank_test {

using readiness::util::is_blank;

TEST_CASE("blank is no value, or a word for none") {
  const std::string text =
      GENERATE("", " ", "\t\n", "　", "\u00A0", "无", " 暂无 ", "未知", "不详", "待补充", "N/A", "n/a", "Ｎ／Ａ", "NA",
               "null", "NULL", "ＮＵＬＬ", "None", "nil", "-", "--", "－", "—", "——", "–", "/", "／");
  CAPTURE(text);
  CHECK(is_blank(text));
}

TEST_CASE("what was chosen, or says something, is a value") {
  const std::string text = GENERATE("0", "否", "其他", "?", "无锡", "未知客户", "nan", "N", "---", "a", "\xFF", "no");
  CAPTURE(text);
  CHECK_FALSE(is_blank(text));
  CHECK_FALSE(is_blank(std::string(100'000, '-')));
}

}  // namespace blank_test
