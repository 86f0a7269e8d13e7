// SPDX-License-Identifier: Apache-2.0
// The report on a screen: plain text that fits the width, colours only when asked for.
#include "report/outline.hpp"
#include "report/renderer.hpp"
#include "report/wrap.hpp"
#include "text/punctuation.hpp"
#include "util/strings.hpp"
#include "util/utf8.hpp"

#include <algorithm>

namespace readiness::report {
namespace {

constexpr std::size_t k_min_width = 40;
constexpr std::size_t k_bar = 20;
constexpr std::size_t k_max_lines = 12;  // of one text, however long it is

enum class Style { plain, bold, dim, good, warn, bad, open };

std::string_view code(Style style) {
  switch (style) {
    case Style::plain:
      return "";
    case Style::bold:
      return "1";
    case Style::dim:
      return "2";
    case Style::good:
      return "1;32";
    case Style::warn:
      return "1;33";
    case Style::bad:
      return "1;31";
    case Style::open:
      return "1;35";
  }
  return "";
}

Style style_of(Ruling ruling) {
  switch (ruling) {
    case Ruling::go:
      return Style::good;
    case Ruling::conditional:
      return Style::warn;
    case Ruling::no_go:
      return Style::bad;
    case Ruling::inconclusive:
      return Style::open;
  }
  return Style::plain;
}

Style style_of(Outcome outcome) {
  switch (outcome) {
    case Outcome::pass:
      return Style::good;
    case Outcome::partial:
      return Style::warn;
    case Outcome::fail:
      return Style::bad;
    case Outcome::unknown:
    case Outcome::stale:
    case Outcome::blocked:
      return Style::open;
    case Outcome::not_applicable:
    case Outcome::not_due:
      return Style::dim;
  }
  return Style::plain;
}

std::string sign(Outcome outcome) {
  if (!conclusive(outcome)) return "? ";
  return outcome == Outcome::pass ? "✓ " : outcome == Outcome::partial ? "~ " : "✗ ";
}

// One line, without anything that could drive a terminal.
std::string harmless(std::string_view text) {
  std::string line(util::trim(text));
  std::replace(line.begin(), line.end(), '\n', ' ');
  return util::printable(line);
}

class Screen {
 public:
  explicit Screen(const RenderOptions& options)
      : colour_(options.colour), width_(std::max(options.width, k_min_width)), colon_(text::colon(options.language)) {}

  std::string text() && { return std::move(text_); }

  void operator()(const Title& title) { put("", title.text, Style::bold); }

  void operator()(const Heading& heading) {
    const std::string name = "── " + util::shorten(harmless(heading.text), width_ - 5) + " ";
    std::string line = name;
    for (std::size_t used = util::display_width(name); used < width_; ++used) line += "─";
    text_ += '\n' + painted(line, Style::bold) + '\n';
  }

  void operator()(const Paragraph& paragraph) {
    text_ += '\n';
    put("", paragraph.text);
  }

  void operator()(const Facts& facts) {
    text_ += '\n';
    std::size_t label_width = 0;
    for (const Fact& fact : facts.facts) label_width = std::max(label_width, util::display_width(fact.label));
    for (const Fact& fact : facts.facts) put(util::pad_right(fact.label, label_width) + "  ", fact.text);
  }

  void operator()(const Verdict& verdict) {
    put("", verdict.name, style_of(verdict.ruling));
    put("", verdict.subject, Style::bold);
    text_ += '\n';
    if (!verdict.rule.empty()) put("", verdict.rule, Style::bold);
    for (const std::string& reason : verdict.reasons) put("- ", reason);
    if (verdict.items.empty()) return;
    put("", verdict.caption + colon_);
    for (const std::string& item : verdict.items) put("  - ", item);
  }

  void operator()(const Scores& scores) {
    text_ += '\n';
    Columns columns;
    std::size_t verdict = 0;
    for (const ScoreRow& row : scores.rows) {
      columns.title = std::max(columns.title, util::display_width(harmless(row.title)));
      if (row.due) columns.score = std::max(columns.score, util::display_width(row.text));
      if (row.below) verdict = std::max(verdict, util::display_width(row.required));
    }
    const std::size_t beside_title = 2 + k_bar + 2 + columns.score + 2 + verdict;
    if (columns.title + beside_title > width_) columns.title = 0;
    for (const ScoreRow& row : scores.rows) put_score(row, columns);
  }

  void operator()(const Table& table) {
    text_ += '\n';
    for (const std::vector<std::string>& row : table.rows) {
      std::vector<std::string> cells = row;
      std::erase(cells, "");
      put("- ", util::join(cells, " · "));
    }
  }

  void operator()(const Entry& entry) {
    text_ += '\n';
    const std::string mark = entry.mark.empty() ? sign(entry.outcome) : util::pad_left(entry.mark, 3) + " ";
    const std::string indent(util::display_width(mark), ' ');
    put(mark, entry.item + "  " + entry.title, Style::bold);
    put(indent, entry.tags, style_of(entry.outcome));
    for (const Fact& fact : entry.facts) put(indent, fact.label + colon_ + fact.text);
    for (const SampleLine& sample : entry.samples) put_sample(indent, sample);
    if (!entry.more.empty()) put(indent + "  ", entry.more, Style::dim);
  }

 private:
  // Wraps `text` behind `prefix`; further lines stand below its first character.
  void put(const std::string& prefix, std::string_view text, Style style = Style::plain) {
    const std::string start = util::shorten(prefix, width_ / 2);
    const std::size_t indent = util::display_width(start);
    const std::size_t room = width_ - indent;
    bool first = true;
    for (const std::string& line : wrap(util::shorten(harmless(text), room * k_max_lines), room)) {
      text_ += (first ? start : std::string(indent, ' ')) + painted(line, style) + '\n';
      first = false;
    }
  }

  void put_sample(const std::string& indent, const SampleLine& sample) {
    std::string line = sample.place;
    if (!sample.column.empty()) line += "  " + sample.column;
    if (!sample.value.empty()) line += "  " + util::shorten(harmless(sample.value), width_ / 2);
    if (!sample.reason.empty()) line += "  " + sample.reason;
    put(indent + "· ", line);
  }

  // Widths that fit all domains; no room for the title puts it on a line of its own.
  struct Columns {
    std::size_t title = 0;
    std::size_t score = 0;
  };

  void put_score(const ScoreRow& row, const Columns& columns) {
    if (columns.title == 0) put("", row.title);
    const std::string start = (columns.title == 0 ? "" : util::pad_right(harmless(row.title), columns.title)) + "  ";
    if (!row.due) return put(start, row.text, Style::dim);
    const std::string indent(util::display_width(start), ' ');
    const std::string verdict = row.below ? "  " + row.required : "";
    const std::string scored = start + bar(row) + "  " + util::pad_right(row.text, columns.score);
    const std::size_t used = util::display_width(scored + verdict);
    if (used > width_) {
      put(start, row.text + verdict, row.below ? Style::bad : Style::plain);
      return put(indent, row.counts, Style::dim);
    }
    text_ += scored + painted(verdict, Style::bad);
    if (used + 2 + util::display_width(row.counts) <= width_) {
      text_ += painted("  " + row.counts, Style::dim) + '\n';
    } else {
      text_ += '\n';
      put(indent, row.counts, Style::dim);
    }
  }

  // The score full, what is open half, and where the threshold stands.
  static std::string bar(const ScoreRow& row) {
    const auto cells = [](double percent) {
      return static_cast<std::size_t>(std::clamp(percent, 0.0, 100.0) / 100 * k_bar);
    };
    std::string drawn;
    for (std::size_t i = 0; i < k_bar; ++i) {
      if (row.threshold > 0 && i == std::min(cells(row.threshold), k_bar - 1))
        drawn += "│";
      else
        drawn += i < cells(row.score.low) ? "█" : i < cells(row.score.high) ? "▒" : "░";
    }
    return drawn;
  }

  std::string painted(const std::string& text, Style style) const {
    if (!colour_ || style == Style::plain || text.empty()) return text;
    return "\x1b[" + std::string(code(style)) + "m" + text + "\x1b[0m";
  }

  bool colour_;
  std::size_t width_;
  std::string colon_;
  std::string text_;
};

std::string write_terminal(const Report& report, const RenderOptions& options) {
  Screen screen(options);
  for (const Block& block : outline(report, options.language, Depth::screen)) std::visit(screen, block);
  return std::move(screen).text();
}

}  // namespace

Renderer terminal() { return {"terminal", "", {"在终端阅读", "to read in a terminal"}, write_terminal}; }

}  // namespace readiness::report
