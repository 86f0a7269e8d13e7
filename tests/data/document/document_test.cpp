// SPDX-License-Identifier: Apache-2.0
#include "data/document/blocks.hpp"
#include "data/document/docx.hpp"
#include "support/temp_dir.hpp"
#include "support/workbook.hpp"

#include <catch2/catch.hpp>

namespace document_test {

using namespace readiness;
using data::document::Block;
using data::document::read_docx;
using data::document::read_html;
using data::document::read_markdown;

namespace {

// "step 2 in 报价: 点提交"
std::string told(const Block& block) {
  std::string text = block.kind;
  if (block.level > 0) text += " " + std::to_string(block.level);
  if (block.number > 0) text += " " + std::to_string(block.number);
  if (!block.chapter.empty()) text += " in " + block.chapter;
  return block.text.empty() ? text : text + ": " + block.text;
}

std::vector<std::string> told(const std::vector<Block>& blocks) {
  std::vector<std::string> all;
  for (const Block& block : blocks) all.push_back(told(block));
  return all;
}

using Told = std::vector<std::string>;

}  // namespace

TEST_CASE("Markdown is read block by block") {
  CHECK(told(read_markdown("# 手册\n\n## 如何报价\n先看[价目](price.md)，\n再做。\n\n1. 打开**商机**\n2、点报价 "
                           "![截图](a.png)\n- 可跳过\n\n"
                           "![](b.png)\n\n| a | b |\n|---|---|\n\n```\n# no heading\n```\n## 另一章\n3) 只有一步\n")) ==
        Told{"heading 1: 手册", "heading 2 in 如何报价: 如何报价", "paragraph in 如何报价: 先看价目，\n再做。",
             "step 1 in 如何报价: 打开商机", "step 2 in 如何报价: 点报价", "image in 如何报价: 截图",
             "bullet in 如何报价: 可跳过", "image in 如何报价: b.png", "table in 如何报价: | a | b |",
             "code in 如何报价", "heading 2 in 另一章: 另一章", "step 1 in 另一章: 只有一步"});
}

TEST_CASE("underlined headings count, and a third level stays in its chapter") {
  CHECK(told(read_markdown("Manual\n======\n\nQuotes\n------\n### Details\ntext\n")) ==
        Told{"heading 1: Manual", "heading 2 in Quotes: Quotes", "heading 3 in Quotes: Details",
             "paragraph in Quotes: text"});
}

TEST_CASE("without a title above them, the highest headings are the chapters") {
  CHECK(told(read_markdown("# A\n1. a\n## a1\n2. b\n# B\n1. c\n")) == Told{"heading 1 in A: A", "step 1 in A: a",
                                                                           "heading 2 in A: a1", "step 2 in A: b",
                                                                           "heading 1 in B: B", "step 1 in B: c"});
  CHECK(told(read_markdown("### A\ntext")) == Told{"heading 3 in A: A", "paragraph in A: text"});
}

TEST_CASE("owner, version and day of change are found in front matter and in the first paragraphs") {
  CHECK(told(read_markdown("---\nauthor: 'Li Lei'\nversion: 6.2\ntags: x\n---\n# M\n")) ==
        Told{"property in owner: Li Lei", "property in version: 6.2", "heading 1 in M: M"});
  CHECK(told(read_markdown("# 手册\n\n适用版本 6.2，维护人：左小北，更新日期 2026-05-22。\n\n## 一\n版本：9\n")) ==
        Told{"heading 1: 手册", "paragraph: 适用版本 6.2，维护人：左小北，更新日期 2026-05-22。",
             "property in version: 6.2", "property in owner: 左小北", "property in updated: 2026-05-22",
             "heading 2 in 一: 一", "paragraph in 一: 版本：9"});
  // The first one counts.
  CHECK(told(read_markdown("---\nowner: A\n---\nOwner: B; Versions: 3\n")) ==
        Told{"property in owner: A", "paragraph: Owner: B; Versions: 3"});
}

TEST_CASE("Markdown that is cut, empty or hostile is read as far as it goes") {
  CHECK(read_markdown("").empty());
  CHECK(told(read_markdown("---\nowner: A\n")) == Told{"paragraph: ---\nowner: A", "property in owner: A"});
  CHECK(told(read_markdown("```\nnever closed\n# x")) == Told{"code"});
  CHECK(told(read_markdown("[a](b ![c](")).size() == 1);
  CHECK(read_markdown(std::string(200'000, '[')).size() == 1);
  CHECK(read_markdown("#######\n12345. x\n").size() == 1);
}

TEST_CASE("a document of megabytes takes no longer per character than a short one") {
  constexpr std::size_t k_many = 1u << 20;
  std::string commas, entities;
  for (std::size_t i = 0; i < k_many; ++i) commas += "，", entities += "&amp;";
  CHECK(read_markdown(std::string(4 * k_many, 'a')).size() == 1);
  CHECK(read_markdown(std::string(4 * k_many, '[')).size() == 1);
  CHECK(read_markdown(commas).size() == 1);
  CHECK(told(read_html(entities)) == Told{"paragraph: " + std::string(k_many, '&')});
  std::string properties;
  for (std::size_t i = 0; i < k_many / 8; ++i) properties += "<p>x<meta name=viewport content=y>";
  CHECK(read_html(properties).size() == k_many / 8);
}

TEST_CASE("HTML is read block by block") {
  CHECK(
      told(read_html("<html><head><title>T</title><meta name=\"author\" content='Li &amp; Co'><style>p{}</style></head>"
                     "<body><h1>Manual</h1><p>For <b>all</b><br>of us<h2 class=x>Quotes &lt;new&gt;</h2>"
                     "<ol><li>Open it</li><li>Save it <img src=a.png alt=\"Dialog\"></ol><ul><li>Or not</ul>"
                     "<table><tr><td>cell</td></tr></table><!-- <h2>no</h2> --><script>if(a<b){}</script>tail")) ==
      Told{"property in owner: Li & Co", "heading 1: Manual", "paragraph: For all\nof us",
           "heading 2 in Quotes <new>: Quotes <new>", "step 1 in Quotes <new>: Open it",
           "image in Quotes <new>: Dialog", "step 2 in Quotes <new>: Save it", "bullet in Quotes <new>: Or not",
           "table in Quotes <new>", "paragraph in Quotes <new>: tail"});
}

TEST_CASE("HTML that is cut or hostile is read as far as it goes") {
  CHECK(read_html("").empty());
  CHECK(told(read_html("a < b <p")) == Told{"paragraph: a"});
  CHECK(read_html("<!-- never closed").empty());
  CHECK(read_html("</ol></table></p>x").size() == 1);
  std::string deep;
  for (int i = 0; i < 50'000; ++i) deep += "<ul><li>";
  CHECK(read_html(deep + "x").size() == 1);
}

TEST_CASE("DOCX is read by the names of its styles and the formats of its numberings") {
  const test::TempDir work;
  const std::string w = " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'";
  const auto paragraph = [](const std::string& properties, const std::string& text) {
    return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  };
  const auto path = test::write_zip(
      work.path() / "manual.docx",
      {{"word/styles.xml", "<w:styles" + w +
                               "><w:style w:styleId='1'><w:name w:val='heading 1'/></w:style>"
                               "<w:style w:styleId='a2'><w:name w:val='Heading 2'/></w:style></w:styles>"},
       {"word/numbering.xml",
        "<w:numbering" + w +
            "><w:abstractNum w:abstractNumId='7'><w:lvl><w:numFmt w:val='decimal'/></w:lvl><w:lvl>"
            "<w:numFmt w:val='bullet'/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId='8'><w:lvl><w:numFmt "
            "w:val='bullet'/></w:lvl></w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='7'/></w:num><w:num "
            "w:numId='2'><w:abstractNumId w:val='8'/></w:num></w:numbering>"},
       {"word/document.xml", "<w:document" + w + "><w:body>" + paragraph("<w:pStyle w:val='1'/>", "手册") +
                                 paragraph("", "版本：6.2") + paragraph("<w:pStyle w:val='a2'/>", "如何报价") +
                                 paragraph("<w:numPr><w:numId w:val='1'/></w:numPr>", "打开 &amp; 保存") +
                                 paragraph("<w:numPr><w:numId w:val='2'/></w:numPr>", "可选") +
                                 "<w:p><w:r><w:drawing/></w:r></w:p><w:tbl><w:tr><w:tc>" + paragraph("", "cell") +
                                 "</w:tc></w:tr></w:tbl></w:body></w:document>"},
       {"docProps/core.xml",
        "<cp:coreProperties xmlns:cp='c' xmlns:dc='d' xmlns:dcterms='t'><dc:creator>左小北</dc:creator><cp:version>1"
        "</cp:version><dcterms:modified>2026-05-22T08:00:00Z</dcterms:modified></cp:coreProperties>"}});
  const auto blocks = read_docx(path, "manual.docx");
  REQUIRE(blocks);
  CHECK(told(*blocks) == Told{"heading 1: 手册", "paragraph: 版本：6.2", "property in version: 6.2",
                              "heading 2 in 如何报价: 如何报价", "step 1 in 如何报价: 打开 & 保存",
                              "bullet in 如何报价: 可选", "image in 如何报价", "table in 如何报价",
                              "property in owner: 左小北", "property in updated: 2026-05-22"});
}

TEST_CASE("a day of change in a form of its own is not cut in the middle of a character") {
  const test::TempDir work;
  const auto path = test::write_zip(
      work.path() / "a.docx",
      {{"word/document.xml", "<w:document/>"}, {"docProps/core.xml", "<c><modified>二〇二六年五月</modified></c>"}});
  const auto blocks = read_docx(path, "a.docx");
  REQUIRE(blocks);
  CHECK(told(*blocks) == Told{"property in updated: 二〇二六年五月"});
}

TEST_CASE("DOCX that is none is an error that names the file") {
  const test::TempDir work;
  const auto no_part = test::write_zip(work.path() / "a.docx", {{"x", "y"}});
  CHECK_FALSE(read_docx(no_part, "a.docx"));
  const auto broken = test::write_zip(work.path() / "b.docx", {{"word/document.xml", "<w:document><w:p>"}});
  const auto failed = read_docx(broken, "b.docx");
  REQUIRE_FALSE(failed);
  CHECK_FALSE(failed.error().message.zh.empty());
}

}  // namespace document_test
