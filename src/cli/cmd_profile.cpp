// SPDX-License-Identifier: Apache-2.0
#include "cli/command.hpp"
#include "cli/exit_code.hpp"
#include "cli/formats.hpp"
#include "cli/output.hpp"
#include "cli/progress.hpp"
#include "cli/table.hpp"
#include "cli/usual_options.hpp"
#include "cli/values.hpp"
#include "profile/json.hpp"
#include "profile/page.hpp"
#include "profile/suggest.hpp"
#include "profile/take.hpp"
#include "text/phrase.hpp"
#include "text/punctuation.hpp"

#include <memory>

namespace readiness::cli {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase cmd_profile{"概览一张表：每列的填写、类型、取值和问题", "profile a table: what each column holds, and what is odd"};
constexpr text::Phrase profile_examples{
    "示例：\n"
    "  readiness profile 客户.csv                                     在终端查看\n"
    "  readiness profile 档案.xlsx --sheet 客户 --format md     写进调研报告\n"
    "  readiness profile 客户.csv --suggest -o checklist.yaml         由数据建议检查项\n"
    "含个人信息的列，其值已脱敏；--show-values 显示原值。",
    "Examples:\n"
    "  readiness profile customers.csv                                   read it in the terminal\n"
    "  readiness profile book.xlsx --sheet Customers --format md   for a report\n"
    "  readiness profile customers.csv --suggest -o checklist.yaml       items that the data justifies\n"
    "Values of columns that hold personal data are masked unless --show-values is given."};
constexpr text::Phrase opt_profile_format{"格式：{0}（默认 text）", "format: {0} (default: text)"};
constexpr text::Phrase opt_suggest{"改为输出由数据建议的检查表（YAML）", "print a checklist that the data would justify (YAML) instead"};
constexpr text::Phrase opt_profile_values{"个人信息也显示原值，不脱敏", "show personal data too, unmasked"};
// clang-format on
}  // namespace phrases

struct ProfileArguments {
  TableArguments table;
  OutputArguments output;
  std::string format = "text";
  bool suggest = false;
  unsigned jobs = 0;
  bool show_values = false;
};

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

int run(const ProfileArguments& arguments, Console& console) {
  const auto shown = show(arguments, console);
  if (shown) return k_go;
  return print({shown.error()}, console);
}

}  // namespace

Command profile_command() {
  return {.name = "profile",
          .about = text::say<phrases::cmd_profile>(),
          .examples = text::say<phrases::profile_examples>(),
          .declare = [](Options& options) -> Work {
            const auto to = std::make_shared<ProfileArguments>();
            add_table(options, to->table);
            options.value("--format", "NAME", one_of(to->format, text_formats()),
                          text::say<phrases::opt_profile_format>(text::enumerated(text_formats())));
            options.flag("--suggest", to->suggest, text::say<phrases::opt_suggest>());
            add_output(options, to->output);
            add_jobs(options, to->jobs);
            options.flag("--show-values", to->show_values, text::say<phrases::opt_profile_values>());
            return [to](Console& console) { return run(*to, console); };
          }};
}

}  // namespace readiness::cli
