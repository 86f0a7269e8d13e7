// SPDX-License-Identifier: Apache-2.0
// Whatever stands around a table, its rows are neither lost nor doubled: random titles, headers, blanks and totals.
#include "data/open.hpp"
#include "support/cells.hpp"
#include "support/temp_dir.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <random>

namespace hostile_frame_test {

using readiness::TableFile;
using readiness::test::TempDir;
namespace data = readiness::data;

namespace {

class Dice {
 public:
  explicit Dice(unsigned seed) : random_(seed) {}
  std::size_t below(std::size_t end) { return random_() % end; }
  template <class T>
  const T& of(const std::vector<T>& all) {
    return all[below(all.size())];
  }

 private:
  std::mt19937 random_;
};

std::string opened(std::string_view bytes, const TempDir& folder, TableFile file = {}) {
  folder.write("a.csv", bytes);
  file.file = "a.csv";
  const auto source = data::open(folder.path(), file);
  return source ? readiness::test::text_of(**source) : "error: " + source.error().message.en;
}

}  // namespace

TEST_CASE("rows of data survive whatever stands around them") {
  const std::vector<std::string> titles = {"客户清单 2026-01,,,\n", "导出时间：2026-02-01\n", "\n", "单位：万元,,,\n",
                                           "导出人：,张三,,\n"};
  const std::vector<std::string> names = {"上海", "合计公司", "total steel", "", "\"a,\nb\"", "甲 \"x\""};
  const std::vector<std::string> ends = {"", "合计,,,9\n", "小计,,,1\n总计,,,9\n", "Total,,,9\n制表人：张三\n", "\n\n"};
  const TempDir folder;
  for (unsigned seed = 0; seed < 300; ++seed) {
    Dice dice(seed);
    std::string text, want = "[编码][名称][手机][金额]\n";
    for (std::size_t n = dice.below(4); n > 0; --n) text += dice.of(titles);
    if (dice.below(2) == 0) text += "客户,,联系,\n";
    text += "编码,名称,手机,金额\n";
    if (dice.below(3) == 0) text += ",,,元\n";
    for (std::size_t row = 0, rows = 4 + dice.below(8); row < rows; ++row) {
      const std::string& name = dice.of(names);
      const std::string code = "C" + std::to_string(row);
      text += code + "," + name + ",1380000000" + std::to_string(row % 10) + ",12.5\n";
      const std::string value = name == "\"a,\nb\"" ? "a,\nb" : name;
      want += "[" + code + "][" + value + "][1380000000" + std::to_string(row % 10) + "][12.5]\n";
    }
    text += dice.of(ends);
    INFO(seed << "\n" << text);
    CHECK(opened(text, folder) == want);
  }
}

TEST_CASE("random tables: the rows are the records below what was taken for the header") {
  const std::vector<std::string> pieces = {"a",  "名称", "1",  "2.5",  ",",  ",",  ";",
                                           "\n", "\n",   "\"", "合计", "元", "：", "total"};
  const TempDir folder;
  int compared = 0;
  for (unsigned seed = 0; seed < 700; ++seed) {
    Dice dice(seed);
    std::string text;
    for (std::size_t n = dice.below(60); n > 0; --n) text += dice.of(pieces);
    if (text.substr(0, text.find('\n')).find_first_not_of(',') == std::string::npos)
      continue;  // row 1 is stated to be the header
    TableFile plain;
    plain.delimiter = ",";
    plain.header_row = 1;
    plain.header_rows = 1;
    plain.footer_rows = 0;
    plain.decimal = ".";
    TableFile found = plain;
    found.header_row = {};
    found.header_rows = 0;
    found.footer_rows = {};
    const std::string all = opened(text, folder, plain), some = opened(text, folder, found);
    INFO(seed << "\n" << text << "\n" << all << "\n" << some);
    const auto header_of = [](const std::string& shown) { return shown.substr(0, shown.find("]\n")); };
    const auto columns = [&](const std::string& shown) {
      const std::string header = header_of(shown);
      return std::count(header.begin(), header.end(), '[');
    };
    const bool torn = some.find("error: ") != std::string::npos || all.find("error: ") != std::string::npos;
    CHECK((torn || some.starts_with("error: a.csv") == all.starts_with("error: a.csv")));
    if (all.starts_with("error") || torn || columns(all) != columns(some)) continue;
    ++compared;
    CHECK(all.find(some.substr(header_of(some).size() + 1)) != std::string::npos);
  }
  CHECK(compared > 100);
}

}  // namespace hostile_frame_test
