// SPDX-License-Identifier: Apache-2.0
#include "support/measuring.hpp"

#include <random>

namespace damage_kinds_test {

using namespace readiness;
using namespace readiness::test;

namespace {

std::string mix(const Measurement& found) {
  std::string text;
  for (const Record& record : found.records)
    text += (text.empty() ? "" : "; ") + record.values.at(0) + " x" + record.values.at(1);
  return text;
}

}  // namespace

TEST_CASE("date_forms: the most frequent way is right, the others are shown") {
  struct Case {
    std::vector<std::string> values;
    std::uint64_t count, rows;
    std::string samples, mix;
  };
  const Case test = GENERATE(values<Case>({
      {{"2026-01-30", "2026/1/30", "2026-01-31 08:00", "", "无"}, 1, 3, "3: 2026/1/30", "2026-01-30 x2; 2026/1/30 x1"},
      {{"2026/1/30", "46052", "2026年1月30日", "2026/2/1"},
       2,
       4,
       "3: 46052; 4: 2026年1月30日",
       "2026/1/30 x2; 2026年1月30日 x1; 46052 x1"},
      {{"1/2/2026", "30/1/2026", "2026-01-30"}, 1, 3, "4: 2026-01-30", "30/1/2026 x2; 2026-01-30 x1"},
      {{"1/2/2026", "1/30/2026", "1/3/2026"}, 0, 3, "", "1/30/2026 x3"},
      {{"1/2/2026", "3/4/2026"}, 0, 2, "", "1/2/2026 x2"},
      {{"1/2/2026", "1/30/2026", "30/1/2026", "1/31/2026"},
       2,
       4,
       "2: 1/2/2026; 4: 30/1/2026",
       "1/30/2026 x2; 30/1/2026 x1; 1/2/2026 x1"},
      {{"soon", "later"}, 2, 2, "2: soon; 3: later", " x2"},
      {{"soon", "later", "2026-01-30"}, 2, 3, "2: soon; 3: later", " x2; 2026-01-30 x1"},
      {{"2026/1/30", "2026-01-30"}, 1, 2, "2: 2026/1/30", "2026-01-30 x1; 2026/1/30 x1"},
      {{"", "无"}, 0, 0, "", ""},
  }));
  CAPTURE(test.values);
  const Measurement found = measure(column(test.values), measures::date_forms("t", "c"));
  CHECK(found.count == test.count);
  CHECK(found.rows == test.rows);
  CHECK(shown(found.samples) == test.samples);
  CHECK(mix(found) == test.mix);
}

TEST_CASE("date_forms says how the others are written") {
  const Measurement found =
      measure(column({"2026-01-30", "2026/1/31", "2026-01-30", "soon"}), measures::date_forms("t", "c"));
  REQUIRE(found.samples.size() == 2);
  CHECK(found.samples[0].reason == Localized{"写法为 2026/1/30", "written like 2026/1/30"});
  CHECK(found.samples[1].reason == Localized{"不是日期", "not a date"});
}

TEST_CASE("damaged: by row, then by column, with the kind") {
  const Tables tables = {
      {"t",
       {.header = {"a", "b", "when"},
        .rows = {{"9.11E+17", "锟斤拷", "y"}, {"x", "##", "n"}, {"", "#N/A", "y"}, {"N/A", "ok", "y"}}}}};
  const Measurement all = measure(tables, measures::damaged("t", {"b", "a"}, {"spreadsheet", "mojibake"}));
  CHECK(all.count == 4);
  CHECK(all.rows == 6);
  REQUIRE(shown(all.samples) == "2: 锟斤拷; 2: 9.11E+17; 3: ##; 4: #N/A");
  CHECK(all.samples[0].column == "b");
  CHECK(all.samples[1].column == "a");
  CHECK(all.samples[2].reason.zh == "列太窄，表格软件只留下了 #");
  const Measurement some = measure(tables, measures::damaged("t", {"a"}, {"mojibake"}, "when == 'y'"));
  CHECK(some.count == 0);
  CHECK(some.rows == 1);
  CHECK(measure_error(tables, measures::damaged("t", {"a"}, {"rust"})).message.en == "there is no kind 'rust'");
}

TEST_CASE("lost_zeros against the length that most codes have") {
  const Measurement found =
      measure(column({"000123", "123", "000456", "A1", "", "0007", "1234567"}), measures::lost_zeros("t", "c"));
  CHECK(found.text == "6");
  CHECK(found.rows == 6);
  CHECK(found.count == 2);
  REQUIRE(shown(found.samples) == "3: 123; 7: 0007");
  CHECK(found.samples[0].reason == Localized{"只有 3 位数字，应为 6 位", "has 3 digits instead of 6"});
}

TEST_CASE("lost_zeros: declared length, ties, and columns without digits") {
  const auto of = [](const std::vector<std::string>& values, const std::string& length) {
    const Measurement found = measure(column(values), measures::lost_zeros("t", "c", length));
    return std::to_string(found.count) + " of " + std::to_string(found.rows) + " to " + found.text;
  };
  CHECK(of({"1", "12", "123"}, "3") == "2 of 3 to 3");
  CHECK(of({"1", "12", "123"}, "1") == "0 of 3 to 1");
  CHECK(of({"1", "12"}, "") == "1 of 2 to 2");
  CHECK(of({"A", "B1", "-1"}, "") == "0 of 3 to ");
  CHECK(of({std::string(64, '1'), std::string(5000, '1'), "1"}, "") == "1 of 3 to 64");
  CHECK(of({}, "6") == "0 of 0 to 6");
  for (const std::string bad : {"x", "-1", "1.5", " 6", "65", "99999999999999999999999"})
    CHECK(measure_error(column({"1"}), measures::lost_zeros("t", "c", bad)).message.en == "'" + bad + "' is no length");
}

TEST_CASE("misfits by characters and by bytes") {
  const Tables tables = column({"客户", "abc", " a ", "", "\xFF\xFF\xFF\xFF", "客户名"});
  const auto of = [&](const std::string& unit, const std::string& low, const std::string& high) {
    return shown(measure(tables, measures::misfits("t", "c", unit, low, high)).samples);
  };
  CHECK(of("characters", "2", "3") == "4: a; 6: \xFF\xFF\xFF\xFF");
  CHECK(of("characters", "", "2") == "3: abc; 6: \xFF\xFF\xFF\xFF; 7: 客户名");
  CHECK(of("bytes", "", "6") == "7: 客户名");
  CHECK(of("bytes", "4", "") == "3: abc; 4: a");
  CHECK(of("characters", "", "") == "");
  const Measurement found = measure(tables, measures::misfits("t", "c", "bytes", "2", "8"));
  CHECK(found.rows == 5);
  CHECK(found.samples.at(0).reason.en == "its length is 1, less than 2");
  CHECK(found.samples.at(1).reason == Localized{"长度为 9，超过 8", "its length is 9, more than 8"});
  CHECK(measure_error(tables, measures::misfits("t", "c", "words", "", "1")).message.en == "there is no kind 'words'");
  CHECK(measure_error(tables, measures::misfits("t", "c", "bytes", "", "x")).message.en == "'x' is no length");
}

TEST_CASE("amount_forms: everything but plain numbers is shown, with how it is written") {
  const Measurement found = measure(column({"1200", "1.2万", "", "¥1,200", "1,200", "35", "面议", "2万元"}),
                                    measures::amount_forms("t", "c"));
  CHECK(found.count == 5);
  CHECK(found.rows == 7);
  CHECK(mix(found) == "1200 x2; 1.2万 x2; 1,200 x1; 1200元 x1;  x1");
  REQUIRE(shown(found.samples) == "3: 1.2万; 5: ¥1,200; 6: 1,200; 8: 面议; 9: 2万元");
  CHECK(found.samples[0].reason.en == "written like 1.2万");
  CHECK(found.samples[3].reason == Localized{"不是金额", "not an amount"});
}

TEST_CASE("outliers by median and MAD") {
  // Median 3, distances 2 1 0 1 97: MAD 1, so the border is 3 +- factor * 1.4826.
  const Tables tables = column({"1", "2", "3", "", "4", "x", "100"});
  const Measurement found = measure(tables, measures::outliers("t", "c", "65.4"));
  CHECK(found.count == 1);
  CHECK(found.rows == 5);
  CHECK(found.text == "3");
  REQUIRE(shown(found.samples) == "8: 100");
  CHECK(found.samples[0].reason == Localized{"与中位数 3 相差过大", "far from the median 3"});
  CHECK(measure(tables, measures::outliers("t", "c", "65.5")).count == 0);
  CHECK(measure(tables, measures::outliers("t", "c", "0.7")).count == 2);
  CHECK(measure(tables, measures::outliers("t", "c", "0.6")).count == 4);
}

TEST_CASE("outliers cannot be told without a spread") {
  for (const std::vector<std::string>& values :
       {std::vector<std::string>{"5", "5", "5", "9000"}, {"7"}, {"5", "5", "6"}}) {
    const Measurement found = measure(column(values), measures::outliers("t", "c", "3"));
    CHECK(found.text.empty());
    CHECK(found.count == 0);
    CHECK(found.rows == values.size());
  }
  CHECK(measure(column({"", "x"}), measures::outliers("t", "c", "3")).rows == 0);
}

TEST_CASE("outliers among amounts that are large, small, or written with commas") {
  const Measurement found =
      measure(column({"1,000.5", "999.5", "1001", "0.0000001", "12345678901234567890123456789012345678", "-5000"}),
              measures::outliers("t", "c", "5"));
  CHECK(found.text == "999.5");
  CHECK(found.count == 3);
  CHECK(found.samples.at(0).value == "1e-07");
  CHECK(found.samples.at(1).value.size() == 38);
  CHECK(found.samples.at(2).value == "-5000");
  for (const std::string bad : {"", "0", "-1", "x", "nan"})
    CHECK(measure_error(column({"1"}), measures::outliers("t", "c", bad)).message.en ==
          "'" + bad + "' is no factor above 0");
}

TEST_CASE("personal_data shows what it found, masked, and not the text around it") {
  const Tables tables = {{"t",
                          {.header = {"note", "name"},
                           .rows = {{"请打13812345678找王小明", "王小明"},
                                    {"证件440307199001011232", "wang@abc.com"},
                                    {"无", "卡6228480039999997"}}}}};
  const Measurement found =
      measure(tables, measures::personal_data("t", {"note", "name"}, {"id_card", "mobile", "bank_card", "email"}));
  CHECK(found.count == 4);
  CHECK(found.rows == 5);
  REQUIRE(shown(found.samples) == "2: 138****5678; 3: 440***********1232; 3: w***@abc.com; 4: 622*********9997");
  CHECK(found.samples[0].reason == Localized{"手机号", "a mobile number"});
  CHECK(found.samples[1].reason.en == "an ID card number");
  CHECK(found.samples[2].reason.en == "an e-mail address");
  CHECK(found.samples[3].reason.en == "a bank card number");
  CHECK(measure_error(tables, measures::personal_data("t", {"note"}, {"face"})).message.en ==
        "there is no kind 'face'");
}

namespace {

Tables random_table(std::mt19937_64& random) {
  static const std::vector<std::string> k_values = {"",
                                                    "无",
                                                    "2026-01-30",
                                                    "2026/1/30",
                                                    "20260130",
                                                    "46052",
                                                    "1/2/2026",
                                                    "30/1/2026",
                                                    "1/30/2026",
                                                    "2026年1月30日",
                                                    "000123",
                                                    "123",
                                                    "12",
                                                    "1,200",
                                                    "1.2万",
                                                    "¥5",
                                                    "9.11E+17",
                                                    "##",
                                                    "锟斤拷",
                                                    "å®¢",
                                                    "a\x01",
                                                    "１２",
                                                    "3月1日",
                                                    "??",
                                                    "\xFF\xFE",
                                                    "13812345678",
                                                    "a@b.cn",
                                                    "-7.5",
                                                    "999999999",
                                                    "王小明",
                                                    "440307199001011232"};
  MemoryTable table{.header = {"a", "b"}, .first_row = 1 + random() % 5};
  const std::size_t rows = random() % 400;
  const auto value = [&] {
    return random() % 3 == 0 ? std::to_string(random() % 3000) : k_values[random() % k_values.size()];
  };
  for (std::size_t i = 0; i < rows; ++i) table.rows.push_back({value(), value()});
  return {{"t", table}};
}

std::set<Measure> all_measures() {
  std::set<Measure> all;
  for (const std::string when : {"", "b != '123'", "a is blank"}) {
    all.insert(
        {measures::damaged("t", {"a", "b"}, {"spreadsheet", "mojibake", "invisible", "full_width", "date"}, when),
         measures::personal_data("t", {"b", "a"}, {"id_card", "mobile", "bank_card", "email"}, when)});
    for (const std::string column : {"a", "b"})
      all.insert({measures::date_forms("t", column, when), measures::lost_zeros("t", column, "", when),
                  measures::lost_zeros("t", column, "4", when), measures::amount_forms("t", column, when),
                  measures::misfits("t", column, "characters", "2", "4", when),
                  measures::misfits("t", column, "bytes", "", "6", when),
                  measures::outliers("t", column, "2.5", when)});
  }
  return all;
}

void check_equal(const Measurement& found, const Measurement& want) {
  CHECK(found.count == want.count);
  CHECK(found.rows == want.rows);
  CHECK(found.text == want.text);
  CHECK(mix(found) == mix(want));
  REQUIRE(shown(found.samples) == shown(want.samples));
  for (std::size_t i = 0; i < want.samples.size(); ++i) {
    CHECK(found.samples[i].column == want.samples[i].column);
    CHECK(found.samples[i].reason == want.samples[i].reason);
  }
}

}  // namespace

TEST_CASE("mixes, damage, lengths, outliers and personal data do not depend on how the table is cut") {
  const unsigned seed = GENERATE(range(0u, 20u));
  CAPTURE(seed);
  std::mt19937_64 random(seed);
  const Tables tables = random_table(random);
  const std::set<Measure> wanted = all_measures();
  const data::ScanResult whole = scan(tables, wanted, opener(tables));
  const auto part = [&] { return 1 + random() % 120; };
  const auto batch = [&] { return 1 + random() % 50; };
  const data::ScanResult cut = scan(tables, wanted, opener(tables, part, batch), 1 + seed % 3);
  for (const Measure& measure : wanted) {
    CAPTURE(measure.kind, measure.columns, measure.when);
    check_equal(*cut.measurements.at(measure), *whole.measurements.at(measure));
  }
}

}  // namespace damage_kinds_test
