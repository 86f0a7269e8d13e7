// SPDX-License-Identifier: Apache-2.0
#include "report/schema.hpp"

#include "support/places.hpp"
#include "util/file.hpp"

#include <catch2/catch.hpp>

namespace schema_test {

using namespace readiness;

// schema_test.py validates with the file; this keeps the file equal to what the program prints.
TEST_CASE("docs/report.schema.json is what the program prints") {
  const std::string file = (test::source_folder() / "docs/report.schema.json").string();
  if (std::getenv("READINESS_UPDATE_GOLDEN") != nullptr) REQUIRE(util::write_file(file, report::json_schema()).ok());
  const auto text = util::read_file(file);
  REQUIRE(text.ok());
  CHECK(*text == report::json_schema());
}

}  // namespace schema_test
