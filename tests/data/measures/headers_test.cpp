// SPDX-License-Identifier: Apache-2.0
#include "support/measuring.hpp"

namespace headers_test {

using namespace readiness;
using namespace readiness::test;

TEST_CASE("headers are all columns of the file, in its order, and stand above its rows") {
  const Tables tables = {{"t", {.header = {"id", "", "名称"}, .rows = {{"1", "x", "甲"}}}}};
  const Measurement found = measure(tables, measures::headers("t"));
  CHECK(found.count == 3);
  CHECK(found.file == "t.csv");
  REQUIRE(found.records.size() == 3);
  CHECK(found.records[0].values == std::vector<std::string>{"id"});
  CHECK(found.records[1].values == std::vector<std::string>{""});
  CHECK(found.records[2].values == std::vector<std::string>{"名称"});
  CHECK(found.records[2].row == 1);
}

TEST_CASE("headers of a table without rows are there, too") {
  CHECK(measure({{"t", {.header = {"id"}, .rows = {}}}}, measures::headers("t")).count == 1);
}

}  // namespace headers_test
