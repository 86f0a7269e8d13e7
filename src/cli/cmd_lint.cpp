// SPDX-License-Identifier: Apache-2.0
#include "checklist/load.hpp"
#include "cli/command.hpp"
#include "cli/exit_code.hpp"
#include "doc/read.hpp"
#include "doc/snippet.hpp"
#include "probes/list.hpp"
#include "text/phrase.hpp"
#include "util/file.hpp"

#include <algorithm>
#include <filesystem>
#include <memory>

namespace readiness::cli {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase lint_items{"{0} 项", "{0} items"};
constexpr text::Phrase lint_items_of_parts{"{0} 项（共 {1} 条检查）", "{0} items ({1} checks)"};
constexpr text::Phrase lint_project_ok{"{0}：正确。检查表 {1} {2}，{3}，其中 {4} 项在“{5}”阶段应检查", "{0}: ok. Checklist {1} {2}, {3}, {4} of them due in phase '{5}'"};
constexpr text::Phrase lint_checklist_ok{"{0}：正确。检查表 {1} {2}，{3}", "{0}: ok. Checklist {1} {2}, {3}"};
constexpr text::Phrase cmd_lint{"校验检查表或项目文件", "prove a checklist or a project"};
constexpr text::Phrase lint_examples{
    "示例：\n"
    "  readiness lint                                    校验当前文件夹中的项目及其检查表\n"
    "  readiness lint my-checklist.yaml sales-reporting  校验检查表",
    "Examples:\n"
    "  readiness lint                                    the project here, and its checklist\n"
    "  readiness lint my-checklist.yaml sales-reporting  checklists"};
constexpr text::Phrase opt_lint_paths{"项目文件夹、项目文件、检查表文件或内置检查表名", "project folders, project files, checklist files or names of built-in checklists"};
// clang-format on
}  // namespace phrases

struct LintArguments {
  std::vector<std::string> paths = {"."};
};

namespace fs = std::filesystem;
using text::say;

// What the user means by a path or a name.
struct Target {
  std::string name;
  bool project = false;  // else a checklist
};

bool is_pack(const std::string& name) {
  const auto packs = checklist::packs();
  return std::any_of(packs.begin(), packs.end(), [&](const checklist::Pack& pack) { return pack.id == name; });
}

// A file says what it is by its first keys. Answers and waivers are proved with their project.
Target target_of_file(const std::string& path) {
  const auto text = util::read_file(path);
  const doc::Node root = text ? doc::parse(path, *text).root : doc::Node{};
  if (root.find("answers") || root.find("waivers")) {
    const fs::path folder = fs::path(path).parent_path();
    return {folder.empty() ? "." : folder.string(), true};
  }
  return {path, root.find("readiness") != nullptr};
}

Target target_of(const std::string& path) {
  std::error_code fault;
  if (is_pack(path)) return {path};
  if (!fs::is_directory(path, fault)) return target_of_file(path);
  const bool project = fs::exists(fs::path(path) / "readiness.yaml", fault);
  return {path, project || !fs::exists(fs::path(path) / "checklist.yaml", fault)};
}

std::size_t due_items(const checklist::Loaded& loaded) {
  const auto& items = loaded.checklist.items;
  return static_cast<std::size_t>(std::count_if(items.begin(), items.end(), [&](const Item& item) {
    return item.part_of.empty() &&
           std::find(item.phases.begin(), item.phases.end(), loaded.project.phase) != item.phases.end();
  }));
}

// "121 items (303 checks)"
Localized size_of(const Checklist& checklist) {
  std::size_t items = 0, checks = 0;
  for (const Item& item : checklist.items) {
    items += item.part_of.empty();
    checks += !std::holds_alternative<Parts>(item.method);
  }
  return items == checks ? say<phrases::lint_items>(items) : say<phrases::lint_items_of_parts>(items, checks);
}

Result<Localized, Errors> prove_project(const std::string& path, Console& console) {
  RD_TRY(const checklist::Loaded loaded, checklist::load_project(path, probes::all()));
  for (const Error& remark : loaded.project.remarks) console.err << doc::render(remark, console.language);
  const Checklist& checklist = loaded.checklist;
  return say<phrases::lint_project_ok>(path, checklist.id, checklist.version, size_of(checklist), due_items(loaded),
                                       loaded.project.phase);
}

Result<Localized, Errors> prove_checklist(const std::string& reference) {
  RD_TRY(const Checklist checklist, checklist::load_checklist(reference, probes::all()));
  return say<phrases::lint_checklist_ok>(reference, checklist.id, checklist.version, size_of(checklist));
}

int run(const LintArguments& arguments, Console& console) {
  Errors errors;
  for (const std::string& path : arguments.paths) {
    const Target target = target_of(path);
    const auto proved = target.project ? prove_project(target.name, console) : prove_checklist(target.name);
    if (proved)
      console.say(*proved);
    else
      errors.insert(errors.end(), proved.error().begin(), proved.error().end());
  }
  print(errors, console);
  return errors.empty() ? k_go : k_usage;
}

}  // namespace

Command lint_command() {
  return {.name = "lint",
          .about = text::say<phrases::cmd_lint>(),
          .examples = text::say<phrases::lint_examples>(),
          .declare = [](Options& options) -> Work {
            const auto to = std::make_shared<LintArguments>();
            options.arguments("PATH", to->paths, text::say<phrases::opt_lint_paths>());
            return [to](Console& console) { return run(*to, console); };
          }};
}

}  // namespace readiness::cli
