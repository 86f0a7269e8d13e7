// SPDX-License-Identifier: Apache-2.0
#include "answers/form.hpp"
#include "checklist/load.hpp"
#include "cli/answer_file.hpp"
#include "cli/commands.hpp"
#include "cli/exit_code.hpp"
#include "cli/inputs.hpp"
#include "cli/output.hpp"
#include "host/real_host.hpp"
#include "probes/list.hpp"
#include "text/phrases.hpp"

#include <algorithm>

namespace readiness::cli {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase form_exported{"已写入 {0}：{1} 个问题，其中 {2} 个待回答", "wrote {0}: {1} questions, {2} of them open"};
constexpr text::Phrase form_imported{"已把 {0} 个答案写入 {1}", "put {0} answers into {1}"};
constexpr text::Phrase form_nothing_new{"工作簿中没有新的答案，{0} 未改动", "the workbook holds no new answer; {0} was not changed"};
// clang-format on
}  // namespace phrases

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
  const auto bytes = answers::write_form(questions, loaded.checklist, loaded.project.name, console.language);
  if (!bytes) return Errors{bytes.error()};
  if (auto written = write(*bytes, arguments, loaded, host, console); !written) return Errors{written.error()};
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

}  // namespace

int run(const AnswersArguments& arguments, Console& console) {
  const auto done = exchange(arguments, console);
  if (done) return k_go;
  return print(done.error(), console);
}

}  // namespace readiness::cli
