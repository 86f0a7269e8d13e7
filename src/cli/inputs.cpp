// SPDX-License-Identifier: Apache-2.0
#include "cli/inputs.hpp"

#include "audit/footprint.hpp"

namespace readiness::cli {
namespace {

namespace fs = std::filesystem;
using Texts = std::vector<std::string>;

// Any text may be a path, and one that is not does no harm here. So no probe can forget to say which of its parameters
// are files.
void add_texts(const ParamValue& value, Texts& texts) {
  if (const auto* text = std::get_if<std::string>(&value.value)) texts.push_back(*text);
  if (const auto* list = std::get_if<Texts>(&value.value)) texts.insert(texts.end(), list->begin(), list->end());
  const auto* map = std::get_if<ParamValue::Map>(&value.value);
  if (!map) return;
  for (const auto& [name, list] : *map) {
    texts.push_back(name);
    texts.insert(texts.end(), list.begin(), list.end());
  }
}

Texts texts_of_checks(const Checklist& checklist) {
  Texts texts;
  for (const Item& item : checklist.items)
    if (const auto* check = std::get_if<Check>(&item.method))
      for (const auto& [name, value] : check->with.all()) add_texts(value, texts);
  return texts;
}

}  // namespace

std::vector<fs::path> inputs_of(const checklist::Loaded& loaded, const Host& host) {
  const Project& project = loaded.project;
  std::vector<fs::path> inputs = loaded.files;
  const auto add = [&](const fs::path& path) {
    if (!path.empty()) inputs.push_back(project.folder / path);
  };
  for (const Table& table : loaded.checklist.tables) add(table.file);
  for (const TableFile& table : project.tables) add(table.file);
  for (const Machine& machine : project.machines) add(machine.file);
  for (const Answer& answer : project.answers)
    for (const AnswerEvidence& evidence : answer.evidence)
      if (evidence.kind == AnswerEvidence::Kind::file) add(evidence.file);
  for (const std::string& text : texts_of_checks(loaded.checklist)) add(text);
  for (const fs::path& path : audit::opened_by_probes(loaded.checklist, project, host)) add(path);
  return inputs;
}

}  // namespace readiness::cli
