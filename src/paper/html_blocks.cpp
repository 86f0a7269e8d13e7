// SPDX-License-Identifier: Apache-2.0
#include "paper/html_blocks.hpp"

#include "paper/html_drawing.hpp"
#include "paper/html_text.hpp"
#include "text/phrase.hpp"
#include "util/strings.hpp"
#include "util/utf8.hpp"

#include <algorithm>

namespace readiness::paper {
namespace {

constexpr std::size_t k_longest_value = 120;       // columns of a sample's value
constexpr std::size_t k_columns_side_by_side = 6;  // fit a screen; more are as wide as their texts
constexpr std::size_t k_open_causes = 5;           // of a verdict; more are folded away

namespace phrases {
constexpr text::Phrase html_details{"详情", "Details"};
constexpr text::Phrase html_more_causes{"其余 {0} 项", "{0} more"};
constexpr text::Phrase html_table_of{"表：{0}", "Table: {0}"};
}  // namespace phrases

template <class T>
const T& beside(const std::vector<T>& others, std::size_t i, const T& one) {
  return i < others.size() ? others[i] : one;
}

std::string element(const char* tag, const std::string& one, const std::string& other) {
  return std::string("<") + tag + ">" + html_both(one, other) + "</" + tag + ">";
}

std::string element(const char* tag, const char* kind, const std::string& one, const std::string& other) {
  return std::string("<") + tag + " class=" + kind + ">" + html_both(one, other) + "</" + tag + ">";
}

std::string shown_value(const std::string& value) { return util::shorten(value, k_longest_value); }

}  // namespace

std::string html_both(const std::string& one, const std::string& other) {
  const std::string text = html_text(one);
  if (one == other) return text;
  return "<zh->" + text + "</zh-><en->" + html_text(other) + "</en->";
}

std::string html_attribute(const char* name, const std::string& one, const std::string& other) {
  const std::string first = html_text(one);
  std::string text = std::string(" ") + name + "=\"" + first + "\"";
  if (one != other)
    text += std::string(" data-to=\"") + name + "\" data-zh=\"" + first + "\" data-en=\"" + html_text(other) + "\"";
  return text;
}

std::string section_id(int number) { return "s" + std::to_string(number); }

const char* tone_class(Tone tone) {
  switch (tone) {
    case Tone::good:
      return "good";
    case Tone::warn:
      return "warn";
    case Tone::bad:
      return "bad";
    case Tone::open:
      return "open";
    case Tone::dim:
      break;
  }
  return "dim";
}

std::string HtmlBlocks::take() {
  close_section();
  return std::move(html_);
}

void HtmlBlocks::close_group() {
  if (std::exchange(group_open_, false)) html_ += "</div>\n";
}

void HtmlBlocks::close_section() {
  close_group();
  if (std::exchange(section_open_, false)) html_ += "</section>\n";
}

void HtmlBlocks::put(const Title& one, const Title& other) { html_ += element("h1", one.text, other.text) + "\n"; }

void HtmlBlocks::put(const Heading& one, const Heading& other) {
  level_ = one.level;
  last_heading_ = {one.text, other.text};
  if (one.level > 2) {
    close_group();
    html_ += "<div class=\"group\">\n" + element("h3", one.text, other.text) + "\n";
    group_open_ = true;
    return;
  }
  close_section();
  const std::string id = section_id(++sections_);
  html_ += "<section id=\"" + id + "\" aria-labelledby=\"" + id + "-h\">\n<h2 id=\"" + id + "-h\">" +
           html_both(one.text, other.text) + "</h2>\n" + std::exchange(below_heading_, {});
  section_open_ = true;
}

void HtmlBlocks::put(const Paragraph& one, const Paragraph& other) {
  html_ += (one.strong ? element("p", "strong", one.text, other.text) : element("p", one.text, other.text)) + "\n";
}

void HtmlBlocks::put(const Facts& one, const Facts& other) {
  html_ += "<dl class=\"facts\">";
  for (std::size_t i = 0; i < one.facts.size(); ++i) {
    const Fact& fact = one.facts[i];
    const Fact& same = beside(other.facts, i, fact);
    html_ += "<div>" + element("dt", fact.label, same.label) + element("dd", fact.text, same.text) + "</div>";
  }
  html_ += "</dl>\n";
}

void HtmlBlocks::items(const std::vector<std::string>& one, const std::vector<std::string>& other, std::size_t from,
                       std::size_t to) {
  html_ += "<ul>";
  for (std::size_t i = from; i < to; ++i) html_ += element("li", one[i], beside(other, i, one[i]));
  html_ += "</ul>\n";
}

void HtmlBlocks::put(const List& one, const List& other) {
  if (one.names.empty()) return items(one.items, other.items, 0, one.items.size());
  html_ += "<dl class=\"named\">";
  for (std::size_t i = 0; i < one.items.size(); ++i) {
    const std::string& name = beside(one.names, i, std::string());
    html_ += "<div>" + element("dt", name, beside(other.names, i, name)) +
             element("dd", one.items[i], beside(other.items, i, one.items[i])) + "</div>";
  }
  html_ += "</dl>\n";
}

void HtmlBlocks::put(const Steps& one, const Steps& other) {
  html_ += "<ol class=\"steps\">";
  for (std::size_t i = 0; i < one.steps.size(); ++i) {
    const Step& step = one.steps[i];
    const Step& same = beside(other.steps, i, step);
    html_ += "<li>" + html_both(step.text, same.text) + element("span", "note", step.note, same.note) + "</li>";
  }
  html_ += "</ol>\n";
}

void HtmlBlocks::put(const Listing& one, const Listing& other) {
  html_ += element("p", one.caption, other.caption) + "<ul>";
  for (std::size_t i = 0; i < one.things.size(); ++i) {
    const Listed& thing = one.things[i];
    const Listed& same = beside(other.things, i, thing);
    html_ += "<li><strong>" + html_both(thing.name, same.name) + "</strong> " + html_both(thing.what, same.what);
    if (!thing.more.empty()) html_ += " · " + html_both(thing.more, same.more);
    html_ += "</li>";
  }
  html_ += "</ul>\n";
}

void HtmlBlocks::put(const Verdict& one, const Verdict& other) {
  html_ += std::string("<div class=\"verdict ") + tone_class(one.tone) + "\">" +
           element("p", "ruling", one.name, other.name);
  if (!one.subject.empty()) html_ += element("p", "subject", one.subject, other.subject);
  if (!one.rule.empty()) html_ += element("p", "rule", one.rule, other.rule);
  if (!one.reasons.empty()) items(one.reasons, other.reasons, 0, one.reasons.size());
  if (!one.items.empty()) {
    const std::size_t open = std::min(one.items.size(), k_open_causes);
    html_ += element("p", "soft", one.caption, other.caption);
    items(one.items, other.items, 0, open);
    if (open < one.items.size()) {
      const Localized more = text::say<phrases::html_more_causes>(one.items.size() - open);
      html_ += "<details>" + element("summary", more.zh, more.en);
      items(one.items, other.items, open, one.items.size());
      html_ += "</details>";
    }
  }
  html_ += "</div>\n";
}

void HtmlBlocks::put(const Bars& one, const Bars& other) {
  html_ += "<ul class=\"bars\">\n";
  for (std::size_t i = 0; i < one.bars.size(); ++i) {
    const Bar& bar = one.bars[i];
    const Bar& same = beside(other.bars, i, bar);
    html_ += std::string("<li") + (bar.below ? " class=\"missed\"" : "") + ">" +
             element("span", "name", bar.title, same.title);
    if (bar.drawn) html_ += html_bar(bar);
    html_ += "<span class=\"value\">" + html_both(bar.text, same.text);
    if (bar.threshold > 0) {
      const std::string asked = " " + util::floored(bar.threshold);
      const std::string& label = beside(one.header, 2, std::string());
      html_ += element("small", label + asked, beside(other.header, 2, label) + asked);
    }
    html_ += "</span>" + (bar.note.empty() ? "" : element("span", "note", bar.note, same.note)) + "</li>\n";
  }
  html_ += "</ul>\n";
}

void HtmlBlocks::cells(const Row& one, const Row& other, const Table& table) {
  html_ += "<tr>";
  for (std::size_t i = 0; i < one.size(); ++i) {
    const std::string cell = util::shorten(one[i], table.widest_cell);
    const std::string same = util::shorten(beside(other, i, one[i]), table.widest_cell);
    const bool number = i < table.numbers.size() && table.numbers[i];
    html_ += number ? element("td", "n", cell, same) : element("td", cell, same);
  }
  html_ += "</tr>\n";
}

// Whoever has no mouse scrolls a wide table with the keys: it can be reached, and says what it is.
void HtmlBlocks::open_table(const std::vector<std::string>& one, const std::vector<std::string>& other,
                            const std::vector<bool>& numbers, const char* kind) {
  const Localized zh = text::say<phrases::html_table_of>(last_heading_.first),
                  en = text::say<phrases::html_table_of>(last_heading_.second);
  const char* const wide = one.size() > k_columns_side_by_side ? " wide" : "";
  html_ += std::string("<div class=\"scroll ") + kind + wide + "\" tabindex=\"0\" role=\"group\"" +
           html_attribute("aria-label", zh.zh, en.en) + "><table><thead><tr>";
  for (std::size_t i = 0; i < one.size(); ++i) {
    const bool number = i < numbers.size() && numbers[i];
    if (one[i].empty())
      html_ += "<td></td>";
    else
      html_ +=
          std::string(number ? "<th class=\"n\">" : "<th>") + html_both(one[i], beside(other, i, one[i])) + "</th>";
  }
  html_ += "</tr></thead>\n<tbody>";
}

void HtmlBlocks::close_table(const std::string& more, const std::string& other) {
  html_ += "</tbody></table></div>\n";
  if (!more.empty()) html_ += element("p", "more", more, other) + "\n";
}

void HtmlBlocks::table(const Table& one, const Table& other, const char* kind) {
  open_table(one.header, other.header, one.numbers, kind);
  for (std::size_t i = 0; i < one.rows.size(); ++i) cells(one.rows[i], beside(other.rows, i, one.rows[i]), one);
  close_table(one.more, other.more);
}

void HtmlBlocks::put(const Table& one, const Table& other) { table(one, other, ""); }

void HtmlBlocks::put(const Remarks& one, const Remarks& other) {
  const auto rows = [](const Remarks& remarks) {
    Table table{.header = remarks.header, .numbers = {true}, .more = remarks.more};
    for (const Remark& remark : remarks.remarks) table.rows.push_back({remark.number, remark.name, remark.text});
    return table;
  };
  table(rows(one), rows(other), "");
}

std::string HtmlBlocks::facets(const Entry& one) const {
  std::string text;
  for (const Facet& facet : one.facets)
    for (const Choice& choice : choices_) {
      const auto value = std::find_if(choice.values.begin(), choice.values.end(),
                                      [&](const Texts& texts) { return texts.first == facet.value; });
      if (choice.name == facet.name && value != choice.values.end())
        text += " data-" + choice.name + "=\"" + std::to_string(value - choice.values.begin()) + "\"";
    }
  return text;
}

// A line each, which fits a telephone. What is said of all of them is said once: a page of many findings stays small.
void HtmlBlocks::samples(const Entry& one, const Entry& other) {
  const auto about = [&](std::size_t i) {
    const SampleLine& sample = one.samples[i];
    const SampleLine& same = beside(other.samples, i, sample);
    const bool both = !sample.column.empty() && !sample.reason.empty();
    return html_both(sample.column, same.column) + (both ? " · " : "") + html_both(sample.reason, same.reason);
  };
  bool alike = one.samples.size() > 1;
  for (std::size_t i = 1; i < one.samples.size(); ++i) alike = alike && about(i) == about(0);
  if (alike && !about(0).empty()) html_ += "<p class=\"more\">" + about(0) + "</p>";
  html_ += "<ul class=\"places\">";
  for (std::size_t i = 0; i < one.samples.size(); ++i) {
    const SampleLine& sample = one.samples[i];
    const SampleLine& same = beside(other.samples, i, sample);
    html_ += "<li>" + html_both(sample.place, same.place);
    if (!sample.value.empty()) html_ += " <b>" + html_both(shown_value(sample.value), shown_value(same.value)) + "</b>";
    if (!alike && !about(i).empty()) html_ += " · " + about(i);
    html_ += "</li>\n";
  }
  html_ += "</ul>";
  if (!one.more.empty()) html_ += element("p", "more", one.more, other.more);
}

// What was found stands open; the rest is a click away.
void HtmlBlocks::put(const Entry& one, const Entry& other) {
  const std::string id = html_text(one.id), level = std::to_string(level_ + 1);
  html_ += std::string("<article class=\"entry ") + tone_class(one.tone) + "\" id=\"" + id + "\"" + facets(one) +
           "><div class=\"top\"><h" + level + ">" + html_both(one.title, other.title) + "</h" + level +
           "><a class=\"id\" href=\"#" + id + "\">" + id + "</a></div>";
  if (!one.tags.empty()) html_ += element("p", "tags", one.tags, other.tags);
  if (!one.facts.empty()) {
    const Fact& found = one.facts.front();
    html_ += element("p", "lead", found.text, beside(other.facts, 0, found).text);
  }
  if (one.facts.size() > 1 || !one.samples.empty()) {
    const Localized details = text::say<phrases::html_details>();
    html_ += "<details>" + element("summary", details.zh, details.en) + "<dl>";
    for (std::size_t i = 1; i < one.facts.size(); ++i) {
      const Fact& same = beside(other.facts, i, one.facts[i]);
      html_ += element("dt", one.facts[i].label, same.label) + element("dd", one.facts[i].text, same.text);
    }
    html_ += "</dl>";
    if (!one.samples.empty()) samples(one, other);
    html_ += "</details>";
  }
  html_ += "</article>\n";
}

// What is to be done leads to what was found.
std::string HtmlBlocks::what(const Action& one, const Action& other) const {
  const std::string text = html_both(one.text, other.text);
  return entries_.contains(one.about) ? "<a href=\"#" + html_text(one.about) + "\">" + text + "</a>" : text;
}

void HtmlBlocks::put(const Actions& one, const Actions& other) {
  std::vector<std::string> header = one.header, same_header = other.header;
  for (auto* titles : {&header, &same_header})
    if (titles->size() > 2) titles->erase(titles->begin() + 2);  // the reason stands below the text
  open_table(header, same_header, {false, false, false, false, true}, "actions");
  for (std::size_t i = 0; i < one.actions.size(); ++i) {
    const Action& action = one.actions[i];
    const Action& same = beside(other.actions, i, action);
    html_ += std::string("<tr class=\"") + tone_class(action.tone) + "\">" +
             element("td", "mark", action.mark, same.mark) + "<td class=what><strong>" + what(action, same) +
             "</strong>";
    if (!action.reason.empty()) html_ += element("span", "reason", action.reason, same.reason);
    html_ += "</td>" + element("td", action.who, same.who) + element("td", "when", action.until, same.until) +
             element("td", "n", action.effort, same.effort) + "</tr>\n";
  }
  close_table(one.more, other.more);
}

void HtmlBlocks::put(const HeatMap& one, const HeatMap& other) {
  open_table(one.header, other.header, {}, "heat");
  for (std::size_t i = 0; i < one.rows.size(); ++i) {
    html_ +=
        "<tr><th scope=\"row\">" + html_both(one.rows[i].title, beside(other.rows, i, one.rows[i]).title) + "</th>";
    for (const HeatCell& cell : one.rows[i].cells)
      html_ += cell.text.empty() ? "<td></td>"
                                 : std::string("<td class=\"") + tone_class(cell.tone) + "\">" + html_swatch() +
                                       "<span>" + html_text(cell.text) + "</span></td>";
    html_ += "</tr>\n";
  }
  close_table(one.legend, other.legend);
}

}  // namespace readiness::paper
