// SPDX-License-Identifier: Apache-2.0
// A page as a document, in GitHub's Markdown.
#include "paper/first_rows.hpp"
#include "paper/format.hpp"
#include "paper/markdown_text.hpp"
#include "paper/sign.hpp"
#include "text/punctuation.hpp"
#include "util/utf8.hpp"

namespace readiness::paper {
namespace {

constexpr std::size_t k_longest_sample = 60;  // columns of a value

class Document {
 public:
  explicit Document(Language language) : colon_(text::colon(language)) {}

  std::string text() && { return std::move(text_); }

  void operator()(const Title& title) { text_ += "# " + markdown_text(title.text) + "\n"; }

  void operator()(const Heading& heading) {
    text_ +=
        "\n" + std::string(static_cast<std::size_t>(heading.level), '#') + " " + markdown_text(heading.text) + "\n";
  }

  void operator()(const Paragraph& paragraph) {
    const std::string mark = paragraph.strong ? "**" : "";
    text_ += "\n" + mark + markdown_text(paragraph.text) + mark + "\n";
  }

  void operator()(const Facts& facts) {
    text_ += '\n';
    list(facts.facts);
  }

  void operator()(const List& list) {
    text_ += '\n';
    for (std::size_t i = 0; i < list.items.size(); ++i) {
      const std::string name = i < list.names.size() ? "**" + markdown_text(list.names[i]) + "**" + colon_ : "";
      text_ += "- " + name + markdown_text(list.items[i]) + "\n";
    }
  }

  void operator()(const Steps& steps) {
    text_ += '\n';
    std::size_t number = 0;
    for (const Step& step : steps.steps) {
      const std::string start = std::to_string(++number) + ". ";
      text_ +=
          start + markdown_text(step.text) + "  \n" + std::string(start.size(), ' ') + markdown_text(step.note) + "\n";
    }
  }

  void operator()(const Listing& listing) {
    (*this)(Paragraph{listing.caption});
    text_ += '\n';
    for (const Listed& thing : listing.things)
      text_ += "- **" + markdown_text(thing.name) + "** " + markdown_text(thing.what) +
               (thing.more.empty() ? "" : " · " + markdown_text(thing.more)) + "\n";
  }

  void operator()(const Verdict& verdict) {
    text_ += "\n> ### " + markdown_text(verdict.name) + "\n";
    if (!verdict.rule.empty()) text_ += ">\n> **" + markdown_text(verdict.rule) + "**\n";
    if (!verdict.reasons.empty()) text_ += ">\n";
    for (const std::string& reason : verdict.reasons) text_ += "> - " + markdown_text(reason) + "\n";
    if (verdict.items.empty()) return;
    text_ += ">\n> " + markdown_text(verdict.caption) + colon_ + "\n>\n";
    for (const std::string& item : verdict.items) text_ += "> - " + markdown_text(item) + "\n";
  }

  void operator()(const Bars& bars) {
    Table table{.header = bars.header};
    for (const Bar& bar : bars.bars) {
      Row row{bar.title, bar.text, bar.required};
      row.insert(row.end(), bar.more.begin(), bar.more.end());
      row.push_back(bar.note);
      row.resize(bars.header.size());
      table.rows.push_back(std::move(row));
    }
    (*this)(table);
  }

  void operator()(const Table& table) {
    text_ += '\n';
    cells(table.header, table.widest_cell);
    text_ += '|';
    for (std::size_t i = 0; i < table.header.size(); ++i)
      text_ += i < table.numbers.size() && table.numbers[i] ? " ---: |" : " --- |";
    text_ += '\n';
    for (const Row& row : table.rows) cells(row, table.widest_cell);
    if (!table.more.empty()) (*this)(Paragraph{table.more});
  }

  void operator()(const Remarks& remarks) {
    Table table{.header = remarks.header, .numbers = {true}, .more = remarks.more};
    for (const Remark& remark : remarks.remarks) table.rows.push_back({remark.number, remark.name, remark.text});
    (*this)(table);
  }

  void operator()(const Actions& actions) {
    Table table{.header = actions.header, .more = actions.more};
    for (const Action& one : actions.actions)
      table.rows.push_back({one.mark, one.text, one.reason, one.who, one.until, one.effort});
    table.numbers = {true, false, false, false, false, true};
    (*this)(table);
  }

  void operator()(const HeatMap& map) {
    Table table{.header = map.header};
    for (const HeatRow& row : map.rows) {
      Row& cells = table.rows.emplace_back(Row{row.title});
      for (const HeatCell& cell : row.cells) cells.push_back(cell.text.empty() ? "" : sign(cell.tone) + cell.text);
    }
    (*this)(table);
    if (!map.legend.empty()) (*this)(Paragraph{map.legend});
  }

  void operator()(const Contents&) {}

  void operator()(const Entry& entry) {
    text_ += "\n#### " + markdown_text(entry.id + " " + entry.title) + "\n\n" + markdown_text(entry.tags) + "\n\n";
    list(entry.facts);
    if (entry.samples.empty()) return;
    Table table{.header = entry.sample_header, .more = entry.more};
    for (const SampleLine& sample : entry.samples)
      table.rows.push_back({sample.place, sample.column, util::shorten(sample.value, k_longest_sample), sample.reason});
    (*this)(table);
  }

 private:
  void list(const std::vector<Fact>& facts) {
    for (const Fact& fact : facts)
      text_ += "- **" + markdown_text(fact.label) + "**" + colon_ + markdown_text(fact.text) + "\n";
  }

  void cells(const Row& row, std::size_t widest) {
    text_ += '|';
    for (const std::string& cell : row) text_ += " " + markdown_text(cell, widest) + " |";
    text_ += '\n';
  }

  std::string colon_;
  std::string text_;
};

Result<void> write_markdown(const Page& page, const Look&, const TextSink& sink) {
  Document document(page.language);
  RD_CHECK(put_blocks(page, document));
  return sink(std::move(document).text());
}

}  // namespace

Format markdown() { return {"markdown", "md", ".md", Use::document, write_markdown}; }

}  // namespace readiness::paper
