// SPDX-License-Identifier: Apache-2.0
// A page: what is printed, block by block, whatever it becomes: text on a terminal, Markdown, a sheet. Whoever builds a
// page decides what is said, in which words and in which order; a format only decides how a block looks. Texts are
// plain and come from outside: the format makes them harmless.
#pragma once

#include "readiness/localized.hpp"
#include "readiness/result.hpp"

#include <cstddef>
#include <functional>
#include <span>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace readiness::paper {

// How good or bad something is.
enum class Tone { good, warn, bad, open, dim };

struct Fact {
  std::string label;
  std::string text;
};

struct Title {
  std::string text;
};

struct Heading {
  int level = 2;  // 2, 3 below the title
  std::string text;
};

struct Paragraph {
  std::string text;
  bool close = false;  // on a screen, right below what is before it
  bool strong = false;
};

struct Facts {
  std::vector<Fact> facts;
};

struct List {
  std::vector<std::string> items;
  std::string mark = "- ";              // in front of each, on a screen; documents have their own
  std::vector<std::string> names = {};  // what each item is about, where they have one: stands out before it
};

struct Step {
  std::string text;
  std::string note;
};

// One after the other.
struct Steps {
  std::vector<Step> steps;
};

struct Listed {
  std::string name;
  std::string what;
  std::string more;  // may be empty
};

// Things by name, with a little about each.
struct Listing {
  std::string caption;
  std::vector<Listed> things;
};

struct Verdict {
  Tone tone = Tone::open;
  std::string name;     // "NO-GO"
  std::string subject;  // project, phase, date
  std::string rule;     // the rule in one sentence; may be empty when the reason says it all
  std::vector<std::string> reasons;
  std::string caption;             // of `items`
  std::vector<std::string> items;  // what caused it; may be empty
};

// How far something is between 0 and 100: what is sure, what is possible, and where it should be.
struct Bar {
  std::string title;
  bool drawn = true;  // false: `text` says why not
  double low = 0, high = 0;
  std::string text;               // "71.2 [71.2-84]", or why there is none
  double threshold = 0;           // 0: none
  std::string required;           // "75", or ""
  bool below = false;             // `required` is missed
  std::vector<std::string> more;  // what only a document has room for
  std::string note;               // "5 passed, 2 failed"
};

struct Bars {
  std::vector<std::string> header;  // of title, text, required, more, note
  std::vector<Bar> bars;
};

using Row = std::vector<std::string>;
// After an error it is not called again.
using RowSink = std::function<Result<void>(std::span<const std::string> row)>;

struct Table {
  std::vector<std::string> header;
  std::vector<Row> rows;           // as many cells as the header
  std::vector<bool> numbers = {};  // which columns are; those behind its end are not
  std::string more = {};           // how many rows are not shown; empty: none
  std::size_t widest_cell = 2000;  // columns: nobody reads more
};

// Rows that may be more than memory holds: sheets have them all, documents the first ones.
struct Sheet {
  std::vector<std::string> header;
  std::function<Result<void>(const RowSink&)> rows;
  std::size_t widest_cell = 120;  // of a document
};

// What is said about numbered things, such as the columns of a table; several about one stand one below the other.
struct Remark {
  std::string number;  // empty: about the whole
  std::string name;
  std::string text;
};

// Between the values of a list in the text of a remark.
inline constexpr std::string_view k_between_values = " · ";

struct Remarks {
  std::vector<std::string> header;  // of number, name, text
  std::vector<Remark> remarks;
  std::string more = {};  // how many are not shown; empty: none
};

struct SampleLine {
  std::string place;  // file:row
  std::string column, value, reason;
};

// What a reader may choose entries by, where a format lets one.
struct Facet {
  std::string name;  // a-z: the same in every language
  std::string label;
  std::string value;
};

// What was found about one thing, and what to do.
struct Entry {
  std::string mark;  // "1."; empty: a sign of its tone
  std::string id;
  std::string title;
  Tone tone = Tone::open;
  std::string tags;  // "failed, gate, +3.2 points"
  std::vector<Fact> facts;
  std::vector<std::string> sample_header;
  std::vector<SampleLine> samples;
  std::string more;  // "… and 17 more", or ""
  std::vector<Facet> facets = {};
};

// What somebody has to do.
struct Action {
  std::string mark;    // "1"
  std::string text;    // what to do
  std::string reason;  // what was found; may be empty
  std::string who, until, effort;
  Tone tone = Tone::open;  // how bad it is as it is
  std::string about = {};  // id of the entry that tells more; may be empty
};

struct Actions {
  std::vector<std::string> header;  // of mark, text, reason, who, until, effort
  std::vector<Action> actions;
  std::string more = {};  // how many are not shown; empty: none
};

// How things are by several qualities, at a glance. An empty cell was not looked at.
struct HeatCell {
  Tone tone = Tone::dim;
  std::string text;  // "2/5"
};

struct HeatRow {
  std::string title;
  std::vector<HeatCell> cells;
};

// Where a table of contents belongs, in a format whose pages are turned.
struct Contents {};

struct HeatMap {
  std::vector<std::string> header;  // of the title, and of each cell
  std::vector<HeatRow> rows;
  std::string legend;
};

using Block = std::variant<Title, Heading, Paragraph, Facts, List, Steps, Listing, Verdict, Bars, Table, Sheet, Remarks,
                           Entry, Actions, HeatMap, Contents>;

struct Page {
  Language language = Language::en;
  std::vector<Block> blocks = {};
  std::size_t width = 100;  // columns of its tables, where no terminal says otherwise
  // The same blocks in the other language, or nothing: for a format that can show both.
  std::vector<Page> other = {};

  void add(Block block) { blocks.push_back(std::move(block)); }
};

}  // namespace readiness::paper
