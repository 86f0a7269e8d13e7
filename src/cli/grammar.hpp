// SPDX-License-Identifier: Apache-2.0
// The command line as typed: which word belongs to which command and option.
#pragma once

#include "cli/arguments.hpp"
#include "cli/help.hpp"

#include <string>
#include <vector>

namespace readiness::cli {

// What stands on the command line; nothing has been given a meaning yet.
struct Words {
  std::string command;  // empty: none
  HelpPage help;        // of that command, or of the program
  bool wants_help = false, wants_version = false, verbose = false;
  std::string language, now, fail_on, jobs, memory, header_row, header_rows, footer_rows;
  std::vector<std::string> reports;
  AuditArguments audit;
  ReportArguments report;
  LintArguments lint;
  SchemaArguments schema;
  InitArguments init;
  ProbesArguments probes;
  ExplainArguments explain;
  ProfileArguments profile;
  RowsArguments rows;
  MatchingArguments matching;
  WhatIfArguments what_if;
  PlanArguments plan;
  AnswerArguments answer;
  AnswersArguments answers;
  WaiveArguments waive;
  CollectArguments collect;
  std::string action;          // of answers
  std::string same, possible;  // of matching
  std::string second_file, sheets;
  ReconcileArguments reconcile;
  std::string sample, seed, confidence;  // of reconcile
  TableArguments table;                  // of the commands that read one
  OutputArguments output;                // of the commands that write one
};

// An unknown command or option is an error with a suggestion.
Result<Words> read_words(const std::vector<std::string>& arguments);

// For the help text and for suggestions.
std::vector<std::string> schema_kinds();

}  // namespace readiness::cli
