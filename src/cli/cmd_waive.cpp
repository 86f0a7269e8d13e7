// SPDX-License-Identifier: Apache-2.0
#include "answers/entries.hpp"
#include "checklist/load.hpp"
#include "cli/answer_file.hpp"
#include "cli/commands.hpp"
#include "cli/exit_code.hpp"
#include "cli/item.hpp"
#include "host/real_host.hpp"
#include "probes/list.hpp"
#include "text/answers_phrases.hpp"
#include "text/cli_phrases.hpp"
#include "util/calendar.hpp"
#include "util/strings.hpp"

namespace readiness::cli {
namespace {

namespace phrases = text::phrases;
using text::say;

Result<Waiver, Errors> waiver_of(const WaiveArguments& arguments, const Host& host) {
  Errors errors;
  for (const auto& [option, value] :
       {std::pair("--reason", &arguments.reason), std::pair("--approver", &arguments.approver)})
    if (util::trim(*value).empty()) errors.push_back({say<phrases::waive_empty>(option)});
  const auto today = std::chrono::floor<std::chrono::days>(host.now());
  const auto last = util::parse_expiry(arguments.until, today);
  if (!last)
    errors.push_back(
        {say<phrases::bad_option_value>("--until", arguments.until), {}, say<phrases::waive_until_form>()});
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

}  // namespace

int run(const WaiveArguments& arguments, Console& console) {
  const auto done = waive(arguments, console);
  if (done) return k_go;
  return print(done.error(), console);
}

}  // namespace readiness::cli
