// SPDX-License-Identifier: Apache-2.0
#include "answers/question.hpp"

#include "audit/answer.hpp"
#include "audit/schedule.hpp"
#include "text/phrase.hpp"
#include "util/strings.hpp"
#include "util/utf8.hpp"

#include <algorithm>

namespace readiness::answers {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase question_open{"尚未回答", "not answered yet"};
// clang-format on
}  // namespace phrases

const Answer* answer_to(const Item& item, const Project& project) {
  const auto it = std::find_if(project.answers.begin(), project.answers.end(),
                               [&](const Answer& one) { return one.item == item.id; });
  return it == project.answers.end() ? nullptr : &*it;
}

std::string folded(std::string_view text) { return util::fold(util::trim(text)); }

}  // namespace

Result<std::vector<Question>, Errors> questions(const Checklist& checklist, const Project& project, const Host& host,
                                                const std::vector<std::string>& only) {
  const Circumstances circumstances{host.today(), project.facts};
  RD_TRY(const audit::Schedule schedule, audit::plan(checklist, project, circumstances, {.only = only}));
  std::vector<Question> all;
  for (const audit::Task& task : schedule.tasks) {
    const auto* ask = std::get_if<Ask>(&task.item->method);
    if (!ask || task.settled) continue;
    Finding finding{.item = task.item->id};
    audit::settle_question(finding, *task.item, *ask, project.answers, circumstances, host);
    const Answer* answer = answer_to(*task.item, project);
    all.push_back(
        {task.item, ask, answer, finding.outcome, answer ? finding.message : text::say<phrases::question_open>()});
  }
  return all;
}

Localized department(const Item& item, const Checklist& checklist) {
  const auto* ask = std::get_if<Ask>(&item.method);
  if (ask && !ask->who.empty()) return ask->who;
  const Domain* domain = find(checklist.domains, item.domain);
  return domain ? domain->title : same(item.domain);
}

const Choice* choice_of(const Ask& ask, std::string_view text) {
  const std::string wanted = folded(text);
  for (const Choice& choice : ask.choices) {
    if (wanted.ends_with(folded("(" + choice.id + ")"))) return &choice;
    for (const std::string& name : {choice.id, choice.title.zh, choice.title.en})
      if (folded(name) == wanted) return &choice;
  }
  return nullptr;
}

bool same_person(std::string_view one, std::string_view other) { return folded(one) == folded(other); }

}  // namespace readiness::answers
