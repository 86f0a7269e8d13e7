// SPDX-License-Identifier: Apache-2.0
#include "support/data_probe.hpp"
#include "support/register.hpp"

namespace cleaning_is_staffed_test {

using namespace readiness;
using support::ParamMap;
using Rows = std::vector<std::vector<std::string>>;

namespace {

const ParamMap k_work{{"补录电话|Fill in phones", {"blank", "customers", "phone"}},
                      {"合并客户", {"duplicate", "customers", "name", "province"}},
                      {"更正代码", {"ill_formed", "customers", "uscc", "uscc"}},
                      {"更正日期", {"broken", "orders", "shipped_on >= ordered_on", "shipped_on is not blank"}}};

struct Found {
  std::uint64_t blank = 0, duplicate = 0, ill_formed = 0, broken = 0;
};

Verdict judge(const Rows& plan, const Found& found) {
  return support::judge(
      "data.cleaning_is_staffed", support::params({{"table", "plan"}, {"work", k_work}}),
      {{measures::records("plan", {"task", "minutes_per_row", "person_days"}), support::rows_read(plan, "plan.csv")},
       {measures::blank("customers", "phone"), support::wrong(found.blank, 1000)},
       {measures::duplicates("customers", {"name", "province"}), support::wrong(found.duplicate, 1000)},
       {measures::mismatch("customers", "uscc", "uscc"), support::wrong(found.ill_formed, 1000)},
       {measures::violations("orders", "shipped_on >= ordered_on", "shipped_on is not blank"),
        support::wrong(found.broken, 1000)},
       {measures::rows("plan"), support::counted(plan.size())}});
}

}  // namespace

TEST_CASE("data.cleaning_is_staffed sets the days that are planned against those that are needed") {
  const Rows plan{{"补录电话", "4", "2"}, {"合并客户", "20", "1"}, {"更正代码", "6", "0.5"}, {"更正日期", "3", "1"}};
  CHECK(judge(plan, {}).measured == 100);
  CHECK(judge(plan, {}).message.en == "nothing is left to clean");
  CHECK(judge({{"fill in phones", "4", "2"}}, {.blank = 240}).measured == 100);
  CHECK(judge(plan, {.blank = 240}).measured == 100);  // exactly two days of 480 minutes

  const Verdict verdict = judge(plan, {.blank = 480, .ill_formed = 40});  // 4 days and half a day
  CHECK(*verdict.measured == Approx(100 * 2.5 / 4.5));
  CHECK(verdict.message.en == "rows to clean: 520; person-days needed: 4.5, planned for them: 2.5");
  REQUIRE(verdict.samples.size() == 1);
  CHECK(verdict.samples[0].row == 2);
  CHECK(verdict.samples[0].value == "2");
  CHECK(verdict.samples[0].reason.zh == "480 条、每条 4 分钟，需要 4 人天");
}

TEST_CASE("data.cleaning_is_staffed: a task that is not planned, or only in part, is work for nobody") {
  const Verdict missing = judge({{"更正代码", "6", "5"}}, {.duplicate = 96, .broken = 96});
  CHECK(missing.measured == 0);
  CHECK(
      missing.message.en ==
      "rows to clean: 192; person-days needed: 2, planned for them: 0; tasks that are not planned: 合并客户, 更正日期");
  const auto [minutes, days] =
      GENERATE(table<std::string, std::string>({{"", "9"}, {"abc", "9"}, {"-5", "9"}, {"5", ""}, {"5", "-1"}}));
  CAPTURE(minutes, days);
  const Verdict half = judge({{"补录电话", minutes, days}}, {.blank = 10});
  CHECK(half.measured == 0);
  CHECK(half.samples.size() == 1);
}

TEST_CASE("data.cleaning_is_staffed proves nothing without a plan, and refuses work that it cannot count") {
  CHECK_FALSE(judge({}, {}).measured);
  const auto [words, refusal] = GENERATE(table<std::vector<std::string>, std::string>({
      {{"blanc", "customers", "phone"}, "'blanc', the first value of 't', is no kind of work"},
      {support::Texts{}, "'', the first value of 't', is no kind of work"},
      {{"blank", "customers"}, "'t' must be [blank, table, column]"},
      {{"ill_formed", "customers", "uscc"}, "'t' must be [ill_formed, table, column, format]"},
  }));
  CHECK(support::refusal("data.cleaning_is_staffed",
                         support::params({{"table", "plan"}, {"work", ParamMap{{"t", words}}}})) == refusal);
}

}  // namespace cleaning_is_staffed_test
