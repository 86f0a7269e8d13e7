// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/console.hpp"
#include "cli/options.hpp"
#include "cli/targets.hpp"
#include "readiness/report.hpp"

#include <optional>
#include <string>
#include <vector>

namespace readiness::cli {

// One --report FORMAT[:PATH]. An empty path is standard output.
struct ReportTarget {
  std::string format;
  std::string path;
};

struct Reports {
  std::vector<ReportTarget> targets;
  std::string form;  // a DOCX to write into; may be empty
};

void add_reports(Options& options, Reports& to);

// --baseline: an earlier report, to say what changed since.
void add_baseline(Options& options, std::string& to);
// Nothing for an empty path. No report may be written over it.
Result<std::optional<Report>> read_baseline(const std::string& path, Targets& targets);
// Puts what changed into `report`. Errors: the earlier one is about another checklist.
Result<void> tell_changes(Report& report, const std::optional<Report>& earlier);

// Before the work starts: no two reports go to one file, none over an input, and each into a folder
// that exists; what they are to be written into is a document.
Result<void> check_reports(const Reports& reports, Targets& targets);

// How much of a report a terminal shows: one screen, everything, or one line.
struct Shown {
  bool details = false;
  bool quiet = false;
};

void add_shown(Options& options, Shown& to);

// Writes each one; the terminal report goes to standard output unless one takes it.
Result<void> write_reports(const Report& report, const Reports& reports, const Shown& shown, const Targets& targets,
                           Console& console);

}  // namespace readiness::cli
