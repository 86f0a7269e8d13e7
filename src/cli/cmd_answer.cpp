// SPDX-License-Identifier: Apache-2.0
#include "answers/dialogue.hpp"
#include "answers/entries.hpp"
#include "checklist/load.hpp"
#include "cli/answer_file.hpp"
#include "cli/command.hpp"
#include "cli/exit_code.hpp"
#include "cli/usual_options.hpp"
#include "host/real_host.hpp"
#include "probes/list.hpp"
#include "text/phrases.hpp"

#include <memory>
#include <string>

namespace readiness::cli {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase ask_done{"已回答 {0} 题，还剩 {1} 题；再次运行即从剩下的继续", "{0} answered, {1} left; run it again to go on with those"};
constexpr text::Phrase cmd_answer{"在终端逐题回答需要人回答的检查项", "answer the questions of a project, one by one, in the terminal"};
constexpr text::Phrase answer_examples{
    "示例：\n"
    "  readiness answer                  只问尚未回答、已过期、证据已改动或未复核的题\n"
    "  readiness answer . --only GOAL-18 重新回答其中一题\n"
    "\n"
    "每答完一题就写入 answers.yaml，随时可以退出，下次接着回答。",
    "Examples:\n"
    "  readiness answer                   what is unanswered, expired, changed or not reviewed\n"
    "  readiness answer . --only GOAL-18  one of them again\n"
    "\n"
    "Each answer goes into answers.yaml at once: quit whenever you like, and go on later."};
constexpr text::Phrase opt_answer_only{"只问这些题，已回答的也问（GOAL-18 或 GOAL-*）", "only these questions, also the answered ones (GOAL-18 or GOAL-*)"};
// clang-format on
}  // namespace phrases

struct AnswerArguments {
  std::string project = ".";
  std::string phase;
  std::vector<std::string> only;
  std::optional<std::chrono::sys_seconds> now;
};

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

int run(const AnswerArguments& arguments, Console& console) {
  const auto done = answer(arguments, console);
  if (done) return k_go;
  return print(done.error(), console);
}

}  // namespace

Command answer_command() {
  return {.name = "answer",
          .about = text::say<phrases::cmd_answer>(),
          .examples = text::say<phrases::answer_examples>(),
          .declare = [](Options& options) -> Work {
            const auto to = std::make_shared<AnswerArguments>();
            add_project(options, to->project);
            add_phase(options, to->phase);
            options.ids("--only", to->only, text::say<phrases::opt_answer_only>());
            add_now(options, to->now);
            return [to](Console& console) { return run(*to, console); };
          }};
}

}  // namespace readiness::cli
