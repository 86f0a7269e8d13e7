// SPDX-License-Identifier: Apache-2.0
#include "probes/data/field_type.hpp"

#include <catch2/catch.hpp>

namespace field_type_test {

using namespace readiness;
using namespace readiness::probes::data;

namespace {

TargetField field(const std::string& type, const std::string& length) {
  static std::vector<Record> records;
  records.push_back({2, {"account.name", type, length}});
  std::size_t column = 0;
  const auto read = read_target_field(records.back(), column);
  INFO(type << " " << length);
  REQUIRE(read);
  return *read;
}

std::string fault(const std::string& type, const std::string& length, const std::string& value) {
  const auto found = field(type, length).fault_of(value);
  return found ? found->en : "";
}

}  // namespace

TEST_CASE("a value fits a field, or is told why not") {
  const auto [type, length, value, why] = GENERATE(table<std::string, std::string, std::string, std::string>({
      {"文本", "4", "华鑫盛庄", ""},
      {"文本", "4", "华鑫盛庄园", "has 5 characters when converted; account.name takes 4"},
      {"文本", "", std::string(5000, 'x'), ""},
      {"VARCHAR(3)", "", "abcd", "has 4 characters when converted; account.name takes 3"},
      {"varchar（3）", "5", "abcd", ""},  // the column of lengths has the last word
      {"数字", "6", "-1234.56", ""},
      {"数字", "6", "12345.67", "has 7 characters when converted; account.name takes 6"},
      {"数字", "", "1,200", "account.name is of the type 数字, which this is not"},
      {"数字", "", "12万", "account.name is of the type 数字, which this is not"},
      {"整数", "", "12", ""},
      {"整数", "", "12.5", "account.name is of the type 整数, which this is not"},
      {"日期", "", "2026-01-30", ""},
      {"datetime", "4", "2026-01-30 08:15", ""},
      {"date", "", "2026-02-30", "account.name is of the type date, which this is not"},
  }));
  CAPTURE(type, length, value);
  CHECK(fault(type, length, value) == why);
}

TEST_CASE("a field that cannot be read is told") {
  const auto [type, length, why, at] = GENERATE(table<std::string, std::string, std::string, std::size_t>({
      {"外键", "", "is no type of a field that is known; types: text, picklist, number, integer, date", 1},
      {"", "", "is no type of a field that is known; types: text, picklist, number, integer, date", 1},
      {"文本", "长", "the length is no whole number", 2},
      {"文本", "0", "the length is no whole number", 2},
      {"文本", "-5", "the length is no whole number", 2},
  }));
  const Record record{2, {"a", type, length}};
  std::size_t column = 0;
  const auto read = read_target_field(record, column);
  REQUIRE_FALSE(read);
  CHECK(read.error().en == why);
  CHECK(column == at);
}

}  // namespace field_type_test
