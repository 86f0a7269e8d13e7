// SPDX-License-Identifier: Apache-2.0
// Report: everything a renderer may print. Renderers compute nothing: a number
// that two formats need belongs here. Values are unrounded; renderers print floors.
#pragma once

#include "readiness/checklist.hpp"
#include "readiness/finding.hpp"
#include "readiness/localized.hpp"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace readiness {

inline constexpr int k_report_schema = 3;  // of the JSON report
inline constexpr const char* k_score_model = "v1";

// Percentages 0..100.
struct Score {
  double low = 0;        // *the* score: unknown, stale and blocked count as 0
  double high = 0;       // they count as 1
  double coverage = 0;   // weight with a conclusive outcome
  double assurance = 0;  // how well the conclusive ones are founded: see docs/scoring.md
};

struct OutcomeCounts {
  std::array<int, 8> of{};  // indexed by Outcome
  int operator[](Outcome outcome) const { return of[static_cast<std::size_t>(outcome)]; }
  int& operator[](Outcome outcome) { return of[static_cast<std::size_t>(outcome)]; }
};

struct DomainScore {
  std::string id;
  Localized title;
  double weight = 1;
  bool due = true;  // false: no due item, left out of the overall score
  Score score;
  OutcomeCounts counts;
  bool below_threshold = false;
};

enum class Ruling { go, conditional, no_go, inconclusive };

// Apart from the score. `reasons` say which rule caused it, the strongest first.
struct Decision {
  Ruling ruling = Ruling::inconclusive;
  std::string rule;  // gate_failed, threshold_missed, gate_unknown, nothing_due, threshold_open, coverage_missed,
                     // partial_run, waived, all_met
  std::vector<Localized> reasons;  // at least one
  std::vector<std::string> items;  // the items that caused it
};

struct WaiverNote {
  std::string reason;
  std::string approver;
  std::string expires;  // ISO date
  bool expired = false;
};

// Of an item, or of a part of one.
struct Finding {
  std::string item;
  std::string part_of = {};  // the item that this is a part of; empty for an item
  std::string domain;
  Localized title, why, fix;
  Localized risk;  // what happens if this stays so; may be empty
  Localized who;   // the role that sees to it; may be empty
  int effort = 0;  // person-days that the fix takes, about; 0: nobody said
  Severity severity = Severity::medium;
  bool gate = false;
  bool proposal = false;
  std::string source;
  double weight = 0;

  Outcome outcome = Outcome::unknown;
  double value = 0;  // 0..1, of `outcome`
  std::optional<double> measured;
  Unit unit = Unit::share;
  std::string expected;  // ">= 95 %, fail < 80 %"
  std::string probe;     // id, "ask", or "parts"
  Localized message;     // what was found, or why it is not known, in the item's words where it has some
  Localized details;     // what the probe says, where `message` is the item's; else empty
  std::optional<Tally> tally;
  Assurance assurance = Assurance::none;
  std::vector<Sample> samples;
  std::uint64_t offending = 0;  // as in Verdict
  std::vector<Evidence> evidence;
  std::optional<WaiverNote> waiver;
  double gain = 0;   // points of the overall score that a pass would add
  std::string file;  // where the item is written, and at which line
  int line = 0;
};

inline constexpr const char* k_parts_probe = "parts";

// An item that stands before its parts: what it came to follows from theirs.
inline bool has_parts(const Finding& finding) { return finding.probe == k_parts_probe; }

// A file that the audit read.
struct Input {
  std::string path;   // as named in the project file
  std::string table;  // id
  Localized title;
  std::string sha256;
  std::uint64_t bytes = 0;
  std::uint64_t rows = 0;
  Localized note;  // encoding and dialect as found
};

struct Report {
  std::string tool_version;
  std::string checklist, checklist_version, checklist_sha256;
  Localized checklist_title;
  Localized project;
  std::string phase;
  Localized phase_title;
  Thresholds thresholds;
  std::string now;                   // ISO 8601, UTC
  std::vector<std::string> partial;  // the filters of a partial run: "--domain data"; empty = a whole one
  Decision decision;
  Score overall;
  OutcomeCounts counts;
  std::vector<DomainScore> domains;
  std::vector<Finding> findings;        // by domain, then as in the checklist: an item stands before its parts
  std::vector<std::string> next_steps;  // items that are due and not passed: gates first, then by gain
  std::vector<Input> inputs;
};

}  // namespace readiness
