// SPDX-License-Identifier: Apache-2.0
#include "cli/inputs.hpp"

#include "probes/list.hpp"

namespace readiness::cli {
namespace {

namespace fs = std::filesystem;

// Documents that probes read: the values of parameters that are paths.
std::vector<std::string> documents(const Check& check) {
  std::vector<std::string> paths;
  for (const ParamSpec& spec : probes::find(check.probe)->info.params)
    if (spec.type == ParamType::path && check.with.has(spec.name)) paths.push_back(check.with.text(spec.name));
  return paths;
}

}  // namespace

std::vector<fs::path> inputs_of(const checklist::Loaded& loaded) {
  const Project& project = loaded.project;
  std::vector<fs::path> inputs = {project.file};
  const auto add = [&](const std::string& path) {
    if (!path.empty()) inputs.push_back(project.folder / path);
  };
  add("answers.yaml"), add("waivers.yaml");
  for (const Table& table : loaded.checklist.tables) add(table.file);
  for (const TableFile& table : project.tables) add(table.file);
  for (const Answer& answer : project.answers)
    for (const AnswerEvidence& evidence : answer.evidence)
      if (evidence.kind == AnswerEvidence::Kind::file) add(evidence.file);
  for (const Item& item : loaded.checklist.items) {
    if (item.place.source) inputs.push_back(item.place.source->name);
    if (const auto* check = std::get_if<Check>(&item.method))
      for (const std::string& path : documents(*check)) add(path);
  }
  return inputs;
}

}  // namespace readiness::cli
