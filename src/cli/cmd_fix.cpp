// SPDX-License-Identifier: Apache-2.0
// Offending rows as a workbook for those who mend them, and back: each correction judged by the item's own rule, on a
// copy. The project's files are never touched.
#include "checklist/load.hpp"
#include "cli/command.hpp"
#include "cli/exit_code.hpp"
#include "cli/inputs.hpp"
#include "cli/item.hpp"
#include "cli/output.hpp"
#include "cli/usual_options.hpp"
#include "cli/values.hpp"
#include "cli/violations.hpp"
#include "fix/check.hpp"
#include "fix/workbook.hpp"
#include "host/real_host.hpp"
#include "probes/list.hpp"
#include "text/phrases.hpp"
#include "util/file.hpp"
#include "util/strings.hpp"

#include <algorithm>
#include <memory>

namespace readiness::cli {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase cmd_fix{"把问题行导出为整改工作簿，或检查填好的更正", "offending rows as a workbook to correct, and the corrections checked"};
constexpr text::Phrase fix_examples{
    "示例：\n"
    "  readiness fix export DATA-05 -o 整改.xlsx     一个检查项的问题行\n"
    "  readiness fix export 销售部 -o 整改.xlsx      一个责任人的全部问题行\n"
    "  readiness fix import 整改.xlsx -o patch       按检查项自己的规则检查每处更正\n"
    "\n"
    "源文件不会被改动：patch 中是更正后的副本和更改清单。工作簿含未脱敏的数据。\n"
    "退出码：0 已导出，或全部解决  1 仍有不符合的行  2 工作簿或用法有误",
    "Examples:\n"
    "  readiness fix export DATA-05 -o fix.xlsx  the offending rows of one item\n"
    "  readiness fix export Sales -o fix.xlsx    all that one role or person has to mend\n"
    "  readiness fix import fix.xlsx -o patch    each correction checked by the item's own rule\n"
    "\n"
    "The source is never touched: patch holds corrected copies and a list of changes. The workbook holds data\n"
    "that is not masked.\n"
    "Exit codes: 0 exported, or all solved  1 some rows are still wrong  2 the workbook or the usage is wrong"};
constexpr text::Phrase opt_fix_action{"export 导出，import 导入", "export or import"};
constexpr text::Phrase opt_fix_what{"导出：检查项编号、责任角色或人名；导入：填好的工作簿", "to export: an item's id, a role or a person; to import: the workbook"};
constexpr text::Phrase opt_fix_output{"导出：工作簿（.xlsx）；导入：文件夹（须为空或尚不存在）", "to export: a workbook (.xlsx); to import: a folder (empty, or new)"};
constexpr text::Phrase fix_nothing{"“{0}”没有需要更正的行", "'{0}' has no rows to correct"};
constexpr text::Phrase fix_exported{"已写入 {0}：{1} 张工作表，共 {2} 行。内容未脱敏，请只发给负责更正的人。", "wrote {0}. Rows to correct: {2}; sheets: {1}. Nothing in it is masked: send it only to those who correct it."};
constexpr text::Phrase fix_empty{"{0} 中没有填写任何更正，没有写入文件", "{0} holds no correction: nothing was written"};
constexpr text::Phrase fix_judged{"{0} {1}：共 {2} 行，{3} 行已解决，{4} 行仍不符合，{5} 行尚未更正", "{0} {1}: of {2} rows, {3} solved, {4} still wrong, {5} not corrected yet"};
constexpr text::Phrase fix_first_rows{"{0} 共有 {1} 行问题，工作簿只列出前 {2} 行", "{0} has {1} offending rows; the workbook lists the first {2}"};
constexpr text::Phrase fix_not_listed{"  另有 {0} 行不在工作簿中", "  and {0} more rows that the workbook does not list"};
constexpr text::Phrase fix_unknown{"{0} {1}：无法核实更正：{2}", "{0} {1}: the corrections could not be checked: {2}"};
constexpr text::Phrase fix_still_wrong{"  第 {0} 行：{1}", "  row {0}: {1}"};
constexpr text::Phrase fix_wrong_now{"  第 {0} 行因更正而变得不符合：{1}", "  row {0} is wrong now, through a correction: {1}"};
constexpr text::Phrase fix_more_wrong{"  另有 {0} 行，见更改清单", "  and {0} more: see the list of changes"};
constexpr text::Phrase fix_other_form{"{0} 是以逗号分隔、首行为表头的 UTF-8 文件：用它替换 {1} 时，请去掉项目文件中对表 {2} 写法的说明（encoding、delimiter、sheet、header_row 等）", "{0} is UTF-8, with commas and a header in its first row: where it replaces {1}, take out what the project file says of how table {2} is written (encoding, delimiter, sheet, header_row ...)"};
constexpr text::Phrase fix_written{"已写入 {0}", "wrote {0}"};
// clang-format on
}  // namespace phrases

enum class FixAction { write, read };

const std::map<std::string, FixAction> k_fix_actions{{"export", FixAction::write}, {"import", FixAction::read}};

struct FixArguments {
  FixAction action = FixAction::write;
  std::string what;
  std::string project = ".";
  std::string phase;
  OutputArguments output;
  std::optional<std::chrono::sys_seconds> now;
};

using text::say;

constexpr std::size_t k_told_rows = 10;
constexpr const char* k_changes = "changes.csv";

std::uint64_t not_listed(const fix::Table& table) { return table.offending - table.rows.size(); }

Result<int, Errors> export_rows(const FixArguments& arguments, const checklist::Loaded& loaded, const Host& host,
                                Console& console) {
  RD_TRY(const std::vector<std::string> ids, fix::items_of(arguments.what, loaded, host));
  if (ids.empty()) {
    if (find(loaded.checklist.items, arguments.what))
      return Errors{{say<text::phrases::rows_of_no_data>(arguments.what)}};
    return Errors{unknown_item(arguments.what, loaded.checklist)};
  }
  RD_TRY(const std::vector<fix::Table> tables, fix::tables(ids, loaded, host));
  if (tables.empty()) {
    console.say(say<phrases::fix_nothing>(arguments.what));
    return int{k_go};
  }
  RD_TRY(const auto bytes, fix::write_workbook(tables, loaded.project, console.language));
  Targets targets(inputs_of(loaded, host));
  RD_TRY(auto output, Output::open(arguments.output, targets, console));
  RD_CHECK(output.write(bytes));
  RD_CHECK(output.finish());
  std::size_t rows = 0;
  for (const fix::Table& table : tables) {
    rows += table.rows.size();
    if (not_listed(table) > 0)
      console.tell(say<phrases::fix_first_rows>(table.item->id, util::grouped(table.offending),
                                                util::grouped(table.rows.size())));
  }
  console.tell(say<phrases::fix_exported>(arguments.output.path, tables.size(), util::grouped(rows)));
  return int{k_go};
}

bool all_solved(const fix::Judgement& judged) {
  return judged.wrong.empty() && judged.untouched == 0 && not_listed(*judged.table) == 0 && conclusive(judged.outcome);
}

void tell(const fix::Judgement& judged, Console& console) {
  const fix::Table& table = *judged.table;
  if (!conclusive(judged.outcome))
    return console.say(say<phrases::fix_unknown>(table.item->id, table.item->title, judged.message));
  const auto still = static_cast<std::uint64_t>(
      std::count_if(judged.wrong.begin(), judged.wrong.end(), [](const auto& row) { return row.corrected; }));
  console.say(say<phrases::fix_judged>(table.item->id, table.item->title, util::grouped(table.rows.size()),
                                       util::grouped(judged.solved), util::grouped(still),
                                       util::grouped(judged.untouched)));
  for (std::size_t i = 0; i < std::min(judged.wrong.size(), k_told_rows); ++i) {
    const fix::StillWrong& wrong = judged.wrong[i];
    console.say(wrong.corrected ? say<phrases::fix_still_wrong>(wrong.row.number(), wrong.why)
                                : say<phrases::fix_wrong_now>(wrong.row.number(), wrong.why));
  }
  if (judged.wrong.size() > k_told_rows)
    console.say(say<phrases::fix_more_wrong>(util::grouped(judged.wrong.size() - k_told_rows)));
  if (not_listed(table) > 0) console.say(say<phrases::fix_not_listed>(util::grouped(not_listed(table))));
}

void tell(const fix::Copy& copy, const Project& project, Console& console) {
  console.tell(say<phrases::fix_written>(copy.path.string()));
  const auto stated = std::find_if(project.tables.begin(), project.tables.end(),
                                   [&](const TableFile& one) { return one.table == copy.table->id; });
  if (stated == project.tables.end()) return;
  const bool other_form = !stated->sheet.empty() || !stated->encoding.empty() || !stated->delimiter.empty() ||
                          !stated->quote.empty() || stated->header_row || stated->header_rows != 0 ||
                          stated->footer_rows;
  if (other_form) console.tell(say<phrases::fix_other_form>(copy.path.string(), copy.file, copy.table->id));
}

Result<int, Errors> import_rows(const FixArguments& arguments, const checklist::Loaded& loaded, const Host& host,
                                Console& console) {
  const std::string& folder = arguments.output.path;
  std::vector<std::filesystem::path> inputs = inputs_of(loaded, host);
  inputs.emplace_back(arguments.what);
  Targets targets(inputs);
  RD_CHECK(check_violations_folder(folder, targets));
  RD_TRY(const std::vector<std::string> ids, fix::read_items(arguments.what, loaded.project));
  RD_TRY(const std::vector<fix::Table> tables, fix::tables(ids, loaded, host));
  RD_TRY(const std::vector<fix::Change> changes, fix::read_workbook(arguments.what, tables));
  if (changes.empty()) {
    console.say(say<phrases::fix_empty>(arguments.what));
    return int{k_go};
  }
  RD_TRY(const auto copies, fix::write_copies(changes, loaded, folder));
  RD_TRY(const std::vector<fix::Judgement> judged, fix::judge(tables, changes, copies, loaded, host));
  const std::filesystem::path list = std::filesystem::path(folder) / k_changes;
  RD_CHECK(util::write_file(list, fix::list_of(changes, judged, console.language)));
  for (const fix::Judgement& one : judged) tell(one, console);
  for (const fix::Copy& copy : copies) tell(copy, loaded.project, console);
  console.tell(say<phrases::fix_written>(list.string()));
  return std::all_of(judged.begin(), judged.end(), all_solved) ? int{k_go} : int{k_no_go};
}

Result<int, Errors> fix_rows(const FixArguments& arguments, Console& console) {
  RD_TRY(const checklist::Loaded loaded, checklist::load_project(arguments.project, probes::all(), arguments.phase));
  const auto host = host::real_host(loaded.project.folder, arguments.now);
  return arguments.action == FixAction::write ? export_rows(arguments, loaded, *host, console)
                                              : import_rows(arguments, loaded, *host, console);
}

int run(const FixArguments& arguments, Console& console) {
  const auto code = fix_rows(arguments, console);
  if (code) return *code;
  return print(code.error(), console);
}

}  // namespace

Command fix_command() {
  return {.name = "fix",
          .about = text::say<phrases::cmd_fix>(),
          .examples = text::say<phrases::fix_examples>(),
          .declare = [](Options& options) -> Work {
            const auto to = std::make_shared<FixArguments>();
            options.argument("ACTION", one_of(to->action, k_fix_actions), text::say<phrases::opt_fix_action>());
            options.argument("WHAT", to->what, text::say<phrases::opt_fix_what>());
            add_project(options, to->project);
            options.text("-o,--output", "PATH", to->output.path, text::say<phrases::opt_fix_output>(), Need::required);
            add_force(options, to->output.force);
            add_phase(options, to->phase);
            add_now(options, to->now);
            return [to](Console& console) { return run(*to, console); };
          }};
}

}  // namespace readiness::cli
