// SPDX-License-Identifier: Apache-2.0
#include "paper/docx_form.hpp"
#include "paper/docx_package.hpp"
#include "paper/format.hpp"
#include "sample_page.hpp"

#include <catch2/catch.hpp>

namespace docx_test {

using namespace readiness;

namespace {

std::string docx_of(const paper::Page& page, std::string_view form = {}) {
  return paper::written(*paper::find("docx"), page, {.form = form}).value();
}

std::string part_of(const std::string& bytes, const std::string& part) { return paper::unzipped(bytes).value()[part]; }

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

constexpr const char* k_word = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

// A document of a customer: a cover, a heading style under an id of its own, a list.
paper::DocxParts company() {
  const auto xml = [](const std::string& text) { return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + text; };
  const std::string w = k_word;
  return {
      {"[Content_Types].xml",
       xml("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
           "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument."
           "wordprocessingml.template.main+xml\"/></Types>")},
      {"word/document.xml", xml("<w:document " + w +
                                "><w:body><w:p><w:r><w:t>Harbour Lights Ltd</w:t></w:r></w:p><w:sectPr><w:pgSz "
                                "w:w=\"12240\" w:h=\"15840\"/><w:pgMar w:left=\"1440\" w:right=\"1440\"/></w:sectPr>"
                                "</w:body></w:document>")},
      {"word/styles.xml",
       xml("<w:styles " + w +
           "><w:style w:type=\"paragraph\" w:styleId=\"1\" w:default=\"1\"><w:name w:val=\"Normal\"/>"
           "</w:style><w:style w:type=\"paragraph\" w:styleId=\"H-eins\"><w:name w:val=\"heading 1\"/>"
           "</w:style><w:style w:type=\"paragraph\" w:styleId=\"Title\"><w:name w:val=\"Other\"/>"
           "</w:style></w:styles>")},
      {"_rels/.rels", xml("<Relationships><Relationship Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                          "relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>")},
      {"word/_rels/document.xml.rels",
       xml("<Relationships><Relationship Id=\"a\" Type=\"http://x/styles\" Target=\"styles.xml\"/><Relationship "
           "Id=\"b\" "
           "Type=\"http://x/numbering\" Target=\"/word/numbering.xml\"/></Relationships>")},
      {"word/header7.xml", "the customer's header"},
      {"word/numbering.xml", xml("<w:numbering " + w +
                                 "><w:abstractNum w:abstractNumId=\"4\"/><w:num w:numId=\"9\"><w:abstractNumId "
                                 "w:val=\"4\"/></w:num></w:numbering>")}};
}

}  // namespace

TEST_CASE("a document has styled headings, tables whose header rows are repeated, and a table of contents") {
  const std::string bytes = docx_of(test::page_of_everything(Language::en));
  const std::string xml = part_of(bytes, "word/document.xml");
  CHECK(has(xml, "<w:pStyle w:val=\"Heading1\"/>"));
  CHECK(has(xml, "<w:tblHeader/>"));
  CHECK(has(xml, " TOC \\o \"1-2\" \\h \\z \\u "));
  CHECK(has(xml, "<w:hyperlink w:anchor=\"_Toc900000\""));
  CHECK(has(xml, "w:name=\"_Toc900000\""));
  CHECK(has(part_of(bytes, "word/styles.xml"), "w:eastAsia=\"微软雅黑\""));
  CHECK(has(part_of(bytes, "word/header1.xml"), "Harbour *Lights* Ltd"));
}

TEST_CASE("equal pages are equal bytes") {
  CHECK(docx_of(test::page_of_everything(Language::zh)) == docx_of(test::page_of_everything(Language::zh)));
}

TEST_CASE("a text stays a text, and is XML whatever it holds") {
  paper::Page page;
  page.add(paper::Paragraph{"a < b & c \xEF\xBF\xBF \x01 </w:t>"});
  const std::string xml = part_of(docx_of(page), "word/document.xml");
  CHECK(has(xml, "a &lt; b &amp; c \xEF\xBF\xBD \\x01 &lt;/w:t&gt;"));
}

TEST_CASE("a label and its text are two words") {
  paper::Page page;
  page.add(paper::Facts{{{"found", "nothing"}}});
  page.add(paper::Listing{"files", {{"a.csv", "missing", "for A-1"}}});
  const std::string xml = part_of(docx_of(page), "word/document.xml");
  CHECK(has(xml, ">found: </w:t>"));
  CHECK(has(xml, "> missing · for A-1</w:t>"));
}

TEST_CASE("numbered lists begin at one, each of them") {
  paper::Page page;
  for (int i = 0; i < 2; ++i) page.add(paper::Steps{{{"do", ""}}});
  const std::string numbering = part_of(docx_of(page), "word/numbering.xml");
  CHECK(has(numbering,
            "w:numId=\"2\"><w:abstractNumId w:val=\"2\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/>"));
  CHECK(has(numbering, "w:numId=\"3\""));
}

TEST_CASE("a customer's document keeps its cover, its parts and its styles") {
  const std::string form = paper::zipped(company()).value();
  const std::string bytes = docx_of(test::page_of_everything(Language::en), form);
  const std::string xml = part_of(bytes, "word/document.xml");
  CHECK(xml.find("Harbour Lights Ltd") < xml.find("<w:br w:type=\"page\"/>"));
  CHECK(has(xml, "<w:pStyle w:val=\"H-eins\"/>"));          // theirs, by its name
  CHECK(has(xml, "<w:pStyle w:val=\"ReadinessTitle\"/>"));  // ours, for their id "Title" is another style
  CHECK(has(xml, "<w:tblW w:w=\"9360\""));
  CHECK(xml.find("<w:sectPr>") > xml.find("TOC"));
  const std::string styles = part_of(bytes, "word/styles.xml");
  CHECK(has(
      styles,
      "<w:style w:type=\"paragraph\" w:styleId=\"ReadinessTitle\"><w:name w:val=\"Title\"/><w:basedOn w:val=\"1\"/>"));
  CHECK(part_of(bytes, "word/header7.xml") == "the customer's header");
  const std::string numbering = part_of(bytes, "word/numbering.xml");
  CHECK(numbering.find("w:abstractNumId=\"6\"") < numbering.find("w:numId=\"9\""));
  CHECK(has(numbering, "w:numId=\"10\""));
  CHECK(has(part_of(bytes, "[Content_Types].xml"), "document.main+xml"));  // a template becomes a document
}

TEST_CASE("a document is found under any name") {
  paper::DocxParts parts = company();
  for (const auto& [from, to] : {std::pair{"word/document.xml", "office/text2.xml"},
                                 {"word/styles.xml", "office/look.xml"},
                                 {"word/numbering.xml", "office/lists.xml"}}) {
    parts[to] = parts[from];
    parts.erase(from);
  }
  parts.erase("word/_rels/document.xml.rels");
  const auto change = [](std::string& text, const std::string& from, const std::string& to) {
    text.replace(text.find(from), from.size(), to);
  };
  change(parts["_rels/.rels"], "word/document.xml", "/office/text2.xml");
  parts["office/_rels/text2.xml.rels"] =
      "<Relationships><Relationship Type=\"http://x/styles\" Target=\"look.xml\"/></Relationships>";
  const std::string bytes = docx_of(test::page_of_everything(Language::en), paper::zipped(parts).value());
  CHECK(has(part_of(bytes, "office/text2.xml"), "<w:pStyle w:val=\"H-eins\"/>"));
  CHECK(has(part_of(bytes, "office/_rels/text2.xml.rels"), "Target=\"numbering.xml\""));
  CHECK(has(part_of(bytes, "office/numbering.xml"), "w:abstractNum"));
  CHECK(part_of(bytes, "word/document.xml").empty());
}

TEST_CASE("what is no document is told, and nothing is written") {
  const auto told = [](const std::string& bytes) {
    const auto done = paper::check_docx_form(bytes);
    return done ? std::string() : done.error().message.en;
  };
  CHECK(has(told("no zip at all"), "is no DOCX file"));
  CHECK(has(told(""), "is no DOCX file"));
  CHECK(told(paper::zipped({{"a.txt", "text"}}).value()) == "is no DOCX file: [Content_Types].xml is missing");
  paper::DocxParts parts = company();
  CHECK(told(paper::zipped(parts).value()).empty());
  parts["word/vbaProject.bin"] = "x";
  CHECK(told(paper::zipped(parts).value()) == "holds macros");
  parts = company();
  parts["word/document.xml"] = "<w:document";
  CHECK(has(told(paper::zipped(parts).value()), "is damaged: word/document.xml is no XML"));
  parts["word/document.xml"] = "<w:document xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"/>";
  CHECK(has(told(paper::zipped(parts).value()), "is no ordinary Word document"));
  parts["word/document.xml"] = "<w:document " + std::string(k_word) + "/>";
  CHECK(has(told(paper::zipped(parts).value()), "is no ordinary Word document (w:body)"));
  const std::string whole = paper::zipped(company()).value();
  for (const std::size_t cut : {whole.size() / 4, whole.size() / 2, whole.size() - 10})
    CHECK_FALSE(told(whole.substr(0, cut)).empty());
}

}  // namespace docx_test
