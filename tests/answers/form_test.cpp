// SPDX-License-Identifier: Apache-2.0
// The workbook goes out, is filled in, and comes back.
#include "answers/form.hpp"

#include "data/xlsx/sheet.hpp"
#include "data/xlsx/styles.hpp"
#include "support/fake_host.hpp"
#include "support/temp_dir.hpp"
#include "util/calendar.hpp"
#include "util/sha256.hpp"
#include "util/workbook.hpp"

#include <catch2/catch.hpp>

namespace form_test {

using namespace readiness;
namespace xlsx = data::xlsx;

namespace {

util::Day day(const std::string& text) { return util::parse_day(text).value(); }

Item question(const std::string& id, const Localized& who) {
  return {.id = id,
          .domain = "goals",
          .phases = {"kickoff"},
          .severity = Severity::high,
          .title = {"标题" + id, "Title " + id},
          .method = Ask{.question = {"问", "Q"},
                        .choices = {{"yes", {"是", "Yes"}, 1}, {"no", {"否", "No"}, 0}},
                        .evidence = true,
                        .review = true,
                        .who = who}};
}

struct World {
  test::TempDir folder;
  test::FakeHost host;
  Checklist checklist{.id = "c",
                      .phases = {{"kickoff", same("k"), {}}},
                      .domains = {{"goals", {"目标", "Goals"}}},
                      .items = {question("G-1", {"财务部/总账", "Finance"}), question("G-2", {}),
                                question("G-3", {"财务部/总账", "Finance"})}};
  Project project{.name = {"华东", "East"}, .phase = "kickoff"};

  World() { host.files["a.pdf"] = "bytes"; }

  std::vector<answers::Question> questions() const {
    auto all = answers::questions(checklist, project, host);
    REQUIRE(all);
    return std::move(all).value();
  }

  std::filesystem::path exported(Language language = Language::zh) const {
    const auto bytes = answers::write_form(questions(), checklist, project.name, language);
    REQUIRE(bytes);
    return folder.write("form.xlsx", *bytes);
  }

  // A sheet with the form's header and these rows.
  Result<std::vector<Answer>, Errors> read(const std::vector<std::vector<std::string>>& rows) const {
    util::WorkbookSheet sheet{.name = "财务"};
    sheet.rows.push_back({});
    for (const char* id : {"编号|item", "答案|answer", "by", "date", "expires", "reviewer", "evidence", "note"})
      sheet.rows.back().push_back({id});
    for (const auto& row : rows) {
      sheet.rows.push_back({});
      for (const std::string& cell : row) sheet.rows.back().push_back({cell});
    }
    return answers::read_form(folder.write("back.xlsx", util::write_workbook({sheet}).value()), questions(), host);
  }
};

std::vector<std::string> sheet_names(const std::filesystem::path& path) {
  const auto package = xlsx::Package::open(path, "form");
  REQUIRE(package);
  const auto workbook = xlsx::read_workbook(*package);
  REQUIRE(workbook);
  std::vector<std::string> names;
  for (const xlsx::Sheet& sheet : workbook->sheets) names.push_back(sheet.name + (sheet.hidden ? " (hidden)" : ""));
  return names;
}

std::string part(const std::filesystem::path& path, const std::string& name) {
  const auto package = xlsx::Package::open(path, "form");
  REQUIRE(package);
  std::string text;
  REQUIRE(package->read(name, [&](std::string_view piece) {
    text += piece;
    return true;
  }));
  return text;
}

std::string told(const Errors& errors) {
  std::string all;
  for (const Error& error : errors) all += error.message.en + (error.hint.empty() ? "" : " | " + error.hint.en) + "\n";
  return all;
}

}  // namespace

TEST_CASE("a form has a sheet for each department, lists to choose from, and locked questions") {
  const World world;
  const auto path = world.exported();
  CHECK(sheet_names(path) == std::vector<std::string>{"填写说明", "财务部 总账", "目标", "lists (hidden)"});
  const std::string sheet = part(path, "xl/worksheets/sheet2.xml");
  CHECK(sheet.find("<sheetProtection ") != std::string::npos);
  CHECK(sheet.find("<dataValidation type=\"list\"") != std::string::npos);
  CHECK(sheet.find("lists!$A$1:$A$2") != std::string::npos);
  CHECK(part(path, "xl/styles.xml").find("<protection locked=\"0\"/>") != std::string::npos);
  CHECK(part(path, "[Content_Types].xml").find("vba") == std::string::npos);
}

TEST_CASE("a form that nobody touched brings nothing back, in either language") {
  const Language language = GENERATE(Language::zh, Language::en, Language::zh_en);
  World world;
  world.project.answers = {{.item = "G-1",
                            .choice = "yes",
                            .by = "李雷",
                            .date = day("2026-01-10"),
                            .expires = day("2026-12-31"),
                            .evidence = {{.file = "a.pdf", .sha256 = std::string(64, '0')},  // changed since
                                         {.file = "例会", .kind = AnswerEvidence::Kind::meeting}},
                            .reviewer = "韩梅梅",
                            .note = "两行\n备注"}};
  const auto back = answers::read_form(world.exported(language), world.questions(), world.host);
  INFO((back ? "" : told(back.error())));
  REQUIRE(back);
  CHECK(back->empty());
}

TEST_CASE("what was filled in arrives") {
  const World world;
  const auto answers = world.read({{"G-1", "是 (yes)", "李雷", "2026-01-10", "90d", "韩梅梅", "a.pdf; 会议：例会", "n"},
                                   {"G-2", "No", "王芳", "2026/01/10"},
                                   {},
                                   {"G-3"}});
  INFO((answers ? "" : told(answers.error())));
  REQUIRE(answers);
  REQUIRE(answers->size() == 2);
  const Answer& first = answers->front();
  CHECK(first.choice == "yes");
  CHECK(first.expires == day("2026-04-10"));
  CHECK(first.reviewer == "韩梅梅");
  CHECK(first.evidence == std::vector<AnswerEvidence>{{.file = "a.pdf", .sha256 = util::sha256("bytes")},
                                                      {.file = "例会", .kind = AnswerEvidence::Kind::meeting}});
  CHECK(answers->back().choice == "no");
  CHECK(answers->back().date == day("2026-01-10"));
}

TEST_CASE("every mistake is told with its place, and nothing comes back") {
  const World world;
  const auto answers = world.read({{"G-1", "maybe", "李雷", "10.01.2026", "soon", " 李雷 ", "gone.pdf"},
                                   {"G-9", "yes", "李雷", "2026-01-10"},
                                   {"G-2", "", "王芳"},
                                   {"G-3", "yes", "", ""},
                                   {"G-3", "yes", "李雷", "2026-01-10"}});
  REQUIRE_FALSE(answers);
  const std::string file = (world.folder / "back.xlsx").string() + ", sheet '财务', ";
  CHECK(told(answers.error()) ==
        file + "row 2, 'Answer': there is no answer 'maybe' | allowed: Yes (yes), No (no)\n" + file +
            "row 2, 'Date': '10.01.2026' is no date; write 2026-01-30\n" + file +
            "row 2, 'Holds until': 'soon' must be a date such as 2026-01-30, or days such as 90d\n" + file +
            "row 2, 'Reviewed by': the reviewer must be another person than the one who answers\n" + file +
            "row 2, 'Evidence': file gone.pdf does not exist\n" + file +
            "row 3, 'Item': no question 'G-9' is due in this phase | did you mean 'G-1'?\n" + file +
            "row 4, 'Answer': other cells of the row are filled in, but there is no answer | allowed: Yes (yes), No "
            "(no)\n" +
            file + "row 5, 'Answered by': must be filled in\n" + file + "row 5, 'Date': must be filled in\n" + file +
            "row 6, 'Item': G-3 stands in row 5 already\n");
  const auto future =
      world.read({{"G-1", "no", "李雷", "2026-02-01"}, {"G-2", "no", "李雷", "2026-01-10", "2026-01-09"}});
  REQUIRE_FALSE(future);
  CHECK(told(future.error()) == file + "row 2, 'Date': '2026-02-01' lies in the future\n" + file +
                                    "row 3, 'Holds until': '2026-01-09' lies before the date of the answer\n");
}

TEST_CASE("what is no form is refused") {
  const World world;
  const auto read = [&](const std::string& bytes) {
    const auto answers = answers::read_form(world.folder.write("x.xlsx", bytes), world.questions(), world.host);
    REQUIRE_FALSE(answers);
    return answers.error().front().message.en;
  };
  const std::string file = (world.folder / "x.xlsx").string();
  CHECK(read("") == file + " is no XLSX workbook");
  CHECK(read("item,answer\nG-1,yes\n") == file + " is no XLSX workbook");
  CHECK(read(util::write_workbook({{.name = "a", .rows = {{{"客户"}, {"电话"}}, {{"甲"}, {"1"}}}}}).value()) ==
        file + " holds no questions: no column 'Item|item' was found");
  const std::string whole = util::write_workbook({{.name = "a", .rows = {{{"x|item"}}, {{"G-1"}}}}}).value();
  CHECK_FALSE(read(whole.substr(0, whole.size() / 2)).empty());
  CHECK_FALSE(answers::read_form(world.folder / "gone.xlsx", world.questions(), world.host));
}

}  // namespace form_test
