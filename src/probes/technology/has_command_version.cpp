// SPDX-License-Identifier: Apache-2.0
// Article 三.1, 数据库类型与版本 and 中间件: asks the program itself.
#include "host/version.hpp"
#include "probes/technology/machines.hpp"
#include "probes/technology/requirement.hpp"
#include "text/phrase.hpp"
#include "util/pattern.hpp"
#include "util/strings.hpp"
#include "util/utf8.hpp"

namespace readiness::probes::technology::has_command_version {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase command_failed{"“{0}”以退出码 {1} 结束：{2}", "'{0}' ended with exit code {1}: {2}"};
constexpr text::Phrase no_output{"没有输出", "no output"};
constexpr text::Phrase no_version_found{"“{0}”的输出中找不到版本号：{1}", "no version found in the output of '{0}': {1}"};
constexpr text::Phrase command_version{"{0} 的版本为 {1}，要求 {2} 或更新", "{0} is version {1}, {2} or newer is needed"};
// clang-format on
}  // namespace phrases

using text::say;

constexpr std::size_t k_shown_width = 80;
// Dotted numbers with what may follow them: 15.4, 1.1.1k, 16.0-rc1. The v of v0.49.0 is no part of it.
constexpr const char* k_usual_pattern = R"((?:^|[^0-9.])([0-9]+(?:\.[0-9]+)+(?:[-~]?[a-z]+[0-9]*)?))";

std::vector<std::string> command_line(const Params& params) {
  std::vector<std::string> line{params.text("command")};
  const std::vector<std::string> arguments =
      params.has("arguments") ? params.texts("arguments") : std::vector<std::string>{"--version"};
  line.insert(line.end(), arguments.begin(), arguments.end());
  return line;
}

// The first line of what was printed. It comes from outside, so it is made safe to print.
Localized shown(std::string_view text, std::string_view otherwise) {
  text = util::trim(util::trim(text).empty() ? otherwise : text);
  if (text.empty()) return say<phrases::no_output>();
  return same(util::shorten(util::printable(text.substr(0, text.find_first_of("\r\n"))), k_shown_width));
}

// Some programs print it on stderr (java -version).
std::optional<std::string> version_in(const CommandOutput& output, const util::Pattern& pattern) {
  for (const std::string* text : {&output.out, &output.err})
    if (auto version = pattern.find_in(*text); version && host::is_version(*version)) return version;
  return std::nullopt;
}

Result<Verdict> judge(const Params& params, const util::Pattern& pattern, const NamedMachine& machine) {
  const std::vector<std::string> line = command_line(params);
  const std::string command = util::join(line, " ");
  RD_TRY(const CommandOutput output, machine.output_of(line));
  if (output.exit_code != 0)
    return Error{say<phrases::command_failed>(command, output.exit_code, shown(output.err, output.out))};
  const auto version = version_in(output, pattern);
  if (!version) return Error{say<phrases::no_version_found>(command, shown(output.out, output.err))};

  const std::string at_least = params.text("at_least");
  return Verdict{.measured = yes_or_no(host::compare_versions(*version, at_least) >= 0),
                 .message = say<phrases::command_version>(line.front(), util::printable(*version), at_least),
                 .evidence = {{.path = command, .note = shown(output.out, output.err)}}};
}

Result<Verdict> run(const Params& params, const Circumstances& circumstances, const Host& host) {
  RD_TRY(const util::Pattern pattern, util::Pattern::compile(params.text("pattern", k_usual_pattern)));
  return on_machines(params, circumstances, host,
                     [&](const NamedMachine& machine) { return judge(params, pattern, machine); });
}

}  // namespace

Probe probe() {
  return {.info = {.id = "technology.has_command_version",
                   .statement = {"机器上的程序达到要求的版本。", "The program on the machine has the version needed."},
                   .unit = Unit::share,
                   .measured = {"版本达到要求为 100 %，否则为 0 %", "100 % if the version is new enough, else 0 %"},
                   .params = {{.name = "command",
                               .type = ParamType::command,
                               .required = true,
                               .meaning = {"要运行的程序；项目文件须允许",
                                           "the program to run; the project file must allow it"}},
                              {.name = "arguments",
                               .type = ParamType::texts,
                               .meaning = {"参数；默认 --version", "its arguments; default: --version"}},
                              {.name = "pattern",
                               .type = ParamType::pattern,
                               .meaning = {"在输出中找版本号的正则表达式，取第一个括号；默认取第一个带点的数字",
                                           "regular expression whose first group is the version in the output; "
                                           "default: the first dotted number"}},
                              {.name = "at_least",
                               .type = ParamType::version,
                               .required = true,
                               .meaning = {"最低版本", "the lowest version"}},
                              machine_spec(),
                              max_age_spec()},
                   .pass = ">= 100 %",
                   .example = "check:\n"
                              "  probe: technology.has_command_version\n"
                              "  with: {command: psql, at_least: \"14\"}\n"},
          .body = HostProbe{run}};
}

}  // namespace readiness::probes::technology::has_command_version
