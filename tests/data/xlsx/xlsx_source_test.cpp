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
      {"<c r='A2' t='s'/>", ""},
      {"<c r='A2' t='s'><v>3</v></c>", "a_x000D_b"},
      {"<c r='A2' t='inlineStr'><is><r><t>in</t></r><r><t>line</t></r><rPh sb='0' eb='1'><t>x</t></rPh></is></c>",
       "inline"},
      {"<c r='A2' t='str'><f>A1&amp;\"x\"</f><v>a formula&apos;s text</v></c>", "a formula's text"},
      {"<c r='A2'><f>1+1</f><v>2</v></c>", "2"},
      {"<c r='A2' t='b'><v>1</v></c>", "TRUE"},
      {"<c r='A2' t='e'><v>#N/A</v></c>", "#N/A"},
      {"<c r='A2' t='inlineStr'><is><t xml:space='preserve'> kept </t></is></c>", " kept "},
      {"<c r='A2' t='inlineStr'><is><t>1.</t></is><v>9</v></c>", "1."},  // two forms: the type decides
      {"<c r='A2' t='inlineStr'><v>9</v><is><t>1.</t></is></c>", "1."},
      {"<c r='A2' t='inlineStr'><v>9</v></c>", "9"},
      {"<c r='A2'><is><t>no type</t></is></c>", "no type"},
      {"<c r='A2'><is><t>text</t></is><v>9</v></c>", "9"},
      {"<c r='A2' t='str'><v>a_x005F_b</v></c>", "a_b"},
      {"<c r='A2' t='inlineStr'><is><t>a_x005F_x000D_b</t></is></c>", "a_x000D_b"},
      {"<c r='A2' xmlns:o='other'><o:v>5</o:v><v>6</v></c>", "6"},
  }));
  CAPTURE(cell);
  const Book book(test::workbook(k_header + "<row r='2'>" + cell + "<c r='B2'><v>1</v></c></row>",
                                 "<si><t>first</t></si><si><t>华东</t><rPh sb='0' eb='2'><t>hua dong</t></rPh></si>"
                                 "<si><r><t>rich </t></r><r><t>text</t></r></si><si><t>a_x005F_x000D_b</t></si>"));
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
    want = "book.xlsx lacks its part xl/workbook.xml";
  }
  SECTION("no part is related") {
    parts.erase("xl/_rels/workbook.xml.rels");
    want = "book.xlsx lacks its part rId1";
  }
  SECTION("shared strings that the workbook names, and that are missing") {
    parts["xl/_rels/workbook.xml.rels"].replace(15, 0, "<Relationship Id='s' Type='x/sharedStrings' Target='no.xml'/>");
    want = "book.xlsx lacks its part xl/no.xml";
  }
  SECTION("a text that is not there") {
    parts["xl/worksheets/sheet1.xml"] =
        "<worksheet><sheetData><row><c t='s'><v>1</v></c></row></sheetData></worksheet>";
    parts["xl/sharedStrings.xml"] = "<sst><si><t>a</t></si></sst>";
    want =
        "book.xlsx, sheet 'Sheet1', row 1, column 1: it refers to shared string 1, but the workbook has 1 of them: the "
        "file is damaged";
  }
  SECTION("no texts at all") {
    parts["xl/worksheets/sheet1.xml"] =
        "<worksheet><sheetData><row><c/><c t='s'><v>0</v></c></row></sheetData></worksheet>";
    parts.erase("xl/sharedStrings.xml");
    want =
        "book.xlsx, sheet 'Sheet1', row 1, column 2: it refers to shared string 0, but the workbook has 0 of them: the "
        "file is damaged";
  }
  SECTION("a prefix of nothing") {
    parts["xl/workbook.xml"] = "<workbook><x:sheets/></workbook>";
    want = "the part xl/workbook.xml of book.xlsx is not well-formed XML, line 1: unbound prefix";
  }
  SECTION("merged cells that fill more than any sheet") {
    std::string merges;
    for (int i = 0; i < 5; ++i) merges += "<mergeCell ref='A1:A1048576'/>";
    parts["xl/worksheets/sheet1.xml"] =
        "<worksheet><sheetData>" + k_header + "</sheetData><mergeCells>" + merges + "</mergeCells></worksheet>";
    want = "the part xl/worksheets/sheet1.xml of book.xlsx merges more than 4194304 cells";
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
  SECTION("a cell without end") {
    parts["xl/worksheets/sheet1.xml"] =
        "<worksheet><sheetData><row><c t='inlineStr'><is><t>" + std::string(17u << 20, 'x') + "</t></is></c></row>";
    want =
        "the part xl/worksheets/sheet1.xml of book.xlsx is not well-formed XML, line 1: a cell or a paragraph is "
        "longer "
        "than 16 MiB";
  }
  SECTION("a bomb") {
    std::string strings;
    for (int i = 0; i < 40; ++i) strings += "<si>" + std::string(1u << 20, ' ') + "</si>";
    parts["xl/sharedStrings.xml"] = "<sst>" + strings + "</sst>";
    want = "the part xl/sharedStrings.xml of book.xlsx is packed more than 250 times over, as only zip bombs are";
  }
  CHECK(Book(parts).error() == want);
}

TEST_CASE("a text that is missing further down is an error when it is read") {
  std::string rows = k_header;
  for (int i = 2; i <= 3000; ++i) rows += "<row><c><v>1</v></c><c><v>2</v></c></row>";
  const Book book(test::workbook(rows + "<row><c t='s'><v>x</v></c></row>"));
  const auto source = book.open();
  REQUIRE(source);
  CHECK(test::text_of(**source).find("row 3001, column 1: it refers to shared string x, but the workbook has 0") !=
        std::string::npos);
}

TEST_CASE("parts are found where the relationships say, in any case") {
  const test::Parts ordinary =
      test::workbook(k_header + "<row r='2'><c t='s'><v>0</v></c><c><v>1</v></c></row>", "<si><t>甲</t></si>");
  const std::string sheet = ordinary.at("xl/worksheets/sheet1.xml"), strings = ordinary.at("xl/sharedStrings.xml");
  const std::string office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  test::Parts parts = ordinary;
  SECTION("the usual names in another case, with backslashes") {
    parts = {{"XL/Workbook.xml", ordinary.at("xl/workbook.xml")},
             {"xl\\_rels\\Workbook.XML.rels", ordinary.at("xl/_rels/workbook.xml.rels")},
             {"xl/Worksheets/Sheet1.xml", sheet},
             {"xl/SharedStrings.xml", strings}};
  }
  SECTION("no folder of that name") {
    parts = {
        {"_rels/.rels", "<Relationships><Relationship Id='a' Type='" + office +
                            "officeDocument' Target='/book/main.xml'/></Relationships>"},
        {"book/main.xml", ordinary.at("xl/workbook.xml")},
        {"book/_rels/main.xml.rels", "<Relationships><Relationship Id='rId1' Type='" + office +
                                         "worksheet' Target='../my%20sheets/1.xml'/><Relationship Id='rId2' Type='" +
                                         office + "sharedStrings' Target='texts/t.xml'/></Relationships>"},
        {"my sheets/1.xml", sheet},
        {"book/texts/t.xml", strings}};
  }
  SECTION("only the list of content types") {
    parts.erase("xl/workbook.xml");
    parts.erase("xl/_rels/workbook.xml.rels");
    parts.erase("xl/sharedStrings.xml");
    parts["b/w.xml"] = ordinary.at("xl/workbook.xml");
    parts["b/_rels/w.xml.rels"] = "<Relationships><Relationship Id='rId1' Type='" + office +
                                  "worksheet' Target='/xl/worksheets/sheet1.xml'/></Relationships>";
    parts["b/texts.xml"] = strings;
    parts["[Content_Types].xml"] =
        "<Types><Override PartName='/b/w.xml' ContentType='application/x.sheet.main+xml'/>"
        "<Override PartName='/b/texts.xml' ContentType='application/x.sharedStrings+xml'/></Types>";
  }
  const Book book(parts);
  const auto source = book.open();
  if (!source) FAIL(source.error().message.en);
  CHECK(rows_of(**source) == Rows{{"甲", "1"}});
}

TEST_CASE("only the workbook itself says that days count from 1904") {
  const auto [properties, want] = GENERATE(table<std::string, std::string>({
      {"<workbookPr date1904='1'/>", "2030-01-31"},
      {"<workbookPr date1904='true'/><extLst><ext><x:workbookPr xmlns:x='other'/></ext></extLst>", "2030-01-31"},
      {"<workbookPr/><ext><workbookPr xmlns='other' date1904='1'/></ext>", "2026-01-30"},
      {"<workbookPr x:date1904='1' xmlns:x='other' date1904='0'/>", "2026-01-30"},
      {"", "2026-01-30"},
  }));
  CAPTURE(properties);
  test::Parts parts = test::workbook(k_header + "<row r='2'><c s='1'><v>46052</v></c><c><v>1</v></c></row>");
  std::string& workbook = parts["xl/workbook.xml"];
  workbook.replace(workbook.find("<sheets>"), 0, properties);
  const Book book(parts);
  const auto source = book.open();
  REQUIRE(source);
  CHECK(rows_of(**source) == Rows{{want, "1"}});
}

TEST_CASE("codes are what their number format shows, and that is told") {
  test::Parts parts = test::workbook(k_header +
                                     "<row r='2'><c s='1'><v>123</v></c><c s='2'><v>7</v></c></row>"
                                     "<row r='3'><c s='1'><v>4.5</v></c><c><v>7</v></c></row>");
  parts["xl/styles.xml"] =
      "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='000000'/><numFmt numFmtId='165' "
      "formatCode='\"C-\"0000'/></numFmts><cellXfs><xf numFmtId='0'/><xf numFmtId='164'/><xf "
      "numFmtId='165'/></cellXfs></styleSheet>";
  const Book book(parts);
  const auto source = book.open();
  REQUIRE(source);
  CHECK(rows_of(**source) == Rows{{"000123", "C-0007"}, {"4.5", "7"}});
  CHECK((*source)->note().en == "XLSX, sheet 'Sheet1', codes as their number format shows them: 编号, 日期");
}

TEST_CASE("a merged cell speaks for all its rows, and that is told") {
  const auto opened = [](const std::string& merges) {
    test::Parts parts = test::workbook(
        k_header +
        "<row r='2'><c t='str'><v>甲</v></c><c><v>1</v></c></row>"
        "<row r='3'><c r='B3'><v>2</v></c></row><row r='5'><c r='B5'><v>3</v></c></row>"
        "<row r='6'><c t='str'><v>乙</v></c><c><v>4</v></c></row><row r='7'><c t='str'><v>丙</v></c></row>");
    std::string& sheet = parts["xl/worksheets/sheet1.xml"];
    sheet.insert(sheet.find("</worksheet>"), "<mergeCells>" + merges + "</mergeCells>");
    return Book(parts).open();
  };
  const auto [merges, want, note] = GENERATE(table<std::string, Rows, std::string>({
      {"<mergeCell ref='A2:A5'/>",
       {{"甲", "1"}, {"甲", "2"}, {"甲", "3"}, {"乙", "4"}, {"丙", ""}},
       ", merged cells filled down: 编号"},
      {"<mergeCell ref='B6:B7'/><mergeCell ref='A2:A3'/>",
       {{"甲", "1"}, {"甲", "2"}, {"", "3"}, {"乙", "4"}, {"丙", "4"}},
       ", merged cells filled down: 编号, 日期"},
      // What is merged over columns stays in the first one, and what stands in a cell is not replaced.
      {"<mergeCell ref='A6:B7'/>", {{"甲", "1"}, {"", "2"}, {"", "3"}, {"乙", "4"}, {"丙", ""}}, ""},
      // Titles and headers speak for themselves; nothing is merged with what is not there.
      {"<mergeCell ref='A1:A3'/><mergeCell ref='A4:A5'/><mergeCell ref='F2:F5'/><mergeCell ref='A2:B2'/>",
       {{"甲", "1"}, {"", "2"}, {"", "3"}, {"乙", "4"}, {"丙", ""}},
       ""},
      {"<mergeCell/><mergeCell ref=''/><mergeCell ref='A5:A2'/><mergeCell ref='9:A'/><mergeCell ref='A2'/>",
       {{"甲", "1"}, {"", "2"}, {"", "3"}, {"乙", "4"}, {"丙", ""}},
       ""},
  }));
  CAPTURE(merges);
  const auto source = opened(merges);
  REQUIRE(source);
  CHECK(rows_of(**source) == want);
  CHECK((*source)->note().en == "XLSX, sheet 'Sheet1'" + note);
  CHECK(rows_of(**source) == want);  // a second time
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
