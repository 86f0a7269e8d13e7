// SPDX-License-Identifier: Apache-2.0
// The report as a document for a steering committee, in GitHub's Markdown. Whatever a
// text holds, it is shown as it is: it cannot become markup, a link or HTML.
#include "report/outline.hpp"
#include "report/renderer.hpp"
#include "util/strings.hpp"
#include "util/utf8.hpp"

#include <algorithm>

namespace readiness::report {
namespace {

constexpr std::size_t k_max_text = 2000;  // columns: nobody reads more, and a cell must stay a cell
constexpr std::size_t k_max_value = 60;  // of a sample
constexpr std::string_view k_special = "\\`*_[]<>#|~&$";

bool digit(char c) { return c >= '0' && c <= '9'; }

// Where a text that begins with "1. ", "- " or "---" would be more than a text: the byte to escape, or npos.
std::size_t block_marker(std::string_view text) {
  if (text.starts_with('-') || text.starts_with('=')) return 0;
  std::size_t at = 0;
  while (at < text.size() && digit(text[at])) ++at;
  const std::string_view rest = text.substr(at);
  const bool list = at == 0 ? rest.starts_with('+') : rest.starts_with('.') || rest.starts_with(')');
  return list && (rest.size() == 1 || rest[1] == ' ') ? at : std::string_view::npos;
}

// An address that GitHub would make a link by itself begins here.
bool opens_address(std::string_view rest) { return rest.starts_with("://") || rest.starts_with("www."); }

std::string escape(std::string_view text, std::size_t max_width = k_max_text) {
  std::string line(util::trim(text));
  std::replace(line.begin(), line.end(), '\n', ' ');
  line = util::shorten(util::printable(line), max_width);
  const std::size_t marker = block_marker(line);
  std::string escaped;
  for (std::size_t at = 0; at < line.size(); ++at) {
    if (at == marker || k_special.find(line[at]) != std::string_view::npos) escaped += '\\';
    const bool address = opens_address(std::string_view(line).substr(at));
    if (address && line[at] == ':') escaped += '\\';
    escaped += line[at];
    if (address && line[at] == 'w') escaped += "ww\\", at += 2;
    if (line[at] == '@') escaped += "<!-- -->";  // no escape keeps an e-mail address from becoming a link
  }
  return escaped;
}

class Document {
 public:
  explicit Document(Language language) : colon_(language == Language::zh ? "：" : ": ") {}

  std::string text() && { return std::move(text_); }

  void operator()(const Title& title) { text_ += "# " + escape(title.text) + "\n"; }

  void operator()(const Heading& heading) {
    text_ += "\n" + std::string(static_cast<std::size_t>(heading.level), '#') + " " + escape(heading.text) + "\n";
  }

  void operator()(const Paragraph& paragraph) { text_ += "\n" + escape(paragraph.text) + "\n"; }

  void operator()(const Facts& facts) {
    text_ += '\n';
    list(facts.facts);
  }

  void operator()(const Verdict& verdict) {
    text_ += "\n> ### " + escape(verdict.name) + "\n>\n";
    if (!verdict.rule.empty()) text_ += "> **" + escape(verdict.rule) + "**\n>\n";
    for (const std::string& reason : verdict.reasons) text_ += "> - " + escape(reason) + "\n";
    if (verdict.items.empty()) return;
    text_ += ">\n> " + escape(verdict.caption) + colon_ + "\n>\n";
    for (const std::string& item : verdict.items) text_ += "> - " + escape(item) + "\n";
  }

  void operator()(const Scores& scores) {
    Table table{scores.header, {}};
    for (const ScoreRow& row : scores.rows)
      table.rows.push_back({row.title, row.text, row.required, row.coverage, row.assurance, row.counts});
    (*this)(table);
  }

  void operator()(const Table& table) {
    text_ += '\n';
    cells(table.header);
    text_ += '|';
    for (std::size_t i = 0; i < table.header.size(); ++i) text_ += " --- |";
    text_ += '\n';
    for (const std::vector<std::string>& row : table.rows) cells(row);
  }

  void operator()(const Entry& entry) {
    text_ += "\n#### " + escape(entry.item + " " + entry.title) + "\n\n" + escape(entry.tags) + "\n\n";
    list(entry.facts);
    if (entry.samples.empty()) return;
    Table table{entry.sample_header, {}};
    for (const SampleLine& sample : entry.samples)
      table.rows.push_back({sample.place, sample.column, util::shorten(sample.value, k_max_value), sample.reason});
    (*this)(table);
    if (!entry.more.empty()) (*this)(Paragraph{entry.more});
  }

 private:
  void list(const std::vector<Fact>& facts) {
    for (const Fact& fact : facts) text_ += "- **" + escape(fact.label) + "**" + colon_ + escape(fact.text) + "\n";
  }

  void cells(const std::vector<std::string>& row) {
    text_ += '|';
    for (const std::string& cell : row) text_ += " " + escape(cell) + " |";
    text_ += '\n';
  }

  std::string colon_;
  std::string text_;
};

std::string render(const Report& report, const RenderOptions& options) {
  Document document(options.language);
  for (const Block& block : outline(report, options.language, Depth::document)) std::visit(document, block);
  return std::move(document).text();
}

}  // namespace

Renderer markdown() {
  return {"markdown", "md", {"给决策委员会的文档", "a document for a steering committee"}, render};
}

}  // namespace readiness::report
