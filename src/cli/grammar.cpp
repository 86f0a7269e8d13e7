// SPDX-License-Identifier: Apache-2.0
// The only file that includes CLI11: it sorts words; help pages and errors are our own,
// since the library speaks English only.
#include "cli/grammar.hpp"

#include "checklist/schema.hpp"
#include "cli/formats.hpp"
#include "identity/explain.hpp"
#include "identity/roles.hpp"
#include "text/cli_phrases.hpp"
#include "text/punctuation.hpp"
#include "util/strings.hpp"
#include "util/suggest.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <map>

namespace readiness::cli {
namespace {

using text::say;

constexpr int k_common_options = 3;  // that `begin` declares

// Declares every command on `app`, each option bound to a field of `words`.
class Grammar {
 public:
  Grammar(CLI::App& app, Words& words) : app_(app), words_(words) {
    begin(app_, say<text::phrases::about>(), say<text::phrases::about_examples>());
    app_.require_subcommand(0, 1);
    app_.add_flag("--version", words_.wants_version, note(say<text::phrases::opt_version>()));
    audit(), report(), lint(), schema(), init(), probes(), explain(), rows(), convert(), profile(), match(), dedupe(),
        answer(), answers(), waive(), plan(), what_if(), reconcile(), collect();
    command("version", say<text::phrases::cmd_version>(), {});
  }

  HelpPage page(const CLI::App& app) const {
    HelpPage page{.about = about_.at(&app).about, .examples = about_.at(&app).examples};
    page.usage = name_of(app);
    for (const CLI::App* sub : app.get_subcommands([](const CLI::App*) { return true; }))
      page.commands.push_back({sub->get_name(), about_.at(sub).about});
    for (const CLI::Option* option : app.get_options()) {
      auto& entries = option->get_positional() ? page.arguments : page.options;
      entries.push_back({label(*option), notes_[std::stoul(option->get_description())]});
    }
    // A command's own options first.
    std::rotate(page.options.begin(), page.options.begin() + k_common_options, page.options.end());
    page.usage += page.commands.empty() ? " [OPTIONS]" : " [OPTIONS] [COMMAND]";
    for (const CLI::Option* option : app.get_options())
      if (option->get_positional()) page.usage += ' ' + in_usage(*option);
    return page;
  }

  static std::string name_of(const CLI::App& app) {
    return app.get_parent() ? app.get_parent()->get_name() + ' ' + app.get_name() : app.get_name();
  }

  // As people refer to it in an error: --phase, or PROJECT for a word that stands alone.
  static std::string short_label(const CLI::Option& option) {
    return option.get_positional() ? option.get_type_name() : option.get_name();
  }

 private:
  struct About {
    Localized about, examples;
  };

  // CLI11 keeps one text an option, and a Localized is two: it keeps the number of ours.
  std::string note(Localized meaning) {
    notes_.push_back(std::move(meaning));
    return std::to_string(notes_.size() - 1);
  }

  static std::string label(const CLI::Option& option) {
    if (option.get_positional()) return in_usage(option);
    std::string text;
    for (const std::string& name : option.get_snames()) text += "-" + name + ", ";
    for (const std::string& name : option.get_lnames()) text += "--" + name;
    return option.get_type_size() == 0 ? text : text + ' ' + option.get_type_name();
  }

  static std::string in_usage(const CLI::Option& option) {
    const std::string name = option.get_type_name() + (option.get_expected_max() > 1 ? "..." : "");
    return option.get_required() ? name : '[' + name + ']';
  }

  void begin(CLI::App& app, Localized about, Localized examples) {
    about_[&app] = {std::move(about), std::move(examples)};
    app.set_help_flag("-h,--help", note(say<text::phrases::opt_help>()));
    app.add_option("--lang", words_.language, note(say<text::phrases::opt_lang>()))->type_name("LANG");
    app.add_flag("-v,--verbose", words_.verbose, note(say<text::phrases::opt_verbose>()));
  }

  CLI::App* command(const char* name, Localized about, Localized examples) {
    CLI::App* sub = app_.add_subcommand(name);
    begin(*sub, std::move(about), std::move(examples));
    return sub;
  }

  // A word that stands alone; help shows it as `value`.
  CLI::Option* positional(CLI::App* sub, const char* name, const char* value, auto& to, Localized meaning) {
    return sub->add_option(name, to, note(std::move(meaning)))->type_name(value);
  }

  void option(CLI::App* sub, const char* name, const char* value, std::string& to, Localized meaning) {
    sub->add_option(name, to, note(std::move(meaning)))->type_name(value);
  }

  // One value each time, and as often as wanted.
  CLI::Option* repeatable(CLI::App* sub, const char* name, const char* value, std::vector<std::string>& to,
                          Localized meaning) {
    return sub->add_option(name, to, note(std::move(meaning)))->type_name(value)->allow_extra_args(false);
  }

  void flag(CLI::App* sub, const char* name, bool& to, Localized meaning) {
    sub->add_flag(name, to, note(std::move(meaning)));
  }

  void reports(CLI::App* sub) {
    repeatable(sub, "--report", "FORMAT[:PATH]", words_.reports,
               say<text::phrases::opt_report>(text::enumerated(report_formats())));
  }

  void audit() {
    CLI::App* sub = command("audit", say<text::phrases::cmd_audit>(), say<text::phrases::audit_examples>());
    AuditArguments& to = words_.audit;
    positional(sub, "project", "PROJECT", to.project, say<text::phrases::opt_project>());
    option(sub, "--phase", "ID", to.phase, say<text::phrases::opt_phase>());
    reports(sub);
    repeatable(sub, "--only", "ID,...", to.only, say<text::phrases::opt_only>())->delimiter(',');
    repeatable(sub, "--skip", "ID,...", to.skip, say<text::phrases::opt_skip>())->delimiter(',');
    repeatable(sub, "--domain", "ID,...", to.domains, say<text::phrases::opt_domain>())->delimiter(',');
    option(sub, "--now", "TIME", words_.now, say<text::phrases::opt_now>());
    option(sub, "--fail-on", "WHEN", words_.fail_on, say<text::phrases::opt_fail_on>());
    option(sub, "-j,--jobs", "N", words_.jobs, say<text::phrases::opt_jobs>());
    option(sub, "--memory", "SIZE", words_.memory, say<text::phrases::opt_memory>());
    option(sub, "--violations", "FOLDER", to.violations, say<text::phrases::opt_violations>());
    flag(sub, "--show-values", to.show_values, say<text::phrases::opt_show_values>());
  }

  void report() {
    CLI::App* sub = command("report", say<text::phrases::cmd_report>(), say<text::phrases::report_examples>());
    positional(sub, "file", "FILE", words_.report.file, say<text::phrases::opt_json_report>())->required();
    reports(sub);
  }

  void lint() {
    CLI::App* sub = command("lint", say<text::phrases::cmd_lint>(), say<text::phrases::lint_examples>());
    positional(sub, "path", "PATH", words_.lint.paths, say<text::phrases::opt_lint_paths>());
  }

  void schema() {
    CLI::App* sub = command("schema", say<text::phrases::cmd_schema>(), say<text::phrases::schema_examples>());
    positional(sub, "kind", "KIND", words_.schema.kind,
               say<text::phrases::opt_schema_kind>(text::enumerated(schema_kinds())))
        ->required();
  }

  void collect() {
    CLI::App* sub = command("collect", say<text::phrases::cmd_collect>(), say<text::phrases::collect_examples>());
    repeatable(sub, "--program", "NAME", words_.collect.programs, say<text::phrases::opt_program>());
    repeatable(sub, "--disk", "FOLDER", words_.collect.disks, say<text::phrases::opt_disk>());
    output(sub);
    option(sub, "--now", "TIME", words_.now, say<text::phrases::opt_now>());
  }

  void init() {
    CLI::App* sub = command("init", say<text::phrases::cmd_init>(), say<text::phrases::init_examples>());
    positional(sub, "folder", "FOLDER", words_.init.folder, say<text::phrases::opt_init_folder>())->required();
    option(sub, "--checklist", "NAME", words_.init.checklist, say<text::phrases::opt_init_checklist>());
    option(sub, "--phase", "ID", words_.init.phase, say<text::phrases::opt_init_phase>());
    flag(sub, "--xlsx", words_.init.xlsx, say<text::phrases::opt_init_xlsx>());
  }

  void probes() {
    CLI::App* sub = command("probes", say<text::phrases::cmd_probes>(), say<text::phrases::probes_examples>());
    positional(sub, "id", "PROBE", words_.probes.id, say<text::phrases::opt_probe_id>());
    flag(sub, "--markdown", words_.probes.markdown, say<text::phrases::opt_markdown>());
  }

  void explain() {
    CLI::App* sub = command("explain", say<text::phrases::cmd_explain>(), say<text::phrases::explain_examples>());
    positional(sub, "item", "ITEM", words_.explain.item, say<text::phrases::opt_item_id>())->required();
    option(sub, "--project", "PATH", words_.explain.project, say<text::phrases::opt_explain_project>());
    option(sub, "--checklist", "NAME", words_.explain.checklist, say<text::phrases::opt_explain_checklist>());
  }

  void rows() {
    CLI::App* sub = command("rows", say<text::phrases::cmd_rows>(), say<text::phrases::rows_examples>());
    positional(sub, "item", "ITEM", words_.rows.item, say<text::phrases::opt_item_id>())->required();
    positional(sub, "project", "PROJECT", words_.rows.project, say<text::phrases::opt_project>());
    output(sub);
    option(sub, "--now", "TIME", words_.now, say<text::phrases::opt_now>());
    flag(sub, "--show-values", words_.rows.show_values, say<text::phrases::opt_show_values>());
  }

  void table(CLI::App* sub) {
    TableArguments& to = words_.table;
    positional(sub, "file", "FILE", to.file, say<text::phrases::opt_table_file>())->required();
    option(sub, "--sheet", "NAME", to.sheet, say<text::phrases::opt_sheet>());
    option(sub, "--encoding", "NAME", to.encoding, say<text::phrases::opt_encoding>());
    option(sub, "--delimiter", "CHAR", to.delimiter, say<text::phrases::opt_delimiter>());
    option(sub, "--quote", "QUOTE", to.quote, say<text::phrases::opt_quote>());
    option(sub, "--escape", "ESCAPE", to.escape, say<text::phrases::opt_escape>());
    option(sub, "--initial-blanks", "WHAT", to.initial_blanks, say<text::phrases::opt_initial_blanks>());
    option(sub, "--header-row", "N", words_.header_row, say<text::phrases::opt_header_row>());
    option(sub, "--header-rows", "N", words_.header_rows, say<text::phrases::opt_header_rows>());
    option(sub, "--footer-rows", "N", words_.footer_rows, say<text::phrases::opt_footer_rows>());
    option(sub, "--decimal", "MARK", to.decimal, say<text::phrases::opt_decimal>());
  }

  void output(CLI::App* sub) {
    option(sub, "-o,--output", "FILE", words_.output.path, say<text::phrases::opt_output>());
    flag(sub, "--force", words_.output.force, say<text::phrases::opt_force>());
  }

  void convert() {
    CLI::App* sub = command("convert", say<text::phrases::cmd_convert>(), say<text::phrases::convert_examples>());
    table(sub), output(sub);
  }

  void profile() {
    CLI::App* sub = command("profile", say<text::phrases::cmd_profile>(), say<text::phrases::profile_examples>());
    ProfileArguments& to = words_.profile;
    table(sub);
    option(sub, "--format", "NAME", to.format,
           say<text::phrases::opt_profile_format>(text::enumerated(text_formats())));
    flag(sub, "--suggest", to.suggest, say<text::phrases::opt_suggest>());
    output(sub);
    option(sub, "-j,--jobs", "N", words_.jobs, say<text::phrases::opt_jobs>());
    flag(sub, "--show-values", to.show_values, say<text::phrases::opt_profile_values>());
  }

  void answer() {
    CLI::App* sub = command("answer", say<text::phrases::cmd_answer>(), say<text::phrases::answer_examples>());
    positional(sub, "project", "PROJECT", words_.answer.project, say<text::phrases::opt_project>());
    option(sub, "--phase", "ID", words_.answer.phase, say<text::phrases::opt_phase>());
    repeatable(sub, "--only", "ID,...", words_.answer.only, say<text::phrases::opt_answer_only>())->delimiter(',');
    option(sub, "--now", "TIME", words_.now, say<text::phrases::opt_now>());
  }

  void answers() {
    CLI::App* sub = command("answers", say<text::phrases::cmd_answers>(), say<text::phrases::answers_examples>());
    AnswersArguments& to = words_.answers;
    positional(sub, "action", "ACTION", words_.action, say<text::phrases::opt_answers_action>())->required();
    positional(sub, "file", "FILE", to.file, say<text::phrases::opt_answers_file>())->required();
    positional(sub, "project", "PROJECT", to.project, say<text::phrases::opt_project>());
    option(sub, "--phase", "ID", to.phase, say<text::phrases::opt_phase>());
    flag(sub, "--force", to.force, say<text::phrases::opt_force>());
    option(sub, "--now", "TIME", words_.now, say<text::phrases::opt_now>());
  }

  void waive() {
    CLI::App* sub = command("waive", say<text::phrases::cmd_waive>(), say<text::phrases::waive_examples>());
    WaiveArguments& to = words_.waive;
    positional(sub, "item", "ITEM", to.item, say<text::phrases::opt_item_id>())->required();
    positional(sub, "project", "PROJECT", to.project, say<text::phrases::opt_project>());
    sub->add_option("--reason", to.reason, note(say<text::phrases::opt_waive_reason>()))->type_name("TEXT")->required();
    sub->add_option("--approver", to.approver, note(say<text::phrases::opt_waive_approver>()))
        ->type_name("NAME")
        ->required();
    sub->add_option("--until", to.until, note(say<text::phrases::opt_waive_until>()))->type_name("DATE")->required();
    option(sub, "--now", "TIME", words_.now, say<text::phrases::opt_now>());
  }

  void plan() {
    CLI::App* sub = command("plan", say<text::phrases::cmd_plan>(), say<text::phrases::plan_examples>());
    positional(sub, "project", "PROJECT", words_.plan.project, say<text::phrases::opt_project>());
    option(sub, "--phase", "ID", words_.plan.phase, say<text::phrases::opt_phase>());
    option(sub, "--now", "TIME", words_.now, say<text::phrases::opt_now>());
  }

  void what_if() {
    CLI::App* sub = command("whatif", say<text::phrases::cmd_whatif>(), say<text::phrases::whatif_examples>());
    WhatIfArguments& to = words_.what_if;
    positional(sub, "project", "PROJECT", to.project, say<text::phrases::opt_project>());
    repeatable(sub, "--pass", "ID,...", to.pass, say<text::phrases::opt_pass>())->delimiter(',');
    option(sub, "--phase", "ID", to.phase, say<text::phrases::opt_phase>());
    option(sub, "--now", "TIME", words_.now, say<text::phrases::opt_now>());
    option(sub, "-j,--jobs", "N", words_.jobs, say<text::phrases::opt_jobs>());
  }

  void match() {
    CLI::App* sub = command("match", say<text::phrases::cmd_match>(), say<text::phrases::match_examples>());
    positional(sub, "first", "A", words_.table.file, say<text::phrases::opt_first_table>())->required();
    positional(sub, "second", "B", words_.second_file, say<text::phrases::opt_second_table>())->required();
    option(sub, "--sheet", "NAME[=NAME]", words_.sheets, say<text::phrases::opt_sheets>());
    matching(sub, "COL[=COL]");
    flag(sub, "--unmatched", words_.matching.unmatched, say<text::phrases::opt_unmatched>());
  }

  void dedupe() {
    CLI::App* sub = command("dedupe", say<text::phrases::cmd_dedupe>(), say<text::phrases::dedupe_examples>());
    table(sub);
    matching(sub, "COL");
  }

  void reconcile() {
    CLI::App* sub = command("reconcile", say<text::phrases::cmd_reconcile>(), say<text::phrases::reconcile_examples>());
    ReconcileArguments& to = words_.reconcile;
    positional(sub, "old", "OLD", words_.table.file, say<text::phrases::opt_old_table>())->required();
    positional(sub, "new", "NEW", words_.second_file, say<text::phrases::opt_new_table>())->required();
    option(sub, "--mapping", "FILE", to.mapping, say<text::phrases::opt_mapping>());
    option(sub, "--table", "NAME", to.mapping_table, say<text::phrases::opt_mapping_table>());
    option(sub, "--codes", "FILE", to.codes, say<text::phrases::opt_codes>());
    repeatable(sub, "--key", "COL[=COL]", to.keys, say<text::phrases::opt_key>());
    repeatable(sub, "--group-by", "COL[=COL]", to.groups, say<text::phrases::opt_group_by>());
    option(sub, "--batches", "FILE", to.batches, say<text::phrases::opt_batches>());
    option(sub, "--sample", "N", words_.sample, say<text::phrases::opt_sample>());
    option(sub, "--seed", "N", words_.seed, say<text::phrases::opt_seed>());
    option(sub, "--stratify", "COL", to.stratify, say<text::phrases::opt_stratify>());
    option(sub, "--confidence", "P", words_.confidence, say<text::phrases::opt_confidence>());
    option(sub, "--sheet", "NAME[=NAME]", words_.sheets, say<text::phrases::opt_sheets>());
    option(sub, "--format", "NAME", to.format, say<text::phrases::opt_recon_format>(text::enumerated(text_formats())));
    output(sub);
    option(sub, "--cells", "FILE", to.cells, say<text::phrases::opt_cells>());
    option(sub, "-j,--jobs", "N", words_.jobs, say<text::phrases::opt_jobs>());
    option(sub, "--memory", "SIZE", words_.memory, say<text::phrases::opt_memory>());
    flag(sub, "--show-values", to.show_values, say<text::phrases::opt_recon_values>());
  }

  void matching(CLI::App* sub, const char* column) {
    MatchingArguments& to = words_.matching;
    for (std::size_t i = 0; i < identity::k_roles; ++i) {
      const identity::Role role = identity::role_of(i);
      const std::string name(identity::id_of(role));
      option(sub, ("--" + name).c_str(), column, to.columns[name],
             say<text::phrases::opt_role>(identity::title_of(role)));
    }
    option(sub, "--weights", "WHICH", to.weights, say<text::phrases::opt_weights>());
    option(sub, "--save-weights", "FILE", to.save_weights, say<text::phrases::opt_save_weights>());
    option(sub, "--same", "P", words_.same, say<text::phrases::opt_same>());
    option(sub, "--possible", "P", words_.possible, say<text::phrases::opt_possible>());
    option(sub, "--view", "NAME", to.view, say<text::phrases::opt_view>());
    option(sub, "--format", "NAME", to.format, say<text::phrases::opt_match_format>(text::enumerated(sheet_formats())));
    output(sub);
    option(sub, "-j,--jobs", "N", words_.jobs, say<text::phrases::opt_jobs>());
    flag(sub, "--show-values", to.show_values, say<text::phrases::opt_match_values>());
  }

  CLI::App& app_;
  Words& words_;
  std::map<const CLI::App*, About> about_;
  std::vector<Localized> notes_;
};

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

const CLI::App& chosen(const CLI::App& app) {
  const auto subs = app.get_subcommands();
  return subs.empty() ? app : *subs.front();
}

Localized see_help(const CLI::App& where) { return say<text::phrases::see_help>(Grammar::name_of(where)); }

Error extra_word(const CLI::App& where, const std::string& word) {
  if (word.starts_with("-"))
    return {say<text::phrases::unknown_option>(word),
            {},
            util::suggest(word.substr(0, word.find('=')), option_names(where))};
  if (!where.get_parent())
    return {say<text::phrases::unknown_command>(word), {}, util::suggest(word, command_names(where))};
  return {say<text::phrases::unexpected_argument>(word), {}, see_help(where)};
}

// The option that a message of CLI11 begins with ("--phase: 1 required ID missing").
Error wrong_number_of_values(const CLI::App& where, const CLI::ArgumentMismatch& fault) {
  const std::string message = fault.what();
  const std::string name = message.substr(0, message.find(':'));
  for (const CLI::Option* option : where.get_options()) {
    if (option->get_name() != name && !option->check_name(name)) continue;
    const bool twice = option->count() > 1;
    return {twice ? say<text::phrases::given_twice>(Grammar::short_label(*option))
                  : say<text::phrases::value_missing>(Grammar::short_label(*option), option->get_type_name()),
            {},
            see_help(where)};
  }
  return {say<text::phrases::bad_usage>(message), {}, see_help(where)};
}

Error explain_fault(const CLI::App& app, const CLI::ParseError& fault) {
  const CLI::App& where = chosen(app);
  if (const auto extras = app.remaining(true); dynamic_cast<const CLI::ExtrasError*>(&fault) && !extras.empty())
    return extra_word(where, extras.front());
  if (dynamic_cast<const CLI::RequiredError*>(&fault))
    for (const CLI::Option* option : where.get_options())
      if (option->get_required() && option->count() == 0)
        return {say<text::phrases::missing_argument>(Grammar::short_label(*option)), {}, see_help(where)};
  if (const auto* mismatch = dynamic_cast<const CLI::ArgumentMismatch*>(&fault))
    return wrong_number_of_values(where, *mismatch);
  return {say<text::phrases::bad_usage>(fault.what()), {}, see_help(where)};
}

}  // namespace

std::vector<std::string> schema_kinds() {
  std::vector<std::string> kinds = checklist::schema_kinds();
  kinds.emplace_back("report");
  return kinds;
}

Result<Words> read_words(const std::vector<std::string>& arguments) {
  CLI::App app{"", "readiness"};
  Words words;
  const Grammar grammar(app, words);
  try {
    app.parse(std::vector<std::string>(arguments.rbegin(), arguments.rend()));
  } catch (const CLI::CallForHelp&) {
    words.wants_help = true;
  } catch (const CLI::ParseError& fault) {
    return explain_fault(app, fault);
  }
  const CLI::App& where = chosen(app);
  if (where.get_parent()) words.command = where.get_name();
  words.help = grammar.page(where);
  return words;
}

}  // namespace readiness::cli
