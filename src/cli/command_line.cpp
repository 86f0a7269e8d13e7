// SPDX-License-Identifier: Apache-2.0
// CLI11 sorts the words; help pages and errors are our own, since the library speaks English only.
#include "cli/command_line.hpp"

#include "cli/commands.hpp"
#include "cli/exit_code.hpp"
#include "cli/help.hpp"
#include "cli/values.hpp"
#include "text/phrase.hpp"
#include "util/suggest.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <memory>

namespace readiness::cli {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase about{
    "readiness：销售报表 / CRM 系统实施前的就绪审核\n"
    "按检查表逐项核查目标、数据、技术、培训与测试，给出得分、结论和下一步。",
    "readiness: is this company ready to implement a sales-reporting / CRM system?\n"
    "Checks goals, data, technology, training and tests against a checklist; prints a score, a\n"
    "decision and what to do next."};
constexpr text::Phrase about_examples{
    "示例：\n"
    "  readiness init 我的项目                                   建立项目文件夹（IT 负责人）\n"
    "  readiness audit 我的项目                                  审核并显示报告\n"
    "  readiness audit . --phase golive --report json:last.json  在 CI 中把关上线\n"
    "  readiness report last.json --report md:报告.md            生成给决策委员会的报告（顾问）\n"
    "\n"
    "退出码：0 放行（GO）  1 不放行（NO-GO）  2 用法或配置有误  3 无法判定（INCONCLUSIVE）\n"
    "  4 有条件放行（CONDITIONAL，仅 --fail-on conditional）  5 内部错误，或内存、磁盘空间不足\n"
    "  128+n 被信号 n 结束（130：Ctrl-C）",
    "Examples:\n"
    "  readiness init my-project                                 lay out a project folder (IT lead)\n"
    "  readiness audit my-project                                audit it and show the report\n"
    "  readiness audit . --phase golive --report json:last.json  gate go-live in CI\n"
    "  readiness report last.json --report md:report.md          committee's report (consultant)\n"
    "\n"
    "Exit codes: 0 GO  1 NO-GO  2 usage or configuration error  3 INCONCLUSIVE\n"
    "  4 CONDITIONAL (only with --fail-on conditional)  5 internal error, or no memory or room left\n"
    "  128+n ended by signal n (130: Ctrl-C)"};
constexpr text::Phrase opt_lang{"输出语言：zh、en 或 zh-en（默认随系统语言）", "language of the output: zh, en or zh-en (default: the system's)"};
constexpr text::Phrase opt_verbose{"在 stderr 显示诊断信息", "diagnostics on stderr"};
constexpr text::Phrase opt_version{"显示版本", "print the version"};
constexpr text::Phrase opt_help{"显示帮助", "print this help"};
constexpr text::Phrase unknown_command{"没有命令“{0}”", "there is no command '{0}'"};
constexpr text::Phrase unknown_option{"没有选项“{0}”", "there is no option '{0}'"};
constexpr text::Phrase missing_argument{"缺少参数 {0}", "{0} is missing"};
constexpr text::Phrase value_missing{"{0} 后面缺少 {1}", "{0} needs a value: {1}"};
constexpr text::Phrase given_twice{"{0} 只能写一次", "{0} can be given once only"};
constexpr text::Phrase unexpected_argument{"不认识的参数“{0}”", "unexpected argument '{0}'"};
constexpr text::Phrase bad_usage{"用法有误：{0}", "wrong usage: {0}"};
constexpr text::Phrase see_help{"见 {0} --help", "see {0} --help"};
// clang-format on
}  // namespace phrases

using text::say;

const std::map<std::string, Language> k_languages{
    {"zh", Language::zh}, {"en", Language::en}, {"zh-en", Language::zh_en}};

constexpr int k_common_options = 3;  // that Line declares for every command

std::vector<const CLI::App*> below(const CLI::App& app) {
  return app.get_subcommands([](const CLI::App*) { return true; });
}

// The command that is asked for, or the program where none is.
const CLI::App& chosen(const CLI::App& app) {
  const auto subs = app.get_subcommands();
  return subs.empty() ? app : *subs.front();
}

std::string name_of(const CLI::App& app) {
  return app.get_parent() ? app.get_parent()->get_name() + ' ' + app.get_name() : app.get_name();
}

// As people refer to it in an error: --phase, or PROJECT for a word that stands alone.
std::string short_label(const CLI::Option& option) {
  return option.get_positional() ? option.get_type_name() : option.get_name();
}

std::string in_usage(const CLI::Option& option) {
  const std::string name = option.get_type_name() + (option.get_expected_max() > 1 ? "..." : "");
  return option.get_required() ? name : '[' + name + ']';
}

std::string label(const CLI::Option& option) {
  if (option.get_positional()) return in_usage(option);
  std::string text;
  for (const std::string& name : option.get_snames()) text += "-" + name + ", ";
  for (const std::string& name : option.get_lnames()) text += "--" + name;
  return option.get_type_size() == 0 ? text : text + ' ' + option.get_type_name();
}

std::vector<std::string> option_names(const CLI::App& app) {
  std::vector<std::string> names;
  for (const CLI::Option* option : app.get_options())
    for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
  return names;
}

std::vector<std::string> command_names(const CLI::App& app) {
  std::vector<std::string> names;
  for (const CLI::App* sub : below(app)) names.push_back(sub->get_name());
  return names;
}

Localized see_help(const CLI::App& where) { return say<phrases::see_help>(name_of(where)); }

Error extra_word(const CLI::App& where, const std::string& word) {
  if (word.starts_with("-"))
    return {say<phrases::unknown_option>(word), {}, util::suggest(word.substr(0, word.find('=')), option_names(where))};
  if (!where.get_parent()) return {say<phrases::unknown_command>(word), {}, util::suggest(word, command_names(where))};
  return {say<phrases::unexpected_argument>(word), {}, see_help(where)};
}

// The option that a message of CLI11 begins with ("--phase: 1 required ID missing").
Error wrong_number_of_values(const CLI::App& where, const CLI::ArgumentMismatch& fault) {
  const std::string message = fault.what();
  const std::string name = message.substr(0, message.find(':'));
  for (const CLI::Option* option : where.get_options()) {
    if (option->get_name() != name && !option->check_name(name)) continue;
    const bool twice = option->count() > 1;
    return {twice ? say<phrases::given_twice>(short_label(*option))
                  : say<phrases::value_missing>(short_label(*option), option->get_type_name()),
            {},
            see_help(where)};
  }
  return {say<phrases::bad_usage>(message), {}, see_help(where)};
}

Error explained(const CLI::App& app, const CLI::ParseError& fault) {
  const CLI::App& where = chosen(app);
  if (const auto extras = app.remaining(true); dynamic_cast<const CLI::ExtrasError*>(&fault) && !extras.empty())
    return extra_word(where, extras.front());
  if (dynamic_cast<const CLI::RequiredError*>(&fault))
    for (const CLI::Option* option : where.get_options())
      if (option->get_required() && option->count() == 0)
        return {say<phrases::missing_argument>(short_label(*option)), {}, see_help(where)};
  if (const auto* mismatch = dynamic_cast<const CLI::ArgumentMismatch*>(&fault))
    return wrong_number_of_values(where, *mismatch);
  return {say<phrases::bad_usage>(fault.what()), {}, see_help(where)};
}

// Every command with its options. `app` is the program: what goes for it goes for each.
class Line {
 public:
  Line() {
    app_.require_subcommand(0, 1);
    Part& program = add(app_, say<phrases::about>(), say<phrases::about_examples>());
    program.options.flag("--version", wants_version_, say<phrases::opt_version>());
    for (const Command& command : commands()) {
      Part& part = add(*app_.add_subcommand(command.name), command.about, command.examples);
      part.work = command.declare(part.options);
    }
  }

  Result<Request> read(const std::vector<std::string>& words, Language fallback) {
    RD_CHECK(sort(words));
    Request request{.verbose = verbose_};
    request.language = fallback;
    if (!language_.empty()) RD_CHECK(one_of(request.language, k_languages)(language_, "--lang"));
    const CLI::App& where = chosen(app_);
    if (wants_version_ && !wants_help_) {
      request.work = part_of("version").work;
    } else if (wants_help_ || &where == &app_) {
      request.work = [text = render(page(where), request.language)](Console& console) {
        console.out << text;
        return k_go;
      };
    } else {
      const Part& part = part_of(where.get_name());
      RD_CHECK(part.options.read());
      request.work = part.work;
    }
    return request;
  }

 private:
  struct Part {
    CLI::App& app;
    Localized about, examples;
    Options options;
    Work work;
  };

  Part& add(CLI::App& app, Localized about, Localized examples) {
    Part& part = *parts_.emplace_back(new Part{app, std::move(about), std::move(examples), Options(app), {}});
    app.set_help_flag("-h,--help", "");
    part.options.text("--lang", "LANG", language_, say<phrases::opt_lang>());
    part.options.flag("-v,--verbose", verbose_, say<phrases::opt_verbose>());
    return part;
  }

  const Part& part_of(const CLI::App& app) const {
    return **std::find_if(parts_.begin(), parts_.end(), [&](const auto& part) { return &part->app == &app; });
  }
  const Part& part_of(const std::string& name) const { return part_of(*app_.get_subcommand(name)); }

  HelpPage page(const CLI::App& app) const {
    const Part& part = part_of(app);
    HelpPage page{.about = part.about, .usage = name_of(app), .examples = part.examples};
    for (const CLI::App* sub : below(app)) page.commands.push_back({sub->get_name(), part_of(*sub).about});
    for (const CLI::Option* option : app.get_options()) {
      auto& entries = option->get_positional() ? page.arguments : page.options;
      const bool help = option == app.get_help_ptr();
      entries.push_back({label(*option), help ? say<phrases::opt_help>() : part.options.meaning(*option)});
    }
    // A command's own options first.
    std::rotate(page.options.begin(), page.options.begin() + k_common_options, page.options.end());
    page.usage += page.commands.empty() ? " [OPTIONS]" : " [OPTIONS] [COMMAND]";
    for (const CLI::Option* option : app.get_options())
      if (option->get_positional()) page.usage += ' ' + in_usage(*option);
    return page;
  }

  Result<void> sort(const std::vector<std::string>& words) {
    try {
      app_.parse(std::vector<std::string>(words.rbegin(), words.rend()));
    } catch (const CLI::CallForHelp&) {
      wants_help_ = true;
    } catch (const CLI::ParseError& fault) {
      return explained(app_, fault);
    }
    return {};
  }

  CLI::App app_{"", "readiness"};
  std::vector<std::unique_ptr<Part>> parts_;  // in their places: options are bound to them
  std::string language_;
  bool verbose_ = false, wants_help_ = false, wants_version_ = false;
};

}  // namespace

Language language_of(const std::vector<std::string>& words, Language fallback) {
  for (std::size_t i = 0; i < words.size(); ++i) {
    std::string word;
    if (words[i] == "--lang" && i + 1 < words.size()) word = words[i + 1];
    if (words[i].starts_with("--lang=")) word = words[i].substr(7);
    if (const auto it = k_languages.find(word); it != k_languages.end()) return it->second;
  }
  return fallback;
}

Result<Request> read_command_line(const std::vector<std::string>& words, Language fallback) {
  return Line().read(words, fallback);
}

}  // namespace readiness::cli
