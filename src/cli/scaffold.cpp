// SPDX-License-Identifier: Apache-2.0
#include "cli/scaffold.hpp"

#include "probes/list.hpp"
#include "text/cli_phrases.hpp"
#include "util/strings.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <set>

namespace readiness::cli {
namespace {

namespace phrases = text::phrases;
using text::say;

constexpr const char* k_bom = "\xEF\xBB\xBF";  // spreadsheets need it to read a CSV as UTF-8

bool due_in(const Item& item, const Phase& phase) {
  return std::find(item.phases.begin(), item.phases.end(), phase.id) != item.phases.end();
}

// Tables that the phase's items read. `needs` has been proved by the checklist's loader.
std::set<std::string> tables_read(const Checklist& checklist, const Phase& phase) {
  std::set<std::string> ids;
  for (const Item& item : checklist.items) {
    const auto* check = std::get_if<Check>(&item.method);
    if (!check || !due_in(item, phase)) continue;
    const auto wish = needs_of(*probes::find(check->probe));
    if (!wish) continue;
    const auto needs = wish(check->with, Circumstances{});
    if (!needs) continue;
    for (const Measure& measure : *needs)
      for (const std::string& id : {measure.table, measure.other_table})
        if (!id.empty()) ids.insert(id);
  }
  return ids;
}

// Always one line, whatever a checklist's title holds.
std::string comment(const Localized& text, Language language) {
  return "# " + util::replace_all(text.in(language), "\n", " ") + "\n";
}

// "客户名称|name": for people and for conditions, whatever the language of the comments. Quoted, so that the bar
// is not taken for a delimiter.
std::string header_cell(const Column& column) {
  return '"' + util::replace_all(column.title.zh, "\"", "\"\"") + '|' + column.id + '"';
}

std::string header_only_csv(const Table& table) {
  std::vector<std::string> cells;
  for (const Column& column : table.columns) cells.push_back(header_cell(column));
  return k_bom + util::join(cells, ",") + "\r\n";
}

std::string phase_choices(const Checklist& checklist, Language language) {
  std::vector<std::string> choices;
  for (const Phase& phase : checklist.phases) choices.push_back(phase.id + " (" + phase.title.in(language) + ")");
  return util::join(choices, ", ");
}

std::string quoted(const std::string& text) { return "'" + util::replace_all(text, "'", "''") + "'"; }

std::string project_file(const Checklist& checklist, const std::string& reference, const Phase& phase,
                         const std::set<std::string>& wanted, Language language) {
  const Localized name = say<phrases::init_default_name>();
  std::string text = comment(say<phrases::init_project_comment>(), language) + "readiness: 1\n\n";
  text += comment(say<phrases::init_name_comment>(), language);
  text += fmt::format("name: {{zh: {}, en: {}}}\n", name.zh, name.en);
  text += fmt::format("checklist: {}\n\n", quoted(reference));
  text += comment(say<phrases::init_phase_comment>(phase_choices(checklist, language)), language);
  text += fmt::format("phase: {}\n\n", phase.id);
  text += comment(say<phrases::init_facts_comment>(), language);
  text += "facts:\n  deployment: saas\n  # users: 180\n  # go_live: 2026-06-01\n\n";
  text += comment(say<phrases::init_tables_comment>(), language) + "tables:\n";
  std::string registers;
  for (const Table& table : checklist.tables) {
    if (!wanted.contains(table.id) || table.file.empty()) continue;
    const std::string line = fmt::format("  {}: {}  {}", table.id, quoted(table.file), comment(table.title, language));
    (table.kind == TableKind::exported ? text : registers) += line;
  }
  if (!registers.empty()) text += "\n  " + comment(say<phrases::init_registers_comment>(), language) + registers;
  return text;
}

std::string choices(const Ask& ask) {
  std::vector<std::string> ids;
  for (const Choice& choice : ask.choices) ids.push_back(choice.id);
  return util::join(ids, "/");
}

// An entry that lacks only what a person has to fill in.
std::string answers_file(const Checklist& checklist, const Phase& phase, Language language) {
  std::string text = comment(say<phrases::init_answers_comment>(), language) + "answers:\n";
  for (const Item& item : checklist.items) {
    const auto* ask = std::get_if<Ask>(&item.method);
    if (!ask || !due_in(item, phase)) continue;
    text += '\n' + comment(same(item.id + " " + item.title.in(language)), language) + comment(ask->question, language);
    text += fmt::format("#  - {{item: {}, answer: {}, by: , date: {}}}\n", item.id, choices(*ask),
                        ask->evidence ? ", evidence: [{file: }]" : "");
  }
  return text;
}

}  // namespace

std::vector<ScaffoldFile> scaffold(const Checklist& checklist, const std::string& reference, const Phase& phase,
                                   Language language) {
  const std::set<std::string> wanted = tables_read(checklist, phase);
  std::vector<ScaffoldFile> files{{"readiness.yaml", project_file(checklist, reference, phase, wanted, language)},
                                  {"answers.yaml", answers_file(checklist, phase, language)}};
  for (const Table& table : checklist.tables)
    if (wanted.contains(table.id) && table.kind == TableKind::written && table.file.ends_with(".csv"))
      files.push_back({table.file, header_only_csv(table)});
  return files;
}

}  // namespace readiness::cli
