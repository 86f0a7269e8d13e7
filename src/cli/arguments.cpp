// SPDX-License-Identifier: Apache-2.0
// The only file that includes CLI11.
#include "cli/arguments.hpp"

#include "checklist/schema.hpp"
#include "cli/console.hpp"
#include "report/renderer.hpp"
#include "text/cli_phrases.hpp"
#include "util/calendar.hpp"
#include "util/strings.hpp"
#include "util/suggest.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <map>

namespace readiness::cli {
namespace {

namespace phrases = text::phrases;
using text::Phrase;
using text::say;

const std::map<std::string, Language> k_languages{
    {"zh", Language::zh}, {"en", Language::en}, {"zh-en", Language::zh_en}};
const std::map<std::string, FailOn> k_fail_on{
    {"no-go", FailOn::no_go}, {"conditional", FailOn::conditional}, {"never", FailOn::never}};

template <class T>
std::vector<std::string> keys(const std::map<std::string, T>& map) {
  std::vector<std::string> result;
  for (const auto& [key, value] : map) result.push_back(key);
  return result;
}

std::vector<std::string> formats() {
  std::vector<std::string> names;
  for (const report::Renderer& renderer : report::all()) {
    names.push_back(renderer.name);
    if (!renderer.alias.empty()) names.push_back(renderer.alias);
  }
  return names;
}

// What the options say, as typed; `finish` gives it meaning.
struct Words {
  std::string language, now, fail_on = "no-go";
  std::vector<std::string> reports;
  bool verbose = false, version = false;
  AuditArguments audit;
  ReportArguments report;
  LintArguments lint;
  SchemaArguments schema;
  InitArguments init{.checklist = "sales-reporting"};
  ProbesArguments probes;
  ExplainArguments explain;
};

// Declares every command on `app`, each option bound to a field of `words`.
class Grammar {
 public:
  Grammar(CLI::App& app, Words& words, Language language) : app_(app), words_(words), language_(language) {
    prepare(app_, phrases::about, phrases::about_examples);
    app_.require_subcommand(0, 1);
    app_.add_flag("--version", words_.version, text(phrases::opt_version));
    audit(), report(), lint(), schema(), init(), probes(), explain();
    command("version", phrases::cmd_version, phrases::cmd_version);
  }

 private:
  std::string text(const Phrase& phrase) const {
    return Localized{std::string(phrase.zh()), std::string(phrase.en())}.in(language_);
  }

  void prepare(CLI::App& app, const Phrase& about, const Phrase& examples) {
    app.description(text(about));
    if (&about != &examples) app.footer(text(examples));
    app.set_help_flag("-h,--help", text(phrases::opt_help));
    app.add_option("--lang", words_.language, text(phrases::opt_lang))->type_name("LANG");
    app.add_flag("-v,--verbose", words_.verbose, text(phrases::opt_verbose));
    auto formatter = std::make_shared<CLI::Formatter>();
    formatter->label("Usage", text(phrases::label_usage));
    formatter->label("OPTIONS", "...");
    formatter->label("SUBCOMMAND", "COMMAND");
    formatter->label("REQUIRED", "*");
    formatter->column_width(28);
    app.formatter(formatter);
    app.get_formatter()->label("Subcommands", text(phrases::label_commands));
  }

  CLI::App* command(const char* name, const Phrase& about, const Phrase& examples) {
    CLI::App* sub = app_.add_subcommand(name, text(about));
    prepare(*sub, about, examples);
    sub->group(text(phrases::label_commands));
    return sub;
  }

  void add_reports(CLI::App* sub) {
    sub->add_option("--report", words_.reports, say<phrases::opt_report>(util::join(formats(), ", ")).in(language_))
        ->type_name("FORMAT[:PATH]")
        ->allow_extra_args(false);
  }

  void audit() {
    CLI::App* sub = command("audit", phrases::cmd_audit, phrases::audit_examples);
    AuditArguments& to = words_.audit;
    sub->add_option("project", to.project, text(phrases::opt_project))->type_name("PATH");
    sub->add_option("--phase", to.phase, text(phrases::opt_phase))->type_name("ID");
    add_reports(sub);
    add_list(sub, "--only", to.only, phrases::opt_only);
    add_list(sub, "--skip", to.skip, phrases::opt_skip);
    add_list(sub, "--domain", to.domains, phrases::opt_domain);
    sub->add_option("--now", words_.now, text(phrases::opt_now))->type_name("TIME");
    sub->add_option("--fail-on", words_.fail_on, text(phrases::opt_fail_on))->type_name("WHEN");
    sub->add_option("--jobs,-j", to.jobs, text(phrases::opt_jobs))->type_name("N")->check(CLI::Range(1, 1024));
    sub->add_flag("--show-values", to.show_values, text(phrases::opt_show_values));
  }

  void add_list(CLI::App* sub, const char* name, std::vector<std::string>& to, const Phrase& meaning) {
    sub->add_option(name, to, text(meaning))->type_name("ID,...")->delimiter(',')->allow_extra_args(false);
  }

  void report() {
    CLI::App* sub = command("report", phrases::cmd_report, phrases::report_examples);
    sub->add_option("file", words_.report.file, text(phrases::opt_json_report))->type_name("PATH")->required();
    add_reports(sub);
  }

  void lint() {
    CLI::App* sub = command("lint", phrases::cmd_lint, phrases::lint_examples);
    sub->add_option("paths", words_.lint.paths, text(phrases::opt_lint_paths))->type_name("PATH");
  }

  void schema() {
    CLI::App* sub = command("schema", phrases::cmd_schema, phrases::schema_examples);
    const std::string kinds = util::join(checklist::schema_kinds(), ", ") + ", report";
    sub->add_option("kind", words_.schema.kind, say<phrases::opt_schema_kind>(kinds).in(language_))
        ->type_name("KIND")
        ->required();
  }

  void init() {
    CLI::App* sub = command("init", phrases::cmd_init, phrases::init_examples);
    sub->add_option("folder", words_.init.folder, text(phrases::opt_init_folder))->type_name("FOLDER")->required();
    sub->add_option("--checklist", words_.init.checklist, text(phrases::opt_init_checklist))->type_name("NAME");
    sub->add_option("--phase", words_.init.phase, text(phrases::opt_init_phase))->type_name("ID");
  }

  void probes() {
    CLI::App* sub = command("probes", phrases::cmd_probes, phrases::probes_examples);
    sub->add_option("id", words_.probes.id, text(phrases::opt_probe_id))->type_name("ID");
    sub->add_flag("--markdown", words_.probes.markdown, text(phrases::opt_markdown));
  }

  void explain() {
    CLI::App* sub = command("explain", phrases::cmd_explain, phrases::explain_examples);
    sub->add_option("item", words_.explain.item, text(phrases::opt_item_id))->type_name("ID")->required();
    sub->add_option("--project", words_.explain.project, text(phrases::opt_explain_project))->type_name("PATH");
    sub->add_option("--checklist", words_.explain.checklist, text(phrases::opt_explain_checklist))->type_name("NAME");
  }

  CLI::App& app_;
  Words& words_;
  Language language_;
};

template <class T>
Result<T> one_of(const std::map<std::string, T>& known, const std::string& word, const char* option) {
  const auto it = known.find(word);
  if (it == known.end())
    return Error{say<phrases::bad_option_value>(option, word), {}, util::suggest(word, keys(known))};
  return it->second;
}

Result<std::vector<ReportTarget>> report_targets(const std::vector<std::string>& words) {
  std::vector<ReportTarget> targets;
  std::string on_stdout;
  for (const std::string& word : words) {
    const std::size_t colon = word.find(':');
    ReportTarget target{word.substr(0, colon), colon == std::string::npos ? "" : word.substr(colon + 1)};
    if (!report::find(target.format))
      return Error{say<phrases::unknown_format>(target.format), {}, util::suggest(target.format, formats())};
    if (target.path == "-") target.path.clear();
    if (target.path.empty() && !on_stdout.empty())
      return Error{say<phrases::two_reports_on_stdout>(on_stdout, target.format),
                   {},
                   say<phrases::give_a_path>(target.format, "report." + target.format)};
    if (target.path.empty()) on_stdout = target.format;
    targets.push_back(std::move(target));
  }
  return targets;
}

Result<Command> command_of(const std::string& name, Words words) {
  RD_TRY(const std::vector<ReportTarget> reports, report_targets(words.reports));
  if (name == "report") return Command{ReportArguments{words.report.file, reports}};
  if (name == "lint") return Command{words.lint};
  if (name == "schema") return Command{words.schema};
  if (name == "init") return Command{words.init};
  if (name == "probes") return Command{words.probes};
  if (name == "explain") return Command{words.explain};
  if (name == "version") return Command{VersionArguments{}};
  words.audit.reports = reports;
  if (!words.now.empty()) {
    RD_TRY(words.audit.now, util::parse_instant(words.now));
  }
  RD_TRY(words.audit.fail_on, one_of(k_fail_on, words.fail_on, "--fail-on"));
  return Command{words.audit};
}

std::vector<std::string> option_names(const CLI::App& app) {
  std::vector<std::string> names;
  for (const CLI::Option* option : app.get_options())
    for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
  return names;
}

std::vector<std::string> command_names(const CLI::App& app) {
  std::vector<std::string> names;
  for (const CLI::App* sub : app.get_subcommands([](const CLI::App*) { return true; }))
    names.push_back(sub->get_name());
  return names;
}

// CLI11 speaks English only; the two mistakes people really make get our own words.
Error explain_fault(const CLI::App& app, const CLI::ParseError& fault) {
  const auto chosen = app.get_subcommands();
  const CLI::App& where = chosen.empty() ? app : *chosen.front();
  const std::string full_name = chosen.empty() ? "readiness" : "readiness " + where.get_name();
  const std::vector<std::string> extras = app.remaining(true);
  if (dynamic_cast<const CLI::ExtrasError*>(&fault) && !extras.empty()) {
    const std::string& word = extras.front();
    if (word.starts_with("-"))
      return {say<phrases::unexpected_argument>(word), {}, util::suggest(word, option_names(where))};
    if (chosen.empty()) return {say<phrases::unknown_command>(word), {}, util::suggest(word, command_names(app))};
    return {say<phrases::unexpected_argument>(word), {}, say<phrases::see_help>(full_name)};
  }
  return {say<phrases::bad_usage>(fault.what()), {}, say<phrases::see_help>(full_name)};
}

}  // namespace

Language language_of(const std::vector<std::string>& arguments) {
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    std::string word;
    if (arguments[i] == "--lang" && i + 1 < arguments.size()) word = arguments[i + 1];
    if (arguments[i].starts_with("--lang=")) word = arguments[i].substr(7);
    if (const auto it = k_languages.find(word); it != k_languages.end()) return it->second;
  }
  return system_language();
}

Result<Arguments> parse_arguments(const std::vector<std::string>& arguments, Language language) {
  CLI::App app{"", "readiness"};
  Words words;
  const Grammar grammar(app, words, language);
  try {
    std::vector<std::string> reversed(arguments.rbegin(), arguments.rend());
    app.parse(reversed);
  } catch (const CLI::CallForHelp&) {
    return Arguments{.language = language, .command = HelpText{app.help()}};
  } catch (const CLI::ParseError& fault) {
    return explain_fault(app, fault);
  }
  Arguments parsed{.language = language, .verbose = words.verbose};
  if (!words.language.empty()) {
    RD_TRY(parsed.language, one_of(k_languages, words.language, "--lang"));
  }
  const auto chosen = app.get_subcommands();
  if (words.version)
    parsed.command = VersionArguments{};
  else if (chosen.empty())
    parsed.command = HelpText{app.help()};
  else {
    RD_TRY(parsed.command, command_of(chosen.front()->get_name(), words));
  }
  return parsed;
}

}  // namespace readiness::cli
