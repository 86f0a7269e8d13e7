// SPDX-License-Identifier: Apache-2.0
// The measures that a profile is made of.
#include "support/measuring.hpp"

#include <random>

namespace profile_kinds_test {

using namespace readiness;
using namespace readiness::test;

namespace {

// "4: a/2; 2: b/1"
std::string told(const Measurement& found) {
  std::string text;
  for (const Record& record : found.records) {
    text += (text.empty() ? "" : "; ") + std::to_string(record.row.number()) + ": ";
    for (std::size_t i = 0; i < record.values.size(); ++i) text += (i == 0 ? "" : "/") + record.values[i];
  }
  return text;
}

const std::vector<Measure> k_all = {measures::top("t", "c"), measures::lengths("t", "c"), measures::extents("t", "c"),
                                    measures::traits("t", "c"), measures::padded("t", {"c"})};

}  // namespace

TEST_CASE("top: the most frequent values, the earlier one first") {
  const Measurement found = measure(column({"b", "a", "无", "", " a", "c", "b", "A"}), measures::top("t", "c"));
  CHECK(found.count == 4);
  CHECK(found.rows == 6);
  CHECK(told(found) == "2: b/2; 3: a/2; 7: c/1; 9: A/1");
  CHECK(told(measure(column({"", "暂无"}), measures::top("t", "c"))).empty());
  const Tables when = {{"t", {.header = {"c", "d"}, .rows = {{"x", "1"}, {"y", "2"}, {"y", "1"}, {"y", "2"}}}}};
  CHECK(told(measure(when, measures::top("t", "c", "d == '2'"))) == "3: y/2");
}

TEST_CASE("top: exact, or nothing") {
  std::vector<std::string> values;
  for (std::uint64_t i = 0; i < measures::k_max_values; ++i) values.push_back(std::to_string(i));
  values.push_back("9999");
  const Measurement full = measure(column(values), measures::top("t", "c"));
  CHECK(full.count == measures::k_max_values);
  REQUIRE(full.records.size() == measures::k_top_values);
  CHECK(full.records[0].values == std::vector<std::string>{"9999", "2"});
  CHECK(full.records[0].row == 10'001);
  CHECK(full.records[1].values == std::vector<std::string>{"0", "1"});

  values.push_back("one more");
  const Measurement over = measure(column(values), measures::top("t", "c"));
  CHECK(over.count == measures::k_max_values + 1);
  CHECK(over.rows == values.size());
  CHECK(over.records.empty());
}

TEST_CASE("top: a value as long as a file is cut, and still apart from others") {
  const std::string endless(100'000, 'x');
  const Measurement found = measure(column({endless + "1", endless + "2", endless + "2"}), measures::top("t", "c"));
  CHECK(found.count == 2);
  CHECK(found.records.at(0).values.at(0).size() == 1024);
  CHECK(found.records.at(0).values.at(1) == "2");
}

TEST_CASE("lengths: in characters, without the blanks at the ends") {
  const auto lengths = [](const std::vector<std::string>& values) {
    return told(measure(column(values), measures::lengths("t", "c")));
  };
  CHECK(lengths({"上海公司", "ab", " x ", "", "无", "四个汉字", "y"}) == "4: 1; 2: 4");
  CHECK(lengths({"é", "e\xCC\x81"}) == "2: 1; 3: 2");
  CHECK(lengths({"", "N/A"}).empty());
}

TEST_CASE("extents: numbers and days apart") {
  const auto extents = [](const std::vector<std::string>& values) {
    const Measurement found = measure(column(values), measures::extents("t", "c"));
    CHECK(found.count == (found.text.empty() ? 0 : std::stoul(found.records.at(0).values.at(2))));
    return told(found) + " of " + std::to_string(found.rows) + ", sum " + found.text;
  };
  CHECK(extents({"10", "9", "-0.5", "x", ""}) == "0: -0.5/10/3; 0: //0 of 4, sum 18.5");
  CHECK(extents({"99999999999999999999", "1,200", "0.0000001"}) ==
        "0: 0.0000001/99999999999999999999/3; 0: //0 of 3, sum 100000000000000001199.0000001");
  CHECK(extents({"2026/1/30", "2025-12-31 08:00", "30/1/2026"}) == "0: //0; 0: 2025-12-31/2026-01-30/3 of 3, sum ");
  CHECK(extents({"20260130", "7"}) == "0: 7/20260130/2; 0: 2026-01-30/2026-01-30/1 of 2, sum 20260137");
  CHECK(extents({"暂无"}) == "0: //0; 0: //0 of 0, sum ");
}

TEST_CASE("traits: what is so with any value, and where first") {
  const auto traits = [](const std::vector<std::string>& values) {
    return told(measure(column(values), measures::traits("t", "c")));
  };
  CHECK(traits({"", "无", "上海"}).empty());
  CHECK(traits({"13812345678", "021-62345678"}) ==
        "0: format/cn_mobile/1; 0: format/cn_phone/2; 0: format/integer/1; 0: format/number/1; 2: personal/mobile/1");
  CHECK(traits({"2026-01-30", "li@a.cn"}) == "0: format/date/1; 0: format/email/1; 3: personal/email/1");
  CHECK(traits({"0", "007", "0.5", "-07", "00"}) == "0: format/integer/4; 0: format/number/5; 3: code/zero_padded/2");
  CHECK(traits({"9.11E+17", "锟斤拷", "a\u200B", "Ａ", "锟斤拷Ａ"}) ==
        "0: format/number/1; 2: damage/spreadsheet/1; 3: damage/mojibake/2; 4: damage/invisible/1; 5: "
        "damage/full_width/2");
  CHECK(traits({"身份证 11010519491231002X", "6222 0200 0000 0000 018"}) ==
        "2: personal/id_card/1; 3: personal/bank_card/1");
  CHECK(traits({"91110000600037341L"}) == "0: format/uscc/1");
}

TEST_CASE("extents: a sum that is too large is not given") {
  const std::string large(38, '9');
  const Measurement found = measure(column({large, large}), measures::extents("t", "c"));
  CHECK(found.count == 2);
  CHECK(found.text.empty());
  CHECK(found.records.at(0).values == std::vector<std::string>{large, large, "2"});
}

TEST_CASE("traits say what the measures of each say: random values") {
  const std::vector<std::string> pieces = {
      "1",  "138", "0",  "86",     "+86",  "-",  " ",  "4",      "@",      ".",  "cn",      "a",  "X",
      "转", "x",   "E+", "/",      "2026", "年", "月", "日",     "01",     "锟", "斤",      "烫", "??",
      "#",  "Ａ",  "中", "\u200B", ",",    "(",  ")",  "\u00C3", "\u00A9", "、", "62220200"};
  const std::vector<std::string> whole = {"13812345678",        "021-62345678", "400-123-4567", "91110000600037341L",
                                          "11010519491231002X", "2026-01-30",   "li@a.cn",      "6222020000000000018"};
  std::mt19937 random(7);
  const auto below = [&](std::size_t n) { return std::uniform_int_distribution<std::size_t>(0, n - 1)(random); };
  std::vector<std::string> values;
  for (int i = 0; i < 20'000; ++i) {
    std::string value = below(3) == 0 ? whole[below(whole.size())] : "";
    for (std::size_t more = below(value.empty() ? 7 : 2); more > 0; --more) value += pieces[below(pieces.size())];
    values.push_back(value);
  }
  const Tables tables = column(values);
  std::map<std::string, std::uint64_t> counts;
  for (const Record& record : measure(tables, measures::traits("t", "c")).records)
    counts[record.values[0] + " " + record.values[1]] = std::stoul(record.values[2]);
  for (const std::string format : {"email", "cn_mobile", "cn_phone", "uscc", "date", "number", "integer"}) {
    INFO(format);
    const Measurement other = measure(tables, measures::mismatch("t", "c", format));
    // Where nobody asks for a date, 46052 is none.
    const std::uint64_t days = std::stoul(measure(tables, measures::extents("t", "c")).records.at(1).values.at(2));
    CHECK(counts["format " + format] == (format == "date" ? days : other.rows - other.count));
    CHECK(counts["format " + format] > 0);
  }
  for (const std::string kind : {"spreadsheet", "mojibake", "invisible", "full_width"}) {
    INFO(kind);
    CHECK(counts["damage " + kind] == measure(tables, measures::damaged("t", {"c"}, {kind})).count);
    CHECK(counts["damage " + kind] > 0);
  }
  std::uint64_t people = 0;
  for (const std::string kind : {"id_card", "mobile", "bank_card", "email"}) people += counts["personal " + kind];
  CHECK(people ==
        measure(tables, measures::personal_data("t", {"c"}, {"id_card", "mobile", "bank_card", "email"})).count);
}

TEST_CASE("padded: blanks at the ends of a value") {
  const Tables tables = {
      {"t", {.header = {"a", "b"}, .rows = {{" x", "y"}, {"", "y　"}, {"  ", "\u00A0y "}, {"x y", " 无"}}}}};
  const Measurement found = measure(tables, measures::padded("t", {"a", "b"}));
  CHECK(found.count == 3);
  CHECK(found.rows == 5);
  REQUIRE(shown(found.samples) == "2: x; 3: y; 4: y");
  CHECK(found.samples[0].reason.en == "blanks in front");
  CHECK(found.samples[1].reason.zh == "后面有空格");
  CHECK(found.samples[2].reason.en == "blanks on both sides");
  CHECK(found.samples[2].column == "b");
}

TEST_CASE("they do not depend on how a table is cut") {
  const std::vector<std::string> pool = {
      "a",        " a",       "a　",    "b",    "",   "无",      "12",    "-3",        "2026-01-30",   "007",
      "20251231", "9.11E+17", "锟斤拷", "中文", "1e", "li@a.cn", "1,200", "30/1/2026", "138 1234 5678"};
  std::mt19937 random(2026);
  const auto below = [&](std::size_t n) { return std::uniform_int_distribution<std::size_t>(0, n - 1)(random); };
  for (int turn = 0; turn < 30; ++turn) {
    std::vector<std::string> values;
    for (std::size_t i = below(3000); i > 0; --i)
      values.push_back(pool[below(pool.size())] + (below(9) == 0 ? "x" : ""));
    const Tables tables = column(values);
    const std::set<Measure> wanted(k_all.begin(), k_all.end());
    const auto whole = scan(tables, wanted, opener(tables));
    const auto parts = scan(tables, wanted,
                            opener(
                                tables, [&] { return below(500) + 1; }, [&] { return below(200) + 1; }),
                            2);
    for (const Measure& wish : k_all) {
      INFO(wish.kind);
      const Measurement &one = *whole.measurements.at(wish), &many = *parts.measurements.at(wish);
      REQUIRE(one.count == many.count);
      REQUIRE(one.rows == many.rows);
      REQUIRE(told(one) == told(many));
      REQUIRE(shown(one.samples) == shown(many.samples));
    }
  }
}

}  // namespace profile_kinds_test
