// SPDX-License-Identifier: Apache-2.0
#include "answers/dialogue.hpp"

#include "answers/evidence.hpp"
#include "text/names.hpp"
#include "text/phrases.hpp"
#include "text/punctuation.hpp"
#include "util/strings.hpp"
#include "util/utf8.hpp"

#include <charconv>
#include <variant>

namespace readiness::answers {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase ask_how{"{0} 个问题待回答。直接回车取方括号中的值（没有则跳过），s 跳过，b 返回上一题，q 退出；每答完一题就保存。", "{0} question(s) to answer. Enter takes the value in brackets (skips when there is none), s skips, b goes back, q quits; each answer is saved at once."};
constexpr text::Phrase ask_title{"[{0}/{1}] {2}  {3}", "[{0}/{1}] {2}  {3}"};
constexpr text::Phrase ask_about{"{0} · {1} · {2}", "{0} · {1} · {2}"};
constexpr text::Phrase ask_choice_line{"  {0}) {1} ({2})", "  {0}) {1} ({2})"};
constexpr text::Phrase ask_choice_risk{"  {0}) {1} ({2})：{3}", "  {0}) {1} ({2}): {3}"};
constexpr text::Phrase ask_choice{"答案（1 到 {0}）", "answer (1 to {0})"};
constexpr text::Phrase ask_no_such_choice{"没有“{0}”这个答案，请输入 1 到 {1}", "there is no answer '{0}'; type a number from 1 to {1}"};
constexpr text::Phrase ask_by{"回答人", "answered by"};
constexpr text::Phrase ask_by_missing{"请写明是谁回答的", "say who answers"};
constexpr text::Phrase ask_reviewer{"复核人（第二人；可留空，但复核前此回答不算数）", "reviewed by (a second person; may be empty, but until then the answer does not count)"};
constexpr text::Phrase ask_evidence{"证据：文件、网址或“会议：……”，用 ; 分隔；可留空", "evidence: files, addresses or 'meeting: ...', separated by ; (may be empty)"};
constexpr text::Phrase ask_evidence_needed{"证据：文件、网址或“会议：……”，用 ; 分隔；没有证据此回答不算数", "evidence: files, addresses or 'meeting: ...', separated by ; (without any, the answer does not count)"};
constexpr text::Phrase ask_note{"备注", "note"};
constexpr text::Phrase ask_not_utf8{"输入不是 UTF-8，请重新输入", "that is not UTF-8; type it again"};
constexpr text::Phrase ask_saved{"已保存", "saved"};
constexpr text::Phrase ask_saved_without_evidence{"已保存；没有证据，暂不算数", "saved; without evidence it does not count yet"};
constexpr text::Phrase ask_saved_without_review{"已保存；尚未复核，暂不算数", "saved; it does not count until somebody reviews it"};
// clang-format on
}  // namespace phrases

using text::say;

enum class Move { skip, back, quit };

// What somebody typed: a value, or where to go instead.
template <class T>
using Typed = std::variant<T, Move>;

class Dialogue {
 public:
  Dialogue(const Checklist& checklist, const Host& host, const Terminal& terminal)
      : checklist_(checklist), host_(host), terminal_(terminal) {}

  // `number` of `count`.
  Typed<Answer> ask(const Question& question, std::size_t number, std::size_t count) {
    introduce(question, number, count);
    Answer answer{.item = question.item->id, .date = host_.today()};
    const Answer before = question.answer ? *question.answer : Answer{};
    const Choice* choice = nullptr;
    if (const auto stop = take(ask_choice(question), choice)) return *stop;
    answer.choice = choice->id;
    if (const auto stop = take(ask_name(before.by.empty() ? last_name_ : before.by), answer.by)) return *stop;
    last_name_ = answer.by;
    if (question.ask->review && choice->value > 0)
      if (const auto stop = take(ask_reviewer(before.reviewer, answer.by), answer.reviewer)) return *stop;
    if (const auto stop = take(ask_evidence(before.evidence, question.ask->evidence), answer.evidence)) return *stop;
    if (const auto stop = take(ask_line(say<phrases::ask_note>(), before.note), answer.note)) return *stop;
    return answer;
  }

  void tell(const Localized& text) { terminal_.write(util::printable(text.in(terminal_.language)) + "\n"); }

 private:
  void introduce(const Question& question, std::size_t number, std::size_t count) {
    const Item& item = *question.item;
    terminal_.write("\n");
    tell(say<phrases::ask_title>(number, count, item.id, item.title));
    tell(say<phrases::ask_about>(department(item, checklist_), text::name(item.severity), question.state));
    tell(question.ask->question);
    for (std::size_t i = 0; i < question.ask->choices.size(); ++i) {
      const Choice& choice = question.ask->choices[i];
      tell(choice.risk.empty() ? say<phrases::ask_choice_line>(i + 1, choice.title, choice.id)
                               : say<phrases::ask_choice_risk>(i + 1, choice.title, choice.id, choice.risk));
    }
  }

  // Nothing when there is a value, which is then in `into`.
  template <class T>
  static std::optional<Move> take(Typed<T> typed, T& into) {
    if (const auto* move = std::get_if<Move>(&typed)) return *move;
    into = std::move(std::get<T>(typed));
    return std::nullopt;
  }

  // One line; an empty one is `otherwise`.
  Typed<std::string> ask_line(const Localized& prompt, const std::string& otherwise) {
    for (;;) {
      const std::string shown = otherwise.empty() ? "" : " [" + util::replace_all(otherwise, "\n", "; ") + "]";
      terminal_.write(util::printable(prompt.in(terminal_.language) + shown) + text::colon(terminal_.language));
      const std::optional<std::string> line = terminal_.read_line();
      if (!line) return Move::quit;
      const std::string text(util::trim(*line));
      if (text == "s") return Move::skip;
      if (text == "b") return Move::back;
      if (text == "q") return Move::quit;
      if (util::is_utf8(text)) return text.empty() ? otherwise : text;
      tell(say<phrases::ask_not_utf8>());
    }
  }

  Typed<const Choice*> ask_choice(const Question& question) {
    const std::vector<Choice>& choices = question.ask->choices;
    const std::string before = question.answer ? question.answer->choice : "";
    for (;;) {
      std::string text;
      if (const auto stop = take(ask_line(say<phrases::ask_choice>(choices.size()), before), text)) return *stop;
      if (text.empty()) return Move::skip;
      std::size_t number = 0;
      const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
      const bool is_number = fault == std::errc() && end == text.data() + text.size();
      if (is_number && number >= 1 && number <= choices.size()) return &choices[number - 1];
      if (const Choice* choice = choice_of(*question.ask, text)) return choice;
      tell(say<phrases::ask_no_such_choice>(text, choices.size()));
    }
  }

  Typed<std::string> ask_name(const std::string& otherwise) {
    for (;;) {
      Typed<std::string> name = ask_line(say<phrases::ask_by>(), otherwise);
      if (std::holds_alternative<Move>(name) || !std::get<std::string>(name).empty()) return name;
      tell(say<phrases::ask_by_missing>());
    }
  }

  Typed<std::string> ask_reviewer(const std::string& otherwise, const std::string& by) {
    const std::string offered = same_person(otherwise, by) ? "" : otherwise;
    for (;;) {
      Typed<std::string> name = ask_line(say<phrases::ask_reviewer>(), offered);
      if (std::holds_alternative<Move>(name) || !same_person(std::get<std::string>(name), by)) return name;
      tell(say<text::phrases::reviewer_must_differ>());
    }
  }

  Typed<std::vector<AnswerEvidence>> ask_evidence(const std::vector<AnswerEvidence>& otherwise, bool needed) {
    const Localized prompt = needed ? say<phrases::ask_evidence_needed>() : say<phrases::ask_evidence>();
    for (;;) {
      std::string text;
      if (const auto stop = take(ask_line(prompt, evidence_text(otherwise, terminal_.language)), text)) return *stop;
      auto evidence = read_evidence(text, host_);
      if (evidence) return std::move(evidence).value();
      tell(evidence.error().message);
    }
  }

  const Checklist& checklist_;
  const Host& host_;
  const Terminal& terminal_;
  std::string last_name_;
};

// Whether it counts already: see audit/answer.hpp.
Localized said_of(const Ask& ask, const Answer& answer) {
  const Choice* choice = find(ask.choices, answer.choice);
  if (ask.evidence && answer.evidence.empty()) return say<phrases::ask_saved_without_evidence>();
  if (ask.review && choice && choice->value > 0 && answer.reviewer.empty())
    return say<phrases::ask_saved_without_review>();
  return say<phrases::ask_saved>();
}

}  // namespace

Result<Asked, Errors> ask(const std::vector<Question>& questions, const Checklist& checklist, const Host& host,
                          const Terminal& terminal, const std::function<Result<void, Errors>(const Answer&)>& save) {
  Dialogue dialogue(checklist, host, terminal);
  std::vector<Question> current = questions;
  std::vector<Answer> given(questions.size());
  dialogue.tell(say<phrases::ask_how>(questions.size()));
  for (std::size_t i = 0; i < current.size();) {
    Typed<Answer> typed = dialogue.ask(current[i], i + 1, current.size());
    if (const auto* move = std::get_if<Move>(&typed)) {
      if (*move == Move::quit) break;
      if (*move == Move::skip) ++i;
      if (*move == Move::back && i > 0) --i;
      continue;
    }
    given[i] = std::move(std::get<Answer>(typed));
    RD_CHECK(save(given[i]));
    current[i].answer = &given[i];
    current[i].state = said_of(*current[i].ask, given[i]);
    dialogue.tell(current[i].state);
    ++i;
  }
  Asked asked;
  for (const Answer& answer : given) ++(answer.item.empty() ? asked.skipped : asked.answered);
  return asked;
}

}  // namespace readiness::answers
