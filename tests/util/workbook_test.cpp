// SPDX-License-Identifier: Apache-2.0
#include "util/workbook.hpp"

#include <catch2/catch.hpp>

#include <chrono>
#include <thread>

using namespace readiness::util;

TEST_CASE("equal contents are equal bytes of a workbook, whenever it is written") {
  const auto written = [] {
    auto bytes = write_workbook({{.name = "Sheet", .widths = {10}, .rows = {{{"a"}}}}});
    REQUIRE(bytes);
    return *bytes;
  };
  const std::string first = written();
  std::this_thread::sleep_for(std::chrono::milliseconds(1100));  // the finest clock in a workbook counts seconds
  CHECK(written() == first);
}
