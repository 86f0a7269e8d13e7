// SPDX-License-Identifier: Apache-2.0
#include "answers/entries.hpp"
#include "checklist/load.hpp"
#include "cli/answer_file.hpp"
#include "cli/command.hpp"
#include "cli/exit_code.hpp"
#include "cli/item.hpp"
#include "cli/usual_options.hpp"
#include "host/real_host.hpp"
#include "probes/list.hpp"
#include "text/phrases.hpp"
#include "util/calendar.hpp"
#include "util/strings.hpp"

#include <memory>

namespace readiness::cli {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase waive_until_past{"豁免的最后一天 {0} 已经过去", "{0}, the last day of the waiver, has passed"};
constexpr text::Phrase waive_empty{"{0} 不能为空", "{0} must not be empty"};
constexpr text::Phrase waive_written{"已豁免 {0}，至 {1}（含），写入 {2}", "waived {0} until {1}, inclusive, in {2}"};
constexpr text::Phrase waive_of_gate{"豁免只解除门槛，不改变得分", "a waiver lifts the gate; it never changes the score"};
constexpr text::Phrase waive_no_gate{"{0} 不是门槛项：不豁免也不会拦住放行，豁免只写进报告", "{0} is no gate item: it does not hold up a GO by itself; the waiver only shows in reports"};
constexpr text::Phrase waive_until_form{"写作 2026-06-30 或 30d", "write 2026-06-30 or 30d"};
constexpr text::Phrase cmd_waive{"豁免一个检查项：允许项目带着它继续", "waive an item: permission to go on although it fails"};
constexpr text::Phrase waive_examples{
    "示例：\n"
    "  readiness waive DATA-05 --reason 六月底前补齐 --approver 王总 --until 2026-06-30\n"
    "  readiness waive DATA-05 --reason 六月底前补齐 --approver 王总 --until 30d",
    "Examples:\n"
    "  readiness waive DATA-05 --reason backlog --approver 'M. Wang' --until 2026-06-30\n"
    "  readiness waive DATA-05 --reason backlog --approver 'M. Wang' --until 30d"};
constexpr text::Phrase opt_waive_reason{"为什么可以带着它继续", "why it is all right to go on"};
constexpr text::Phrase opt_waive_approver{"谁批准的", "who approves"};
constexpr text::Phrase opt_waive_until{"有效到哪一天（含）：2026-06-30，或 30d", "the last day on which it holds: 2026-06-30, or 30d"};
// clang-format on
}  // namespace phrases

struct WaiveArguments {
  std::string item;
  std::string project = ".";
  std::string reason, approver, until;
  std::optional<std::chrono::sys_seconds> now;
};

using text::say;

Result<Waiver, Errors> waiver_of(const WaiveArguments& arguments, const Host& host) {
  Errors errors;
  for (const auto& [option, value] :
       {std::pair("--reason", &arguments.reason), std::pair("--approver", &arguments.approver)})
    if (util::trim(*value).empty()) errors.push_back({say<phrases::waive_empty>(option)});
  const auto today = host.today();
  const auto last = util::parse_expiry(arguments.until, today);
  if (!last)
    errors.push_back(
        {say<text::phrases::bad_option_value>("--until", arguments.until), {}, say<phrases::waive_until_form>()});
  else if (*last < today)
    errors.push_back({say<phrases::waive_until_past>(util::format_day(*last))});
  if (!errors.empty()) return errors;
  return Waiver{.item = arguments.item,
                .reason = std::string(util::trim(arguments.reason)),
                .approver = std::string(util::trim(arguments.approver)),
                .expires = *last};
}

Result<void, Errors> waive(const WaiveArguments& arguments, Console& console) {
  RD_TRY(const checklist::Loaded loaded, checklist::load_project(arguments.project, probes::all()));
  const Item* item = find(loaded.checklist.items, arguments.item);
  if (!item) return Errors{unknown_item(arguments.item, loaded.checklist)};
  RD_TRY(const Waiver waiver, waiver_of(arguments, *host::real_host(loaded.project.folder, arguments.now)));
  const auto path = waivers_file(loaded.project);
  RD_CHECK(change_file(path, [&](const std::string& before) {
    return answers::put_waiver(path.string(), before, waiver, loaded.checklist);
  }));
  console.say(say<phrases::waive_written>(item->id, util::format_day(waiver.expires), path.string()));
  console.say(item->gate ? say<phrases::waive_of_gate>() : say<phrases::waive_no_gate>(item->id));
  return {};
}

int run(const WaiveArguments& arguments, Console& console) {
  const auto done = waive(arguments, console);
  if (done) return k_go;
  return print(done.error(), console);
}

}  // namespace

Command waive_command() {
  return {.name = "waive",
          .about = text::say<phrases::cmd_waive>(),
          .examples = text::say<phrases::waive_examples>(),
          .declare = [](Options& options) -> Work {
            const auto to = std::make_shared<WaiveArguments>();
            add_item(options, to->item);
            add_project(options, to->project);
            options.text("--reason", "TEXT", to->reason, text::say<phrases::opt_waive_reason>(), Need::required);
            options.text("--approver", "NAME", to->approver, text::say<phrases::opt_waive_approver>(), Need::required);
            options.text("--until", "DATE", to->until, text::say<phrases::opt_waive_until>(), Need::required);
            add_now(options, to->now);
            return [to](Console& console) { return run(*to, console); };
          }};
}

}  // namespace readiness::cli
