// SPDX-License-Identifier: Apache-2.0
#include "probes/goals/direction.hpp"

#include <catch2/catch.hpp>

namespace direction_test {

using namespace readiness::probes::goals;

TEST_CASE("which way a goal wants its number to go") {
  const auto [title, want] = GENERATE(table<std::string, Direction>({
      {"将周报生成时间从4小时缩短至30分钟", Direction::down},
      {"将关键客户的流失率降低15%", Direction::down},
      {"减少重复录入", Direction::down},
      {"将销售预测的准确率从60%提升至85%", Direction::up},
      {"提高回款率", Direction::up},
      {"Reduce weekly reporting time", Direction::down},
      {"Reducing churn", Direction::down},
      {"CUT manual work", Direction::down},
      {"Increase repeat purchases", Direction::up},
      {"Ｉｎｃｒｅａｓｅ sales", Direction::up},
      {"Improve churn", Direction::unclear},  // better may be less
      {"改善客户流失率", Direction::unclear},
      {"提升客户满意度，降低流失率", Direction::unclear},
      {"建立统一的销售报表", Direction::unclear},
      {"Executive dashboard", Direction::unclear},  // "cut" is not a word of its own
      {"Follow-up within a day", Direction::unclear},
      {"", Direction::unclear},
      {"\xFF\n", Direction::unclear},
  }));
  CAPTURE(title);
  CHECK(direction_of(title) == want);
}

}  // namespace direction_test
