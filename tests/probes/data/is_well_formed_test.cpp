// SPDX-License-Identifier: Apache-2.0
#include "support/data_probe.hpp"

namespace is_well_formed_test {

using namespace readiness;
using support::counted;
using support::wrong;

namespace {

Params with_format(const std::string& format) {
  return support::params({{"table", "customers"}, {"column", "code"}, {"format", format}});
}

Verdict judge(const std::string& format, const Measurement& mismatch, std::uint64_t rows) {
  return support::judge(
      "data.is_well_formed", with_format(format),
      {{measures::mismatch("customers", "code", format), mismatch}, {measures::rows("customers"), counted(rows)}});
}

}  // namespace

TEST_CASE("data.is_well_formed takes its share of the values that are given") {
  CHECK(judge("uscc", wrong(1, 100), 400).measured == 99);
  CHECK(judge("uscc", wrong(100, 100), 100).measured == 0);
  CHECK(judge("uscc", wrong(0, 1), 400).measured == 100);
}

TEST_CASE("data.is_well_formed says what the values should be") {
  const auto [format, zh, en] = GENERATE(table<std::string, std::string, std::string>({
      {"email", "有效的邮箱地址", "an e-mail address"},
      {"cn_mobile", "有效的手机号", "a Chinese mobile number"},
      {"cn_phone", "有效的手机或固定电话号码", "a Chinese phone number"},
      {"currency", "币种代码（ISO 4217）", "a currency code of ISO 4217"},
      {"uscc", "有效的统一社会信用代码", "a unified social credit code"},
      {"date", "日期", "a date"},
      {"number", "数字", "a number"},
      {"integer", "整数", "a whole number"},
  }));
  CHECK(judge(format, wrong(2, 9), 9).message ==
        Localized{"已填写的 9 行中有 2 行的“code”不是" + zh,
                  "code is not " + en + " in 2 of the 9 rows that have a value"});
}

TEST_CASE("data.is_well_formed knows a format for each allowed value") {
  for (const ParamSpec& spec : probes::find("data.is_well_formed")->info.params)
    for (const std::string& format : spec.allowed)
      if (format != "pattern") CHECK(judge(format, wrong(1, 2), 2).message.en.find("of the form") == std::string::npos);
}

TEST_CASE("data.is_well_formed with a pattern of the project") {
  const Params with =
      support::params({{"table", "orders"}, {"column", "order_id"}, {"format", "pattern"}, {"pattern", "SO-[0-9]{6}"}});
  const Verdict verdict =
      support::judge("data.is_well_formed", with,
                     {{measures::mismatch("orders", "order_id", "pattern", "SO-[0-9]{6}"), wrong(1, 4)},
                      {measures::rows("orders"), counted(4)}});
  CHECK(verdict.measured == 75);
  CHECK(verdict.message.en == "order_id is not of the form SO-[0-9]{6} in 1 of the 4 rows that have a value");
}

TEST_CASE("data.is_well_formed refuses a pattern without its format, and the reverse") {
  CHECK(support::refusal("data.is_well_formed", with_format("pattern")) == "format: pattern needs a pattern");
  Params both = with_format("email");
  both.set("pattern", {std::string(".+@.+")});
  CHECK(support::refusal("data.is_well_formed", both) == "pattern is only for format: pattern");
  CHECK(support::refusal("data.is_well_formed", with_format("email")).empty());
}

TEST_CASE("data.is_well_formed cannot judge a column without a value") {
  const Verdict verdict = judge("email", wrong(0, 0), 40);
  CHECK_FALSE(verdict.measured);
  CHECK(verdict.otherwise == Outcome::unknown);
  CHECK(verdict.message ==
        Localized{"表 customers 的“code”在 40 行中都没有填写，无从检查",
                  "code of table customers has no value in any of 40 rows, so there is nothing to check"});
  CHECK(judge("email", wrong(0, 0), 0).otherwise == Outcome::unknown);
}

}  // namespace is_well_formed_test
