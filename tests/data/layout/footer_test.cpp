// SPDX-License-Identifier: Apache-2.0
#include "data/layout/footer.hpp"

#include <catch2/catch.hpp>

namespace footer_test {

namespace layout = readiness::data::layout;
using layout::Cells;

namespace {

std::size_t count_footer(const std::vector<Cells>& cells, std::size_t columns, std::size_t gap = SIZE_MAX) {
  std::vector<layout::LastRow> last;
  for (const Cells& row : cells) last.push_back({row, last.size() == gap});
  return layout::count_footer(last, columns);
}

}  // namespace

TEST_CASE("rows of totals at the end, and nothing else, are no data") {
  const Cells data = {"C9", "上海", "1"};
  const auto [last, want] = GENERATE_COPY(table<std::vector<Cells>, std::size_t>({
      {std::vector<Cells>(), 0},
      {std::vector<Cells>{data, data, data}, 0},
      {std::vector<Cells>{data, data, {"合计", "", "12345"}}, 1},
      {std::vector<Cells>{data, data, {"", "总 计：", "12345"}}, 1},
      {std::vector<Cells>{data, {"小计", "", "1"}, {"Grand Total", "", "2"}}, 2},
      {std::vector<Cells>{data, {"TOTAL", "", "2"}, {"制表人：张三"}}, 2},
      {std::vector<Cells>{{"合计", "", "2"}, {"制表人：张三"}, {"2026-01-30", "", ""}}, 3},
      {std::vector<Cells>{data, {"合计", "", "2"}, data}, 0},      // not at the end
      {std::vector<Cells>{data, data, {"合计", "上海", "1"}}, 0},  // a customer of that name: nothing is left open
      {std::vector<Cells>{data, data, {"合计客户", "", "1"}}, 0},  // begins like one
      {std::vector<Cells>{data, data, {"C1", "合计", ""}}, 0},     // the word is not in front
      {std::vector<Cells>{data, data, {"制表人：张三", "", ""}}, 1},
      {std::vector<Cells>{data, data, {"总计（2家）", "", "30"}}, 1},
      {std::vector<Cells>{data, data, {"合计：2家", "", "30"}}, 1},
      {std::vector<Cells>{data, data, {"Total (2)", "", "30"}}, 1},
      {std::vector<Cells>{data, data, {"共 2 条记录", "", ""}}, 1},
      {std::vector<Cells>{data, data, {"合计", "2家", "30"}}, 1},  // complete, and it counts
      {std::vector<Cells>{data, data, {"Total", "2 rows", "30"}}, 1},
      {std::vector<Cells>{data, data, {"总计（2家）", "上海", "30"}}, 1},
      {std::vector<Cells>{data, data, {"Total", "2nd floor", "30"}}, 0},  // a number, and no count
      {std::vector<Cells>{data, data, {"Total 5", "Oslo", "30"}}, 0},
      {std::vector<Cells>{data, {"筛选条件：", "地区=华东", ""}, {"打印日期：2026-01-30", "", ""}}, 2},
      {std::vector<Cells>{data, {"Filtered By: Show All"}, {"Copyright (c) 2026 example.com"}}, 2},
      {std::vector<Cells>{data, data, {"10:30", "", ""}}, 0},
      {std::vector<Cells>{data, data, {"total steel", "", "3"}}, 0},
  }));
  CHECK(count_footer(last, 3) == want);
}

TEST_CASE("a table of one column has no totals") {
  const std::vector<Cells> last = {{"open"}, {"total"}};
  CHECK(count_footer(last, 1) == 0);
}

TEST_CASE("a text alone below a blank row is no data, and far from the end every row is") {
  const Cells data = {"C9", "上海", "1"};
  CHECK(count_footer({data, {"Sales Report"}}, 3) == 0);
  CHECK(count_footer({data, {"Sales Report"}}, 3, 1) == 1);
  CHECK(count_footer({data, {"Sales Report"}, {"ACME"}}, 3, 1) == 2);
  CHECK(count_footer({data, {"Sales Report"}}, 2, 1) == 0);  // half of a record may be missing
  std::vector<Cells> last = {{"合计", "", "2"}};
  last.resize(1 + layout::k_footer_rows, data);
  CHECK(count_footer(last, 3) == 0);
}

}  // namespace footer_test
