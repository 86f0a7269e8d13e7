// SPDX-License-Identifier: Apache-2.0
#include "audit/expect.hpp"
#include "checklist/load.hpp"
#include "cli/command.hpp"
#include "cli/exit_code.hpp"
#include "cli/item.hpp"
#include "cli/usual_options.hpp"
#include "probes/list.hpp"
#include "text/names.hpp"
#include "text/phrase.hpp"
#include "text/punctuation.hpp"
#include "util/strings.hpp"

#include <fmt/core.h>

#include <filesystem>
#include <memory>

namespace readiness::cli {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase explain_who{"应由{0}回答", "to be answered by: {0}"};
constexpr text::Phrase explain_review{"须由第二人复核", "a second person must review it"};
constexpr text::Phrase explain_effort{"整改约需 {0} 人天", "a fix takes about {0} person-days"};
constexpr text::Phrase explain_why{"原因", "Why"};
constexpr text::Phrase explain_fix{"整改", "Fix"};
constexpr text::Phrase explain_how{"如何测量", "How it is measured"};
constexpr text::Phrase explain_question{"由人回答", "A person answers"};
constexpr text::Phrase explain_parts{"由以下分项组成，全部成立才通过", "Made of these parts; it passes when all of them do"};
constexpr text::Phrase explain_part_of{"属于 {0} {1}", "part of {0} {1}"};
constexpr text::Phrase explain_expected{"期望", "Expected"};
constexpr text::Phrase explain_bounds{"{0}；{1} 为不通过", "{0}; {1} fails"};
constexpr text::Phrase explain_choices{"可选答案", "Choices"};
constexpr text::Phrase explain_due{"应检查的阶段", "Due in"};
constexpr text::Phrase explain_severity{"严重度", "Severity"};
constexpr text::Phrase explain_gate{"门槛项", "gate item"};
constexpr text::Phrase explain_source{"出处", "Source"};
constexpr text::Phrase explain_source_text{"原文 {0}", "paragraph {0} of the article behind the checklist"};
constexpr text::Phrase explain_proposal{"阈值为建议值，原文未给出", "the threshold is our proposal; the source gives none"};
constexpr text::Phrase explain_written_at{"写在", "Written at"};
constexpr text::Phrase explain_evidence{"须附证据", "evidence required"};
constexpr text::Phrase explain_valid{"有效 {0} 天", "valid for {0} days"};
constexpr text::Phrase cmd_explain{"说明一个检查项：内容、原因、如何测量、如何整改", "explain one item: statement, why, how it is measured, fix"};
constexpr text::Phrase explain_examples{
    "示例：\n"
    "  readiness explain DATA-05              内置检查表中的一项\n"
    "  readiness explain DATA-05 --project .  项目所用检查表中的一项",
    "Examples:\n"
    "  readiness explain DATA-05              of the built-in checklist\n"
    "  readiness explain DATA-05 --project .  of the project's own checklist"};
constexpr text::Phrase opt_explain_project{"取项目所用的检查表（默认当前文件夹，若其中有 readiness.yaml）", "use the checklist of this project (default: the current folder, where it has a readiness.yaml)"};
constexpr text::Phrase opt_explain_checklist{"检查表：内置名称或路径", "checklist: a built-in name, or a path"};
// clang-format on
}  // namespace phrases

struct ExplainArguments {
  std::string item;
  std::string project;
  std::string checklist;
};

using text::say;

Result<Checklist, Errors> checklist_of(const ExplainArguments& arguments) {
  if (!arguments.checklist.empty()) return checklist::load_checklist(arguments.checklist, probes::all());
  const std::string project = arguments.project.empty() ? "." : arguments.project;
  std::error_code ignored;  // a folder that cannot be read has no project file either
  if (arguments.project.empty() && !std::filesystem::exists("readiness.yaml", ignored))
    return checklist::load_checklist("sales-reporting", probes::all());
  RD_TRY(checklist::Loaded loaded, checklist::load_project(project, probes::all()));
  return std::move(loaded.checklist);
}

std::string value_text(const ParamValue& value) {
  struct Writer {
    std::string operator()(const std::string& text) const { return text; }
    std::string operator()(std::int64_t number) const { return fmt::format("{}", number); }
    std::string operator()(double number) const { return fmt::format("{}", number); }
    std::string operator()(bool flag) const { return flag ? "true" : "false"; }
    std::string operator()(const std::vector<std::string>& texts) const { return util::join(texts, ", "); }
    std::string operator()(const ParamValue::Map& map) const {
      std::vector<std::string> parts;
      for (const auto& [key, texts] : map) parts.push_back(key + ": " + util::join(texts, ", "));
      return util::join(parts, "; ");
    }
  };
  return std::visit(Writer{}, value.value);
}

template <const text::Phrase& label>
std::string line(const Localized& what, Language language) {
  return say<label>().in(language) + text::colon(language) + what.in(language) + '\n';
}

Localized expectation(const Expect& expect, Unit unit) {
  const std::string pass = audit::describe(expect.pass, unit);
  if (!expect.fail) return same(pass);
  return say<phrases::explain_bounds>(pass, audit::describe(*expect.fail, unit));
}

std::string describe_check(const Check& check, Language language) {
  const ProbeInfo& info = probes::find(check.probe)->info;
  std::string text = line<phrases::explain_how>(info.measured, language);
  text += fmt::format("  {} - {}\n", info.id, info.statement.in(language));
  for (const auto& [name, value] : check.with.all()) text += fmt::format("    {}: {}\n", name, value_text(value));
  return text + line<phrases::explain_expected>(expectation(check.expect, info.unit), language);
}

std::string describe_ask(const Ask& ask, Language language) {
  std::string text = line<phrases::explain_question>(ask.question, language);
  std::vector<std::string> choices;
  for (const Choice& choice : ask.choices)
    choices.push_back(choice.id + text::in_brackets(choice.title.in(language), language) +
                      fmt::format(" = {}", choice.value));
  text += line<phrases::explain_choices>(same(util::join(choices, text::semicolon(language))), language);
  for (const Choice& choice : ask.choices)
    if (!choice.risk.empty()) text += "  " + choice.id + text::colon(language) + choice.risk.in(language) + '\n';
  if (!ask.who.empty()) text += say<phrases::explain_who>(ask.who).in(language) + "\n";
  if (ask.review) text += say<phrases::explain_review>().in(language) + "\n";
  if (ask.evidence) text += say<phrases::explain_evidence>().in(language) + "\n";
  if (ask.valid_days > 0) text += say<phrases::explain_valid>(ask.valid_days).in(language) + "\n";
  return text;
}

std::string severity_line(const Item& item, Language language) {
  const std::string gate = item.gate ? text::comma(language) + say<phrases::explain_gate>().in(language) : "";
  return line<phrases::explain_severity>(same(text::name(item.severity).in(language) + gate), language);
}

std::string phases_line(const Item& item, const Checklist& checklist, Language language) {
  std::vector<Localized> titles;
  for (const std::string& id : item.phases)
    if (const Phase* phase = find(checklist.phases, id)) titles.push_back(phase->title);
  return line<phrases::explain_due>(text::enumerated(titles), language);
}

std::string describe_parts(const Item& item, const Checklist& checklist, Language language) {
  std::string text = say<phrases::explain_parts>().in(language) + text::colon_at_end(language) + '\n';
  for (const Item& part : checklist.items)
    if (part.part_of == item.id) text += fmt::format("  {}  {}\n", part.id, part.title.in(language));
  return text;
}

std::string explain(const Item& item, const Checklist& checklist, Language language) {
  std::string text = fmt::format("{}  {}\n", item.id, item.title.in(language));
  if (const Item* whole = find(checklist.items, item.part_of))
    text += say<phrases::explain_part_of>(whole->id, whole->title).in(language) + "\n";
  text += '\n';
  text += line<phrases::explain_why>(item.why, language);
  text += line<phrases::explain_fix>(item.fix, language) + '\n';
  if (const auto* check = std::get_if<Check>(&item.method)) text += describe_check(*check, language);
  if (const auto* ask = std::get_if<Ask>(&item.method)) text += describe_ask(*ask, language);
  if (std::holds_alternative<Parts>(item.method)) text += describe_parts(item, checklist, language);
  text += '\n' + severity_line(item, language) + phases_line(item, checklist, language);
  if (item.effort > 0) text += say<phrases::explain_effort>(item.effort).in(language) + "\n";
  if (!item.source.empty())
    text += line<phrases::explain_source>(say<phrases::explain_source_text>(item.source), language);
  if (item.proposal) text += say<phrases::explain_proposal>().in(language) + "\n";
  if (item.place.source)
    text += line<phrases::explain_written_at>(same(fmt::format("{}:{}", item.place.source->name, item.place.line)),
                                              language);
  return text;
}

int run(const ExplainArguments& arguments, Console& console) {
  const auto checklist = checklist_of(arguments);
  if (!checklist) {
    return print(checklist.error(), console);
  }
  const Item* item = find(checklist->items, arguments.item);
  if (!item) {
    return print({unknown_item(arguments.item, *checklist)}, console);
  }
  console.out << util::visible(explain(*item, *checklist, console.language));
  return k_go;
}

}  // namespace

Command explain_command() {
  return {.name = "explain",
          .about = text::say<phrases::cmd_explain>(),
          .examples = text::say<phrases::explain_examples>(),
          .declare = [](Options& options) -> Work {
            const auto to = std::make_shared<ExplainArguments>();
            add_item(options, to->item);
            options.text("--project", "PATH", to->project, text::say<phrases::opt_explain_project>());
            options.text("--checklist", "NAME", to->checklist, text::say<phrases::opt_explain_checklist>());
            return [to](Console& console) { return run(*to, console); };
          }};
}

}  // namespace readiness::cli
