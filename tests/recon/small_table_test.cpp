// SPDX-License-Identifier: Apache-2.0
#include "recon/small_table.hpp"

#include "recon/code_map.hpp"
#include "recon/mapping.hpp"
#include "support/measuring.hpp"

namespace small_table_test {

using namespace readiness;
using namespace readiness::test;

namespace {

// A table of a project that binds some of its columns.
class Bound {
 public:
  Bound(Table declared, std::map<std::string, std::string> columns, MemoryTable content)
      : declared_(std::move(declared)),
        source_(content),
        binding_(data::Binding::create(declared_, {.file = "t.csv", .columns = std::move(columns)}, content.header)
                     .value()) {}

  recon::SmallTable table() const { return {source_, "t.csv", &binding_}; }

 private:
  Table declared_;
  MemorySource source_;
  data::Binding binding_;
};

const Table k_mapping{.id = "mapping", .columns = {{"source_column", {"源", "Source"}}}};

}  // namespace

TEST_CASE("columns that the project binds are a mapping's, and those it does not know go by their usual names") {
  const Bound bound(k_mapping, {{"source_column", "旧系统"}},
                    {.header = {"旧系统", "新字段", "主键"}, .rows = {{"id", "code", "是"}, {"", "", ""}}});
  const auto mapping = recon::read_mapping(bound.table());
  REQUIRE(mapping);
  REQUIRE(mapping->lines.size() == 1);
  CHECK(mapping->lines[0].source == "id");
  CHECK(mapping->lines[0].target == "code");
  CHECK(mapping->lines[0].role == "是");
  CHECK(mapping->lines[0].row == 2);
}

TEST_CASE("what the project binds comes before a usual name that the file has, too") {
  const Bound bound(k_mapping, {{"source_column", "B"}},
                    {.header = {"源字段", "B", "目标字段"}, .rows = {{"wrong", "right", "x"}}});
  const auto mapping = recon::read_mapping(bound.table());
  REQUIRE(mapping);
  CHECK(mapping->lines[0].source == "right");
}

TEST_CASE("a column that has to be there is looked for in both ways before it is missed") {
  const Bound bound(k_mapping, {}, {.header = {"目标字段"}, .rows = {{"x"}}});
  const auto mapping = recon::read_mapping(bound.table());
  REQUIRE_FALSE(mapping);
  CHECK(mapping.error().message.en.find("t.csv has no column") != std::string::npos);
}

TEST_CASE("a code table is bound by the checklist's names of its columns") {
  const Table declared{.id = "code_maps",
                       .columns = {{"field", {"栏位", "Field"}}, {"source_value", {}}, {"target_value", {}}}};
  const Bound bound(declared, {{"source_value", "从"}, {"target_value", "到"}, {"field", "哪列"}},
                    {.header = {"哪列", "从", "到"}, .rows = {{"status", "1", "A"}, {"other", "2", "B"}}});
  const auto codes = recon::read_codes(bound.table(), "status");
  REQUIRE(codes);
  REQUIRE((*codes)->find("1"));
  CHECK(*(*codes)->find("1") == "A");
  CHECK_FALSE((*codes)->find("2"));
}

}  // namespace small_table_test
