// SPDX-License-Identifier: Apache-2.0
#include "support/measuring.hpp"

namespace simple_kinds_test {

using namespace readiness;
using namespace readiness::test;

TEST_CASE("rows, with and without a condition") {
  const Tables tables = {{"t", {.header = {"c", "d"}, .rows = {{"1", "x"}, {"2", "y"}, {"3", "x"}}}}};
  CHECK(measure(tables, measures::rows("t")).count == 3);
  const Measurement some = measure(tables, measures::rows("t", "d == 'x'"));
  CHECK(some.count == 2);
  CHECK(some.rows == 2);
  REQUIRE(some.samples.size() == 2);
  CHECK(some.samples[1].file == "t.csv");
  CHECK(some.samples[1].row == 4);
  CHECK(some.samples[1].column == "d");
  CHECK(some.samples[1].value == "x");
}

TEST_CASE("an empty table has no rows") {
  const Tables tables = {{"t", {.header = {"c"}}}};
  CHECK(measure(tables, measures::rows("t")).count == 0);
  CHECK(measure(tables, measures::distinct("t", {"c"})).count == 0);
  CHECK(measure(tables, measures::duplicates("t", {"c"})).count == 0);
  CHECK(measure(tables, measures::sum("t", "c")).text.empty());
  CHECK(measure(tables, measures::minimum("t", "c")).text.empty());
  CHECK(measure(tables, measures::orphans("t", {"c"}, "t", {"c"})).count == 0);
  CHECK(measure(tables, measures::ragged("t")).rows == 0);
}

TEST_CASE("what counts as blank") {
  const std::string blank = GENERATE("", " ", "\t", "\xE3\x80\x80", "\xC2\xA0", " \xE3\x80\x80 ", "无", "暂无", "未知",
                                     "不详", "待补充", "N/A", "n/a", "NA", "na", "NULL", "null", "Null", "none", "None",
                                     "NIL", "-", "--", "—", "——", "–", "/", " 无 ", "\xE3\x80\x80暂无", "Ｎ／Ａ",
                                     "ｎｕｌｌ", "N／A", "－", "／", "\xEF\xBB\xBF", "\xE2\x80\x8B", "\xE2\x80\x8B无");
  CAPTURE(blank);
  const Measurement found = measure(column({"x", blank, "y"}), measures::blank("t", "c"));
  CHECK(found.count == 1);
  CHECK(found.rows == 3);
  CHECK(found.samples.at(0).row == 3);
}

TEST_CASE("what does not count as blank") {
  const std::string value =
      GENERATE("0", "否", "其他", "?", "无锡", "无 锡", "未知数", "nullable", "NaN", "Nan", "N", "n/a/b", "---", "-1",
               "/a", ".", "不", "—a", "待补", "nonexistent", "\xFF", "\xEF", "\xE2\x80", "张伟", "北京", "𠮷");
  CAPTURE(value);
  CHECK(measure(column({value}), measures::blank("t", "c")).count == 0);
}

TEST_CASE("blank looks only at the rows of the condition") {
  const Tables tables = {{"t", {.header = {"c", "d"}, .rows = {{"", "x"}, {"", "y"}, {"1", "x"}}}}};
  const Measurement found = measure(tables, measures::blank("t", "c", "d == 'x'"));
  CHECK(found.count == 1);
  CHECK(found.rows == 2);
  CHECK(shown(found.samples) == "2: ");
}

TEST_CASE("a row without the field is blank there, and ragged") {
  const Tables tables = {{"t", {.header = {"c", "d"}, .rows = {{"1", "2"}, {"1"}, {"1", "2", "3"}}, .first_row = 5}}};
  CHECK(measure(tables, measures::blank("t", "d")).count == 1);
  const Measurement found = measure(tables, measures::ragged("t"));
  CHECK(found.count == 2);
  CHECK(found.rows == 3);
  REQUIRE(found.samples.size() == 2);
  CHECK(found.samples[0].row == 6);
  CHECK(found.samples[0].column.empty());
  CHECK(found.samples[0].reason == Localized{"有 1 列，表头为 2 列", "has 1 fields, the header has 2"});
  CHECK(found.samples[1].reason.en == "has 3 fields, the header has 2");
}

TEST_CASE("at most the first twenty rows are shown") {
  const Measurement found = measure(column(std::vector<std::string>(50, "")), measures::blank("t", "c"));
  CHECK(found.count == 50);
  REQUIRE(found.samples.size() == k_max_samples);
  CHECK(found.samples.front().row == 2);
  CHECK(found.samples.back().row == 21);
}

TEST_CASE("a sample of an endless value is cut between characters") {
  std::string endless = "x";
  for (int i = 0; i < 1000; ++i) endless += "客";
  const Measurement found = measure(column({endless}), measures::mismatch("t", "c", "number"));
  CHECK(found.samples.at(0).value == endless.substr(0, 1 + 341 * 3));
}

TEST_CASE("violations: rows of the condition that break the other one") {
  const Tables tables = {
      {"t", {.header = {"stage", "amount"}, .rows = {{"won", "5"}, {"won", "0"}, {"lost", "0"}, {"won", ""}}}}};
  const Measurement found = measure(tables, measures::violations("t", "amount > 0", "stage == 'won'"));
  CHECK(found.count == 2);
  CHECK(found.rows == 3);
  CHECK(shown(found.samples) == "3: 0; 5: ");
  CHECK(found.samples[0].column == "amount");
}

TEST_CASE("outside_set compares trimmed values, letter for letter") {
  const Tables tables = column({"江苏", " 浙江\xE3\x80\x80", "江苏省", "", "无", "JiangSu", "jiangsu", "安徽 "});
  const Measurement found = measure(tables, measures::outside_set("t", "c", {"江苏", "浙江 ", "安徽", "jiangsu", ""}));
  CHECK(found.count == 2);
  CHECK(found.rows == 6);
  CHECK(shown(found.samples) == "4: 江苏省; 7: JiangSu");
  CHECK(measure(tables, measures::outside_set("t", "c", {})).count == 6);
}

TEST_CASE("a pattern matches the whole trimmed value") {
  const Tables tables = column({"A-1", " A-22 ", "xA-1", "A-1x", "", "A-1\nA-1"});
  const Measurement found = measure(tables, measures::mismatch("t", "c", "pattern", "A-[0-9]+"));
  CHECK(found.count == 3);
  CHECK(found.rows == 5);
  CHECK(measure_error(tables, measures::mismatch("t", "c", "pattern", "A-[0-9")).message.en ==
        "invalid regular expression: a ] is missing");
}

TEST_CASE("records are the rows themselves") {
  const Tables tables = {{"t", {.header = {"a", "b"}, .rows = {{"1", " x "}, {"2"}, {"3", "无"}}}}};
  const Measurement all = measure(tables, measures::records("t", {"b", "a"}));
  CHECK(all.count == 3);
  CHECK(all.file == "t.csv");
  CHECK(all.headers == std::vector<std::string>{"b", "a"});
  REQUIRE(all.records.size() == 3);
  CHECK(all.records[0].row == 2);
  CHECK(all.records[0].values == std::vector<std::string>{"x", "1"});
  CHECK(all.records[1].values == std::vector<std::string>{"", "2"});
  CHECK(all.records[2].values == std::vector<std::string>{"无", "3"});
  const Measurement some = measure(tables, measures::records("t", {"a"}, "a >= 2"));
  CHECK(some.records.at(0).row == 3);
  CHECK(some.records.at(0).values == std::vector<std::string>{"2"});
}

TEST_CASE("too many records are an error, not a cut") {
  Tables tables = column(std::vector<std::string>(measures::k_max_records, "x"));
  CHECK(measure(tables, measures::records("t", {"c"})).records.size() == measures::k_max_records);
  tables["t"].rows.push_back({"x"});
  CHECK(measure_error(tables, measures::records("t", {"c"})).message.en ==
        "t.csv has more than the 200,000 rows that can be looked at one by one");
}

}  // namespace simple_kinds_test
