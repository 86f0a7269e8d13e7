// SPDX-License-Identifier: Apache-2.0
#include "run.hpp"
#include "support/places.hpp"
#include "support/workbook.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <sstream>

namespace profile_test {

using readiness::Language;
using readiness::test::contains;
using readiness::test::contents;
using readiness::test::run;
using readiness::test::TempDir;
namespace fs = std::filesystem;

namespace {

const std::string k_examples = (readiness::test::source_folder() / "examples/huadong/").string();

// The project file that a suggested checklist carries in its comments.
std::string project_in(const std::string& checklist) {
  std::string project;
  std::istringstream lines(checklist);
  for (std::string line; std::getline(lines, line);)
    if (line.starts_with("#   ")) project += line.substr(4) + '\n';
  return project;
}

}  // namespace

TEST_CASE("any table has a profile, whatever it is written in") {
  const TempDir folder;
  const std::string book = (folder / "book.xlsx").string();
  readiness::test::write_zip(book,
                             readiness::test::workbook("<row r='1'><c r='A1' t='inlineStr'><is><t>a</t></is></c></row>"
                                                       "<row r='2'><c r='A2'><v>1.5</v></c></row>"));
  const std::vector<std::pair<std::string, std::string>> tables = {
      {book, "1 rows, 1 columns"},
      {folder.write("gb.csv", "\xD0\xD5\xC3\xFB,b\n\xC0\xEE\xC0\xD7,2\n").string(), "GB18030 (guessed), comma"},
      {folder.write("semicolon.csv", "a;b\n1;2\n").string(), "UTF-8, semicolon"},
      {folder.write("list.yaml", "- {a: 1, b: x}\n- {a: 2}\n").string(), "2 rows, 2 columns"},
      {k_examples + "exports/customers.csv", "120 rows, 12 columns"},
  };
  for (const auto& [file, told] : tables) {
    const auto ran = run({"profile", file});
    INFO(ran.out << ran.err);
    CHECK(ran.code == 0);
    CHECK(contains(ran.out, told));
  }
  CHECK(contains(run({"profile", book, "--sheet", "Sheet2"}).err, "did you mean 'Sheet1'?"));
}

TEST_CASE("formats, languages and the output file") {
  const TempDir folder;
  const std::string file = folder.write("a.csv", "title\na;手机\n1;13812345678\n").string();
  const std::vector<std::string> stated = {"profile",     file, "--header-row", "2",
                                           "--delimiter", ";",  "--encoding",   "UTF-8"};
  const auto with = [&](std::vector<std::string> more) {
    more.insert(more.begin(), stated.begin(), stated.end());
    return more;
  };
  CHECK(contains(run(with({})).out, "Profile of " + file));
  CHECK(contains(run(with({"--lang", "zh"})).out, "数据概况："));
  CHECK(contains(run(with({"--format", "md"})).out, "| 1 | a | integer |"));
  const auto json = nlohmann::json::parse(run(with({"--format", "json", "-j", "1"})).out);
  CHECK(json["columns"].size() == 2);
  CHECK(json["columns"][0]["numbers"]["low"] == "1");
  CHECK(json["columns"][1]["masked"] == true);
  CHECK(nlohmann::json::parse(run(with({"--format", "json", "--show-values"})).out)["columns"][1]["masked"] == false);

  const std::string out = (folder / "out.md").string();
  CHECK(run(with({"--format", "md", "-o", out})).code == 0);
  CHECK(contents(out) == run(with({"--format", "md"})).out);
  CHECK(contains(run(with({"-o", out})).err, "exists already"));
  CHECK(contains(run(with({"-o", file, "--force"})).err, "is a file that is read"));
  const auto wrong = run(with({"--format", "markdwon"}));
  CHECK(wrong.code == 2);
  CHECK(contains(wrong.err, "text, md, html, docx, json"));
  CHECK(run(with({"-j", "0"})).code == 2);
}

TEST_CASE("what cannot be read has no profile, and leaves no output behind") {
  const TempDir folder;
  const std::string out = (folder / "out.txt").string();
  const std::vector<std::pair<const char*, std::string>> garbage = {
      {"empty.csv", ""},
      {"broken.csv", "a,b\n" + std::string(100'000, 'x') + "\n\xFF\xFF\xFF\n"},
      {"cut.xlsx", "PK\x03\x04 and no more"},
      {"list.yaml", "a: {b: c}"},
      {"deep.json", std::string(100'000, '[')}};
  for (const auto& [name, bytes] : garbage) {
    const auto ran = run({"profile", folder.write(name, bytes).string(), "-o", out});
    INFO(name << ran.err);
    CHECK(ran.code == 2);
    CHECK(contains(ran.err, name));
    CHECK(ran.out.empty());
    CHECK_FALSE(fs::exists(out));
  }
  CHECK(run({"profile", (folder / "none.csv").string()}).code == 2);
  CHECK(run({"profile", folder.path().string()}).code == 2);
}

TEST_CASE("personal data stays at home unless somebody asks for it") {
  const std::string file = k_examples + "exports/customers.csv";
  const std::string all = contents(file);
  for (const char* format : {"text", "md", "json"}) {
    const auto masked = run({"profile", file, "--format", format});
    CHECK_FALSE(contains(masked.out, "陆启明"));
    CHECK_FALSE(contains(masked.out, "@"));
    CHECK(contains(run({"profile", file, "--format", format, "--show-values"}).out, "陆启明"));
  }
}

TEST_CASE("what is suggested lints, and holds on the data that it comes from") {
  for (const char* name : {"exports/customers.csv", "exports/opportunities.csv", "exports/orders.csv",
                           "exports/payments.csv", "exports/contacts.csv", "exports/ERP客户档案.csv",
                           "exports/erp_orders.csv", "registers/accounts.csv", "registers/requirements.csv"}) {
    const TempDir folder;
    folder.write(name, contents(k_examples + name));
    const auto suggested = run({"profile", (folder / name).string(), "--suggest"});
    INFO(name << '\n' << suggested.out << suggested.err);
    REQUIRE(suggested.code == 0);
    folder.write("checklist.yaml", suggested.out);
    folder.write("readiness.yaml", project_in(suggested.out));
    const std::string project = folder.path().string();
    const auto lint = run({"lint", project});
    INFO(lint.out << lint.err);
    REQUIRE(lint.code == 0);
    const auto report = nlohmann::json::parse(run({"audit", project, "--report", "json"}).out);
    REQUIRE(report["findings"].size() > 3);
    for (const auto& finding : report["findings"]) {
      INFO(finding["item"] << finding["probe"] << finding["message"]);
      CHECK(finding["outcome"] == "pass");
    }
  }
}

TEST_CASE("a suggestion survives a hostile table, and is written in the user's language") {
  const TempDir folder;
  std::string csv = "\"a: {b\n# c\",\"- x\",名称,\"\xE2\x80\xAEz\"\n";
  for (int i = 0; i < 30; ++i) csv += "\"y: [1\n\",'#,null,\"{\"\n\"- z\",'#,~~,\"}\"\n";
  const std::string file = folder.write("t, x.csv", csv).string();
  const auto suggested =
      run({"profile", file, "--suggest", "--lang", "zh", "-o", (folder / "checklist.yaml").string()});
  REQUIRE(suggested.code == 0);
  const std::string text = contents(folder / "checklist.yaml");
  CHECK(contains(text, "# 数据现状不等于应有的规则"));
  folder.write("readiness.yaml", project_in(text));
  const auto lint = run({"lint", folder.path().string()});
  INFO(text << lint.out << lint.err);
  CHECK(lint.code == 0);
  const auto report = nlohmann::json::parse(run({"audit", folder.path().string(), "--report", "json"}).out);
  for (const auto& finding : report["findings"]) CHECK(finding["outcome"] == "pass");
  CHECK(run({"profile", folder.write("none.csv", "a,b\n").string(), "--suggest"}).code == 2);
}

}  // namespace profile_test
