// SPDX-License-Identifier: Apache-2.0
// Files that are no checklists at all, or that mean harm.
#include "checklist/workspace.hpp"

#include <tuple>

namespace hostile_test {

using namespace readiness;

namespace {

std::string repeated(const std::string& text, int times) {
  std::string all;
  for (int i = 0; i < times; ++i) all += text;
  return all;
}

// a0 is ten texts, each further anchor ten times the one before.
std::string alias_bomb() {
  std::string text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
  for (int i = 1; i < 9; ++i) {
    const std::string before = "*a" + std::to_string(i - 1);
    text += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [" + repeated(before + ", ", 9) + before + "]\n";
  }
  return text;
}

}  // namespace

TEST_CASE("a file that is no checklist says so once") {
  using Row = std::tuple<std::string, std::string>;
  const auto [text, message] = GENERATE(values<Row>({
      {"- a\n- b\n",
       "demo.yaml:1:1: the file must be a map (key: value), not a list of 2\n"
       "- a\n"
       "^\n"},
      {"just text\n",
       "demo.yaml:1:1: the file must be a map (key: value), not 'just text'\n"
       "just text\n"
       "^\n"},
      {"items: [\n",
       "demo.yaml:2:1: a value was expected here\n"
       "\n"
       "^\n"},
      {"checklist: a\n  version: 1\n",
       "demo.yaml:2:10: a second ': ' cannot stand here\n"
       "  version: 1\n"
       "         ^\n"
       "hint: put the whole text into quotes\n"},
      {std::string("checklist: \x00", 12),
       "demo.yaml:1:12: the file holds a control character\n"
       "checklist: \\x00\n"
       "           ^\n"},
      {"checklist: \xFF\xFE\n",
       "demo.yaml:1:12: the file is not encoded in UTF-8\n"
       "checklist: ��\n"
       "           ^\n"
       "hint: save it as UTF-8 in your editor\n"},
      {"PK\x03\x04\x14",
       "demo.yaml:1:3: the file holds a control character\n"
       "PK\\x03\\x04\\x14\n"
       "  ^\n"},
      {repeated("[", 100'000),
       "demo.yaml:1:65: nested too deeply (limit 64 levels)\n"
       "…[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[…\n"
       "                                                             ^\n"},
      {repeated("- ", 100'000),
       "demo.yaml:1:129: nested too deeply (limit 64 levels)\n"
       "…- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - …\n"
       "                                                             ^\n"},
      {repeated("a: {", 100'000),
       "demo.yaml:1:256: nested too deeply (limit 64 levels)\n"
       "…{a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: …\n"
       "                                                             ^\n"},
      {alias_bomb(),
       "demo.yaml:5:40: the document expands to too many values (limit 100000)\n"
       "a4: &a4 [*a3, *a3, *a3, *a3, *a3, *a3, *a3, *a3, *a3, *a3]\n"
       "                                       ^\n"},
  }));
  const test::Workspace work;
  work.write("demo.yaml", text);
  CHECK(work.lint_checklist() == message);
}

TEST_CASE("a hostile file does harm nowhere that files are read") {
  const std::string bomb = GENERATE(alias_bomb(), repeated("[", 100'000), std::string("\xFF\x00\x1b[2J", 6));
  for (const char* name : {"readiness.yaml", "demo.yaml", "answers.yaml", "waivers.yaml", "more.yaml"}) {
    const test::Workspace work;
    work.write("top.yaml", "checklist: top\nextends: ./demo.yaml\ninclude: [more.yaml]\n");
    work.write("more.yaml", "items: []\n");
    work.write("readiness.yaml", test::with(test::k_project, "./demo.yaml", "./top.yaml"));
    REQUIRE(work.lint_project().empty());
    work.write(name, bomb);
    const std::string said = work.lint_project();
    CHECK(said.starts_with(std::string(name) + ":"));
    CHECK(said.find('\x1b') == std::string::npos);
    CHECK(said.size() < 1000);
  }
}

TEST_CASE("an empty file misses everything that a checklist needs") {
  const std::string text = GENERATE("", "\n", "# nothing\n", "---\n", "{}\n");
  const test::Workspace work;
  work.write("demo.yaml", text);
  const std::string said = work.lint_checklist();
  CHECK(said.find("'checklist' is missing\n") != std::string::npos);
  CHECK(said.starts_with("demo.yaml:"));
}

TEST_CASE("a chain of needs through 1500 items is no circle") {
  std::string text(test::k_checklist);
  const std::size_t items = text.find("items:\n");
  text.erase(items + 7);
  for (int i = 0; i < 1500; ++i) {
    const std::string id = "I" + std::to_string(i);
    text += "  - {id: " + id + ", domain: data, phases: [golive], severity: low, title: {zh: 甲, en: A}, " +
            "why: {zh: 乙, en: B}, fix: {zh: 丙, en: C}, " +
            (i > 0 ? "needs: [I" + std::to_string(i - 1) + "], " : "") +
            "check: {probe: data.has_rows, with: {table: customers}}}\n";
  }
  const test::Workspace work;
  work.write("demo.yaml", text);
  CHECK(work.checklist().items.size() == 1500);
}

TEST_CASE("an id cannot lead anywhere, for it becomes a file name") {
  const std::string id = GENERATE("'../../esc'", "/etc/passwd", "a/b", "'a\\b'", "a..b", ".hidden", "end.", "CON",
                                  "nul.x", "\"a\\x1b[31m\"", "\"a\\u202Eb\"", "'a?b'", "'<a>'");
  INFO(id);
  const std::string told =
      test::Workspace("demo.yaml", test::with(test::k_checklist, "id: DATA-01", "id: " + id)).lint_checklist();
  CHECK(told.find("'id' must be an id") != std::string::npos);
  CHECK(told.find("an id becomes a file name") != std::string::npos);
}

TEST_CASE("a checklist names no file outside of the project folder") {
  const std::string file = GENERATE("/etc/passwd", "../secret.csv", "exports/../../secret.csv", "..");
  INFO(file);
  const test::Workspace work("demo.yaml",
                             test::with(test::k_checklist, "file: exports/customers.csv", "file: " + file));
  CHECK(work.lint_checklist().find("'file' must be a path inside the project folder, not '" + file + "'") !=
        std::string::npos);
}

TEST_CASE("what is allowed is a whole command, and a star is one value of it") {
  using Row = std::tuple<std::string, std::string>;
  const auto [commands, told] = GENERATE(values<Row>({
      {"[['*', --version]]", "a * cannot stand for the program"},
      {"['*']", "a * cannot stand for the program"},
      {"[[python3, '*']]",
       "the first argument cannot be a *: a checklist could choose a script or a subcommand with it"},
      {"[[psql, -h, '--host=*']]", "the * of '--host=*' cannot stand for a part of an argument"},
      {"[[./psql, --version]]", "the program './psql' must not be a relative path"},
      {"[bin/psql]", "the program 'bin/psql' must not be a relative path"},
      {"[[]]", "'commands' must be a list of at least 1, not an empty list"},
  }));
  INFO(commands);
  const test::Workspace work("readiness.yaml", std::string(test::k_project) + "allow: {commands: " + commands + "}\n");
  CHECK(work.lint_project().find(told) != std::string::npos);
}

}  // namespace hostile_test
