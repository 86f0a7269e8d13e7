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

std::vector<std::string> told(const Result<std::vector<Block>>& blocks) {
  if (!blocks) return {"error: " + blocks.error().message.en};
  std::vector<std::string> all;
  for (const Block& block : *blocks) all.push_back(told(block));
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
             "bullet in 如何报价: 可跳过", "image in 如何报价: b.png", "table in 如何报价: a | b",
             "code in 如何报价: # no heading", "heading 2 in 另一章: 另一章", "step 1 in 另一章: 只有一步"});
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
  CHECK(told(read_markdown("")).empty());
  CHECK(told(read_markdown("---\nowner: A\n")) == Told{"paragraph: owner: A", "property in owner: A"});
  CHECK(told(read_markdown("```\nnever closed\n# x")) == Told{"code: never closed\n# x"});
  CHECK(told(read_markdown("[a](b ![c](")).size() == 1);
  CHECK(told(read_markdown(std::string(200'000, '['))).size() == 1);
  CHECK(told(read_markdown("#######\n12345. x\n")).size() == 1);
}

TEST_CASE("a document of megabytes takes no longer per character than a short one") {
  constexpr std::size_t k_many = 1u << 20;
  std::string commas, entities;
  for (std::size_t i = 0; i < k_many; ++i) commas += "，", entities += "&amp;";
  CHECK(told(read_markdown(std::string(4 * k_many, 'a'))).size() == 1);
  CHECK(told(read_markdown(std::string(k_many, '['))).size() == 1);
  CHECK(told(read_markdown(commas)).size() == 1);
  CHECK(told(read_html(entities)) == Told{"paragraph: " + std::string(k_many, '&')});
  std::string properties;
  for (std::size_t i = 0; i < k_many / 8; ++i) properties += "<p>x<meta name=viewport content=y>";
  CHECK(told(read_html(properties)).size() == k_many / 8);
}

TEST_CASE("HTML is read block by block") {
  CHECK(
      told(read_html("<html><head><title>T</title><meta name=\"author\" content='Li &amp; Co'><style>p{}</style></head>"
                     "<body><h1>Manual</h1><p>For <b>all</b><br>of us<h2 class=x>Quotes &lt;new&gt;</h2>"
                     "<ol><li>Open it</li><li>Save it <img src=a.png alt=\"Dialog\"></ol><ul><li>Or not</ul>"
                     "<table><tr><td>cell</td></tr></table><!-- <h2>no</h2> --><script>if(a<b){}</script>tail")) ==
      Told{"property in owner: Li & Co", "heading 1: Manual", "paragraph: For all\nof us",
           "heading 2 in Quotes <new>: Quotes <new>", "step 1 in Quotes <new>: Open it",
           "step 2 in Quotes <new>: Save it", "image in Quotes <new>: Dialog", "bullet in Quotes <new>: Or not",
           "table in Quotes <new>: cell", "paragraph in Quotes <new>: tail"});
}

TEST_CASE("HTML that is cut or hostile is read as far as it goes") {
  CHECK(told(read_html("")).empty());
  CHECK(told(read_html("a < b <p")) == Told{"paragraph: a < b"});
  CHECK(told(read_html("<!-- never closed")).empty());
  CHECK(told(read_html("</ol></table></p>x")).size() == 1);
  std::string deep;
  for (int i = 0; i < 50'000; ++i) deep += "<ul><li>";
  CHECK(told(read_html(deep + "x")) == Told{"error: the document is nested more than 512 levels deep"});
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
  CHECK(told(blocks) == Told{"heading 1: 手册", "paragraph: 版本：6.2", "property in version: 6.2",
                             "heading 2 in 如何报价: 如何报价", "step 1 in 如何报价: 打开 & 保存",
                             "bullet in 如何报价: 可选", "image in 如何报价", "table in 如何报价: cell",
                             "property in owner: 左小北", "property in updated: 2026-05-22"});
}

TEST_CASE("a day of change in a form of its own is not cut in the middle of a character") {
  const test::TempDir work;
  const auto path = test::write_zip(
      work.path() / "a.docx",
      {{"word/document.xml", "<document/>"}, {"docProps/core.xml", "<c><modified>二〇二六年五月</modified></c>"}});
  const auto blocks = read_docx(path, "a.docx");
  REQUIRE(blocks);
  CHECK(told(blocks) == Told{"property in updated: 二〇二六年五月"});
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

TEST_CASE("text in tables is text, row by row") {
  CHECK(told(read_markdown(
            "接口：\n\n| 编号 | 说明 |\n|---|---|\n| IF-01 | 客户\\|同步 ![图](a.png) |\n| IF-02 | `x` |\n")) ==
        Told{"paragraph: 接口：", "table: 编号 | 说明\nIF-01 | 客户|同步\nIF-02 | x", "image: 图"});
  CHECK(told(read_html("<table><thead><tr><th>No</th><th>What</th></tr></thead><tbody><tr><td><p>IF-01</p><p>new</p>"
                       "<td><ul><li>a<li>b</ul><img alt=i><tr><td><td></tr><tr><td><table><tr><td>x<td>y</table>"
                       "<td>z</table>")) == Told{"table: No | What\nIF-01 new | a b\nx y | z", "image: i"});
  CHECK(told(read_html("<table><tr><td>never closed")) == Told{"table: never closed"});
  CHECK(told(read_html("<table></table><table><tr><td> </table>")).empty());
}

TEST_CASE("what is indented, quoted or escaped in Markdown is what GitHub makes of it") {
  CHECK(told(read_markdown("# 登录\n\n段落\n\n    # 注释\n    1. 假步骤\n\n1. 真步骤\n")) ==
        Told{"heading 1 in 登录: 登录", "paragraph in 登录: 段落", "code in 登录: # 注释\n1. 假步骤",
             "step 1 in 登录: 真步骤"});
  CHECK(told(read_markdown("1. a\n\n   more\n\n       code\n   - b\n2. c\n")) ==
        Told{"step 1: a", "paragraph: more", "code: code", "bullet: b", "step 2: c"});
  CHECK(told(read_markdown("> quoted *text*\n> 1. step\n\n\\# no heading\n\n---\n")) ==
        Told{"paragraph: quoted text", "step 1: step", "paragraph: # no heading"});
  CHECK(told(read_markdown("步骤：\n1、打开\n2．保存\n继续\n3）关闭\n")) ==
        Told{"paragraph: 步骤：", "step 1: 打开", "step 2: 保存\n继续", "step 3: 关闭"});
  CHECK(told(read_markdown(
            "a<br>b <img src=x alt='pic'>\n\n<div>\n<h2>Html</h2><ol><li>s</ol></div>\n\n<!-- # no -->\n")) ==
        Told{"paragraph: a\nb", "image: pic", "heading 2 in Html: Html", "step 1 in Html: s"});
}

TEST_CASE("HTML as programs export it") {
  CHECK(told(read_html("<ol><li><p>first</p><p>more</p></li><li>second</li></ol><p>a\n  b&nbsp;c&eacute;&#x4e0a;</p>"
                       "<pre>x\n  y</pre><dl><dt>t<dd>d</dl><select><option>o</select><noscript>n</noscript>")) ==
        Told{"step 1: first", "paragraph: more", "step 2: second", "paragraph: a b\u00A0cé上", "code: x\n  y",
             "paragraph: t", "paragraph: d"});
  // What a page says about its own encoding is not believed: the bytes are UTF-8. Nothing is fetched, nothing expanded.
  CHECK(told(read_html("<!DOCTYPE html [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><meta charset=gb2312><p>上海&e;"))
            .back()
            .starts_with("paragraph: "));
  CHECK(told(read_html("<meta charset=gb2312><p>上海")) == Told{"paragraph: 上海"});
  CHECK(told(read_html(std::string("<p>a\0b<p>c", 11))) == Told{"paragraph: a b", "paragraph: c"});
}

TEST_CASE("documents that are made to take long are refused, or read in time") {
  CHECK(told(read_markdown(std::string(std::size_t{4} << 20, '['))) ==
        Told{"error: the document takes more than 512 MiB when it is read"});
  CHECK(told(read_markdown("after")) == Told{"paragraph: after"});
  std::string quotes;
  for (int i = 0; i < 20'000; ++i) quotes += "> - ";
  CHECK(told(read_markdown(quotes + "x")).size() == 1);
  std::string attributes = "<p";
  for (int i = 0; i < 20'000; ++i) attributes += " a" + std::to_string(i) + "=1";
  CHECK(told(read_html(attributes + ">x")) == Told{"paragraph: x"});
}

namespace {

// A paragraph with properties, and whole documents of them.
std::string p(const std::string& properties, const std::string& text) {
  return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
}

Told docx(const std::string& body, const std::string& styles = "", const std::string& numbering = "") {
  const std::string spaces = " xmlns:w='main' xmlns:mc='compatibility' xmlns:wps='shapes' xmlns:wp='drawing'";
  const test::TempDir work;
  const auto path =
      test::write_zip(work.path() / "a.docx",
                      {{"_rels/.rels", "<r><Relationship Id='1' Type='x/officeDocument' Target='text/main.xml'/></r>"},
                       {"text/_rels/main.xml.rels",
                        "<r><Relationship Id='1' Type='x/styles' Target='looks.xml'/><Relationship Id='2' "
                        "Type='x/numbering' Target='/n.xml'/></r>"},
                       {"text/looks.xml", "<w:styles" + spaces + ">" + styles + "</w:styles>"},
                       {"n.xml", "<w:numbering" + spaces + ">" + numbering + "</w:numbering>"},
                       {"text/main.xml", "<w:document" + spaces + "><w:body>" + body + "</w:body></w:document>"}});
  return told(read_docx(path, "a.docx"));
}

}  // namespace

TEST_CASE("headings of DOCX are known by styles, what these are based on, and outline levels") {
  const std::string styles =
      "<w:style w:styleId='1'><w:name w:val='heading 1'/><w:pPr><w:outlineLvl w:val='0'/></w:pPr></w:style>"
      "<w:style w:styleId='a3'><w:name w:val='手册标题'/><w:basedOn w:val='a4'/></w:style>"
      "<w:style w:styleId='a4'><w:name w:val='x'/><w:basedOn w:val='1'/></w:style>"
      "<w:style w:styleId='toc'><w:name w:val='TOC Heading'/><w:basedOn w:val='1'/><w:pPr><w:outlineLvl "
      "w:val='9'/></w:pPr></w:style>"
      "<w:style w:styleId='o'><w:name w:val='own'/><w:pPr><w:outlineLvl w:val='1'/></w:pPr></w:style>"
      "<w:style w:styleId='c1'><w:name w:val='c'/><w:basedOn w:val='c2'/></w:style>"
      "<w:style w:styleId='c2'><w:name w:val='c'/><w:basedOn w:val='c1'/></w:style>";
  CHECK(docx(p("<w:pStyle w:val='a3'/>", "登录") + p("<w:pStyle w:val='toc'/>", "目录") +
                 p("<w:pStyle w:val='o'/>", "二级") + p("<w:outlineLvl w:val='2'/>", "三级") +
                 p("<w:pStyle w:val='c1'/>", "圈") + p("<w:pStyle w:val='1'/><w:outlineLvl w:val='9'/>", "正文") +
                 p("<w:pStyle w:val='1'/><w:pPrChange><w:pPr><w:pStyle w:val='c1'/></w:pPr></w:pPrChange>", "改"),
             styles) == Told{"heading 1 in 登录: 登录", "paragraph in 登录: 目录", "heading 2 in 登录: 二级",
                             "heading 3 in 登录: 三级", "paragraph in 登录: 圈", "paragraph in 登录: 正文",
                             "heading 1 in 改: 改"});
}

TEST_CASE("steps of DOCX are known by numberings, their levels, and styles that have one") {
  const std::string styles =
      "<w:style w:styleId='s'><w:name w:val='List Number'/><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr>"
      "</w:style><w:style w:styleId='d'><w:name w:val='d'/><w:basedOn w:val='s'/></w:style>"
      "<w:style w:styleId='l'><w:name w:val='l'/><w:pPr><w:numPr><w:numId w:val='2'/></w:numPr></w:pPr></w:style>";
  const std::string numbering =
      "<w:abstractNum w:abstractNumId='7'><w:lvl w:ilvl='0'><w:numFmt w:val='decimal'/></w:lvl><w:lvl w:ilvl='1'>"
      "<w:numFmt w:val='bullet'/></w:lvl><w:lvl w:ilvl='2'><w:numFmt w:val='none'/></w:lvl></w:abstractNum>"
      "<w:abstractNum w:abstractNumId='8'><w:lvl w:ilvl='0'><w:numFmt w:val='bullet'/></w:lvl></w:abstractNum>"
      "<w:abstractNum w:abstractNumId='9'><w:numStyleLink w:val='l'/></w:abstractNum>"
      "<w:num w:numId='1'><w:abstractNumId w:val='7'/></w:num><w:num w:numId='2'><w:abstractNumId w:val='8'/></w:num>"
      "<w:num w:numId='3'><w:abstractNumId w:val='9'/></w:num>";
  const auto numbered = [](const std::string& number, const std::string& level) {
    return "<w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='" + number + "'/></w:numPr>";
  };
  CHECK(docx(p("<w:pStyle w:val='d'/>", "一") + p(numbered("1", "0"), "二") + p(numbered("1", "1"), "点") +
                 p(numbered("1", "2"), "无") + p(numbered("2", "0"), "点") + p(numbered("3", "0"), "链") +
                 p("<w:pStyle w:val='s'/>" + numbered("0", "0"), "取消") +
                 p("<w:pStyle w:val='s'/><w:numPr><w:ilvl w:val='1'/></w:numPr>", "深"),
             styles, numbering) == Told{"step 1: 一", "step 2: 二", "bullet: 点", "paragraph: 无", "bullet: 点",
                                        "bullet: 链", "paragraph: 取消", "bullet: 深"});
}

TEST_CASE("text boxes of DOCX come behind the paragraph that holds them, and alternatives count once") {
  const std::string box = "<w:txbxContent>" + p("", "提示") + p("", "再提示") + "</w:txbxContent>";
  const auto around = [](const std::string& inner) {
    return "<w:p><w:r><w:t>第一句，</w:t></w:r><w:r>" + inner + "</w:r><w:r><w:t>第二句</w:t></w:r></w:p>";
  };
  const Told want{"paragraph: 第一句，第二句", "paragraph: 提示", "paragraph: 再提示"};
  CHECK(docx(around("<w:pict>" + box + "</w:pict>")) == want);
  CHECK(docx(around("<mc:AlternateContent><mc:Choice><w:drawing><wp:docPr descr='x'/><wps:txbx>" + box +
                    "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict>" + box +
                    "</w:pict></mc:Fallback></mc:AlternateContent>")) == want);
  CHECK(docx(around("<mc:AlternateContent><mc:Fallback><w:pict>" + box +
                    "</w:pict></mc:Fallback>"
                    "</mc:AlternateContent>")) == want);
  CHECK(docx("<w:p><w:r><w:drawing><wp:docPr descr='截图'/></w:drawing><w:pict/></w:r></w:p>") ==
        Told{"image: 截图", "image"});
  CHECK(docx("<w:p><w:moveFrom><w:r><w:t>gone</w:t></w:r></w:moveFrom><w:r><w:t>stays</w:t></w:r></w:p>") ==
        Told{"paragraph: stays"});
}

TEST_CASE("tables of DOCX are told row by row, with what lies in them") {
  const auto cell = [](const std::string& inner) { return "<w:tc>" + inner + "</w:tc>"; };
  CHECK(docx("<w:tbl><w:tr>" + cell(p("", "接口编号")) + cell(p("", "说明")) + "</w:tr><w:tr>" +
             cell(p("", "IF-01") + p("", "新")) +
             cell("<w:tbl><w:tr>" + cell(p("", "x")) + cell(p("", "y")) + "</w:tr></w:tbl>" +
                  "<w:p><w:r><w:drawing><wp:docPr descr='图'/></w:drawing></w:r></w:p>") +
             "</w:tr><w:tr>" + cell(p("", "")) + "</w:tr></w:tbl>" + p("", "完")) ==
        Told{"table: 接口编号 | 说明\nIF-01 新 | x y", "image: 图", "paragraph: 完"});
}

}  // namespace document_test
