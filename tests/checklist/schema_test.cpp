// SPDX-License-Identifier: Apache-2.0
// That schemas accept and refuse the right files is proved by tests/schema, with a validator.
#include "checklist/schema.hpp"

#include "checklist/fake_probes.hpp"
#include "doc/read.hpp"

#include <catch2/catch.hpp>

namespace schema_test {

using namespace readiness;

TEST_CASE("there is a schema of every kind of file") {
  CHECK(checklist::schema_kinds() ==
        std::vector<std::string>{"checklist", "fragment", "project", "machine", "answers", "waivers"});
  for (const std::string& kind : checklist::schema_kinds()) {
    const auto schema = checklist::json_schema(kind, test::fake_probes());
    REQUIRE(schema);
    CHECK(schema->ends_with("}\n"));
    const auto root = doc::read("schema.json", *schema);
    REQUIRE(root);
    CHECK(root->find("$schema")->text == "http://json-schema.org/draft-07/schema#");
    CHECK(root->find("additionalProperties")->flag() == false);
  }
}

TEST_CASE("a kind that does not exist is an error with a suggestion") {
  const auto schema = checklist::json_schema("projct", test::fake_probes());
  REQUIRE_FALSE(schema);
  CHECK(schema.error().message == Localized{"没有“projct”这种文件", "there is no kind of file called 'projct'"});
  CHECK(schema.error().hint.en == "did you mean 'project'?");
}

TEST_CASE("the schema knows the probes and their parameters") {
  const auto schema = checklist::json_schema("checklist", test::fake_probes());
  REQUIRE(schema);
  for (const std::string text :
       {"\"technology.takes_everything\"", "\"at_least\"", "\"lenient\"", "\"at_least的含义 / what at_least is\"",
        "\"该列都有值。 / Every row has a value.\""}) {
    INFO(text);
    CHECK(schema->find(text) != std::string::npos);
  }
}

}  // namespace schema_test
