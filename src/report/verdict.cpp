// SPDX-License-Identifier: Apache-2.0
#include "report/view.hpp"
#include "report/wording.hpp"
#include "text/names.hpp"
#include "text/punctuation.hpp"
#include "util/strings.hpp"

#include <algorithm>

namespace readiness::report {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase gates_missed{"{1} 个门槛项中 {0} 个未通过", "{0} of {1} gates failed"};
constexpr text::Phrase gates_missed_in{"{1} 个门槛项中 {0} 个未通过（涉及 {2} 项检查）", "{0} of {1} gates failed ({2} checks in them)"};
constexpr text::Phrase gates_open{"{1} 个门槛项中 {0} 个没有结论", "{0} of {1} gates have no conclusion"};
constexpr text::Phrase gates_waived{"{1} 个门槛项中 {0} 个未通过，已获豁免", "{0} of {1} gates failed and are waived"};
constexpr text::Phrase gates_passed{"{0} 个门槛项全部通过", "all {0} gates passed"};
constexpr text::Phrase overall{"总分 {0}", "the score is {0}"};
constexpr text::Phrase domains_below{"{1} 个领域中 {0} 个低于要求的 {2} 分", "{0} of {1} domains score below the {2} required"};
constexpr text::Phrase coverage{"只查清了 {0}（要求 {1}）", "only {0} of the weight has a conclusion ({1} required)"};
constexpr text::Phrase partial_run{"这是局部运行（{0}），不能据此放行", "this was a partial run ({0}): it cannot clear the project"};
constexpr text::Phrase nothing_due{"本阶段没有应查的项", "no item is due in this phase"};
constexpr text::Phrase sentence{"{0}。", "{0}."};
constexpr text::Phrase planned{"计划 {0}上线，还剩 {1} 天。", "Go-live is planned for {0}: {1} days left."};
constexpr text::Phrase planned_tomorrow{"计划 {0}上线，就在明天。", "Go-live is planned for {0}: that is tomorrow."};
constexpr text::Phrase planned_today{"计划 {0}上线，就是今天。", "Go-live is planned for {0}: that is today."};
constexpr text::Phrase was_planned{"原计划 {0}上线，已过 {1} 天。", "Go-live was planned for {0}, {1} days ago."};
// clang-format on
}  // namespace phrases

using text::say;

Localized gates(const Report& report) {
  const GateCounts& gates = report.gates;
  std::vector<Localized> told;
  if (gates.missed > 0)
    told.push_back(gates.missed_checks > gates.missed
                       ? say<phrases::gates_missed_in>(gates.missed, gates.due, gates.missed_checks)
                       : say<phrases::gates_missed>(gates.missed, gates.due));
  if (gates.open > 0) told.push_back(say<phrases::gates_open>(gates.open, gates.due));
  if (gates.waived > 0) told.push_back(say<phrases::gates_waived>(gates.waived, gates.due));
  if (told.empty() && gates.due > 0) told.push_back(say<phrases::gates_passed>(gates.due));
  return clauses(told);
}

Localized domains(const Report& report) {
  const auto count = [&](auto which) { return std::count_if(report.domains.begin(), report.domains.end(), which); };
  const auto below = count([](const DomainScore& domain) { return domain.below_threshold; });
  if (below == 0 || report.overall.low < report.thresholds.overall) return {};
  return say<phrases::domains_below>(below, count([](const DomainScore& domain) { return domain.due; }),
                                     util::floored(report.thresholds.domain));
}

Localized coverage(const Report& report) {
  const double has = report.overall.coverage, asked = report.thresholds.coverage;
  return has < asked ? say<phrases::coverage>(percent(has), percent(asked)) : Localized{};
}

bool anything_due(const Report& report) {
  return std::any_of(report.domains.begin(), report.domains.end(), [](const DomainScore& one) { return one.due; });
}

// An English sentence begins with a capital letter; ours are ASCII.
Localized as_sentence(Localized text) {
  if (!text.en.empty() && text.en[0] >= 'a' && text.en[0] <= 'z')
    text.en[0] = static_cast<char>(text.en[0] - 'a' + 'A');
  return say<phrases::sentence>(text);
}

// Which rule caused it, in numbers.
Localized decision_sentence(const Report& report) {
  std::vector<Localized> told;
  if (!report.partial.empty()) told.push_back(say<phrases::partial_run>(util::join(report.partial, " ")));
  if (!anything_due(report)) {
    told.push_back(say<phrases::nothing_due>());
  } else {
    told.insert(told.end(),
                {gates(report), say<phrases::overall>(against(report.overall.low, report.thresholds.overall)),
                 domains(report), coverage(report)});
  }
  return as_sentence(clauses(told));
}

// When it is to go live; empty where nobody says.
Localized planned_day(const Report& report) {
  if (report.go_live.empty() || !report.days_left) return {};
  const Localized date = day(report.go_live);
  switch (*report.days_left) {
    case 0:
      return say<phrases::planned_today>(date);
    case 1:
      return say<phrases::planned_tomorrow>(date);
    default:
      return *report.days_left > 0 ? say<phrases::planned>(date, *report.days_left)
                                   : say<phrases::was_planned>(date, -*report.days_left);
  }
}

}  // namespace

paper::Tone tone_of(Outcome outcome) {
  using paper::Tone;
  switch (outcome) {
    case Outcome::pass:
      return Tone::good;
    case Outcome::partial:
      return Tone::warn;
    case Outcome::fail:
      return Tone::bad;
    case Outcome::unknown:
    case Outcome::stale:
    case Outcome::blocked:
      return Tone::open;
    case Outcome::not_applicable:
    case Outcome::not_due:
      break;
  }
  return Tone::dim;
}

paper::Tone tone_of(Ruling ruling) {
  using paper::Tone;
  switch (ruling) {
    case Ruling::go:
      return Tone::good;
    case Ruling::conditional:
      return Tone::warn;
    case Ruling::no_go:
      return Tone::bad;
    case Ruling::inconclusive:
      break;
  }
  return Tone::open;
}

// GO and NO-GO are read in any language.
Localized ruling_words(Ruling ruling) {
  const Localized name = text::name(ruling);
  return {name.en + " " + name.zh, name.en};
}

paper::Verdict verdict_block(const View& view, const Localized& more) {
  const Report& report = view.report;
  std::vector<std::string> subject = view.words({report.project, report.phase_title});
  if (!more.empty()) subject.push_back(view.in(more));
  const std::string space = view.language == Language::zh ? "" : " ";
  return {.tone = tone_of(report.decision.ruling),
          .name = view.in(ruling_words(report.decision.ruling)),
          .subject = util::join(subject, " · "),
          .rule = view.in(decision_sentence(report)) + space + view.in(planned_day(report))};
}

std::string in_one_line(const Report& report, Language language) {
  const Localized ruling = ruling_words(report.decision.ruling);
  return ruling.in(language) + text::colon(language) + decision_sentence(report).in(language);
}

}  // namespace readiness::report
