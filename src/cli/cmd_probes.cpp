// SPDX-License-Identifier: Apache-2.0
#include "cli/command.hpp"
#include "cli/exit_code.hpp"
#include "probes/list.hpp"
#include "text/names.hpp"
#include "text/phrase.hpp"
#include "text/punctuation.hpp"
#include "util/strings.hpp"
#include "util/suggest.hpp"
#include "util/utf8.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <memory>

namespace readiness::cli {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase unknown_probe_id{"没有探针“{0}”", "there is no probe '{0}'"};
constexpr text::Phrase probes_measured{"测量值", "Measures"};
constexpr text::Phrase probes_parameters{"参数", "Parameters"};
constexpr text::Phrase probes_default{"默认期望", "Default expectation"};
constexpr text::Phrase probes_example{"示例", "Example"};
constexpr text::Phrase probes_required{"必填", "required"};
constexpr text::Phrase probes_optional{"可选", "optional"};
constexpr text::Phrase probes_none{"无", "none"};
constexpr text::Phrase probes_allowed{"可用的值：{0}", "one of: {0}"};
constexpr text::Phrase cmd_probes{"列出探针，或说明其中一个", "list the probes, or explain one"};
constexpr text::Phrase probes_examples{
    "示例：\n"
    "  readiness probes                   列出全部探针\n"
    "  readiness probes data.is_complete  说明其中一个",
    "Examples:\n"
    "  readiness probes                   list all of them\n"
    "  readiness probes data.is_complete  explain one"};
constexpr text::Phrase opt_probe_id{"探针名", "id of a probe"};
constexpr text::Phrase opt_markdown{"以 Markdown 输出全部探针的参考手册", "print the reference of all probes as Markdown"};
// clang-format on
}  // namespace phrases

struct ProbesArguments {
  std::string id;  // empty: all
  bool markdown = false;
};

using text::say;

template <const text::Phrase& phrase>
std::string words(Language language) {
  return say<phrase>().in(language);
}

std::string domain_of(const ProbeInfo& info) { return info.id.substr(0, info.id.find('.')); }

std::string list(Language language) {
  std::size_t width = 0;
  for (const Probe& probe : probes::all()) width = std::max(width, probe.info.id.size());
  std::string text, domain;
  for (const Probe& probe : probes::all()) {
    if (domain != domain_of(probe.info) && !domain.empty()) text += '\n';
    domain = domain_of(probe.info);
    text += fmt::format("{}  {}\n", util::pad_right(probe.info.id, width), probe.info.statement.in(language));
  }
  return text;
}

std::string type_name(ParamType type) {
  switch (type) {
    case ParamType::text:
      return "text";
    case ParamType::integer:
      return "integer";
    case ParamType::number:
      return "number";
    case ParamType::flag:
      return "true/false";
    case ParamType::texts:
      return "texts";
    case ParamType::table:
      return "table";
    case ParamType::column:
      return "column";
    case ParamType::columns:
      return "columns";
    case ParamType::expression:
      return "condition";
    case ParamType::pattern:
      return "pattern";
    case ParamType::path:
      return "path";
    case ParamType::command:
      return "command";
    case ParamType::version:
      return "version";
    case ParamType::map:
      return "map";
    case ParamType::machine:
      return "machine";
    case ParamType::urls:
      return "addresses";
  }
  return "?";
}

std::string meaning(const ParamSpec& spec, Language language) {
  if (spec.allowed.empty()) return spec.meaning.in(language);
  const std::string allowed = say<phrases::probes_allowed>(text::enumerated(spec.allowed)).in(language);
  return spec.meaning.in(language) + text::in_brackets(allowed, language);
}

std::string required(const ParamSpec& spec, Language language) {
  return spec.required ? words<phrases::probes_required>(language) : words<phrases::probes_optional>(language);
}

std::string indented(std::string_view block) {
  return "  " + util::replace_all(std::string(util::trim(block)), "\n", "\n  ") + "\n";
}

std::string explain(const ProbeInfo& info, Language language) {
  std::string text = fmt::format("{}\n{}\n\n", info.id, info.statement.in(language));
  const std::string colon = text::colon(language);
  text += words<phrases::probes_measured>(language) + colon + info.measured.in(language) +
          text::in_brackets(std::string(text::id(info.unit)), language) + '\n';
  if (!info.pass.empty()) text += words<phrases::probes_default>(language) + colon + info.pass + '\n';
  text += '\n' + words<phrases::probes_parameters>(language) + text::colon_at_end(language) + '\n';
  for (const ParamSpec& spec : info.params)
    text += fmt::format("  {}  {}  {}\n", util::pad_right(spec.name, 18),
                        util::pad_right(type_name(spec.type) + text::comma(language) + required(spec, language), 19),
                        meaning(spec, language));
  if (info.params.empty()) text += "  " + words<phrases::probes_none>(language) + "\n";
  if (!info.example.empty())
    text +=
        '\n' + words<phrases::probes_example>(language) + text::colon_at_end(language) + '\n' + indented(info.example);
  return text;
}

// In both languages: docs/probes.md is this text, and a test keeps it so.
std::string markdown() {
  std::string text =
      "# Probes / 探针\n\n"
      "Generated by `readiness probes --markdown`; do not edit. 由 `readiness probes --markdown` 生成，请勿手改。\n";
  std::string domain;
  for (const Probe& probe : probes::all()) {
    const ProbeInfo& info = probe.info;
    if (domain != domain_of(info)) text += fmt::format("\n## {}\n", domain = domain_of(info));
    text += fmt::format("\n### {}\n\n{}\n\n{}\n\n", info.id, info.statement.en, info.statement.zh);
    text +=
        fmt::format("- measures / 测量值: {} / {} (`{}`)\n", info.measured.en, info.measured.zh, text::id(info.unit));
    if (!info.pass.empty()) text += fmt::format("- default expectation / 默认期望: `{}`\n", info.pass);
    if (!info.params.empty()) text += "\n| parameter | type | | meaning / 含义 |\n|---|---|---|---|\n";
    for (const ParamSpec& spec : info.params)
      text +=
          fmt::format("| `{}` | {} | {} | {} |\n", spec.name, type_name(spec.type), required(spec, Language::en),
                      util::replace_all(meaning(spec, Language::en) + " / " + meaning(spec, Language::zh), "|", "\\|"));
    if (!info.example.empty()) text += fmt::format("\n```yaml\n{}\n```\n", util::trim(info.example));
  }
  return text;
}

std::vector<std::string> ids() {
  std::vector<std::string> all;
  for (const Probe& probe : probes::all()) all.push_back(probe.info.id);
  return all;
}

int run(const ProbesArguments& arguments, Console& console) {
  if (arguments.markdown) {
    console.out << markdown();
    return k_go;
  }
  if (arguments.id.empty()) {
    console.out << list(console.language);
    return k_go;
  }
  if (const Probe* probe = probes::find(arguments.id)) {
    console.out << explain(probe->info, console.language);
    return k_go;
  }
  return print({{say<phrases::unknown_probe_id>(arguments.id), {}, util::suggest(arguments.id, ids())}}, console);
}

}  // namespace

Command probes_command() {
  return {.name = "probes",
          .about = text::say<phrases::cmd_probes>(),
          .examples = text::say<phrases::probes_examples>(),
          .declare = [](Options& options) -> Work {
            const auto to = std::make_shared<ProbesArguments>();
            options.argument("PROBE", to->id, text::say<phrases::opt_probe_id>(), Need::optional);
            options.flag("--markdown", to->markdown, text::say<phrases::opt_markdown>());
            return [to](Console& console) { return run(*to, console); };
          }};
}

}  // namespace readiness::cli
