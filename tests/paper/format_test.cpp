// SPDX-License-Identifier: Apache-2.0
#include "paper/format.hpp"

#include "sample_page.hpp"
#include "util/strings.hpp"
#include "util/utf8.hpp"

#include <catch2/catch.hpp>

#include <set>

namespace format_test {

using namespace readiness;

namespace {

std::string written(std::string_view format, const paper::Page& page, std::size_t width = 100) {
  return paper::written(*paper::find(format), page, {.width = width}).value();
}

paper::Page page_with(paper::Block block) {
  paper::Page page;
  page.add(std::move(block));
  return page;
}

}  // namespace

TEST_CASE("every format has names of its own") {
  std::set<std::string_view> names;
  for (const paper::Format& format : paper::all()) {
    INFO(format.name);
    CHECK(names.insert(format.name).second);
    CHECK((format.short_name.empty() || names.insert(format.short_name).second));
    CHECK(paper::find(format.name) == &format);
  }
  CHECK(paper::find("md") == paper::find("markdown"));
  CHECK(paper::find("pdf") == nullptr);
  CHECK(paper::find("") == nullptr);
}

TEST_CASE("formats come in the order of the uses that are asked for") {
  std::vector<std::string_view> names;
  for (const paper::Format* format : paper::all_of({paper::Use::sheet, paper::Use::text}))
    names.push_back(format->name);
  CHECK(names == std::vector<std::string_view>{"csv", "xlsx", "text"});
}

TEST_CASE("a document has the first rows of a sheet, and says how many follow") {
  CHECK(written("md", page_with(test::sheet_of(50))).find("more") == std::string::npos);
  const std::string more = written("md", page_with(test::sheet_of(1'051)));
  CHECK(more.find("| 50 | \\=1+1 |") != std::string::npos);
  CHECK(more.find("| 51 |") == std::string::npos);
  CHECK(more.find("\n1,001 more: see the CSV or JSON output\n") != std::string::npos);
}

TEST_CASE("a sheet has all rows, and nothing that a spreadsheet would run") {
  CHECK(written("csv", page_with(test::sheet_of(2))) == "row,a|b\r\n1,'=1+1\r\n2,'=1+1\r\n");
  CHECK(written("csv", page_with(paper::Paragraph{"no sheet"})).empty());
}

TEST_CASE("a large sheet goes out piece by piece") {
  std::size_t pieces = 0, largest = 0;
  const auto sink = [&](std::string_view piece) -> Result<void> {
    ++pieces;
    largest = std::max(largest, piece.size());
    return {};
  };
  REQUIRE(paper::find("csv")->write(page_with(test::sheet_of(50'000)), {}, sink));
  CHECK(pieces > 5);
  CHECK(largest < 100'000);
}

TEST_CASE("an error of a sheet, or of what it is written to, ends every format") {
  const paper::Sheet broken{
      .header = {"a"}, .rows = [](const paper::RowSink&) -> Result<void> { return Error{same("the disk is gone")}; }};
  const auto full = [](std::string_view) -> Result<void> { return Error{same("full")}; };
  for (const paper::Format& format : paper::all()) {
    INFO(format.name);
    CHECK_FALSE(paper::written(format, page_with(broken)).ok());
    CHECK_FALSE(format.write(page_with(test::sheet_of(3)), {}, full).ok());
  }
}

TEST_CASE("a paragraph is shown to its end, however long it is") {
  std::string text;
  for (int i = 0; i < 300; ++i) text += "word ";
  for (const char* format : {"terminal", "text", "md"})
    CHECK(written(format, page_with(paper::Paragraph{text + "and the score"})).find("score") != std::string::npos);
}

// A listing is as wide as its names: 70 columns.
TEST_CASE("the terminal keeps to its width, whatever the page") {
  for (const std::size_t width : {70u, 83u, 100u})
    for (const Language language : {Language::zh, Language::en, Language::zh_en})
      for (const std::string& line :
           util::split(written("terminal", test::page_of_everything(language), width), '\n')) {
        INFO(width << ": " << line);
        CHECK(util::display_width(line) <= width);
        CHECK(util::printable(line) == line);
      }
}

TEST_CASE("columns of words give way, numbers do not, in a table that is wider than the page") {
  const paper::Table table{.header = {"name", "rows", "note"},
                           .rows = {{std::string(80, 'n'), "1,234,567,890", std::string(90, 'x')}},
                           .numbers = {false, true}};
  paper::Page page{.width = 50};
  page.add(table);
  const std::vector<std::string> lines = util::split(written("text", page), '\n');
  REQUIRE(lines.size() == 3);
  CHECK(util::display_width(lines[1]) == 50);
  CHECK(lines[1].find("  1,234,567,890  ") != std::string::npos);
}

}  // namespace format_test
