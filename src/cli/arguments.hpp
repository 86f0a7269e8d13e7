// SPDX-License-Identifier: Apache-2.0
// The command line as plain values: one struct a command.
#pragma once

#include "readiness/result.hpp"

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace readiness::cli {

enum class FailOn { no_go, conditional, never };

// One --report FORMAT[:PATH]. An empty path is standard output.
struct ReportTarget {
  std::string format;
  std::string path;
};

struct AuditArguments {
  std::string project = ".";
  std::string phase;
  std::vector<ReportTarget> reports;
  std::vector<std::string> only, skip, domains;
  std::optional<std::chrono::sys_seconds> now;
  FailOn fail_on = FailOn::no_go;
  unsigned jobs = 0;
  std::optional<std::uint64_t> memory;  // bytes
  std::string violations;               // a folder; empty: no rows are listed
  bool show_values = false;
};

struct ReportArguments {
  std::string file;
  std::vector<ReportTarget> reports;
};

struct LintArguments {
  std::vector<std::string> paths = {"."};
};

struct SchemaArguments {
  std::string kind;
};

struct InitArguments {
  std::string folder;
  std::string checklist = "sales-reporting";
  std::string phase;
  bool xlsx = false;  // registers as workbooks
};

struct ProbesArguments {
  std::string id;  // empty: all
  bool markdown = false;
};

struct ExplainArguments {
  std::string item;
  std::string project;
  std::string checklist;
};

// A table outside any project, and what is known about it. What is empty (0) is found out.
struct TableArguments {
  std::string file, sheet, encoding, delimiter;
  std::string quote, escape, initial_blanks;
  std::optional<int> header_row;
  int header_rows = 0;
  std::optional<int> footer_rows = {};
  std::string decimal;
};

// Where a table is written to. An empty path is standard output.
struct OutputArguments {
  std::string path;
  bool force = false;  // over a file that exists
};

struct ConvertArguments {
  TableArguments table;
  OutputArguments output;
};

struct ProfileArguments {
  TableArguments table;
  OutputArguments output;
  std::string format = "text";
  bool suggest = false;
  unsigned jobs = 0;
  bool show_values = false;
};

// How records are told to be one customer.
struct MatchingArguments {
  std::map<std::string, std::string> columns;  // role -> header; A=B where two tables call it differently
  std::string weights = "default";             // default, learn, or a file
  std::string save_weights;                    // a file, or empty
  double same = 0, possible = 0;               // probabilities; 0: as the weights have it
  std::string view, format;                    // empty: what fits
  bool unmatched = false, show_values = false;
  unsigned jobs = 0;
  OutputArguments output;
};

struct MatchArguments {
  TableArguments first, second;
  MatchingArguments how;
};

struct DedupeArguments {
  TableArguments table;
  MatchingArguments how;
};

struct ReconcileArguments {
  TableArguments old_table, new_table;
  std::string mapping, mapping_table, codes;  // files, and a source table of the mapping; may be empty
  std::vector<std::string> keys, groups;      // COL or COL=COL
  std::string batches;                        // a file, or empty
  std::uint64_t sample = 0, seed = 1;         // 0: no sample
  std::string stratify;
  double confidence = 0.95;
  std::string cells;   // a file, or empty
  std::string format;  // empty: what fits
  bool show_values = false;
  unsigned jobs = 0;
  std::optional<std::uint64_t> memory;  // bytes
  OutputArguments output;
};

struct RowsArguments {
  std::string item;
  std::string project = ".";
  OutputArguments output;
  std::optional<std::chrono::sys_seconds> now;
  bool show_values = false;
};

struct WhatIfArguments {
  std::string project = ".";
  std::string phase;
  std::vector<std::string> pass;
  std::optional<std::chrono::sys_seconds> now;
  unsigned jobs = 0;
};

struct PlanArguments {
  std::string project = ".";
  std::string phase;
  std::optional<std::chrono::sys_seconds> now;
};

struct AnswerArguments {
  std::string project = ".";
  std::string phase;
  std::vector<std::string> only;
  std::optional<std::chrono::sys_seconds> now;
};

enum class FormAction { write, read };

struct AnswersArguments {
  FormAction action = FormAction::write;
  std::string file;
  std::string project = ".";
  std::string phase;
  bool force = false;
  std::optional<std::chrono::sys_seconds> now;
};

struct WaiveArguments {
  std::string item;
  std::string project = ".";
  std::string reason, approver, until;
  std::optional<std::chrono::sys_seconds> now;
};

struct CollectArguments {
  std::vector<std::string> programs, disks;
  OutputArguments output;
  std::optional<std::chrono::sys_seconds> now;
};

struct VersionArguments {};

// The user asked for help: this is it.
struct HelpText {
  std::string text;
};

using Command =
    std::variant<AuditArguments, ReportArguments, LintArguments, SchemaArguments, InitArguments, ProbesArguments,
                 ExplainArguments, ConvertArguments, ProfileArguments, MatchArguments, DedupeArguments,
                 ReconcileArguments, RowsArguments, WhatIfArguments, PlanArguments, AnswerArguments, AnswersArguments,
                 WaiveArguments, CollectArguments, VersionArguments, HelpText>;

struct Arguments {
  Language language = Language::en;
  bool verbose = false;
  Command command;
};

// The language that --lang asks for, before anything else is known: errors need one too.
Language language_of(const std::vector<std::string>& arguments, Language fallback);

// `arguments` without the program's name; `fallback` is the language without --lang. An error has a suggestion.
Result<Arguments> parse_arguments(const std::vector<std::string>& arguments, Language fallback);

}  // namespace readiness::cli
