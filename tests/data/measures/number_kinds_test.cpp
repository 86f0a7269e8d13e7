// SPDX-License-Identifier: Apache-2.0
#include "support/measuring.hpp"

namespace number_kinds_test {

using namespace readiness;
using namespace readiness::test;

TEST_CASE("sum is exact, and says what it could not add") {
  const Measurement found = measure(
      column({"0.1", "0.2", "", "无", "1,000", " 5 ", "abc", "-0.3", "1e5", "12345678901234567890.000000000000000001"}),
      measures::sum("t", "c"));
  CHECK(found.text == "12345678901234668895.000000000000000001");
  CHECK(found.rows == 7);
  CHECK(found.count == 1);
  CHECK(shown(found.samples) == "8: abc");
  CHECK(found.samples[0].reason.en == "not a number");
}

TEST_CASE("a sum of money that no double can hold") {
  std::vector<std::string> amounts(100'000, "99999999.99");
  amounts.push_back("0.01");
  CHECK(measure(column(amounts), measures::sum("t", "c")).text == "9999999999000.01");
  CHECK(measure(column({"9007199254740993", "0.001"}), measures::sum("t", "c")).text == "9007199254740993.001");
}

TEST_CASE("a sum without numbers is no zero") {
  const Measurement found = measure(column({"", "x"}), measures::sum("t", "c"));
  CHECK(found.text.empty());
  CHECK(found.rows == 0);
  CHECK(found.count == 1);
  CHECK(measure(column({"5", "-5"}), measures::sum("t", "c")).text == "0");
}

TEST_CASE("a sum that does not fit is an error") {
  const std::string nines(38, '9');
  CHECK(measure_error(column({nines, nines, "-1"}), measures::sum("t", "c")).message ==
        Localized{"合计超过 38 位，无法精确表示", "the sum has more than 38 digits"});
  CHECK(measure(column({nines, nines, "-" + nines}), measures::sum("t", "c")).text == nines);
}

TEST_CASE("minimum and maximum: numbers before dates") {
  struct Case {
    std::vector<std::string> values;
    std::string minimum, maximum;
    std::uint64_t rows, count;
  };
  const Case test = GENERATE(values<Case>({
      {{"10", "9", "-1.5", "x", ""}, "-1.5", "10", 3, 1},
      {{"1,000", "999.9999999", "2"}, "2", "1000", 3, 0},
      {{"99999999999999999999", "5", "-99999999999999999999"}, "-99999999999999999999", "99999999999999999999", 3, 0},
      {{"2026年1月30日", "2025/12/31", "2026-02-01 08:00", "soon"}, "2025-12-31", "2026-02-01", 3, 1},
      {{"2026-01-30", "7"}, "7", "7", 1, 1},
      {{"7", "2026-01-30"}, "7", "7", 1, 1},
      {{"20260130", "20251231"}, "20251231", "20260130", 2, 0},
      {{"x", "", "无"}, "", "", 0, 1},
      {{"0.5", "0.50"}, "0.5", "0.5", 2, 0},
  }));
  CAPTURE(test.values);
  const Measurement low = measure(column(test.values), measures::minimum("t", "c"));
  const Measurement high = measure(column(test.values), measures::maximum("t", "c"));
  CHECK(low.text == test.minimum);
  CHECK(high.text == test.maximum);
  for (const Measurement& found : {low, high}) {
    CHECK(found.rows == test.rows);
    CHECK(found.count == test.count);
  }
}

TEST_CASE("outside_range of numbers") {
  const Tables tables = column({"0", "10", "10.000001", "-0.000000001", "1,000", "x", "", "5", "99999999999999999999"});
  const Measurement found = measure(tables, measures::outside_range("t", "c", "0", "10"));
  CHECK(found.rows == 8);
  CHECK(found.count == 5);
  REQUIRE(shown(found.samples) == "4: 10.000001; 5: -0.000000001; 6: 1,000; 7: x; 10: 99999999999999999999");
  CHECK(found.samples[0].reason == Localized{"大于上限 10", "above 10"});
  CHECK(found.samples[1].reason == Localized{"小于下限 0", "below 0"});
  CHECK(found.samples[3].reason.en == "not a number");
  CHECK(measure(tables, measures::outside_range("t", "c", "0", "")).count == 2);
  CHECK(measure(tables, measures::outside_range("t", "c", "", "1000")).count == 2);
  CHECK(measure(tables, measures::outside_range("t", "c", "", "")).count == 1);
}

TEST_CASE("outside_range of dates") {
  const Tables tables =
      column({"2026-01-01", "2026/12/31", "2027年1月1日", "2025.12.31", "2026-02-30", "20260630", "7", "无"});
  const Measurement found = measure(tables, measures::outside_range("t", "c", "2026-01-01", "2026-12-31"));
  CHECK(found.rows == 7);
  REQUIRE(shown(found.samples) == "4: 2027年1月1日; 5: 2025.12.31; 6: 2026-02-30; 8: 7");
  CHECK(found.samples[0].reason.en == "above 2026-12-31");
  CHECK(found.samples[2].reason == Localized{"不是日期", "not a date"});
  CHECK(measure(tables, measures::outside_range("t", "c", "", "2026-12-31")).count == 3);
}

TEST_CASE("a range of a number and a date is an error") {
  CHECK(measure_error(column({"1"}), measures::outside_range("t", "c", "0", "2026-12-31")).message ==
        Localized{"范围 0 至 2026-12-31 的两端须同为数字或同为日期（2026-01-30）",
                  "the range from 0 to 2026-12-31 needs two numbers or two dates (2026-01-30)"});
  CHECK(measure_error(column({"1"}), measures::outside_range("t", "c", "", "x")).message.en ==
        "the range from (open) to x needs two numbers or two dates (2026-01-30)");
}

}  // namespace number_kinds_test
