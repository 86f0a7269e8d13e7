// SPDX-License-Identifier: Apache-2.0
#include "scaffold/scaffold.hpp"

#include "scaffold/artefacts.hpp"
#include "scaffold/registers.hpp"
#include "text/phrase.hpp"
#include "text/punctuation.hpp"
#include "util/strings.hpp"
#include "util/yaml_text.hpp"

#include <fmt/core.h>

namespace readiness::scaffold {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase init_project_comment{"一个公司的项目：用哪份检查表、处于哪个阶段、数据在哪里", "one company's project: which checklist, which phase, where the data is"};
constexpr text::Phrase init_name_comment{"项目名称，写进报告", "name of the project, as reports show it"};
constexpr text::Phrase init_phase_comment{"阶段：{0}", "phase: {0}"};
constexpr text::Phrase init_facts_comment{"事实：检查项的适用条件会用到。去掉 # 并填写；没写明的，相关的项一律视为无法核实", "facts: conditions of items refer to them. Remove the # and fill in; what is not said leaves its items unknown"};
constexpr text::Phrase init_used_by{"用于 {0}", "for {0}"};
constexpr text::Phrase init_machines_comment{"要查的机器（用于 {0}）：在该机器上运行 readiness collect 得到信息文件；若就是本机，写 this", "machines that are meant (for {0}): the file of their facts, from readiness collect run there, or `this` for the one that runs the audit"};
constexpr text::Phrase init_tables_comment{"业务数据导出。编码、分隔符和表头自动识别；列名对不上时写 columns: {{name: 客户名称}}", "exports of business data. Encoding, delimiter and header are found; where a column is called differently, write columns: {{name: Customer}}"};
constexpr text::Phrase init_registers_comment{"登记表在 registers/ 下，表头和示例已写好，逐行填写即可；以“# 示例”开头的行不计入", "the registers lie in registers/ with headers and an example; fill in the rows. The row that begins with '# example' does not count"};
constexpr text::Phrase init_answers_comment{"由人回答的项。去掉 # 并填写，或运行 readiness answer 逐题回答", "items that people answer. Remove the # and fill in, or let readiness answer ask"};
constexpr text::Phrase init_default_name{"我的销售报表项目", "My sales reporting project"};
// clang-format on
}  // namespace phrases

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
