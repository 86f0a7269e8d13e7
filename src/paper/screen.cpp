// SPDX-License-Identifier: Apache-2.0
#include "paper/screen.hpp"

#include "paper/line.hpp"
#include "paper/sign.hpp"
#include "paper/wrap.hpp"
#include "text/punctuation.hpp"
#include "util/strings.hpp"
#include "util/utf8.hpp"

#include <algorithm>

namespace readiness::paper {
namespace {

constexpr std::size_t k_min_width = 40;
constexpr std::size_t k_bar = 20;
constexpr std::size_t k_listed_name = 44;
constexpr std::size_t k_max_lines = 12;  // of one text, however long it is

// What is sure full, what is open half, and where the threshold stands.
std::string drawing(const Bar& bar) {
  const auto cells = [](double percent) {
    return static_cast<std::size_t>(std::clamp(percent, 0.0, 100.0) / 100 * k_bar);
  };
  std::string drawn;
  for (std::size_t i = 0; i < k_bar; ++i) {
    if (bar.threshold > 0 && i == std::min(cells(bar.threshold), k_bar - 1))
      drawn += "│";
    else
      drawn += i < cells(bar.low) ? "█" : i < cells(bar.high) ? "▒" : "░";
  }
  return drawn;
}

}  // namespace

Screen::Screen(Language language, const Look& look)
    : width_(std::max(look.width, k_min_width)), colour_(look.colour), colon_(text::colon(language)) {}

Screen::Style Screen::style_of(Tone tone) {
  switch (tone) {
    case Tone::good:
      return Style::good;
    case Tone::warn:
      return Style::warn;
    case Tone::bad:
      return Style::bad;
    case Tone::open:
      return Style::open;
    case Tone::dim:
      return Style::dim;
  }
  return Style::plain;
}

std::string Screen::painted(const std::string& text, Style style) const {
  static constexpr std::string_view k_codes[] = {"", "1", "2", "1;32", "1;33", "1;31", "1;35"};
  if (!colour_ || style == Style::plain || text.empty()) return text;
  return "\x1b[" + std::string(k_codes[static_cast<std::size_t>(style)]) + "m" + text + "\x1b[0m";
}

void Screen::gap() {
  if (!text_.empty()) text_ += '\n';
}

void Screen::put(std::string_view prefix, std::string_view text, Style style) {
  const std::string start = util::shorten(prefix, width_ / 2);
  const std::size_t indent = util::display_width(start);
  const std::size_t room = width_ - indent;
  bool first = true;
  for (const std::string& line : wrap(util::shorten(line_of(text), room * k_max_lines), room)) {
    text_ += (first ? start : std::string(indent, ' ')) + painted(line, style) + '\n';
    first = false;
  }
}

void Screen::operator()(const Title& title) { put("", title.text, Style::bold); }

void Screen::operator()(const Heading& heading) {
  const std::string name = "── " + util::shorten(line_of(heading.text), width_ - 5) + " ";
  std::string line = name;
  for (std::size_t used = util::display_width(name); used < width_; ++used) line += "─";
  gap();
  text_ += painted(line, Style::bold) + '\n';
}

// However long it is: what it says may stand at its end.
void Screen::operator()(const Paragraph& paragraph) {
  if (!paragraph.close) gap();
  for (const std::string& line : wrap(line_of(paragraph.text), width_))
    text_ += painted(line, paragraph.strong ? Style::bold : Style::plain) + '\n';
}

void Screen::operator()(const Facts& facts) {
  gap();
  std::size_t label_width = 0;
  for (const Fact& fact : facts.facts) label_width = std::max(label_width, util::display_width(fact.label));
  for (const Fact& fact : facts.facts) put(util::pad_right(fact.label, label_width) + "  ", fact.text);
}

void Screen::operator()(const List& list) {
  for (std::size_t i = 0; i < list.items.size(); ++i)
    put(list.mark, (i < list.names.size() ? list.names[i] + colon_ : "") + list.items[i]);
}

void Screen::operator()(const Steps& steps) {
  constexpr const char* k_note = "      ";
  for (std::size_t i = 0; i < steps.steps.size(); ++i) {
    put("  " + std::to_string(i + 1) + ". ", steps.steps[i].text);
    put(k_note, steps.steps[i].note);
  }
}

// A line a thing, however wide it is: paths are copied from it.
void Screen::operator()(const Listing& listing) {
  gap();
  put("", listing.caption);
  for (const Listed& thing : listing.things) {
    text_ += "  " + util::pad_right(line_of(thing.name), k_listed_name) + "  " + line_of(thing.what);
    text_ += (thing.more.empty() ? "" : "  · " + line_of(thing.more)) + '\n';
  }
}

void Screen::operator()(const Verdict& verdict) {
  put("", verdict.name, style_of(verdict.tone));
  put("", verdict.subject, Style::bold);
  text_ += '\n';
  if (!verdict.rule.empty()) put("", verdict.rule, Style::bold);
  for (const std::string& reason : verdict.reasons) put("- ", reason);
  if (verdict.items.empty()) return;
  put("", verdict.caption + colon_);
  for (const std::string& item : verdict.items) put("  - ", item);
}

// Widths that fit all bars; no room for the title puts it on a line of its own.
struct Screen::BarColumns {
  std::size_t title = 0;
  std::size_t score = 0;
};

void Screen::operator()(const Bars& bars) {
  gap();
  BarColumns columns;
  std::size_t missed = 0;
  for (const Bar& bar : bars.bars) {
    columns.title = std::max(columns.title, util::display_width(line_of(bar.title)));
    if (bar.drawn) columns.score = std::max(columns.score, util::display_width(bar.text));
    if (bar.below) missed = std::max(missed, util::display_width(bar.required));
  }
  const std::size_t beside_title = 2 + k_bar + 2 + columns.score + 2 + missed;
  if (columns.title + beside_title > width_) columns.title = 0;
  for (const Bar& bar : bars.bars) put_bar(bar, columns);
}

void Screen::put_bar(const Bar& bar, const BarColumns& columns) {
  if (columns.title == 0) put("", bar.title);
  const std::string start = (columns.title == 0 ? "" : util::pad_right(line_of(bar.title), columns.title)) + "  ";
  if (!bar.drawn) return put(start, bar.text, Style::dim);
  const std::string indent(util::display_width(start), ' ');
  const std::string missed = bar.below ? "  " + bar.required : "";
  const std::string scored = start + drawing(bar) + "  " + util::pad_right(bar.text, columns.score);
  const std::size_t used = util::display_width(scored + missed);
  if (used > width_) {
    put(start, bar.text + missed, bar.below ? Style::bad : Style::plain);
    return put(indent, bar.note, Style::dim);
  }
  text_ += scored + painted(missed, Style::bad);
  if (used + 2 + util::display_width(bar.note) <= width_) {
    text_ += painted("  " + bar.note, Style::dim) + '\n';
  } else {
    text_ += '\n';
    put(indent, bar.note, Style::dim);
  }
}

// A row a line: a terminal is too narrow for columns.
void Screen::operator()(const Table& table) {
  gap();
  for (const Row& row : table.rows) {
    Row cells = row;
    std::erase(cells, "");
    put("- ", util::join(cells, " · "));
  }
  if (!table.more.empty()) put("", table.more);
}

void Screen::operator()(const Remarks& remarks) {
  Table table{.more = remarks.more};
  for (const Remark& remark : remarks.remarks) table.rows.push_back({remark.number, remark.name, remark.text});
  (*this)(table);
}

// What to do in one line, and below it who does it, until when; what does not fit there is what was found.
void Screen::operator()(const Actions& actions) {
  for (const Action& one : actions.actions) {
    const std::string mark = " " + util::pad_left(one.mark, 2) + "  ";
    put_line(mark, one.text, Style::bold);
    const std::string unit = actions.header.empty() ? "" : " " + util::lower(actions.header.back());
    std::vector<std::string> about{one.who, one.until, one.effort.empty() ? "" : one.effort + unit, one.reason};
    std::erase(about, "");
    put_line(std::string(mark.size(), ' '), util::join(about, " · "));
  }
  if (!actions.more.empty()) put("     ", actions.more, Style::dim);
}

void Screen::put_line(std::string_view prefix, std::string_view text, Style style) {
  const std::size_t room = width_ - util::display_width(prefix);
  text_ += std::string(prefix) + painted(util::shorten(line_of(text), room), style) + '\n';
}

// Columns as wide as the widest header or cell; the titles give way.
void Screen::operator()(const HeatMap& map) {
  if (map.rows.empty()) return;
  gap();
  const std::size_t columns = map.rows.front().cells.size();
  std::size_t title_width = 0, cell_width = 4;
  for (std::size_t i = 1; i < map.header.size(); ++i)
    cell_width = std::max(cell_width, util::display_width(map.header[i]));
  for (const HeatRow& row : map.rows) {
    title_width = std::max(title_width, util::display_width(line_of(row.title)));
    for (const HeatCell& cell : row.cells) cell_width = std::max(cell_width, 2 + util::display_width(cell.text));
  }
  const std::size_t cells = columns * (cell_width + 2);
  title_width = std::min(title_width, width_ > cells + 8 ? width_ - cells : 8);
  std::string header(title_width, ' ');
  for (std::size_t i = 1; i < map.header.size(); ++i)
    header += "  " + util::pad_right(line_of(map.header[i]), cell_width);
  header.erase(header.find_last_not_of(' ') + 1);
  text_ += painted(header, Style::bold) + '\n';
  for (const HeatRow& row : map.rows) {
    std::string line = util::pad_right(util::shorten(line_of(row.title), title_width), title_width);
    for (const HeatCell& cell : row.cells) {
      const std::string text = cell.text.empty() ? "" : sign(cell.tone) + cell.text;
      line += "  " + painted(util::pad_right(text, cell_width), style_of(cell.tone));
    }
    if (!colour_) line.erase(line.find_last_not_of(' ') + 1);
    text_ += line + '\n';
  }
  if (!map.legend.empty()) put("", map.legend, Style::dim);
}

void Screen::operator()(const Entry& entry) {
  gap();
  const std::string mark = entry.mark.empty() ? sign(entry.tone) : util::pad_left(entry.mark, 3) + " ";
  const std::string indent(util::display_width(mark), ' ');
  put(mark, entry.id + "  " + entry.title, Style::bold);
  put(indent, entry.tags, style_of(entry.tone));
  for (const Fact& fact : entry.facts) put(indent, fact.label + colon_ + fact.text);
  for (const SampleLine& sample : entry.samples) put_sample(indent, sample);
  if (!entry.more.empty()) put(indent + "  ", entry.more, Style::dim);
}

void Screen::put_sample(const std::string& indent, const SampleLine& sample) {
  std::string line = sample.place;
  if (!sample.column.empty()) line += "  " + sample.column;
  if (!sample.value.empty()) line += "  " + util::shorten(line_of(sample.value), width_ / 2);
  if (!sample.reason.empty()) line += "  " + sample.reason;
  put(indent + "· ", line);
}

}  // namespace readiness::paper
