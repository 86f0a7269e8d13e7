// SPDX-License-Identifier: Apache-2.0
#include "profile/suggest.hpp"
#include "sample_tables.hpp"
#include "util/strings.hpp"

#include <algorithm>

namespace suggestion_test {

using namespace readiness;
using test::profile_of;

namespace {

bool contains(const std::string& text, const std::string& words) { return text.find(words) != std::string::npos; }

std::string suggested(const std::string& csv, const TableFile& file = {.file = "exports/t.csv"},
                      Language language = Language::en) {
  const auto text = profile::suggest(profile_of("t.csv", csv), file, language);
  INFO((text ? std::string() : text.error().message.en));
  REQUIRE(text);
  return *text;
}

// "data.is_complete {table: t, column: a} >= 100 %", an item a line.
std::vector<std::string> items(const std::string& yaml) {
  std::vector<std::string> all;
  std::string probe, with;
  for (const std::string& line : util::split(yaml, '\n')) {
    const auto behind = [&](const std::string& key) {
      const std::size_t at = line.find(key);
      return at == std::string::npos ? std::string() : line.substr(at + key.size());
    };
    if (const std::string text = behind("      probe: "); !text.empty()) probe = text;
    if (const std::string text = behind("      with: "); !text.empty()) with = text;
    if (const std::string text = behind("      expect: "); !text.empty())
      all.push_back(probe + " " + with + " " + text);
  }
  return all;
}

std::string repeated(const std::string& header, const std::vector<std::string>& values, int times) {
  std::string csv = header + "\n";
  for (int i = 0; i < times; ++i)
    for (const std::string& value : values) csv += value + "\n";
  return csv;
}

bool has(const std::vector<std::string>& all, const std::string& item) {
  return std::find(all.begin(), all.end(), item) != all.end();
}

}  // namespace

TEST_CASE("a clean export justifies these items") {
  CHECK(items(suggested(test::clean_orders())) ==
        std::vector<std::string>{
            "data.is_complete {table: t, column: order_no} \">= 100 %\"",
            "data.is_unique {table: t, columns: [order_no]} \">= 100 %\"",
            "data.is_complete {table: t, column: status} \">= 100 %\"",
            "data.is_on_list {table: t, column: status, values: [closed, open]} \">= 100 %\"",
            "data.is_complete {table: t, column: ordered_on} \">= 100 %\"",
            "data.is_well_formed {table: t, column: ordered_on, format: date} \">= 100 %\"",
            "data.is_in_range {table: t, column: ordered_on, low: \"2026-02-01\", high: \"2026-02-28\"} \">= 100 %\"",
            "data.has_one_date_format {table: t, column: ordered_on} \">= 100 %\"",
            "data.is_complete {table: t, column: amount} \">= 100 %\"",
            "data.is_unique {table: t, columns: [amount]} \">= 100 %\"",
            "data.is_well_formed {table: t, column: amount, format: integer} \">= 100 %\"",
            "data.is_free_of_damage {table: t, columns: [order_no, status, ordered_on, amount]} \">= 100 %\"",
            "data.is_trimmed {table: t, columns: [order_no, status, ordered_on, amount]} \">= 100 %\""});
}

TEST_CASE("what nearly all values do is expected of as many, what fewer do is not") {
  std::string csv = "id,a,b\n";
  for (int i = 0; i < 1000; ++i) csv += (i < 985 ? "1,x" : "1,") + std::string(i < 970 ? ",y\n" : ",\n");
  const auto all = items(suggested(csv));
  CHECK(has(all, "data.is_complete {table: t, column: a} \">= 98 %\""));
  CHECK_FALSE(has(all, "data.is_complete {table: t, column: b} \">= 97 %\""));
}

TEST_CASE("formats, zeros and ranges") {
  CHECK(has(items(suggested(repeated("m", {"13812345678", "13912345678"}, 30))),
            "data.is_well_formed {table: t, column: m, format: cn_mobile} \">= 100 %\""));
  CHECK(has(items(suggested(repeated("code", {"0012", "0345"}, 3))),
            "data.keeps_leading_zeros {table: t, column: code} \">= 100 %\""));
  CHECK_FALSE(has(items(suggested(repeated("code", {"0012", "345"}, 3))),
                  "data.keeps_leading_zeros {table: t, column: code} \">= 100 %\""));
  CHECK(has(items(suggested(repeated("v", {"1.5", "2", "2"}, 3))),
            "data.is_in_range {table: t, column: v, low: \"0\", high: \"2\"} \">= 100 %\""));
  CHECK(has(items(suggested(repeated("v", {"-1.5", "2", "2"}, 3))),
            "data.is_in_range {table: t, column: v, low: \"-1.5\", high: \"2\"} \">= 100 %\""));
}

TEST_CASE("a list is suggested where each choice repeats, and names nobody") {
  CHECK_FALSE(has(items(suggested(repeated("s", {"a", "a", "a"}, 3) + "b\n")),
                  "data.is_on_list {table: t, column: s, values: [a, b]} \">= 100 %\""));
  for (const std::string& item : items(suggested(repeated("联系人", {"王小明", "李雷"}, 5))))
    CHECK(item.find("is_on_list") == std::string::npos);
}

TEST_CASE("prose is no list, and what was cut is no choice") {
  for (const std::size_t length : {65u, 5000u})
    for (const std::string& item : items(suggested(repeated("s", {std::string(length, 'x')}, 5))))
      CHECK(item.find("is_on_list") == std::string::npos);
}

TEST_CASE("columns are called by their headers, where these are names") {
  const std::string yaml = suggested(
      "客户名称|Customer Name,金额（元）,,in,a b,a_b,x,X\n"
      "1,2,3,4,5,6,7,8\n");
  CHECK(
      contains(yaml, "- {id: customer_name, title: {zh: \"客户名称|Customer Name\", en: \"客户名称|Customer Name\"}}"));
  CHECK(contains(yaml, "- {id: column_2, title: {zh: \"金额（元）\", en: \"金额（元）\"}}"));
  CHECK(contains(yaml, "# column 3 '' has no checks"));
  CHECK(contains(yaml, "- {id: column_4, title: {zh: in, en: in}}"));  // a keyword of conditions
  for (const char* left_out : {"# column 5 'a b'", "# column 6 'a_b'", "# column 7 'x'", "# column 8 'X'"})
    CHECK(contains(yaml, left_out));
}

TEST_CASE("the project file says how the table was read") {
  const std::string yaml = suggested(test::clean_orders(), {.file = "数据/订单 2026.csv",
                                                            .sheet = "表1",
                                                            .encoding = "GB18030",
                                                            .delimiter = ";",
                                                            .header_row = 3,
                                                            .header_rows = 2,
                                                            .footer_rows = 0,
                                                            .decimal = ","});
  CHECK(contains(
      yaml,
      "#   tables: {订单_2026: {file: \"数据/订单 2026.csv\", sheet: 表1, encoding: GB18030, delimiter: \";\", "
      "header_row: 3, header_rows: 2, footer_rows: 0, decimal: \",\"}}\n"));
}

TEST_CASE("without values there is nothing to suggest") {
  for (const std::string csv : {"a,b\n", "a,a\n1,2\n", "a\n无\n"}) {
    const auto text = profile::suggest(profile_of("t.csv", csv), {.file = "t.csv"}, Language::zh);
    REQUIRE_FALSE(text);
    CHECK(text.error().message.zh == "t.csv 没有可据以建议检查项的值");
  }
}

}  // namespace suggestion_test
