// SPDX-License-Identifier: Apache-2.0
#include "paper/docx_blocks.hpp"

#include "paper/html_text.hpp"
#include "text/phrase.hpp"
#include "text/punctuation.hpp"
#include "util/strings.hpp"
#include "util/utf8.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace readiness::paper {
namespace {

namespace phrases {
constexpr text::Phrase docx_contents{"目录", "Contents"};
}  // namespace phrases

constexpr std::size_t k_longest_docx_value = 80;    // columns of a sample's value
constexpr std::size_t k_narrow = 5, k_wide = 46;    // columns of text: what a table's column counts for
constexpr int k_bar_width = 2200, k_thinnest = 20;  // twentieths of a point
constexpr int k_first_bookmark = 900'000;           // a customer's own have lower ids

// Of texts, and of what stands below them.
struct Colours {
  const char* text;
  const char* wash;
};

Colours colours_of(Tone tone) {
  switch (tone) {
    case Tone::good:
      return {"1A6F3C", "E7F3EB"};
    case Tone::warn:
      return {"8A5A00", "FDF2D9"};
    case Tone::bad:
      return {"B3261E", "FBEAE8"};
    case Tone::open:
      return {"5A4FA0", "EEECF8"};
    case Tone::dim:
      break;
  }
  return {"566070", "F0F2F4"};
}

// The ground of a cell that is read from afar.
const char* heat_of(Tone tone) {
  switch (tone) {
    case Tone::good:
      return "B5DCC2";
    case Tone::warn:
      return "F7DC9B";
    case Tone::bad:
      return "F3B8B2";
    case Tone::open:
      return "D0CAF0";
    case Tone::dim:
      break;
  }
  return "E3E7EC";
}

// XML knows no U+FFFE and no U+FFFF, escaped or not. A blank at an end stays: runs stand side by side.
std::string xml_text(std::string_view text) {
  std::string escaped = html_text(text);
  if (!escaped.empty() && text.starts_with(' ')) escaped.insert(0, " ");
  if (!escaped.empty() && text.ends_with(' ')) escaped += ' ';
  for (const char* sign : {"\xEF\xBF\xBE", "\xEF\xBF\xBF"})
    for (std::size_t at = escaped.find(sign); at != std::string::npos; at = escaped.find(sign, at))
      escaped.replace(at, 3, "\xEF\xBF\xBD");
  return escaped;
}

std::string run(std::string_view text, const std::string& properties = "") {
  const std::string look = properties.empty() ? "" : "<w:rPr>" + properties + "</w:rPr>";
  return "<w:r>" + look + "<w:t xml:space=\"preserve\">" + xml_text(text) + "</w:t></w:r>";
}

std::string coloured(const char* colour) { return std::string("<w:color w:val=\"") + colour + "\"/>"; }

const std::string k_bold = "<w:b/><w:bCs/>";

std::string field_sign(const char* kind) {
  return std::string("<w:r><w:fldChar w:fldCharType=\"") + kind + "\"/></w:r>";
}

}  // namespace

DocxBlocks::DocxBlocks(Language language, const DocxForm& form)
    : form_(form), colon_(text::colon(language)), language_(language) {}

std::string DocxBlocks::take() {
  if (contents_at_ != std::string::npos) xml_.insert(contents_at_, contents());
  return std::move(xml_);
}

std::string DocxBlocks::id(const char* style) const {
  const auto found = form_.styles().find(style);
  return found == form_.styles().end() ? style : found->second;
}

std::string DocxBlocks::paragraph(const char* style, const std::string& runs, const std::string& more) const {
  return "<w:p><w:pPr><w:pStyle w:val=\"" + id(style) + "\"/>" + more + "</w:pPr>" + runs + "</w:p>\n";
}

std::string DocxBlocks::cell(const std::string& text, bool number) const {
  return paragraph("readiness cell", run(text), number ? "<w:jc w:val=\"right\"/>" : "");
}

std::string DocxBlocks::bullet(const std::string& runs) const {
  return paragraph("list bullet", runs,
                   fmt::format(R"(<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{}"/></w:numPr>)", form_.bullets()));
}

void DocxBlocks::operator()(const Title& title) { xml_ += paragraph("title", run(title.text)); }

void DocxBlocks::heading(int level, const std::string& text, bool listed) {
  static constexpr const char* k_styles[] = {"heading 1", "heading 2", "heading 3"};
  const char* const style = k_styles[std::clamp(level, 1, 3) - 1];
  if (!listed) {
    xml_ += paragraph(style, run(text));
    return;
  }
  const int number = k_first_bookmark + static_cast<int>(headings_.size());
  headings_.push_back({level, text, "_Toc" + std::to_string(number)});
  xml_ +=
      paragraph(style, fmt::format(R"(<w:bookmarkStart w:id="{0}" w:name="_Toc{0}"/>{1}<w:bookmarkEnd w:id="{0}"/>)",
                                   number, run(text)));
}

void DocxBlocks::operator()(const Heading& one) { heading(one.level - 1, one.text, true); }

void DocxBlocks::operator()(const Paragraph& one) {
  xml_ += paragraph("normal", run(one.text, one.strong ? k_bold : ""));
}

void DocxBlocks::operator()(const Facts& facts) {
  for (const Fact& fact : facts.facts)
    xml_ += paragraph("readiness note", run(fact.label + colon_, k_bold) + run(fact.text));
}

void DocxBlocks::operator()(const List& list) {
  for (std::size_t i = 0; i < list.items.size(); ++i) {
    const bool named = i < list.names.size() && !list.names[i].empty();
    xml_ += bullet((named ? run(list.names[i] + colon_, k_bold) : "") + run(list.items[i]));
  }
}

void DocxBlocks::operator()(const Steps& steps) {
  const int number = form_.numbered(lists_++);
  for (const Step& step : steps.steps) {
    xml_ += paragraph("list number", run(step.text),
                      fmt::format(R"(<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{}"/></w:numPr>)", number));
    if (!step.note.empty()) xml_ += paragraph("readiness note", run(step.note), "<w:ind w:left=\"397\"/>");
  }
}

void DocxBlocks::operator()(const Listing& listing) {
  xml_ += paragraph("normal", run(listing.caption));
  for (const paper::Listed& thing : listing.things)
    xml_ += bullet(run(thing.name, k_bold) + run(" " + thing.what + (thing.more.empty() ? "" : " · " + thing.more)));
}

void DocxBlocks::operator()(const Verdict& verdict) {
  const Colours colours = colours_of(verdict.tone);
  std::string content = paragraph("readiness decision", run(verdict.name, coloured(colours.text)));
  if (!verdict.subject.empty()) content += paragraph("readiness note", run(verdict.subject));
  if (!verdict.rule.empty()) content += paragraph("normal", run(verdict.rule, k_bold));
  for (const std::string& reason : verdict.reasons) content += bullet(run(reason));
  if (!verdict.items.empty()) content += paragraph("readiness note", run(verdict.caption + colon_));
  for (const std::string& item : verdict.items) content += bullet(run(item));
  const int width = form_.text_width();
  xml_ += fmt::format(
      R"(<w:tbl><w:tblPr><w:tblW w:w="{0}" w:type="dxa"/><w:tblBorders><w:left w:val="single" w:sz="36" w:space="0" w:color="{1}"/></w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="{0}"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="{0}" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="{2}"/></w:tcPr>{3}</w:tc></w:tr></w:tbl>)",
      width, colours.text, colours.wash, content);
  xml_ += paragraph("readiness cell", "");
}

// A column is as wide as its texts are long, within bounds; the header row is repeated on each page.
void DocxBlocks::table(const std::vector<Column>& columns, const std::vector<std::vector<Cell>>& rows) {
  if (columns.empty()) return;
  std::size_t all = 0;
  const auto weight = [](const Column& column) { return std::clamp(column.longest + 2, k_narrow, k_wide); };
  for (const Column& column : columns) all += weight(column);
  const auto width = [&](const Column& column) {
    return static_cast<int>(weight(column)) * form_.text_width() / static_cast<int>(all);
  };
  xml_ += fmt::format(
      R"(<w:tbl><w:tblPr><w:tblStyle w:val="{}"/><w:tblW w:w="{}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr><w:tblGrid>)",
      id("readiness table"), form_.text_width());
  for (const Column& column : columns) xml_ += fmt::format(R"(<w:gridCol w:w="{}"/>)", width(column));
  xml_ += "</w:tblGrid>\n<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>";
  const auto put = [&](const Column& column, const std::string& content, const std::string& fill) {
    xml_ += fmt::format(R"(<w:tc><w:tcPr><w:tcW w:w="{}" w:type="dxa"/>{}</w:tcPr>{}</w:tc>)", width(column),
                        fill.empty() ? "" : R"(<w:shd w:val="clear" w:color="auto" w:fill=")" + fill + "\"/>", content);
  };
  for (const Column& column : columns) put(column, cell(column.title, column.number), "");
  xml_ += "</w:tr>\n";
  for (const std::vector<Cell>& row : rows) {
    xml_ += "<w:tr><w:trPr><w:cantSplit/></w:trPr>";
    for (std::size_t i = 0; i < columns.size(); ++i) {
      const Cell& one = i < row.size() ? row[i] : Cell{};
      put(columns[i], one.content.empty() ? cell("") : one.content, one.fill);
    }
    xml_ += "</w:tr>\n";
  }
  xml_ += "</w:tbl>" + paragraph("readiness cell", "");  // two tables without anything between them would be one
}

void DocxBlocks::operator()(const Table& one) {
  std::vector<Column> columns;
  std::vector<std::vector<Cell>> rows(one.rows.size());
  for (std::size_t i = 0; i < one.header.size(); ++i) {
    Column& column = columns.emplace_back(
        Column{one.header[i], util::display_width(one.header[i]), i < one.numbers.size() && one.numbers[i]});
    for (std::size_t k = 0; k < one.rows.size(); ++k) {
      const std::string text = i < one.rows[k].size() ? util::shorten(one.rows[k][i], one.widest_cell) : "";
      column.longest = std::max(column.longest, util::display_width(text));
      rows[k].push_back({cell(text, column.number), ""});
    }
  }
  table(columns, rows);
  if (!one.more.empty()) xml_ += paragraph("readiness note", run(one.more));
}

// A table of coloured cells in a cell: what is sure, what is possible, and the rest.
std::string DocxBlocks::drawing(const Bar& bar) const {
  const auto part = [](double percent) { return static_cast<int>(std::lround(percent / 100 * k_bar_width)); };
  const int low = part(std::clamp(bar.low, 0.0, 100.0)), high = std::max(low, part(std::clamp(bar.high, 0.0, 100.0)));
  std::string grid, cells;
  for (const auto& [width, fill] :
       {std::pair{low, bar.below ? "CF5148" : "3F9B63"}, {high - low, "B4BCC6"}, {k_bar_width - high, "E9EDF1"}}) {
    if (width < k_thinnest) continue;
    grid += fmt::format(R"(<w:gridCol w:w="{}"/>)", width);
    cells += fmt::format(
        R"(<w:tc><w:tcPr><w:tcW w:w="{}" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="{}"/></w:tcPr>{}</w:tc>)",
        width, fill, paragraph("readiness cell", ""));
  }
  return fmt::format(
      R"(<w:tbl><w:tblPr><w:tblW w:w="{}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>{}</w:tblGrid><w:tr><w:trPr><w:trHeight w:val="170" w:hRule="exact"/></w:trPr>{}</w:tr></w:tbl>)",
      k_bar_width, grid, cells);
}

void DocxBlocks::operator()(const Bars& bars) {
  const auto header = [&](std::size_t i) { return i < bars.header.size() ? bars.header[i] : std::string(); };
  std::vector<Column> columns = {{header(0), 16}, {"", 22}, {header(1), 8}, {header(2), 12}};
  const bool notes = std::any_of(bars.bars.begin(), bars.bars.end(), [](const Bar& bar) { return !bar.note.empty(); });
  if (notes) columns.push_back({bars.header.empty() ? "" : bars.header.back(), 30});
  std::vector<std::vector<Cell>> rows;
  for (const Bar& bar : bars.bars) {
    std::vector<Cell> row = {{paragraph("readiness cell", run(bar.title, k_bold)), ""}, {}, {cell(bar.text), ""}};
    if (bar.drawn) row[1].content = drawing(bar) + paragraph("readiness cell", "");
    const std::string asked = bar.threshold > 0 ? util::floored(bar.threshold) : "";
    row.push_back({paragraph("readiness cell", run(asked, bar.below ? k_bold + coloured("B3261E") : "")), ""});
    if (notes) row.push_back({cell(bar.note), ""});
    rows.push_back(std::move(row));
  }
  table(columns, rows);
}

void DocxBlocks::operator()(const Remarks& remarks) {
  Table table{.header = remarks.header, .numbers = {true}, .more = remarks.more};
  for (const Remark& remark : remarks.remarks) table.rows.push_back({remark.number, remark.name, remark.text});
  (*this)(table);
}

void DocxBlocks::operator()(const Entry& entry) {
  heading(3, entry.id + " " + entry.title, false);
  xml_ += paragraph("readiness note", run(entry.tags, k_bold + coloured(colours_of(entry.tone).text)), "<w:keepNext/>");
  for (const Fact& fact : entry.facts) xml_ += paragraph("normal", run(fact.label + colon_, k_bold) + run(fact.text));
  if (entry.samples.empty()) return;
  Table table{.header = entry.sample_header, .more = entry.more};
  for (const SampleLine& sample : entry.samples)
    table.rows.push_back(
        {sample.place, sample.column, util::shorten(sample.value, k_longest_docx_value), sample.reason});
  (*this)(table);
}

void DocxBlocks::operator()(const Actions& actions) {
  std::vector<Column> columns;
  for (std::size_t i = 0; i < actions.header.size(); ++i)
    if (i != 2) columns.push_back({actions.header[i], 0});  // the reason stands below the text
  static constexpr std::size_t k_widths[] = {2, 42, 14, 15, 8};
  for (std::size_t i = 0; i < columns.size() && i < std::size(k_widths); ++i) columns[i].longest = k_widths[i];
  std::vector<std::vector<Cell>> rows;
  for (const Action& action : actions.actions) {
    const Colours colours = colours_of(action.tone);
    std::string what = paragraph("readiness cell", run(action.text, k_bold));
    if (!action.reason.empty()) what += paragraph("readiness cell", run(action.reason, coloured("566070")));
    rows.push_back({{paragraph("readiness cell", run(action.mark, k_bold + coloured(colours.text))), colours.wash},
                    {what, ""},
                    {cell(action.who), ""},
                    {cell(action.until), ""},
                    {cell(action.effort), ""}});
  }
  table(columns, rows);
  if (!actions.more.empty()) xml_ += paragraph("readiness note", run(actions.more));
}

void DocxBlocks::operator()(const HeatMap& map) {
  std::vector<Column> columns;
  for (const std::string& title : map.header) columns.push_back({title, columns.empty() ? std::size_t{24} : 10});
  std::vector<std::vector<Cell>> rows;
  for (const HeatRow& row : map.rows) {
    std::vector<Cell>& cells = rows.emplace_back();
    cells.push_back({paragraph("readiness cell", run(row.title, k_bold)), ""});
    for (const HeatCell& one : row.cells)
      cells.push_back({paragraph("readiness cell", run(one.text), "<w:jc w:val=\"center\"/>"),
                       one.text.empty() ? "" : heat_of(one.tone)});
  }
  table(columns, rows);
  if (!map.legend.empty()) xml_ += paragraph("readiness note", run(map.legend));
}

void DocxBlocks::operator()(const Contents&) { contents_at_ = xml_.size(); }

// What Word would make of the headings: it fills in the pages when the document is opened.
std::string DocxBlocks::contents() const {
  std::string xml =
      R"(<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>)" +
      paragraph("toc heading", run(text::say<phrases::docx_contents>().in(language_)));
  std::string start =
      R"(<w:r><w:fldChar w:fldCharType="begin" w:dirty="true"/></w:r><w:r><w:instrText xml:space="preserve"> TOC \o "1-2" \h \z \u </w:instrText></w:r>)" +
      field_sign("separate");
  for (const Listed& one : headings_) {
    xml += paragraph(one.level == 1 ? "toc 1" : "toc 2",
                     start + "<w:hyperlink w:anchor=\"" + one.bookmark + "\" w:history=\"1\">" + run(one.text) +
                         "<w:r><w:tab/></w:r>" + field_sign("begin") +
                         "<w:r><w:instrText xml:space=\"preserve\"> PAGEREF " + one.bookmark +
                         " \\h </w:instrText></w:r>" + field_sign("separate") + field_sign("end") + "</w:hyperlink>");
    start.clear();
  }
  return xml + paragraph("normal", start + field_sign("end")) + "</w:sdtContent></w:sdt>\n";
}

}  // namespace readiness::paper
