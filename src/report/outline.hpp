// SPDX-License-Identifier: Apache-2.0
// One walk over a report for every format that people read: which sections there are, in
// which order, and in which words. A format only decides how a block looks. Texts are
// plain and come from outside: the format must make them harmless.
#pragma once

#include "readiness/localized.hpp"
#include "readiness/report.hpp"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace readiness::report {

// A screen shows what the next hour needs; a document is complete by itself.
enum class Depth { screen, document };

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
};

struct Facts {
  std::vector<Fact> facts;
};

struct Verdict {
  Ruling ruling = Ruling::inconclusive;
  std::string name;     // "NO-GO"
  std::string subject;  // project, phase, date
  std::string rule;     // the rule in one sentence; may be empty when the reason says it all
  std::vector<std::string> reasons;
  std::string caption;             // of `items`
  std::vector<std::string> items;  // the items that caused it; may be empty
};

struct ScoreRow {
  std::string title;
  bool due = true;
  Score score;
  std::string text;      // "71.2 [71.2-84]", or why there is none
  double threshold = 0;  // 0: none
  std::string required;  // "75", or ""
  bool below = false;
  std::string coverage;  // "90.1 %"
  std::string assurance;
  std::string counts;  // "5 passed, 2 failed"
};

struct Scores {
  std::vector<ScoreRow> rows;  // the domains; a document has the overall score as its first row
  std::vector<std::string> header;
};

struct Table {
  std::vector<std::string> header;
  std::vector<std::vector<std::string>> rows;  // as many cells as the header
};

struct SampleLine {
  std::string place;  // file:row
  std::string column, value, reason;
};

struct Entry {
  std::string mark;  // "1."; may be empty
  std::string item;
  std::string title;
  Outcome outcome = Outcome::unknown;
  std::string tags;  // "failed, gate, +3.2 points"
  std::vector<Fact> facts;
  std::vector<std::string> sample_header;
  std::vector<SampleLine> samples;
  std::string more;  // "… and 17 more", or ""
};

using Block = std::variant<Title, Heading, Paragraph, Facts, Verdict, Scores, Table, Entry>;

std::vector<Block> outline(const Report& report, Language language, Depth depth);

}  // namespace readiness::report
