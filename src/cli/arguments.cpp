// SPDX-License-Identifier: Apache-2.0
#include "cli/arguments.hpp"

#include "cli/formats.hpp"
#include "cli/grammar.hpp"
#include "text/cli_phrases.hpp"
#include "util/calendar.hpp"
#include "util/suggest.hpp"

#include <algorithm>
#include <charconv>
#include <map>

namespace readiness::cli {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase size_form{"写作 512MiB 或 2GiB", "write 512MiB or 2GiB"};
constexpr text::Phrase whole_number_between{"写 {0} 到 {1} 之间的整数", "write a whole number from {0} to {1}"};
constexpr text::Phrase time_form{"写作 2026-01-30 或 2026-01-30T08:00:00Z", "write 2026-01-30 or 2026-01-30T08:00:00Z"};
constexpr text::Phrase unknown_kind{"没有“{0}”这种文件", "there is no kind of file called '{0}'"};
constexpr text::Phrase unknown_format{"没有报告格式“{0}”", "there is no report format '{0}'"};
constexpr text::Phrase two_reports_on_stdout{"两份报告都要写到 stdout：{0} 和 {1}", "two reports would go to stdout: {0} and {1}"};
constexpr text::Phrase give_a_path{"给其中一份写上路径，如 {0}:{1}", "give one of them a path, such as {0}:{1}"};
constexpr text::Phrase share_form{"写 0 与 1 之间的小数，如 0.95", "write a number between 0 and 1, like 0.95"};
constexpr text::Phrase recon_needs_sample{"{0} 须与 --sample 同用", "{0} needs --sample"};
// clang-format on
}  // namespace phrases

using text::say;

constexpr unsigned k_most_jobs = 1024;
constexpr unsigned k_last_row = 1'048'576;  // of a sheet

const std::map<std::string, Language> k_languages{
    {"zh", Language::zh}, {"en", Language::en}, {"zh-en", Language::zh_en}};
const std::map<std::string, FailOn> k_fail_on{
    {"no-go", FailOn::no_go}, {"conditional", FailOn::conditional}, {"never", FailOn::never}};

const std::map<std::string, std::string> k_decimals{{".", "."}, {",", ","}};
const std::map<std::string, std::string> k_quotes{{"\"", "\""}, {"'", "'"}, {"none", "none"}};
const std::map<std::string, std::string> k_escapes{{"\\", "\\"}, {"none", "none"}};
const std::map<std::string, std::string> k_initial_blanks{{"skip", "skip"}, {"keep", "keep"}};

// The meaning of a word from a fixed set; no word means `fallback`.
template <class T>
Result<T> one_of(const std::map<std::string, T>& known, const std::string& word, const char* option, T fallback) {
  if (word.empty()) return fallback;
  if (const auto it = known.find(word); it != known.end()) return it->second;
  std::vector<std::string> names;
  for (const auto& [name, value] : known) names.push_back(name);
  return Error{say<text::phrases::bad_option_value>(option, word), {}, util::suggest(word, names)};
}

// least .. most; no word means 0.
Result<unsigned> number_of(const std::string& word, const char* option, unsigned most, unsigned least = 1) {
  unsigned number = 0;
  if (word.empty()) return number;
  const auto [end, fault] = std::from_chars(word.data(), word.data() + word.size(), number);
  if (fault == std::errc() && end == word.data() + word.size() && number >= least && number <= most) return number;
  return Error{say<text::phrases::bad_option_value>(option, word), {}, say<phrases::whole_number_between>(least, most)};
}

// 512MiB, 2GiB.
Result<std::optional<std::uint64_t>> size_of(const std::string& word, const char* option) {
  using Size = std::optional<std::uint64_t>;
  if (word.empty()) return Size();
  std::uint64_t number = 0;
  const auto [end, fault] = std::from_chars(word.data(), word.data() + word.size(), number);
  const std::string_view unit(end, static_cast<std::size_t>(word.data() + word.size() - end));
  constexpr std::uint64_t k_most = 1 << 20;  // of either unit
  if (fault == std::errc() && number <= k_most && unit == "MiB") return Size(number << 20);
  if (fault == std::errc() && number <= k_most && unit == "GiB") return Size(number << 30);
  return Error{say<text::phrases::bad_option_value>(option, word), {}, say<phrases::size_form>()};
}

Result<std::optional<std::chrono::sys_seconds>> time_of(const std::string& word) {
  if (word.empty()) return std::optional<std::chrono::sys_seconds>();
  if (const auto instant = util::parse_instant(word)) return std::optional(*instant);
  return Error{say<text::phrases::bad_option_value>("--now", word), {}, say<phrases::time_form>()};
}

// FORMAT[:PATH]
Result<ReportTarget> report_target(const std::string& word) {
  const std::size_t colon = word.find(':');
  ReportTarget target{word.substr(0, colon), colon == std::string::npos ? "" : word.substr(colon + 1)};
  if (target.path == "-") target.path.clear();
  const std::vector<std::string> formats = report_formats();
  if (std::find(formats.begin(), formats.end(), target.format) != formats.end()) return target;
  return Error{say<phrases::unknown_format>(target.format), {}, util::suggest(target.format, formats)};
}

Result<std::vector<ReportTarget>> report_targets(const std::vector<std::string>& words) {
  std::vector<ReportTarget> targets;
  std::string on_stdout;
  for (const std::string& word : words) {
    RD_TRY(ReportTarget target, report_target(word));
    if (target.path.empty() && !on_stdout.empty())
      return Error{say<phrases::two_reports_on_stdout>(on_stdout, target.format),
                   {},
                   say<phrases::give_a_path>(target.format, "report." + target.format)};
    if (target.path.empty()) on_stdout = target.format;
    targets.push_back(std::move(target));
  }
  return targets;
}

Result<Command> schema_command(const SchemaArguments& arguments) {
  const auto kinds = schema_kinds();
  if (std::find(kinds.begin(), kinds.end(), arguments.kind) != kinds.end()) return Command{arguments};
  return Error{say<phrases::unknown_kind>(arguments.kind), {}, util::suggest(arguments.kind, kinds)};
}

Result<Command> audit_command(const Words& words) {
  AuditArguments arguments = words.audit;
  RD_TRY(arguments.reports, report_targets(words.reports));
  RD_TRY(arguments.now, time_of(words.now));
  RD_TRY(arguments.fail_on, one_of(k_fail_on, words.fail_on, "--fail-on", FailOn::no_go));
  RD_TRY(arguments.jobs, number_of(words.jobs, "--jobs", k_most_jobs));
  RD_TRY(arguments.memory, size_of(words.memory, "--memory"));
  return Command{std::move(arguments)};
}

Result<Command> report_command(const Words& words) {
  RD_TRY(std::vector<ReportTarget> reports, report_targets(words.reports));
  return Command{ReportArguments{words.report.file, std::move(reports)}};
}

Result<TableArguments> table_of(const Words& words) {
  TableArguments table = words.table;
  RD_TRY(const unsigned header_row, number_of(words.header_row, "--header-row", k_last_row, 0));
  RD_TRY(const unsigned header_rows, number_of(words.header_rows, "--header-rows", k_last_row));
  RD_TRY(const unsigned footer_rows, number_of(words.footer_rows, "--footer-rows", k_last_row, 0));
  RD_TRY(table.decimal, one_of(k_decimals, table.decimal, "--decimal", std::string()));
  RD_TRY(table.quote, one_of(k_quotes, table.quote, "--quote", std::string()));
  RD_TRY(table.escape, one_of(k_escapes, table.escape, "--escape", std::string()));
  RD_TRY(table.initial_blanks, one_of(k_initial_blanks, table.initial_blanks, "--initial-blanks", std::string()));
  if (!words.header_row.empty()) table.header_row = static_cast<int>(header_row);
  table.header_rows = static_cast<int>(header_rows);
  if (!words.footer_rows.empty()) table.footer_rows = static_cast<int>(footer_rows);
  return table;
}

Result<Command> convert_command(const Words& words) {
  RD_TRY(TableArguments table, table_of(words));
  return Command{ConvertArguments{std::move(table), words.output}};
}

// A probability; no word means 0.
Result<double> share_of(const std::string& word, const char* option) {
  double share = 0;
  if (word.empty()) return share;
  const auto [end, fault] = std::from_chars(word.data(), word.data() + word.size(), share);
  if (fault == std::errc() && end == word.data() + word.size() && share > 0 && share < 1) return share;
  return Error{say<text::phrases::bad_option_value>(option, word), {}, say<phrases::share_form>()};
}

// The word itself, which has to be one of `known`, or nothing.
Result<std::string> word_of(const std::string& word, const char* option, const std::vector<std::string>& known) {
  if (word.empty() || std::find(known.begin(), known.end(), word) != known.end()) return word;
  return Error{say<text::phrases::bad_option_value>(option, word), {}, util::suggest(word, known)};
}

Result<MatchingArguments> matching_of(const Words& words) {
  MatchingArguments how = words.matching;
  how.output = words.output;
  RD_TRY(how.same, share_of(words.same, "--same"));
  RD_TRY(how.possible, share_of(words.possible, "--possible"));
  RD_TRY(how.view, word_of(how.view, "--view", {"pairs", "groups"}));
  RD_TRY(how.format, word_of(how.format, "--format", sheet_formats()));
  RD_TRY(how.jobs, number_of(words.jobs, "--jobs", k_most_jobs));
  return how;
}

// NAME or NAME=NAME, of the sheets in two workbooks.
void set_sheets(const std::string& sheets, TableArguments& first, TableArguments& second) {
  const std::size_t equals = sheets.find('=');
  first.sheet = sheets.substr(0, equals);
  second.sheet = equals == std::string::npos ? sheets : sheets.substr(equals + 1);
}

Result<Command> match_command(const Words& words) {
  MatchArguments arguments;
  RD_TRY(arguments.how, matching_of(words));
  arguments.first.file = words.table.file;
  arguments.second.file = words.second_file;
  set_sheets(words.sheets, arguments.first, arguments.second);
  return Command{std::move(arguments)};
}

Result<Command> dedupe_command(const Words& words) {
  DedupeArguments arguments;
  RD_TRY(arguments.table, table_of(words));
  RD_TRY(arguments.how, matching_of(words));
  return Command{std::move(arguments)};
}

constexpr unsigned k_most_sampled = 1'000'000;

Result<Command> reconcile_command(const Words& words) {
  ReconcileArguments arguments = words.reconcile;
  arguments.old_table.file = words.table.file;
  arguments.new_table.file = words.second_file;
  set_sheets(words.sheets, arguments.old_table, arguments.new_table);
  arguments.output = words.output;
  RD_TRY(arguments.sample, number_of(words.sample, "--sample", k_most_sampled));
  RD_TRY(arguments.seed, number_of(words.seed.empty() ? "1" : words.seed, "--seed", 0xFFFF'FFFF, 0));
  RD_TRY(const double confidence, share_of(words.confidence, "--confidence"));
  if (confidence > 0) arguments.confidence = confidence;
  for (const auto& [option, word] :
       {std::pair{"--seed", &words.seed}, {"--stratify", &arguments.stratify}, {"--confidence", &words.confidence}})
    if (arguments.sample == 0 && !word->empty()) return Error{say<phrases::recon_needs_sample>(option)};
  RD_TRY(arguments.format, word_of(arguments.format, "--format", text_formats()));
  RD_TRY(arguments.jobs, number_of(words.jobs, "--jobs", k_most_jobs));
  RD_TRY(arguments.memory, size_of(words.memory, "--memory"));
  return Command{std::move(arguments)};
}

Result<Command> profile_command(const Words& words) {
  ProfileArguments arguments = words.profile;
  RD_TRY(arguments.table, table_of(words));
  RD_TRY(arguments.jobs, number_of(words.jobs, "--jobs", k_most_jobs));
  arguments.output = words.output;
  const std::vector<std::string> formats = text_formats();
  if (std::find(formats.begin(), formats.end(), arguments.format) == formats.end())
    return Error{say<text::phrases::bad_option_value>("--format", arguments.format),
                 {},
                 util::suggest(arguments.format, formats)};
  return Command{std::move(arguments)};
}

Result<Command> rows_command(const Words& words) {
  RowsArguments arguments = words.rows;
  arguments.output = words.output;
  RD_TRY(arguments.now, time_of(words.now));
  return Command{std::move(arguments)};
}

Result<Command> what_if_command(const Words& words) {
  WhatIfArguments arguments = words.what_if;
  RD_TRY(arguments.now, time_of(words.now));
  RD_TRY(arguments.jobs, number_of(words.jobs, "--jobs", k_most_jobs));
  return Command{std::move(arguments)};
}

Result<Command> answers_command(const Words& words) {
  static const std::map<std::string, FormAction> k_actions{{"export", FormAction::write}, {"import", FormAction::read}};
  AnswersArguments arguments = words.answers;
  RD_TRY(arguments.action, one_of(k_actions, words.action, "ACTION", FormAction::write));
  RD_TRY(arguments.now, time_of(words.now));
  return Command{std::move(arguments)};
}

// A command of which only the time needs a meaning.
template <class Arguments>
Result<Command> timed_command(Arguments arguments, const Words& words) {
  RD_TRY(arguments.now, time_of(words.now));
  return Command{std::move(arguments)};
}

Result<Command> collect_command(const Words& words) {
  CollectArguments arguments = words.collect;
  arguments.output = words.output;
  RD_TRY(arguments.now, time_of(words.now));
  return Command{std::move(arguments)};
}

Result<Command> command_of(const Words& words, Language language) {
  if (words.wants_version || words.command == "version") return Command{VersionArguments{}};
  if (words.wants_help || words.command.empty()) return Command{HelpText{render(words.help, language)}};
  if (words.command == "report") return report_command(words);
  if (words.command == "lint") return Command{words.lint};
  if (words.command == "schema") return schema_command(words.schema);
  if (words.command == "init") return Command{words.init};
  if (words.command == "probes") return Command{words.probes};
  if (words.command == "explain") return Command{words.explain};
  if (words.command == "rows") return rows_command(words);
  if (words.command == "convert") return convert_command(words);
  if (words.command == "match") return match_command(words);
  if (words.command == "dedupe") return dedupe_command(words);
  if (words.command == "reconcile") return reconcile_command(words);
  if (words.command == "profile") return profile_command(words);
  if (words.command == "whatif") return what_if_command(words);
  if (words.command == "plan") return timed_command(words.plan, words);
  if (words.command == "answer") return timed_command(words.answer, words);
  if (words.command == "answers") return answers_command(words);
  if (words.command == "collect") return collect_command(words);
  if (words.command == "waive") return timed_command(words.waive, words);
  return audit_command(words);
}

}  // namespace

Language language_of(const std::vector<std::string>& arguments, Language fallback) {
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    std::string word;
    if (arguments[i] == "--lang" && i + 1 < arguments.size()) word = arguments[i + 1];
    if (arguments[i].starts_with("--lang=")) word = arguments[i].substr(7);
    if (const auto it = k_languages.find(word); it != k_languages.end()) return it->second;
  }
  return fallback;
}

Result<Arguments> parse_arguments(const std::vector<std::string>& arguments, Language fallback) {
  RD_TRY(const Words words, read_words(arguments));
  Arguments parsed{.verbose = words.verbose};
  RD_TRY(parsed.language, one_of(k_languages, words.language, "--lang", fallback));
  RD_TRY(parsed.command, command_of(words, parsed.language));
  return parsed;
}

}  // namespace readiness::cli
