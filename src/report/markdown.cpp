// SPDX-License-Identifier: Apache-2.0
// The report as a document for a steering committee, in GitHub's Markdown.
#include "util/markdown.hpp"

#include "report/outline.hpp"
#include "report/renderer.hpp"
#include "text/punctuation.hpp"
#include "util/utf8.hpp"

namespace readiness::report {
namespace {

constexpr std::size_t k_max_value = 60;  // columns of a sample

using util::markdown_text;

class Document {
 public:
  explicit Document(Language language) : colon_(text::colon(language)) {}

  std::string text() && { return std::move(text_); }

  void operator()(const Title& title) { text_ += "# " + markdown_text(title.text) + "\n"; }

  void operator()(const Heading& heading) {
    text_ +=
        "\n" + std::string(static_cast<std::size_t>(heading.level), '#') + " " + markdown_text(heading.text) + "\n";
  }

  void operator()(const Paragraph& paragraph) { text_ += "\n" + markdown_text(paragraph.text) + "\n"; }

  void operator()(const Facts& facts) {
    text_ += '\n';
    list(facts.facts);
  }

  void operator()(const Verdict& verdict) {
    text_ += "\n> ### " + markdown_text(verdict.name) + "\n>\n";
    if (!verdict.rule.empty()) text_ += "> **" + markdown_text(verdict.rule) + "**\n>\n";
    for (const std::string& reason : verdict.reasons) text_ += "> - " + markdown_text(reason) + "\n";
    if (verdict.items.empty()) return;
    text_ += ">\n> " + markdown_text(verdict.caption) + colon_ + "\n>\n";
    for (const std::string& item : verdict.items) text_ += "> - " + markdown_text(item) + "\n";
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
    text_ += "\n#### " + markdown_text(entry.item + " " + entry.title) + "\n\n" + markdown_text(entry.tags) + "\n\n";
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
    for (const Fact& fact : facts)
      text_ += "- **" + markdown_text(fact.label) + "**" + colon_ + markdown_text(fact.text) + "\n";
  }

  void cells(const std::vector<std::string>& row) {
    text_ += '|';
    for (const std::string& cell : row) text_ += " " + markdown_text(cell) + " |";
    text_ += '\n';
  }

  std::string colon_;
  std::string text_;
};

std::string write_markdown(const Report& report, const RenderOptions& options) {
  Document document(options.language);
  for (const Block& block : outline(report, options.language, Depth::document)) std::visit(document, block);
  return std::move(document).text();
}

}  // namespace

Renderer markdown() {
  return {"markdown", "md", {"给决策委员会的文档", "a document for a steering committee"}, write_markdown};
}

}  // namespace readiness::report
