// SPDX-License-Identifier: Apache-2.0
// An audit of one item with all of its samples, then a second look at the file for the rows themselves.
#include "checklist/load.hpp"
#include "cli/command.hpp"
#include "cli/exit_code.hpp"
#include "cli/inputs.hpp"
#include "cli/item.hpp"
#include "cli/offending.hpp"
#include "cli/output.hpp"
#include "cli/usual_options.hpp"
#include "host/real_host.hpp"
#include "probes/list.hpp"
#include "readiness/audit.hpp"
#include "text/phrases.hpp"
#include "text/punctuation.hpp"

#include <memory>

namespace readiness::cli {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase rows_of_parts{"{0} 由分项组成，各自对应不同的行", "{0} is made of parts, each of which has rows of its own"};
constexpr text::Phrase rows_name_a_part{"请指定其中一个分项：{0}", "name one of its parts: {0}"};
constexpr text::Phrase rows_none{"{0}：没有问题行。{1}", "{0}: no offending rows. {1}"};
constexpr text::Phrase cmd_rows{"列出一个检查项的全部问题行，供整改", "list all offending rows of an item, to be mended"};
constexpr text::Phrase rows_examples{
    "示例：\n"
    "  readiness rows DATA-05 -o DATA-05.csv      当前项目，值已脱敏\n"
    "  readiness rows DATA-05 . --show-values     显示原值\n"
    "\n"
    "退出码：0 已列出，或没有问题行  2 该项不能列出行（由人回答、本阶段不查、不适用或不是数据检查），\n"
    "  或用法有误  3 无法得知",
    "Examples:\n"
    "  readiness rows DATA-05 -o DATA-05.csv   of the project here, values masked\n"
    "  readiness rows DATA-05 . --show-values  values as they are\n"
    "\n"
    "Exit codes: 0 listed, or nothing to list  2 the item has no rows to list (a question, not due, not\n"
    "  applicable, not about data), or wrong usage  3 could not be found out"};
// clang-format on
}  // namespace phrases

struct RowsArguments {
  std::string item;
  std::string project = ".";
  OutputArguments output;
  std::optional<std::chrono::sys_seconds> now;
  bool show_values = false;
};

using text::say;

// Each part looks at rows of its own.
Error name_a_part(const Item& item, const Checklist& checklist) {
  std::vector<std::string> parts;
  for (const Item& part : checklist.items)
    if (part.part_of == item.id && is_about_data(part)) parts.push_back(part.id);
  if (parts.empty()) return {say<text::phrases::rows_of_no_data>(item.id)};
  return {say<phrases::rows_of_parts>(item.id), {}, say<phrases::rows_name_a_part>(text::enumerated(parts))};
}

Result<void> write(const Finding& finding, const Item& item, const checklist::Loaded& loaded,
                   const RowsArguments& arguments, Targets& targets, Console& console) {
  std::vector<RowListing> listings;
  RD_TRY(Output output, Output::open(arguments.output, targets, console));
  listings.push_back({finding, item, std::move(output)});
  return write_offending(std::move(listings), k_most_rows, loaded, arguments.show_values, console);
}

// The code when there is nothing to list, and why.
int explain(const Finding& finding, Console& console) {
  const auto tell = [&](const Localized& text) { console.tell(text); };
  if (conclusive(finding.outcome)) {
    tell(say<phrases::rows_none>(finding.item, finding.message));
    return k_go;
  }
  tell(say<text::phrases::rows_told>(finding.item, finding.message));
  return due(finding.outcome) ? k_inconclusive : k_usage;
}

Result<int, Errors> list_rows(const RowsArguments& arguments, Console& console) {
  RD_TRY(const checklist::Loaded loaded, checklist::load_project(arguments.project, probes::all()));
  const Item* item = find(loaded.checklist.items, arguments.item);
  if (!item) return Errors{unknown_item(arguments.item, loaded.checklist)};
  if (std::holds_alternative<Parts>(item->method)) return Errors{name_a_part(*item, loaded.checklist)};
  if (!is_about_data(*item)) return Errors{{say<text::phrases::rows_of_no_data>(item->id)}};
  const auto host = host::real_host(loaded.project.folder, arguments.now);
  RD_TRY(const Report report,
         audit::audit(loaded.checklist, loaded.project, *host,
                      {.only = {arguments.item}, .show_values = true, .max_samples = k_most_rows}));
  const Finding& finding = report.findings.back();  // behind the item that it may be a part of
  if (finding.samples.empty()) return explain(finding, console);
  Targets targets;
  if (!arguments.output.path.empty()) targets.reads(inputs_of(loaded, *host));
  RD_CHECK(write(finding, *item, loaded, arguments, targets, console));
  return int{k_go};
}

int run(const RowsArguments& arguments, Console& console) {
  const auto code = list_rows(arguments, console);
  if (code) return *code;
  return print(code.error(), console);
}

}  // namespace

Command rows_command() {
  return {.name = "rows",
          .about = text::say<phrases::cmd_rows>(),
          .examples = text::say<phrases::rows_examples>(),
          .declare = [](Options& options) -> Work {
            const auto to = std::make_shared<RowsArguments>();
            add_item(options, to->item);
            add_project(options, to->project);
            add_output(options, to->output);
            add_now(options, to->now);
            add_show_values(options, to->show_values);
            return [to](Console& console) { return run(*to, console); };
          }};
}

}  // namespace readiness::cli
