// SPDX-License-Identifier: Apache-2.0
#include "data/rows/rows.hpp"

#include "data/open.hpp"
#include "doc/snippet.hpp"
#include "support/cells.hpp"
#include "support/temp_dir.hpp"

#include <catch2/catch.hpp>

namespace rows_test {

namespace data = readiness::data;
using readiness::Language;

namespace {

std::string table_of(const std::string& name, const std::string& text) {
  const auto source = data::rows::open(name, text);
  return source ? readiness::test::text_of(**source) : "error: " + readiness::doc::render(source.error(), Language::en);
}

}  // namespace

TEST_CASE("a register is a list of flat maps") {
  const auto [name, text, want] = GENERATE(table<std::string, std::string, std::string>({
      {"a.yaml", "- {id: G1, name: 上海}\n- {id: G2}\n", "[id][name]\n[G1][上海]\n[G2][] 1\n"},
      {"a.yaml", "goals:\n  - id: G1\n    due: 2026-01-30\n  - {due: ~, id: '007', note: }\n",
       "[id][due][note]\n[G1][2026-01-30][] 2\n[007][][]\n"},
      {"a.json", R"({"version": 1, "rows": [{"a": 1.50, "b": true}, {"a": null, "b": "x"}]})",
       "[a][b]\n[1.50][true]\n[][x]\n"},
      {"a.yaml", "- {who: [张伟, 李娜], n: 2}\n", "[who][n]\n[张伟, 李娜][2]\n"},
      {"a.yaml", "[]\n", "\n"},
      {"a.yaml", "rows: []\n", "\n"},
  }));
  CHECK(table_of(name, text) == want);
}

TEST_CASE("what is no register is an error with its place") {
  const auto [text, want] = GENERATE(table<std::string, std::string>({
      {"a: 1\n", "error: goals.yaml:1:1: a register is a list whose entries are 'key: value'"},
      {"a: [{b: 1}]\nc: [{d: 1}]\n", "error: goals.yaml:1:1: a register is a list whose entries are 'key: value'"},
      {"- {a: 1}\n- text\n", "error: goals.yaml:2:3: each entry of the list must be 'key: value'"},
      {"- a: {b: 1}\n", "error: goals.yaml:1:6: 'a' must be a value or a list of values"},
      {"- a: [[1]]\n", "error: goals.yaml:1:6: 'a' must be a value or a list of values"},
      {"- {a: 1, a: 2}\n", "error: goals.yaml:1:10: duplicate key 'a', already written in line 1"},
  }));
  CHECK(table_of("goals.yaml", text).starts_with(want));
}

TEST_CASE("a long register comes in batches, and open() finds it by its name") {
  const readiness::test::TempDir folder;
  std::string text;
  for (int i = 1; i <= 2500; ++i) text += "- {n: " + std::to_string(i) + "}\n";
  folder.write("training.yml", text);
  readiness::TableFile file;
  file.file = "training.yml";
  const auto source = data::open(folder.path(), file);
  REQUIRE(source);
  CHECK((*source)->note().en == "list in YAML");
  CHECK((*source)->first_row() == 1);
  std::string want = "[n]\n";
  for (int i = 1; i <= 2500; ++i) want += "[" + std::to_string(i) + "]\n";
  CHECK(readiness::test::text_of(**source, {.jobs = 4, .chunk_bytes = 10}) == want);
}

}  // namespace rows_test
