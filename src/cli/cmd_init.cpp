// SPDX-License-Identifier: Apache-2.0
#include "checklist/load.hpp"
#include "cli/command.hpp"
#include "cli/exit_code.hpp"
#include "probes/list.hpp"
#include "scaffold/scaffold.hpp"
#include "text/phrases.hpp"
#include "util/file.hpp"
#include "util/inside.hpp"
#include "util/suggest.hpp"
#include "util/system_reason.hpp"

#include <filesystem>
#include <memory>

namespace readiness::cli {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase unknown_phase_id{"检查表 {0} 中没有阶段“{1}”", "checklist {0} has no phase '{1}'"};
constexpr text::Phrase init_created{"新建 {0}", "created {0}"};
constexpr text::Phrase init_leads_out{"检查表要求写入 {0}，它在项目文件夹之外，已拒绝", "the checklist asks for {0}, which is outside the project folder: nothing was written"};
constexpr text::Phrase init_kept{"保留 {0}（已存在，未改动）", "kept {0} (it exists; nothing was changed)"};
constexpr text::Phrase init_next{"下一步：填写 readiness.yaml 和登记表，把导出文件放进 exports/，然后运行 readiness audit {0}", "next: fill in readiness.yaml and the registers, put your exports into exports/, then run readiness audit {0}"};
constexpr text::Phrase cmd_init{"建立一个项目文件夹：项目文件、登记表、回答、材料清单", "lay out a project folder: project file, registers, answers, list of what is needed"};
constexpr text::Phrase init_examples{
    "示例：\n"
    "  readiness init 我的项目                           从启动阶段开始\n"
    "  readiness init 我的项目 --phase golive --xlsx     为上线阶段准备，登记表用 XLSX",
    "Examples:\n"
    "  readiness init my-project                        for the kickoff\n"
    "  readiness init my-project --phase golive --xlsx  for going live, registers as XLSX"};
constexpr text::Phrase opt_init_folder{"要建立的文件夹（可以已存在；已有文件不会被覆盖）", "folder to lay out (may exist; existing files are never overwritten)"};
constexpr text::Phrase opt_init_checklist{"检查表：内置名称或路径", "checklist: a built-in name, or a path"};
constexpr text::Phrase opt_init_phase{"阶段（默认为检查表的第一个）", "phase (default: the checklist's first)"};
constexpr text::Phrase opt_init_xlsx{"登记表写成 XLSX，已知的取值做成下拉列表", "registers as XLSX, with lists of the known values"};
// clang-format on
}  // namespace phrases

struct InitArguments {
  std::string folder;
  std::string checklist = "sales-reporting";
  std::string phase;
  bool xlsx = false;  // registers as workbooks
};

namespace fs = std::filesystem;
using text::say;

Result<const Phase*> phase_of(const Checklist& checklist, const std::string& id) {
  if (id.empty()) return &checklist.phases.front();
  if (const Phase* phase = find(checklist.phases, id)) return phase;
  std::vector<std::string> known;
  for (const Phase& phase : checklist.phases) known.push_back(phase.id);
  return Error{say<phrases::unknown_phase_id>(checklist.id, id), {}, util::suggest(id, known)};
}

// The checklist as the new project file names it: a path must hold from inside the folder.
std::string reference_from(const fs::path& folder, const std::string& reference) {
  std::error_code fault;
  if (!fs::exists(reference, fault)) return reference;
  const fs::path relative = fs::relative(reference, folder, fault);
  return fault || relative.empty() ? fs::absolute(reference).string() : relative.string();
}

// A link that leads nowhere is there too.
bool is_there(const fs::path& path) {
  std::error_code fault;
  return fs::symlink_status(path, fault).type() != fs::file_type::not_found;
}

// A checklist comes from anywhere: what it names must not lead out of the folder, by a link neither.
bool leads_out(const fs::path& folder, const fs::path& file) {
  return !util::stays_inside(file) || !util::is_below((folder / file).parent_path(), folder);
}

// An existing file is kept as it is.
Result<void> write_new(const fs::path& path, const scaffold::File& file, Console& console) {
  if (is_there(path)) {
    console.say(say<phrases::init_kept>(path.string()));
    return {};
  }
  std::error_code fault;
  fs::create_directories(path.parent_path(), fault);
  if (fault)
    return Error{say<text::phrases::file_unwritable>(path.parent_path().string(), util::system_reason(fault.value()))};
  RD_CHECK(util::write_file(path, file.bytes));
  console.say(say<phrases::init_created>(path.string()));
  return {};
}

Result<void, Errors> init(const InitArguments& arguments, Console& console) {
  RD_TRY(const Checklist checklist, checklist::load_checklist(arguments.checklist, probes::all()));
  RD_TRY(const auto phase, phase_of(checklist, arguments.phase));
  const std::string reference = reference_from(arguments.folder, arguments.checklist);
  RD_TRY(const auto files, scaffold::scaffold(checklist, reference, *phase, console.language,
                                              arguments.xlsx ? scaffold::Registers::xlsx : scaffold::Registers::csv));
  for (const scaffold::File& file : files)
    if (leads_out(arguments.folder, file.path)) return Errors{{say<phrases::init_leads_out>(file.path)}};
  for (const scaffold::File& file : files) RD_CHECK(write_new(fs::path(arguments.folder) / file.path, file, console));
  console.say(say<phrases::init_next>(arguments.folder));
  return {};
}

int run(const InitArguments& arguments, Console& console) {
  const auto done = init(arguments, console);
  if (done) return k_go;
  return print(done.error(), console);
}

}  // namespace

Command init_command() {
  return {.name = "init",
          .about = text::say<phrases::cmd_init>(),
          .examples = text::say<phrases::init_examples>(),
          .declare = [](Options& options) -> Work {
            const auto to = std::make_shared<InitArguments>();
            options.argument("FOLDER", to->folder, text::say<phrases::opt_init_folder>());
            options.text("--checklist", "NAME", to->checklist, text::say<phrases::opt_init_checklist>());
            options.text("--phase", "ID", to->phase, text::say<phrases::opt_init_phase>());
            options.flag("--xlsx", to->xlsx, text::say<phrases::opt_init_xlsx>());
            return [to](Console& console) { return run(*to, console); };
          }};
}

}  // namespace readiness::cli
