// SPDX-License-Identifier: Apache-2.0
#include "answers/dialogue.hpp"
#include "answers/entries.hpp"
#include "checklist/load.hpp"
#include "cli/answer_file.hpp"
#include "cli/commands.hpp"
#include "cli/exit_code.hpp"
#include "host/real_host.hpp"
#include "probes/list.hpp"
#include "text/phrases.hpp"

#include <string>

namespace readiness::cli {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase ask_done{"已回答 {0} 题，还剩 {1} 题；再次运行即从剩下的继续", "{0} answered, {1} left; run it again to go on with those"};
// clang-format on
}  // namespace phrases

using text::say;

std::optional<std::string> line_of(std::istream* in) {
  std::string line;
  if (!in || !std::getline(*in, line)) return std::nullopt;
  return line;
}

// A prompt has to be seen before the answer is typed.
void show(Console& console, const std::string& text) {
  if (!console.write_at_once || !console.write_at_once(text)) console.out << text;
}

// Without --only, what has no conclusion.
Result<std::vector<answers::Question>, Errors> questions_of(const checklist::Loaded& loaded, const Host& host,
                                                            const std::vector<std::string>& only) {
  RD_TRY(std::vector<answers::Question> all, answers::questions(loaded.checklist, loaded.project, host, only));
  if (only.empty()) std::erase_if(all, [](const answers::Question& question) { return !question.open(); });
  return all;
}

Result<void, Errors> answer(const AnswerArguments& arguments, Console& console) {
  RD_TRY(const checklist::Loaded loaded, checklist::load_project(arguments.project, probes::all(), arguments.phase));
  const auto host = host::real_host(loaded.project.folder, arguments.now);
  RD_TRY(const auto questions, questions_of(loaded, *host, arguments.only));
  if (questions.empty()) {
    console.say(say<text::phrases::ask_nothing>());
    return {};
  }
  const answers::Terminal terminal{.read_line = [&] { return line_of(console.in); },
                                   .write = [&](const std::string& text) { show(console, text); },
                                   .language = console.language};
  const auto save = [&](const Answer& given) { return save_answers(loaded, {given}); };
  RD_TRY(const answers::Asked asked, answers::ask(questions, loaded.checklist, *host, terminal, save));
  show(console, '\n' + say<phrases::ask_done>(asked.answered, asked.skipped).in(console.language) + '\n');
  return {};
}

}  // namespace

int run(const AnswerArguments& arguments, Console& console) {
  const auto done = answer(arguments, console);
  if (done) return k_go;
  return print(done.error(), console);
}

}  // namespace readiness::cli
