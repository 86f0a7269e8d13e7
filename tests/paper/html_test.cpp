// SPDX-License-Identifier: Apache-2.0
#include "paper/format.hpp"
#include "paper/html_text.hpp"
#include "sample_page.hpp"
#include "util/sha256.hpp"

#include <catch2/catch.hpp>

#include <regex>

namespace html_test {

using namespace readiness;

namespace {

std::string html_of(const paper::Page& page) { return paper::written(*paper::find("html"), page).value(); }

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

std::size_t count(const std::string& text, const std::string& part) {
  std::size_t found = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++found;
  return found;
}

std::string between(const std::string& text, const std::string& begin, const std::string& end) {
  const std::size_t from = text.find(begin) + begin.size();
  return text.substr(from, text.find(end, from) - from);
}

paper::Page page_in_both(paper::Block zh, paper::Block en) {
  paper::Page page{.language = Language::zh};
  page.add(std::move(zh));
  page.other.push_back(paper::Page{.language = Language::en});
  page.other.front().add(std::move(en));
  return page;
}

}  // namespace

TEST_CASE("a text is shown as it is, in an element and in an attribute") {
  CHECK(paper::html_text("a < b & \"c\" > 'd'") == "a &lt; b &amp; &quot;c&quot; &gt; &#39;d&#39;");
  CHECK(paper::html_text("</script><script>alert(1)</script>") ==
        "&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;");
  CHECK(paper::html_text("one\ntwo \x1B[31m") == "one two \\x1b[31m");
}

TEST_CASE("nothing runs in a page but what its policy names by hash") {
  const std::string html = html_of(test::page_of_everything(Language::en));
  const std::string style = between(html, "<style>", "</style>"), script = between(html, "<script>", "</script>");
  CHECK(has(html, "default-src 'none'; style-src 'sha256-" + util::sha256_base64(style) + "'; script-src 'sha256-" +
                      util::sha256_base64(script) + "'; base-uri 'none'; form-action 'none'"));
  CHECK(count(html, "<script") == 1);
  CHECK(count(html, "<style") == 1);
  CHECK_FALSE(std::regex_search(html, std::regex("<[^>]* (style|on[a-z]+|src)=")));
  CHECK_FALSE(has(between(html, "<body>", "<script>"), "http://evil.example\""));  // no address becomes a link
}

TEST_CASE("a page in two languages says each text in both, and what is equal once") {
  const std::string html = html_of(page_in_both(paper::Paragraph{"订单"}, paper::Paragraph{"orders"}));
  CHECK(has(html, "<p><zh->订单</zh-><en->orders</en-></p>"));
  CHECK(has(html, "<html lang=\"zh-CN\" data-language=\"zh\">"));
  CHECK(has(html, "id=\"language\""));
  CHECK(has(html_of(page_in_both(paper::Paragraph{"CRM"}, paper::Paragraph{"CRM"})), "<p>CRM</p>"));
}

TEST_CASE("the language of the reader comes first, whichever it is") {
  paper::Page english = page_in_both(paper::Title{"订单"}, paper::Title{"Orders"});
  std::swap(english.blocks, english.other.front().blocks);
  std::swap(english.language, english.other.front().language);
  const std::string html = html_of(english);
  CHECK(has(html, "<html lang=\"en\" data-language=\"en\">"));
  CHECK(has(html, "<title data-zh=\"订单\" data-en=\"Orders\">Orders</title>"));
  CHECK(has(html, "<h1><zh->订单</zh-><en->Orders</en-></h1>"));
}

TEST_CASE("where two pages are not alike, one of them is shown") {
  const std::string html = html_of(page_in_both(paper::Paragraph{"订单"}, paper::List{.items = {"a"}}));
  CHECK(has(html, "<p>订单</p>"));
  const std::string shorter = html_of(page_in_both(paper::List{.items = {"一", "二"}}, paper::List{.items = {"one"}}));
  CHECK(has(shorter, "<li>二</li>"));
}

TEST_CASE("a page in one language has nothing to switch") {
  CHECK_FALSE(has(html_of(test::page_of_everything(Language::zh)), "id=\"language\""));
}

TEST_CASE("an action leads to its entry where there is one") {
  paper::Page page;
  page.add(paper::Actions{.header = {"#", "what"},
                          .actions = {{.mark = "1", .text = "mend", .about = "A-1"}, {.mark = "2", .about = "gone"}}});
  page.add(paper::Entry{.id = "A-1", .title = "broken"});
  const std::string html = html_of(page);
  CHECK(has(html, "<a href=\"#A-1\">mend</a>"));
  CHECK_FALSE(has(html, "#gone"));
}

TEST_CASE("entries can be chosen by what they are, and linked to") {
  const std::string html = html_of(test::page_of_everything(Language::en));
  CHECK(has(html, "<article class=\"entry bad\" id=\"A-1\" data-outcome=\"0\">"));
  CHECK(has(html, "<article class=\"entry open\" id=\"A-2\" data-outcome=\"1\">"));
  CHECK(has(html, "<option value=\"0\">failed &lt;b&gt;</option><option value=\"1\">unknown</option>"));
  CHECK(has(html, "href=\"#A-1\""));
  CHECK(count(html, "<form") == 1);
  paper::Page none;
  none.add(paper::Heading{2, "nothing"});
  CHECK_FALSE(has(html_of(none), "<form"));
  CHECK_FALSE(has(html_of(none), "id=\"edit\""));
}

TEST_CASE("hostile texts stay texts in every block") {
  const std::string evil = "\"><img src=x onerror=alert(1)></span></style></script><!--";
  for (const Language language : {Language::zh, Language::en}) {
    paper::Page page{.language = language};
    page.add(paper::Title{evil});
    page.add(paper::Heading{2, evil});
    page.add(paper::Facts{{{evil, evil}}});
    page.add(paper::Table{.header = {evil}, .rows = {{evil}}, .more = evil});
    page.add(paper::Actions{.header = {evil, evil}, .actions = {{evil, evil, evil, evil, evil, evil}}, .more = evil});
    page.add(paper::HeatMap{.header = {evil, evil}, .rows = {{evil, {{paper::Tone::bad, evil}}}}, .legend = evil});
    page.add(paper::Entry{.id = evil,
                          .title = evil,
                          .tags = evil,
                          .facts = {{evil, evil}, {evil, evil}},
                          .sample_header = {evil},
                          .samples = {{evil, evil, evil, evil}},
                          .more = evil,
                          .facets = {{"outcome", evil, evil}}});
    page.other.push_back(page);
    const std::string html = html_of(page);
    CHECK_FALSE(has(html, "<img"));
    CHECK(count(html, "</script>") == 1);
    CHECK(count(html, "</style>") == 1);
    CHECK_FALSE(has(html, "<!--"));
  }
}

}  // namespace html_test
