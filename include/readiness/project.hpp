// SPDX-License-Identifier: Apache-2.0
// Project: one company's folder with its readiness.yaml, answers and waivers.
#pragma once

#include "readiness/checklist.hpp"
#include "readiness/probe.hpp"

#include <chrono>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace readiness {

// Where a declared table is found, and how it is written. What is empty is found out.
struct TableFile {
  std::string table;                           // id of a table that the checklist declares
  std::string file;                            // as written in the project file, relative to its folder
  bool declared = false;                       // `file` is the checklist's: it may not lead out of the folder
  std::string sheet;                           // of a workbook
  std::string encoding;                        // UTF-8, GB18030, windows-1252 ...; empty: found out
  std::string delimiter;                       // one character
  std::string quote = {};                      // " or ', or none: quotes are ordinary characters
  std::string escape = {};                     // \ or none
  std::string initial_blanks = {};             // skip or keep: those between a delimiter and a quote
  std::optional<int> header_row = {};          // 1-based record, or row of a sheet; 0 = there is none
  int header_rows = 0;                         // how many; 0 = found out
  std::optional<int> footer_rows = {};         // rows at the end that are no data; none = rows of totals are found
  std::string decimal;                         // "." or ","
  std::map<std::string, std::string> dates;    // column id -> how it writes 1/2/2026 (util/date_order.hpp); "": all
  std::map<std::string, std::string> columns;  // column id -> header text
  std::map<std::string, Place> column_places;
  Place place;
};

// What an answer rests on.
struct AnswerEvidence {
  enum class Kind { file, url, meeting };
  std::string file;         // its path, or the address, or which meeting it was
  std::string sha256 = {};  // of a file; empty: not hashed
  Kind kind = Kind::file;

  bool operator==(const AnswerEvidence&) const = default;
};

struct Answer {
  std::string item;
  std::string choice;
  std::string by;
  std::chrono::sys_days date;
  std::optional<std::chrono::sys_days> expires;
  std::vector<AnswerEvidence> evidence;
  std::string reviewer;  // another person than `by`, or empty
  std::string note;
  Place place;
};

struct Waiver {
  std::string item;
  std::string reason;
  std::string approver;
  std::chrono::sys_days expires;  // the last day on which it holds
  Place place;
};

struct Project {
  std::filesystem::path folder;
  std::string file;  // readiness.yaml as the user named it
  Localized name;
  std::string phase;  // id of one of the checklist's phases
  Facts facts;
  std::vector<TableFile> tables;
  std::vector<Machine> machines;
  // Commands that probes may run, word by word: `allow: {commands: [[psql, --version]]}`; * is any one value.
  std::vector<std::vector<std::string>> allowed_commands;
  std::vector<std::string> allowed_hosts;  // hosts that probes may talk to: `allow: {hosts: [crm.example.com]}`
  std::vector<Answer> answers;
  std::vector<Waiver> waivers;
  Errors remarks;  // what holds, but had better be written otherwise
};

}  // namespace readiness
