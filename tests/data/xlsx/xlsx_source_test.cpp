// SPDX-License-Identifier: Apache-2.0
#include "data/xlsx/xlsx_source.hpp"

#include "data/xlsx/package.hpp"
#include "support/cells.hpp"
#include "support/temp_dir.hpp"
#include "support/workbook.hpp"

#include <catch2/catch.hpp>

#include <numeric>

namespace xlsx_source_test {

namespace data = readiness::data;
namespace test = readiness::test;
using readiness::TableFile;

namespace {

using Rows = std::vector<std::vector<std::string>>;

class Collector : public data::Reader {
 public:
  explicit Collector(Rows& rows) : rows_(rows) {}
  void take(const data::Batch& batch) override {
    batch.present().for_each([&](std::size_t i) {
      CHECK(batch.fields[i] == batch.columns.size());  // a spreadsheet has no ragged rows
      auto& row = rows_.emplace_back();
      for (const auto& column : batch.columns) row.emplace_back(column[i]);
    });
  }

 private:
  Rows& rows_;
};

// A workbook in a folder of its own.
class Book {
 public:
  explicit Book(const test::Parts& parts) { test::write_zip(folder_ / "book.xlsx", parts); }
  auto open(TableFile file = {}) const {
    file.file = "book.xlsx";
    return data::xlsx::open(readiness::util::MappedFile::open(folder_ / "book.xlsx").value(), folder_ / "book.xlsx",
                            file);
  }
  std::string error(const TableFile& file = {}) const {
    const auto source = open(file);
    return source ? "no error" : source.error().message.en;
  }

 private:
  test::TempDir folder_;
};

Rows rows_of(const data::Source& source) {
  std::vector<std::size_t> columns(source.header().size());
  std::iota(columns.begin(), columns.end(), std::size_t{0});
  Rows rows;
  const auto done = source.read(columns,
                                {.open = [&] { return std::make_unique<Collector>(rows); },
                                 .close = [](auto, std::uint64_t rows_before) { CHECK(rows_before == 0); }},
                                {});
  if (!done) FAIL(done.error().message.en);
  return rows;
}

const std::string k_header =
    "<row r='1'><c r='A1' t='inlineStr'><is><t>编号</t></is></c><c r='B1' t='inlineStr'><is><t>日期</t></is></c></row>";

}  // namespace

TEST_CASE("every kind of cell") {
  const auto [cell, want] = GENERATE(table<std::string, std::string>({
      {"<c r='A2'><v>42</v></c>", "42"},
      {"<c r='A2' t='n'><v>0.30000000000000004</v></c>", "0.3"},
      {"<c r='A2' s='1'><v>46052</v></c>", "2026-01-30"},
      {"<c r='A2' s='2'><v>46052.5</v></c>", "2026-01-30 12:00:00"},
      {"<c r='A2' s='3'><v>46052</v></c>", "46052"},  // a number format, with a d in quotes
      {"<c r='A2' s='99'><v>46052</v></c>", "46052"},
      {"<c r='A2' t='s'><v>1</v></c>", "华东"},
      {"<c r='A2' t='s'><v>2</v></c>", "rich text"},
      {"<c r='A2' t='s'><v>77</v></c>", ""},  // no such text
      {"<c r='A2' t='inlineStr'><is><r><t>in</t></r><r><t>line</t></r><rPh sb='0' eb='1'><t>x</t></rPh></is></c>",
       "inline"},
      {"<c r='A2' t='str'><f>A1&amp;\"x\"</f><v>a formula&apos;s text</v></c>", "a formula's text"},
      {"<c r='A2'><f>1+1</f><v>2</v></c>", "2"},
      {"<c r='A2' t='b'><v>1</v></c>", "TRUE"},
      {"<c r='A2' t='e'><v>#N/A</v></c>", "#N/A"},
      {"<c r='A2' t='inlineStr'><is><t xml:space='preserve'> kept </t></is></c>", " kept "},
  }));
  CAPTURE(cell);
  const Book book(test::workbook(k_header + "<row r='2'>" + cell + "<c r='B2'><v>1</v></c></row>",
                                 "<si><t>first</t></si><si><t>华东</t><rPh sb='0' eb='2'><t>hua dong</t></rPh></si>"
                                 "<si><r><t>rich </t></r><r><t>text</t></r></si>"));
  const auto source = book.open();
  REQUIRE(source);
  CHECK(rows_of(**source) == Rows{{want, "1"}});
}

TEST_CASE("rows and cells may be missing, or come without references") {
  const Book book(
      test::workbook("<row><c t='inlineStr'><is><t>a</t></is></c><c t='inlineStr'><is><t>b</t></is></c></row>"
                     "<row><c><v>1</v></c><c><v>2</v></c></row>"
                     "<row r='5'><c r='B5'><v>3</v></c></row>"
                     "<row r='6'><c r='A6' s='1'/></row>"));
  const auto source = book.open();
  REQUIRE(source);
  CHECK((*source)->first_row() == 2);
  // Rows 3 and 4 are blank, row 6 is only formatted.
  CHECK(rows_of(**source) == Rows{{"1", "2"}, {"", "3"}});
  CHECK(test::numbers_of(**source) == "2 5 ");
}

TEST_CASE("columns at the end that hold nothing but blanks are none") {
  std::string rows = k_header;
  rows.replace(rows.size() - 6, 6, "<c r='XFD1' t='inlineStr'><is><t xml:space='preserve'> </t></is></c></row>");
  rows +=
      "<row r='2'><c r='A2'><v>1</v></c><c r='XFC2' t='inlineStr'><is><t xml:space='preserve'>  </t></is></c></row>";
  const Book book(test::workbook(rows));
  const auto source = book.open();
  REQUIRE(source);
  CHECK((*source)->header().size() == 2);
  CHECK(rows_of(**source) == Rows{{"1", ""}});
}

TEST_CASE("the header is found below titles, and may span two rows") {
  const std::string titles =
      "<row r='1'><c r='A1' t='inlineStr'><is><t>客户清单</t></is></c></row>"
      "<row r='3'><c r='A3' t='inlineStr'><is><t>编号</t></is></c><c r='B3' "
      "t='inlineStr'><is><t>联系方式</t></is></c></row>"
      "<row r='4'><c r='B4' t='inlineStr'><is><t>电话</t></is></c><c r='C4' "
      "t='inlineStr'><is><t>邮箱</t></is></c></row>"
      "<row r='5'><c r='A5'><v>1</v></c><c r='B5'><v>2</v></c><c r='C5'><v>3</v></c></row>";
  const Book book(test::workbook(titles));
  const auto found = book.open();
  REQUIRE(found);
  CHECK((*found)->header() == std::vector<std::string>{"编号", "电话", "邮箱"});
  CHECK((*found)->first_row() == 5);
  CHECK((*found)->note().zh == "XLSX，工作表“Sheet1”，表头占第 3-4 行");

  const auto stated = book.open({.header_row = 4});
  REQUIRE(stated);
  CHECK((*stated)->header() == std::vector<std::string>{"编号", "电话", "邮箱"});
  CHECK(rows_of(**stated) == Rows{{"1", "2", "3"}});
  CHECK(book.error({.header_row = 9}) == "the sheet 'Sheet1' of book.xlsx has no header");
}

TEST_CASE("rows of totals are left out, unless it is stated otherwise, and that is told") {
  std::string rows = k_header;
  for (int i = 2; i <= 6; ++i) rows += "<row><c><v>" + std::to_string(i) + "</v></c><c><v>1</v></c></row>";
  rows += "<row r='9'><c r='A9' t='inlineStr'><is><t> 合计 </t></is></c></row>";
  const Book book(test::workbook(rows));
  const auto found = book.open();
  REQUIRE(found);
  CHECK(rows_of(**found).size() == 5);
  CHECK((*found)->note().en == "XLSX, sheet 'Sheet1', rows left out at the end: 1 (合计)");
  const auto kept = book.open({.footer_rows = 0});
  REQUIRE(kept);
  CHECK(test::numbers_of(**kept) == "2 3 4 5 6 9 ");  // 7 and 8 are blank
  CHECK((*kept)->note().en == "XLSX, sheet 'Sheet1'");
  const auto stated = book.open({.footer_rows = 2});
  REQUIRE(stated);
  CHECK(rows_of(**stated).size() == 4);
  CHECK((*stated)->note().en == "XLSX, sheet 'Sheet1', rows left out at the end: 2 (as stated)");
}

TEST_CASE("a sheet is chosen by name, else the first visible one") {
  test::Parts parts = test::workbook(k_header);
  parts["xl/workbook.xml"] =
      "<workbook xmlns:r='r'><workbookPr date1904='1'/><sheets><sheet name='旧' state='hidden' r:id='rId2'/>"
      "<sheet name='客户档案' r:id='rId1'/><sheet name='chart' r:id='rId9'/></sheets></workbook>";
  parts["xl/_rels/workbook.xml.rels"] =
      "<Relationships><Relationship Id='rId1' Type='x/worksheet' Target='/xl/worksheets/sheet1.xml'/>"
      "<Relationship Id='rId2' Type='x/worksheet' Target='worksheets/sheet2.xml'/>"
      "<Relationship Id='rId9' Type='x/chartsheet' Target='chartsheets/sheet1.xml'/></Relationships>";
  parts["xl/worksheets/sheet2.xml"] =
      "<worksheet><sheetData><row><c t='inlineStr'><is><t>旧编号</t></is></c></row>"
      "<row><c s='1'><v>44590</v></c></row></sheetData></worksheet>";
  const Book book(parts);
  const auto first = book.open();
  REQUIRE(first);
  CHECK((*first)->header().front() == "编号");
  CHECK((*first)->note().en == "XLSX, sheet '客户档案' (the first visible one of 2)");
  const auto named = book.open({.sheet = "旧"});
  REQUIRE(named);
  CHECK(rows_of(**named) == Rows{{"2026-01-30"}});
  const auto unknown = book.open({.sheet = "客户挡案"});
  REQUIRE_FALSE(unknown);
  CHECK(unknown.error().message.en == "book.xlsx has no sheet '客户挡案'");
  CHECK(unknown.error().hint.en == "did you mean '客户档案'?");
}

TEST_CASE("many rows come in batches") {
  std::string rows = k_header;
  for (int i = 2; i <= 3000; ++i)
    rows += "<row><c><v>" + std::to_string(i) + "</v></c><c><v>" + std::to_string(2 * i) + "</v></c></row>";
  const Book book(test::workbook(rows));
  const auto source = book.open();
  REQUIRE(source);
  const Rows all = rows_of(**source);
  REQUIRE(all.size() == 2999);
  CHECK(all.back() == std::vector<std::string>{"3000", "6000"});
}

TEST_CASE("damaged and hostile workbooks are refused with a reason") {
  test::Parts parts = test::workbook(k_header);
  std::string want;
  SECTION("a part is missing") {
    parts.erase("xl/worksheets/sheet1.xml");
    want = "book.xlsx lacks its part xl/worksheets/sheet1.xml";
  }
  SECTION("another kind of archive") {
    parts = {{"word/document.xml", "<document/>"}};
    want = "book.xlsx lacks its part xl/_rels/workbook.xml.rels";
  }
  SECTION("no sheets") {
    parts["xl/workbook.xml"] = "<workbook/>";
    want = "book.xlsx has no sheets";
  }
  SECTION("an empty sheet") {
    parts["xl/worksheets/sheet1.xml"] = "<worksheet><sheetData/></worksheet>";
    want = "the sheet 'Sheet1' of book.xlsx has no header";
  }
  SECTION("XML that ends too early") {
    parts["xl/worksheets/sheet1.xml"] = "<worksheet>\n<sheetData><row>";
    want = "the part xl/worksheets/sheet1.xml of book.xlsx is not well-formed XML, line 2: no element found";
  }
  SECTION("entities that multiply") {
    parts["xl/sharedStrings.xml"] =
        "<!DOCTYPE sst [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'>]><sst><si><t>&b;</t></si></sst>";
    want =
        "the part xl/sharedStrings.xml of book.xlsx is not well-formed XML, line 1: it holds a DOCTYPE, which no "
        "workbook needs";
  }
  SECTION("a file from elsewhere") {
    parts["xl/workbook.xml"] = "<!DOCTYPE x SYSTEM 'file:///etc/passwd'><workbook/>";
    want =
        "the part xl/workbook.xml of book.xlsx is not well-formed XML, line 1: it holds a DOCTYPE, which no workbook "
        "needs";
  }
  SECTION("elements without end") {
    std::string deep;
    for (int i = 0; i < 100'000; ++i) deep += "<a>";
    parts["xl/worksheets/sheet1.xml"] = deep;
    want = "the part xl/worksheets/sheet1.xml of book.xlsx is not well-formed XML, line 1: it is nested too deeply";
  }
  SECTION("a bomb") {
    parts["xl/sharedStrings.xml"] = "<sst>" + std::string(40u << 20, ' ') + "</sst>";
    want = "the part xl/sharedStrings.xml of book.xlsx is packed more than 250 times over, as only zip bombs are";
  }
  CHECK(Book(parts).error() == want);
}

TEST_CASE("what only looks like a workbook") {
  const test::TempDir folder;
  const auto error = [&](const std::string& bytes) {
    const auto path = folder.write("book.xlsx", bytes);
    const auto source = data::xlsx::open(readiness::util::MappedFile::open(path).value(), path, {.file = "book.xlsx"});
    return source ? "no error" : source.error().message.en;
  };
  CHECK(error("PK\x03\x04 cut off").starts_with("book.xlsx is not a whole XLSX workbook: "));
  CHECK(error("\xD0\xCF\x11\xE0 old") == "book.xlsx is a workbook of the old XLS kind");
  CHECK(error(std::string("\xD0\xCF\x11\xE0 E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e", 36)) ==
        "book.xlsx is protected by a password and cannot be read");
}

}  // namespace xlsx_source_test
