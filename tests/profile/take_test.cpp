// SPDX-License-Identifier: Apache-2.0
#include "profile/take.hpp"

#include "profile/type.hpp"
#include "sample_tables.hpp"
#include "support/memory_source.hpp"

#include <set>

namespace take_test {

using namespace readiness;
using profile::Profile;
using profile::Type;
using test::profile_of;

namespace {

// The only column of a table with these values, `times` times over.
profile::Column column(const std::vector<std::string>& values, int times = 1) {
  std::string csv = "c,d\n";
  for (int i = 0; i < times; ++i)
    for (const std::string& value : values) csv += "\"" + value + "\",x\n";
  return profile_of("t.csv", csv).columns.at(0);
}

Result<Profile> take(test::MemoryTable table, test::MemorySource::Sizes sizes = {}) {
  return profile::take(std::make_unique<test::MemorySource>(std::move(table), sizes, sizes), "t", {.jobs = 2});
}

}  // namespace

TEST_CASE("the figures of a table and its columns") {
  const Profile found = profile_of("customers.csv", test::faulty_customers());
  CHECK(found.file == "customers.csv");
  CHECK(found.note.en == "UTF-8, comma");
  CHECK(found.rows == 60);
  CHECK(found.first_row == 2);
  CHECK(found.ragged.count == 1);
  CHECK(found.ragged.row == 34);
  REQUIRE(found.columns.size() == 11);
  const profile::Column& code = found.columns[0];
  CHECK(code.header == "客户编号");
  CHECK(code.type == Type::digits);
  CHECK(code.filled == 60);
  CHECK(code.unique());
  CHECK(code.zero_padded.count == 59);
  CHECK(code.lost_zeros.count == 1);
  CHECK(code.lost_zeros.row == 8);
  CHECK(code.usual_digits == 6);
  const profile::Column& name = found.columns[1];
  CHECK(name.type == Type::text);
  CHECK(name.distinct == 59);
  REQUIRE(name.damage.size() == 1);
  CHECK(name.damage[0].name == "mojibake");
  CHECK(name.damage[0].found.row == 12);
  const profile::Column& amount = found.columns[6];
  CHECK(amount.type == Type::amount);
  CHECK(amount.fitting == 60);
  REQUIRE(amount.numbers);
  CHECK(amount.numbers->low == "1000.5");
  CHECK(amount.numbers->count == 59);
  REQUIRE(amount.sum);
  CHECK(amount.sum->text == "1750229");
  CHECK(amount.amount_forms.size() == 3);
  const profile::Column& notes = found.columns[7];
  CHECK(notes.filled == 6);
  CHECK(notes.blank == 54);
  CHECK(notes.padded.count == 5);
  CHECK(found.columns[8].type == Type::empty);
  CHECK(found.columns[9].header.empty());
  CHECK(found.columns[9].distinct == 1);
  CHECK(found.columns[10].type == Type::integer);
}

TEST_CASE("a type is what nine of ten values are, and the narrowest that says all of it") {
  const auto type = [](const std::vector<std::string>& values, int times = 1) {
    const profile::Column found = column(values, times);
    return std::string(profile::id(found.type)) + " " + std::to_string(found.fitting);
  };
  CHECK(type({"", "无"}) == "empty 0");
  CHECK(type({"1", "-2", "3"}) == "integer 3");
  CHECK(type({"1", "-2", "003"}) == "digits 3");
  CHECK(type({"1", "2.5"}) == "number 2");
  CHECK(type({"1", "2.5万"}) == "amount 2");
  CHECK(type({"13812345678"}) == "cn_mobile 1");
  CHECK(type({"13812345678", "021-62345678"}) == "cn_phone 2");
  CHECK(type({"91110000600037341L"}) == "uscc 1");
  CHECK(type({"li@a.cn"}) == "email 1");
  CHECK(type({"2026-01-30", "30/1/2026", "2026年1月30日"}) == "date 3");
  CHECK(type({"20260130"}) == "date 1");
  CHECK(type({"46052"}) == "integer 1");  // a day as spreadsheets count them, or any number
  CHECK(type({"2026-01-30", "2026-01-31", "2026-02-01", "2026-02-02", "2026-02-03", "2026-02-04", "2026-02-05",
              "2026-02-06", "2026-02-07", "soon"}) == "date 9");
  CHECK(type({"2026-01-30", "2026-01-31", "soon"}) == "text 3");
  CHECK(type({"a", "b"}, 3) == "code 6");
  CHECK(type({"a", "b"}, 2) == "text 4");
  CHECK(type({"上海", "杭州", "南京"}) == "text 3");
}

TEST_CASE("values that repeat are counted, the others are not shown") {
  const profile::Column codes = column({"a", "b", "a"});
  REQUIRE(codes.values.size() == 2);
  CHECK(codes.values[0].text == "a");
  CHECK(codes.values[0].found.count == 2);
  CHECK(codes.values[0].found.row == 2);
  CHECK(codes.values_counted);
  CHECK(column({"a", "b", "c"}).values.empty());
  std::vector<std::string> many;
  for (int i = 0; i <= 10'000; ++i) many.push_back(std::to_string(i));
  many.push_back("1");
  const profile::Column over = column(many);
  CHECK(over.values.empty());
  CHECK_FALSE(over.values_counted);
  CHECK(over.distinct == 10'001);  // exact nevertheless
}

TEST_CASE("personal data is masked by its values, and by the header") {
  const std::string csv =
      "phone_or_what,姓名,contact person,order,card,note\n"
      "13812345678,王小明,Li Lei,A-17,6222020000000000018,call 13812345678\n"
      "13812345678,王小明,Li Lei,A-17,6222020000000000018,call 13812345678\n";
  const auto shown = [](const Profile& found) {
    std::string text;
    for (const profile::Column& column : found.columns)
      text += (column.values.empty() ? "-" : column.values[0].text) + (column.masked ? " masked; " : "; ");
    return text;
  };
  const Profile masked = profile_of("t.csv", csv);
  CHECK(shown(masked) ==
        "138****5678 masked; 王** masked; L****i masked; A-17; 622************0018 masked; call********5678 masked; ");
  CHECK_FALSE(masked.columns[4].sum);
  REQUIRE(masked.columns[4].numbers);
  CHECK(masked.columns[4].numbers->low == "622************0018");
  CHECK(shown(profile_of("t.csv", csv, {.jobs = 1, .show_values = true})) ==
        "13812345678; 王小明; Li Lei; A-17; 6222020000000000018; call 13812345678; ");
}

TEST_CASE("columns without a header, and with the same") {
  const Profile found = profile_of("t.csv", "a,,a,A\n1,2,x,4\n");
  REQUIRE(found.columns.size() == 4);
  CHECK(found.columns[0].type == Type::integer);
  CHECK(found.columns[2].type == Type::text);
  CHECK(found.columns[3].number == 4);
}

TEST_CASE("threads and parts do not matter") {
  test::MemoryTable table{.header = {"a", "b"}};
  for (int i = 0; i < 500; ++i) table.rows.push_back({std::to_string(i % 37), i % 5 == 0 ? " x" : "锟斤拷"});
  const auto whole = take(table), parts = take(table, [] { return std::size_t{7}; });
  REQUIRE(whole);
  REQUIRE(parts);
  for (std::size_t i = 0; i < 2; ++i) {
    const profile::Column &a = whole->columns[i], &b = parts->columns[i];
    CHECK(a.distinct == b.distinct);
    CHECK(a.padded.count == b.padded.count);
    CHECK(a.padded.row == b.padded.row);
    REQUIRE(a.values.size() == b.values.size());
    for (std::size_t j = 0; j < a.values.size(); ++j) {
      CHECK(a.values[j].text == b.values[j].text);
      CHECK(a.values[j].found.count == b.values[j].found.count);
      CHECK(a.values[j].found.row == b.values[j].found.row);
    }
  }
}

TEST_CASE("a sheet may have more columns than one pass looks at") {
  test::MemoryTable table;
  test::MemoryTable::Row row;
  for (int i = 1; i <= 600; ++i) {
    table.header.push_back("h" + std::to_string(i));
    row.push_back(std::to_string(i));
  }
  table.rows = {row, row};
  const auto found = take(table);
  REQUIRE(found);
  CHECK(found->rows == 2);
  REQUIRE(found->columns.size() == 600);
  for (std::size_t i = 0; i < 600; ++i) {
    CHECK(found->columns[i].number == i + 1);
    CHECK(found->columns[i].header == "h" + std::to_string(i + 1));
    REQUIRE(found->columns[i].numbers);
    CHECK(found->columns[i].numbers->high == std::to_string(i + 1));
  }
}

TEST_CASE("a table that cannot be read to its end has no profile") {
  const auto taken = take({.header = {"a"}, .rows = {{"1"}}, .fault = {"坏了", "it broke"}});
  REQUIRE_FALSE(taken);
  CHECK(taken.error().message.en == "it broke");
}

TEST_CASE("progress is told under the name of the file") {
  std::set<std::string> files;
  profile::TakeOptions options{.jobs = 1};
  options.progress = [&](const std::string& file, std::uint64_t, std::uint64_t) { files.insert(file); };
  profile_of("orders.csv", test::clean_orders(), options);
  CHECK(files == std::set<std::string>{"orders.csv"});
}

}  // namespace take_test
