// SPDX-License-Identifier: Apache-2.0
// Checklist: what should hold, for any company. Read from YAML or JSON by
// src/checklist, which has proved everything that these structs promise.
#pragma once

#include "readiness/finding.hpp"
#include "readiness/localized.hpp"
#include "readiness/params.hpp"

#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace readiness {

enum class Severity { critical, high, medium, low };

// Default weights 10 / 7.5 / 5 / 2.5; a checklist or project may override them.
struct SeverityWeights {
  double critical = 10, high = 7.5, medium = 5, low = 2.5;
};

// Percentages 0..100 that a phase asks for. The score is its low end. What a phase does not state is built in:
// leaving a line out must not open a gate.
struct Thresholds {
  double overall = 80;
  double domain = 60;  // for each domain that has due items
  double coverage = 90;
  std::vector<std::string> built_in = {};  // names of those that the phase does not state
};

struct Phase {
  std::string id;
  Localized title;
  Thresholds thresholds;
};

struct Domain {
  std::string id;
  Localized title;
  double weight = 1;
};

// A column that items may name. A file's header binds to it when it equals the
// id, one side of the title or an alias, ignoring case, width, blanks, _ and -.
struct Column {
  std::string id;
  Localized title;
  std::vector<std::string> aliases;
  std::map<std::string, std::vector<std::string>> exports = {};  // system -> headers in its exports: docs/aliases.md
  std::vector<std::string> values = {};                          // all that may stand in it; empty = nobody said
  Localized example = {};                                        // a value as people would write it; may be empty
};

enum class TableKind {
  exported,  // data of the business: measured, assurance 1.0
  written,   // a register that people keep: read from a document, assurance 0.8
};

// Two columns of a register that say who has which role.
struct RolePerson {
  std::string role, name;
};

struct Table {
  std::string id;
  Localized title;
  TableKind kind = TableKind::exported;
  std::vector<Column> columns;
  std::string file;  // where `init` puts it and where it is looked for when the project names none; may be empty
  std::vector<RolePerson> people = {};
};

enum class Comparison { less, less_equal, equal, greater_equal, greater };

struct Bound {
  Comparison comparison = Comparison::greater_equal;
  double value = 0;
};

// pass holds -> pass; otherwise fail holds, or there is no fail -> fail;
// otherwise partial, linear between the two bounds.
struct Expect {
  Bound pass;
  std::optional<Bound> fail;
};

struct Check {
  std::string probe;
  Params with;
  Expect expect;
  Place place;
};

struct Choice {
  std::string id;  // what stands in answers.yaml
  Localized title;
  double value = 0;     // 0 .. 1
  Localized risk = {};  // what this answer means for the project; may be empty
};

// A question to a person.
struct Ask {
  Localized question;
  std::vector<Choice> choices;  // default: yes 1, partly 0.5, no 0
  bool evidence = false;        // an answer without evidence is unknown
  int valid_days = 0;           // 0: an answer stays good
  bool review = false;          // a favourable answer that no second person reviewed is unknown
  Localized who;                // department that should answer; may be empty
};

// What an item says of what was found, in its own words, with places that the finding fills: checklist/sentence.hpp.
// Empty: what the probe says.
struct Found {
  Localized otherwise;  // failed; partly passed, too, unless `partial` says it
  Localized partial;
  Localized pass;
};

// An item that is true when all its parts are: they follow it, and name it in `part_of`.
struct Parts {};

struct Item {
  std::string id;
  std::string part_of = {};  // the item that this one is a part of, and shares the weight of; empty for most
  std::string domain;
  std::vector<std::string> phases;  // in which it is due
  Severity severity = Severity::medium;
  std::optional<double> weight;  // instead of the severity's
  bool gate = false;             // true for critical unless the item says otherwise
  Localized title;
  Localized why;
  Localized fix;
  Found found = {};
  Localized risk = {};                // what happens if this stays so, in one clause of business language; may be empty
  Localized who = {};                 // the role that sees to it; may be empty
  std::string source;                 // paragraph of the article behind it; may be empty
  bool proposal = false;              // basis: proposal: the threshold is ours, the source gives none
  std::vector<std::string> needs;     // items that must have passed first
  std::string applies_if;             // condition on facts; empty = always
  bool empty_not_applicable = false;  // what a condition that no row fulfils means; otherwise it is unknown
  int effort = 0;                     // person-days that a fix takes, about; 0 = nobody said
  std::variant<Check, Ask, Parts> method;
  Place place;
};

struct Checklist {
  std::string id;
  std::string version;
  Localized title;
  std::vector<Phase> phases;    // in order of time
  std::vector<Domain> domains;  // in order of printing
  std::vector<Table> tables;
  SeverityWeights weights;
  std::vector<Item> items;  // by domain, then as written; an item with parts stands before them
  std::string sha256;       // over all files it was read from
};

// The one with this id among items, phases, domains, tables or columns; null when there is none.
template <class T>
const T* find(const std::vector<T>& all, const std::string& id) {
  for (const T& one : all)
    if (one.id == id) return &one;
  return nullptr;
}

}  // namespace readiness
