// SPDX-License-Identifier: Apache-2.0
#include "answers/form.hpp"
#include "checklist/load.hpp"
#include "cli/answer_file.hpp"
#include "cli/command.hpp"
#include "cli/exit_code.hpp"
#include "cli/inputs.hpp"
#include "cli/output.hpp"
#include "cli/usual_options.hpp"
#include "cli/values.hpp"
#include "host/real_host.hpp"
#include "probes/list.hpp"
#include "text/phrases.hpp"

#include <algorithm>
#include <memory>

namespace readiness::cli {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase form_exported{"已写入 {0}：{1} 个问题，其中 {2} 个待回答", "wrote {0}: {1} questions, {2} of them open"};
constexpr text::Phrase form_imported{"已把 {0} 个答案写入 {1}", "put {0} answers into {1}"};
constexpr text::Phrase form_nothing_new{"工作簿中没有新的答案，{0} 未改动", "the workbook holds no new answer; {0} was not changed"};
constexpr text::Phrase cmd_answers{"把问题导出为工作簿，或把填好的工作簿导入", "questions as a workbook for others to fill in, and back"};
constexpr text::Phrase answers_examples{
    "示例：\n"
    "  readiness answers export 问题.xlsx   每个部门一张工作表，答案从下拉列表中选\n"
    "  readiness answers import 问题.xlsx   全部正确才写入 answers.yaml\n"
    "\n"
    "工作簿不含宏。只有答案等单元格可以填写，编号和问题已锁定。",
    "Examples:\n"
    "  readiness answers export questions.xlsx  a sheet for each department, answers from lists\n"
    "  readiness answers import questions.xlsx  into answers.yaml, when all of it is right\n"
    "\n"
    "No macros. Only answers can be filled in; ids and questions are locked."};
constexpr text::Phrase opt_answers_action{"export 导出，import 导入", "export or import"};
constexpr text::Phrase opt_answers_file{"工作簿（.xlsx）", "the workbook (.xlsx)"};
// clang-format on
}  // namespace phrases

enum class FormAction { write, read };

const std::map<std::string, FormAction> k_actions{{"export", FormAction::write}, {"import", FormAction::read}};

struct AnswersArguments {
  FormAction action = FormAction::write;
  std::string file;
  std::string project = ".";
  std::string phase;
  bool force = false;
  std::optional<std::chrono::sys_seconds> now;
};

using text::say;

Result<void> write(const std::string& bytes, const AnswersArguments& arguments, const checklist::Loaded& loaded,
                   const Host& host, Console& console) {
  Targets targets(inputs_of(loaded, host));
  RD_TRY(Output output, Output::open({arguments.file, arguments.force}, targets, console));
  RD_CHECK(output.write(bytes));
  return output.finish();
}

Result<void, Errors> export_form(const AnswersArguments& arguments, const checklist::Loaded& loaded,
                                 const std::vector<answers::Question>& questions, const Host& host, Console& console) {
  RD_TRY(const auto bytes, answers::write_form(questions, loaded.checklist, loaded.project.name, console.language));
  RD_CHECK(write(bytes, arguments, loaded, host, console));
  const auto open = std::count_if(questions.begin(), questions.end(), [](const auto& one) { return one.open(); });
  console.say(say<phrases::form_exported>(arguments.file, questions.size(), open));
  return {};
}

Result<void, Errors> import_form(const AnswersArguments& arguments, const checklist::Loaded& loaded,
                                 const std::vector<answers::Question>& questions, const Host& host, Console& console) {
  RD_TRY(const std::vector<Answer> given, answers::read_form(arguments.file, questions, host));
  const std::string file = answers_file(loaded.project).string();
  if (given.empty()) {
    console.say(say<phrases::form_nothing_new>(file));
    return {};
  }
  RD_CHECK(save_answers(loaded, given));
  console.say(say<phrases::form_imported>(given.size(), file));
  return {};
}

Result<void, Errors> exchange(const AnswersArguments& arguments, Console& console) {
  RD_TRY(const checklist::Loaded loaded, checklist::load_project(arguments.project, probes::all(), arguments.phase));
  const auto host = host::real_host(loaded.project.folder, arguments.now);
  RD_TRY(const auto questions, answers::questions(loaded.checklist, loaded.project, *host));
  if (questions.empty()) {
    console.say(say<text::phrases::ask_nothing>());
    return {};
  }
  return arguments.action == FormAction::write ? export_form(arguments, loaded, questions, *host, console)
                                               : import_form(arguments, loaded, questions, *host, console);
}

int run(const AnswersArguments& arguments, Console& console) {
  const auto done = exchange(arguments, console);
  if (done) return k_go;
  return print(done.error(), console);
}

}  // namespace

Command answers_command() {
  return {.name = "answers",
          .about = text::say<phrases::cmd_answers>(),
          .examples = text::say<phrases::answers_examples>(),
          .declare = [](Options& options) -> Work {
            const auto to = std::make_shared<AnswersArguments>();
            options.argument("ACTION", one_of(to->action, k_actions), text::say<phrases::opt_answers_action>());
            options.argument("FILE", to->file, text::say<phrases::opt_answers_file>());
            add_project(options, to->project);
            add_phase(options, to->phase);
            add_force(options, to->force);
            add_now(options, to->now);
            return [to](Console& console) { return run(*to, console); };
          }};
}

}  // namespace readiness::cli
