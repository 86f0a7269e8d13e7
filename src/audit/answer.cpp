// SPDX-License-Identifier: Apache-2.0
#include "audit/answer.hpp"

#include "text/phrase.hpp"
#include "util/calendar.hpp"
#include "util/sha256.hpp"
#include "util/strings.hpp"

#include <algorithm>

namespace readiness::audit {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase not_answered{"尚无人回答：{0}", "nobody has answered: {0}"};
constexpr text::Phrase answered{"{0} 于 {1} 答“{2}”", "{0} answered '{2}' on {1}"};
constexpr text::Phrase answered_with_risk{"{0} 于 {1} 答“{2}”：{3}", "{0} answered '{2}' on {1}: {3}"};
constexpr text::Phrase answer_needs_review{"{0} 于 {1} 的回答还没有经第二人复核", "the answer of {0} on {1} has not been reviewed by a second person"};
constexpr text::Phrase answer_expired{"{0} 于 {1} 的回答已于 {2} 过期", "the answer of {0}, given on {1}, expired on {2}"};
constexpr text::Phrase answer_in_future{"{0} 的回答日期 {1} 晚于审核日", "the answer of {0} is dated {1}, after the day of the audit"};
constexpr text::Phrase answer_needs_evidence{"{0} 于 {1} 的回答没有附证据", "the answer of {0} on {1} has no evidence"};
constexpr text::Phrase evidence_unreadable{"证据不可用：{0}", "the evidence cannot be used: {0}"};
constexpr text::Phrase evidence_changed{"证据 {0} 在回答之后被改动（sha256 不符）", "the evidence {0} has changed since the answer (sha256 differs)"};
// clang-format on
}  // namespace phrases

using text::say;

void conclude(Finding& finding, Outcome outcome, Localized message) {
  finding.outcome = outcome;
  finding.message = std::move(message);
}

// Reads and hashes the files that the answer rests on. False when one of them no
// longer supports it; `finding` then says why.
bool check_evidence(Finding& finding, const Answer& answer, const Host& host) {
  for (const AnswerEvidence& evidence : answer.evidence) {
    if (evidence.kind != AnswerEvidence::Kind::file) {
      finding.evidence.push_back({.path = evidence.file});
      continue;
    }
    const auto bytes = host.read_file(evidence.file);
    if (!bytes) {
      conclude(finding, Outcome::unknown, say<phrases::evidence_unreadable>(bytes.error().message));
      return false;
    }
    finding.evidence.push_back({.path = evidence.file, .sha256 = util::sha256(*bytes)});
    if (!evidence.sha256.empty() && util::lower(evidence.sha256) != finding.evidence.back().sha256) {
      conclude(finding, Outcome::stale, say<phrases::evidence_changed>(evidence.file));
      return false;
    }
  }
  return true;
}

Assurance assurance_of(const Answer& answer) {
  const bool hashed = std::any_of(answer.evidence.begin(), answer.evidence.end(),
                                  [](const AnswerEvidence& evidence) { return !evidence.sha256.empty(); });
  const bool second_person = !answer.reviewer.empty() && answer.reviewer != answer.by;
  return hashed && second_person ? Assurance::reviewed : Assurance::attested;
}

void accept(Finding& finding, const Answer& answer, const Choice& choice) {
  finding.value = choice.value;
  finding.outcome = choice.value >= 1 ? Outcome::pass : choice.value > 0 ? Outcome::partial : Outcome::fail;
  finding.assurance = assurance_of(answer);
  const std::string date = util::format_day(answer.date);
  finding.message = choice.risk.empty() ? say<phrases::answered>(answer.by, date, choice.title)
                                        : say<phrases::answered_with_risk>(answer.by, date, choice.title, choice.risk);
}

}  // namespace

std::optional<util::Day> last_day(const Answer& answer, const Ask& ask) {
  std::optional<util::Day> day = answer.expires;
  if (ask.valid_days > 0) {
    const util::Day by_item = answer.date + std::chrono::days(ask.valid_days);
    day = day ? std::min(*day, by_item) : by_item;
  }
  return day;
}

void settle_question(Finding& finding, const Item& item, const Ask& ask, const std::vector<Answer>& answers,
                     const Circumstances& circumstances, const Host& host) {
  const auto answer =
      std::find_if(answers.begin(), answers.end(), [&](const Answer& one) { return one.item == item.id; });
  if (answer == answers.end()) return conclude(finding, Outcome::unknown, say<phrases::not_answered>(ask.question));

  const std::string date = util::format_day(answer->date);
  if (answer->date > circumstances.today)
    return conclude(finding, Outcome::unknown, say<phrases::answer_in_future>(answer->by, date));
  if (const auto last = last_day(*answer, ask); last && *last < circumstances.today)
    return conclude(finding, Outcome::stale, say<phrases::answer_expired>(answer->by, date, util::format_day(*last)));
  if (ask.evidence && answer->evidence.empty())
    return conclude(finding, Outcome::unknown, say<phrases::answer_needs_evidence>(answer->by, date));
  if (!check_evidence(finding, *answer, host)) return;
  const Choice* choice = find(ask.choices, answer->choice);
  if (!choice) return;
  // Nobody has to confirm bad news.
  if (ask.review && choice->value > 0 && answer->reviewer.empty())
    return conclude(finding, Outcome::unknown, say<phrases::answer_needs_review>(answer->by, date));
  accept(finding, *answer, *choice);
}

}  // namespace readiness::audit
