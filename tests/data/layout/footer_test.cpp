// SPDX-License-Identifier: Apache-2.0
#include "data/layout/footer.hpp"

#include <catch2/catch.hpp>

namespace footer_test {

namespace layout = readiness::data::layout;
using layout::Cells;

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
      {std::vector<Cells>{data, {"合计", "", "2"}, data}, 0},         // not at the end
      {std::vector<Cells>{{"合计", "", "2"}, data, data, data}, 0},   // far from the end
      {std::vector<Cells>{data, data, {"合计", "上海", "1"}}, 0},     // a customer of that name: nothing is left open
      {std::vector<Cells>{data, data, {"合计客户", "", "1"}}, 0},     // begins like one
      {std::vector<Cells>{data, data, {"C1", "合计", ""}}, 0},        // the word is not in front
      {std::vector<Cells>{data, data, {"制表人：张三", "", ""}}, 0},  // a remark alone may be data
  }));
  CHECK(layout::count_footer(last, 3) == want);
}

TEST_CASE("a table of one column has no totals") {
  const std::vector<Cells> last = {{"open"}, {"total"}};
  CHECK(layout::count_footer(last, 1) == 0);
}

}  // namespace footer_test
