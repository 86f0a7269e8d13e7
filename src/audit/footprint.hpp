// SPDX-License-Identifier: Apache-2.0
// Everything that an audit would touch, without touching it.
#pragma once

#include "readiness/audit.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace readiness::audit {

struct Touch {
  enum class Kind { table, document, evidence, command, host };
  Kind kind = Kind::table;
  std::string name;                // the file as the project names it, the program or the host with its port
  std::string table;               // id, of a table
  std::vector<std::string> items;  // that look at it
  bool there = false;              // the file exists
  bool folder = false;
  bool outside = false;  // the file lies outside the project folder
  bool allowed = true;   // the project file allows the program or host
  std::uintmax_t bytes = 0;
  std::chrono::sys_seconds modified = {};
  std::optional<std::chrono::sys_days> last = {};  // of a document: the last day on which it is not too old for an item
};

// How long what people stated still holds.
struct Term {
  enum class Kind { answer, waiver };
  Kind kind = Kind::answer;
  std::string item;
  std::string by;                             // who answered or approved; empty: nobody has answered
  std::optional<std::chrono::sys_days> last;  // the last day; none: it stays good, or there is no answer
};

struct Footprint {
  std::vector<Touch> touches;  // by kind, in the order of the items
  std::vector<Term> terms;     // of the due items, as in the checklist; waivers behind answers
};

// Probes that look at the host are asked, but nothing is run for them and no other machine is talked to: so what they
// open is known whichever parameters name it. Errors: as of audit().
Result<Footprint, Errors> footprint(const Checklist& checklist, const Project& project, const Host& host,
                                    const Options& options);

// What the probes of all items, due or not, would open: relative to the project folder or absolute, there or not.
std::vector<std::filesystem::path> opened_by_probes(const Checklist& checklist, const Project& project,
                                                    const Host& host);

}  // namespace readiness::audit
