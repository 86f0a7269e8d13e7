// SPDX-License-Identifier: Apache-2.0
// Report: everything a renderer may print. Renderers compute nothing: a number
// that two formats need belongs here. Values are unrounded; renderers print floors.
#pragma once

#include "readiness/checklist.hpp"
#include "readiness/finding.hpp"
#include "readiness/localized.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
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
  int due() const { return sum(readiness::due); }
  int conclusive() const { return sum(readiness::conclusive); }

 private:
  int sum(bool (*belongs)(Outcome)) const {
    int all = 0;
    for (std::size_t i = 0; i < of.size(); ++i)
      if (belongs(static_cast<Outcome>(i))) all += of[i];
    return all;
  }
};

struct DomainScore {
  std::string id;
  Localized title;
  double weight = 1;
  bool due = true;  // false: no due item, left out of the overall score
  Score score;
  OutcomeCounts counts;
  bool below_threshold = false;
  std::vector<std::string> worst;  // what speaks for it: a few findings that are no pass, the worst first
};

// Gate items that are due. Parts are checks: they stand beside the items that they belong to.
struct GateCounts {
  int due = 0;
  int missed = 0;         // failed or passed only in part, and not waived
  int missed_checks = 0;  // of those
  int open = 0;           // nobody knows
  int waived = 0;
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

// When something has to be done.
enum class Stage {
  none,   // nothing to do
  now,    // a gate, or critical
  next,   // the cheapest way to a GO asks for it
  later,  // the rest
};

// Of an item, or of a part of one.
struct Finding {
  std::string item;
  std::string part_of = {};  // the item that this is a part of; empty for an item
  std::string domain;
  Localized title, why, fix;
  Localized risk;                        // what happens if this stays so; may be empty
  Localized who;                         // the role that sees to it; may be empty
  std::vector<std::string> people = {};  // who that is, as the project's registers name them; empty: nobody yet
  int effort = 0;                        // person-days that the fix takes, about; of an item, its open parts'
  bool assumed_effort = false;           // by severity, where the checklist does not say
  std::string until = {};                // the day by which it has to be done; empty: no day is planned
  Stage stage = Stage::none;
  std::string worst_part = {};  // of an item with parts: the one that speaks for it
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
  std::string object = {};                // the table that it is about; empty: none, or none of the business
  Dimension dimension = Dimension::none;  // what of its data
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

// The item that a finding is about, or about a part of.
inline const std::string& item_of(const Finding& finding) {
  return finding.part_of.empty() ? finding.item : finding.part_of;
}

inline bool is_open(const Finding& finding) { return due(finding.outcome) && finding.outcome != Outcome::pass; }

// By a waiver that still holds.
inline bool is_waived(const Finding& finding) { return finding.waiver && !finding.waiver->expired; }

// What happens if it stays so; where nobody wrote that down, why it is asked.
inline const Localized& at_risk(const Finding& finding) { return finding.risk.empty() ? finding.why : finding.risk; }

// Null when there is none of this item or part.
inline const Finding* find_finding(const std::vector<Finding>& findings, const std::string& item) {
  const auto found =
      std::find_if(findings.begin(), findings.end(), [&](const Finding& one) { return one.item == item; });
  return found == findings.end() ? nullptr : &*found;
}

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

// How the checks of one table came out, by what they are about. Each finding with an object and a dimension is in one
// cell.
struct HeatRow {
  std::string object;  // id of the table
  Localized title;
  std::vector<OutcomeCounts> cells;  // by Dimension, without none
};

// One thing that the way asks for.
struct WayStep {
  std::string item;
  int effort = 0;        // person-days
  bool assumed = false;  // by severity, where the checklist does not say
  double score = 0;      // overall, once this step and those before it are done
  std::string done_by;   // the day, where the project says how many days a week its team has
};

struct RoleLoad {
  Localized who;
  std::vector<std::string> people;
  int steps = 0;
  int effort = 0;        // person-days
  std::string earliest;  // the day, as of WayStep
};

// The cheapest way to a ruling.
struct Way {
  bool exists = false;                    // false: not even with every item passed, as in a partial run
  std::vector<std::string> waived;        // gate items that would have to be waived
  std::vector<WayStep> steps;             // checks: parts of an item are steps of their own
  int items = 0;                          // that they belong to
  int effort = 0;                         // person-days
  std::optional<double> cost;             // where the project says what a day costs
  std::string currency;                   // ISO 4217
  std::string earliest;                   // the day, as of WayStep
  std::optional<std::int64_t> days_late;  // behind the planned day of going live; 0 or less: in time
  int people_needed = 0;                  // full time, to keep that day; 0: it has passed, or none is planned
  std::vector<RoleLoad> roles;            // the heaviest first
};

// What is otherwise than in an earlier report.
struct Changes {
  std::string since;  // ISO 8601, when that was made
  Ruling ruling = Ruling::inconclusive;
  double score = 0;
  std::vector<std::string> solved;  // did not pass then, and pass now
  std::vector<std::string> worse;   // passed then, and do not now
  std::vector<std::string> added;   // were not due then, and do not pass
};

struct Report {
  std::string tool_version;
  std::string checklist, checklist_version, checklist_sha256;
  Localized checklist_title;
  Localized project;
  std::string phase;
  Localized phase_title;
  Thresholds thresholds;
  std::string now;                        // ISO 8601, UTC
  std::string local_now;                  // the same instant where the audit ran: 2026-01-30T16:00:00+08:00
  std::string go_live;                    // the planned day; empty: none is stated
  std::optional<std::int64_t> days_left;  // until then
  std::vector<std::string> partial;       // the filters of a partial run: "--domain data"; empty = a whole one
  Decision decision;
  GateCounts gates;
  Score overall;
  OutcomeCounts counts;
  std::vector<DomainScore> domains;
  std::vector<Finding> findings;        // by domain, then as in the checklist: an item stands before its parts
  std::vector<std::string> next_steps;  // items that are due and not passed: the most at stake first
  std::vector<std::string> at_stake;    // findings whose risk is run by going on: the worst first, each risk once
  std::vector<std::string> on_word;     // findings that passed because somebody said so
  std::vector<std::string> unchecked;   // items that are due and have no conclusion
  Way way;                              // to a GO
  Way conditional;                      // to a CONDITIONAL: which gates would have to be waived
  std::vector<HeatRow> heat;
  std::optional<Changes> changes;  // where an earlier report was given
  std::vector<Input> inputs;
};

}  // namespace readiness
