// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.hpp"
#include "cli/exit_code.hpp"
#include "cli/formats.hpp"
#include "cli/output.hpp"
#include "cli/progress.hpp"
#include "cli/table.hpp"
#include "profile/json.hpp"
#include "profile/page.hpp"
#include "profile/suggest.hpp"
#include "profile/take.hpp"

namespace readiness::cli {
namespace {

Result<profile::Profile> take(const ProfileArguments& arguments, Console& console) {
  RD_TRY(auto source, open_table(arguments.table));
  Progress progress(console);
  return profile::take(std::move(source), arguments.table.file,
                       {.jobs = arguments.jobs, .show_values = arguments.show_values, .progress = progress.callback()});
}

Result<void> write(const profile::Profile& profile, const ProfileArguments& arguments, Language language,
                   const paper::TextSink& sink) {
  if (arguments.suggest) {
    RD_TRY(const std::string text, profile::suggest(profile, table_file(arguments.table), language));
    return sink(text);
  }
  return write_as(arguments.format,
                  {.page = [&](const paper::Format&) { return profile::page(profile, language); },
                   .json = [&](const paper::TextSink& to) { return to(profile::json(profile)); }},
                  {}, sink);
}

Result<void> show(const ProfileArguments& arguments, Console& console) {
  Targets targets({arguments.table.file});
  RD_TRY(Output output, Output::open(arguments.output, targets, console));
  RD_TRY(const profile::Profile profile, take(arguments, console));
  RD_CHECK(write(profile, arguments, console.language, [&](std::string_view text) { return output.write(text); }));
  return output.finish();
}

}  // namespace

int run(const ProfileArguments& arguments, Console& console) {
  const auto shown = show(arguments, console);
  if (shown) return k_go;
  return print({shown.error()}, console);
}

}  // namespace readiness::cli
