// SPDX-License-Identifier: Apache-2.0
#include "scaffold/scaffold.hpp"

#include "scaffold/artefacts.hpp"
#include "scaffold/registers.hpp"
#include "text/punctuation.hpp"
#include "text/scaffold_phrases.hpp"
#include "util/strings.hpp"
#include "util/yaml_text.hpp"

#include <fmt/core.h>

namespace readiness::scaffold {
namespace {

namespace phrases = text::phrases;
using text::say;

std::string comment(const Localized& text, Language language) { return util::yaml_comment(text.in(language)); }

// Where a register lies that was laid out; empty when the checklist names no place, or one that is written by hand.
std::string file_of(const Table& table, Registers registers) {
  const bool laid_out = table.kind == TableKind::written && table.file.ends_with(".csv");
  if (!laid_out || registers == Registers::csv) return table.file;
  return table.file.substr(0, table.file.size() - 4) + ".xlsx";
}

std::string phase_choices(const Checklist& checklist, Language language) {
  std::vector<std::string> choices;
  for (const Phase& phase : checklist.phases)
    choices.push_back(phase.id + text::in_brackets(phase.title.in(language), language));
  return text::enumerated(choices).in(language);
}

std::string quoted_text(const std::string& text) { return "'" + util::replace_all(text, "'", "''") + "'"; }

// Each fact with the items that ask for it: to be said, not to be assumed.
std::string facts(const Needs& needs, Language language) {
  std::string text = comment(say<phrases::init_facts_comment>(), language) + "facts:\n";
  for (const Wanted& fact : needs.facts)
    text += fmt::format("  # {}: …  {}", fact.name,
                        comment(say<phrases::init_used_by>(text::enumerated(fact.items)), language));
  return text + "  # go_live: 2026-06-01\n\n";
}

// Which machine is meant is for people to say: the one that runs the audit seldom is.
std::string machines(const Needs& needs, Language language) {
  if (needs.of_machines.empty()) return {};
  return comment(say<phrases::init_machines_comment>(text::enumerated(needs.of_machines)), language) +
         "# machines: {app-01: machines/app-01.json}\n\n";
}

std::string project_file(const Checklist& checklist, const std::string& reference, const Phase& phase,
                         const Needs& needs, Language language, Registers registers) {
  const Localized name = say<phrases::init_default_name>();
  std::string text = comment(say<phrases::init_project_comment>(), language) + "readiness: 1\n\n";
  text += comment(say<phrases::init_name_comment>(), language);
  text += fmt::format("name: {{zh: {}, en: {}}}\n", name.zh, name.en);
  text += fmt::format("checklist: {}\n\n", quoted_text(reference));
  text += comment(say<phrases::init_phase_comment>(phase_choices(checklist, language)), language);
  text += fmt::format("phase: {}\n\n", phase.id);
  text += facts(needs, language);
  text += machines(needs, language);
  text += comment(say<phrases::init_tables_comment>(), language) + "tables:\n";
  std::string lines;
  for (const Table* table : needs.tables) {
    if (table->file.empty()) continue;
    const std::string line = fmt::format("  {}: {}  {}", table->id, quoted_text(file_of(*table, registers)),
                                         comment(table->title, language));
    (table->kind == TableKind::exported ? text : lines) += line;
  }
  if (!lines.empty()) text += "\n  " + comment(say<phrases::init_registers_comment>(), language) + lines;
  return text;
}

std::string choices(const Ask& ask) {
  std::vector<std::string> ids;
  for (const Choice& choice : ask.choices) ids.push_back(choice.id);
  return util::join(ids, "/");
}

// Entries that lack only what a person has to fill in.
std::string answers_file(const Needs& needs, Language language) {
  std::string text = comment(say<phrases::init_answers_comment>(), language) + "answers:\n";
  for (const Item* item : needs.questions) {
    const Ask& ask = std::get<Ask>(item->method);
    text += '\n' + comment(same(item->id + " " + item->title.in(language)), language) + comment(ask.question, language);
    text += fmt::format("#  - {{item: {}, answer: {}, by: , date: {}{}}}\n", item->id, choices(ask),
                        ask.review ? ", reviewer: " : "", ask.evidence ? ", evidence: [{file: }]" : "");
  }
  return text;
}

// Lines are not joined with a slash, as words are.
std::string outline(const Localized& text, Language language) {
  return language == Language::zh_en ? text.zh + '\n' + text.en : text.in(language);
}

}  // namespace

Result<std::vector<File>> scaffold(const Checklist& checklist, const std::string& reference, const Phase& phase,
                                   Language language, Registers registers) {
  const Needs needs = needs_of(checklist, phase);
  const auto known = known_values(checklist);
  std::vector<File> files{{"readiness.yaml", project_file(checklist, reference, phase, needs, language, registers)},
                          {"answers.yaml", answers_file(needs, language)},
                          {"artefacts.md", artefact_list(checklist, phase, needs, language, [&](const Table& table) {
                             return file_of(table, registers);
                           })}};
  for (const Table* table : needs.tables) {
    if (table->kind != TableKind::written || !table->file.ends_with(".csv")) continue;
    File file{file_of(*table, registers), {}};
    if (registers == Registers::csv) {
      file.bytes = register_csv(*table, known, language);
    } else {
      RD_TRY(file.bytes, register_xlsx(*table, known, language));
    }
    files.push_back(std::move(file));
  }
  for (const Wanted& document : needs.documents)
    if (!document.outline.empty()) files.push_back({document.name, outline(document.outline, language)});
  return files;
}

}  // namespace readiness::scaffold
