// SPDX-License-Identifier: Apache-2.0
#include "report/wording.hpp"

#include "text/names.hpp"
#include "text/phrase.hpp"
#include "text/punctuation.hpp"
#include "util/calendar.hpp"
#include "util/strings.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace readiness::report {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase score_range{"{0} 至 {1}", "{0} to {1}"};
constexpr text::Phrase percent{"{0} %", "{0} %"};
constexpr text::Phrase with_required{"{0}，要求 {1}", "{0} of the {1} required"};
constexpr text::Phrase count_of{"{1} {0}", "{0} {1}"};
constexpr text::Phrase against{"{0}（要求 {1}）", "{0} ({1} required)"};
constexpr text::Phrase against_both{"{0}（要求 {1}，{2} 为不通过）", "{0} ({1} required, {2} fails)"};
constexpr text::Phrase gained{"总分 +{0}", "+{0} points"};
constexpr text::Phrase waived_by{"{0} 批准，有效至 {1}：{2}", "approved by {0} until {1}: {2}"};
constexpr text::Phrase waiver_expired{"{0} 批准，已于 {1} 过期：{2}", "approved by {0}, expired on {1}: {2}"};
constexpr text::Phrase proposal_note{"{0}（阈值为检查表的建议值，原文未给出）", "{0} (the threshold is the checklist's proposal, the source gives none)"};
constexpr text::Phrase proposal_only{"阈值为检查表的建议值", "the threshold is the checklist's proposal"};
constexpr text::Phrase day{"{0}年{1}月{2}日", "{2} {1} {0}"};
constexpr text::Phrase instant{"{0} {1}（{2}）", "{0}, {1} ({2})"};
constexpr text::Phrase yuan{"{0} 元", "CNY {0}"};
constexpr text::Phrase yuan_in_ten_thousands{"{0} 万元", "CNY {0}"};
constexpr text::Phrase yuan_in_hundred_millions{"{0} 亿元", "CNY {0}"};
constexpr text::Phrase one_person_day{"1 人天", "1 person-day"};
constexpr text::Phrase person_days{"{0} 人天", "{0} person-days"};
constexpr text::Phrase one_item{"1 项", "1 item"};
constexpr text::Phrase items{"{0} 项", "{0} items"};
constexpr text::Phrase somebody{"{0}（{1}）", "{0} ({1})"};
constexpr text::Phrase nobody{"尚无责任人", "nobody yet"};
constexpr text::Phrase nobody_of{"{0}（尚未定人）", "{0} (nobody named yet)"};
constexpr text::Phrase titled{"{0}：{1}", "{0}: {1}"};
constexpr text::Phrase rule_gate_failed{"有门槛项不通过：无论得分高低，一律不放行。", "A gate item failed: that alone means NO-GO, whatever the score."};
constexpr text::Phrase rule_gate_partial{"有门槛项只是部分通过：门槛项要么通过，要么不通过。", "A gate item passes only in part: a gate passes, or it does not."};
constexpr text::Phrase rule_nothing_conclusive{"没有一项得出结论：什么都不知道，就不能放行。", "Not one item has a conclusion: where nothing is known, nothing can be cleared."};
constexpr text::Phrase rule_threshold_missed{"得分达不到本阶段的要求。", "The score misses what this phase asks for."};
constexpr text::Phrase rule_gate_unknown{"有门槛项没有结论：查清之前不能放行。", "A gate item has no conclusion: nothing can be cleared before it has one."};
constexpr text::Phrase rule_threshold_open{"已查清的部分达不到要求；能否达到，要看没有结论的项。", "What is known does not reach the threshold; what is not known yet could."};
constexpr text::Phrase rule_coverage_missed{"查清的部分太少，不足以下结论。", "Too little has been found out to decide."};
constexpr text::Phrase rule_waived{"有门槛项不通过，凭豁免才得以放行。", "A gate item failed; only a waiver lets the project go on."};
// clang-format on
}  // namespace phrases

using text::say;

constexpr std::array k_months{"January", "February", "March",     "April",   "May",      "June",
                              "July",    "August",   "September", "October", "November", "December"};

std::string whole(double number) { return util::floored(std::floor(number)); }

std::string exact(double value, Unit unit) {
  const bool is_whole = value >= 0 && value < 1e15 && std::floor(value) == value;
  return unit == Unit::count && is_whole ? util::grouped(static_cast<std::uint64_t>(value)) : util::floored(value);
}

Localized in_brackets(const std::string& text, const Localized& note) {
  if (note.empty()) return same(text);
  return {text + text::in_brackets(note.zh, Language::zh), text + text::in_brackets(note.en, Language::en)};
}

// One after the other, without the empty ones.
template <class Sign>
Localized with_between(const std::vector<Localized>& parts, Sign sign) {
  Localized all;
  for (const Localized& part : parts) {
    if (part.empty()) continue;
    all.zh += (all.zh.empty() ? "" : sign(Language::zh)) + part.zh;
    all.en += (all.en.empty() ? "" : sign(Language::en)) + part.en;
  }
  return all;
}

}  // namespace

Localized joined(const std::vector<Localized>& parts) { return with_between(parts, text::comma); }

Localized clauses(const std::vector<Localized>& parts) { return with_between(parts, text::semicolon); }

Localized sentences(const std::vector<Localized>& parts) {
  return with_between(parts, [](Language language) { return language == Language::zh ? "" : " "; });
}

Localized percent(double number) { return say<phrases::percent>(whole(number)); }

Localized score(const Score& score) {
  if (score.high - score.low <= 1) return same(whole(score.low));
  return say<phrases::score_range>(whole(score.low), whole(score.high));
}

Localized against(double value, double asked) {
  const bool decimals_decide = value < asked && std::floor(value) == std::floor(asked);
  const std::string has = decimals_decide ? util::floored(value) : whole(value);
  return asked > 0 ? say<phrases::with_required>(has, util::floored(asked)) : same(has);
}

Localized counts(const OutcomeCounts& counts, bool due) {
  std::vector<Localized> parts;
  for (std::size_t i = 0; i < counts.of.size(); ++i) {
    const auto outcome = static_cast<Outcome>(i);
    if (counts[outcome] != 0 && readiness::due(outcome) == due)
      parts.push_back(say<phrases::count_of>(counts[outcome], text::name(outcome)));
  }
  return joined(parts);
}

Localized measured(const Finding& finding) {
  if (!finding.measured) return {};
  const std::string value = exact(*finding.measured, finding.unit) + (finding.unit == Unit::share ? " %" : "");
  if (finding.expected.empty()) return same(value);
  constexpr std::string_view k_fail = ", fail ";
  const std::size_t cut = finding.expected.find(k_fail);
  if (cut == std::string::npos) return say<phrases::against>(value, finding.expected);
  return say<phrases::against_both>(value, finding.expected.substr(0, cut),
                                    finding.expected.substr(cut + k_fail.size()));
}

Localized points(const Finding& finding) {
  return finding.gain >= 1 ? say<phrases::gained>(whole(finding.gain)) : Localized{};
}

Localized waiver(const WaiverNote& note) {
  return note.expired ? say<phrases::waiver_expired>(note.approver, day(note.expires), note.reason)
                      : say<phrases::waived_by>(note.approver, day(note.expires), note.reason);
}

Localized source(const Finding& finding) {
  if (!finding.proposal) return same(finding.source);
  return finding.source.empty() ? say<phrases::proposal_only>() : say<phrases::proposal_note>(finding.source);
}

Localized evidence(const Finding& finding) {
  std::vector<Localized> parts;
  for (const Evidence& one : finding.evidence) {
    const Localized hash = one.sha256.empty() ? Localized{} : same("sha256 " + one.sha256.substr(0, 12));
    parts.push_back(in_brackets(one.path, joined({one.note, hash})));
  }
  return joined(parts);
}

Localized rule(const std::string& rule) {
  static const std::map<std::string, Localized> sentences = {
      {"gate_failed", say<phrases::rule_gate_failed>()},
      {"gate_partial", say<phrases::rule_gate_partial>()},
      {"threshold_missed", say<phrases::rule_threshold_missed>()},
      {"gate_unknown", say<phrases::rule_gate_unknown>()},
      {"nothing_conclusive", say<phrases::rule_nothing_conclusive>()},
      {"threshold_open", say<phrases::rule_threshold_open>()},
      {"coverage_missed", say<phrases::rule_coverage_missed>()},
      {"waived", say<phrases::rule_waived>()},
  };
  const auto found = sentences.find(rule);
  return found == sentences.end() ? Localized{} : found->second;
}

// What is no day stays as it is: a report may come from anywhere.
Localized day(const std::string& iso) {
  const Result<util::Day> parsed = util::parse_day(iso);
  if (!parsed) return same(iso);
  const std::chrono::year_month_day date(*parsed);
  const unsigned month = static_cast<unsigned>(date.month());
  return say<phrases::day>(static_cast<int>(date.year()), Localized{std::to_string(month), k_months[month - 1]},
                           static_cast<unsigned>(date.day()));
}

const std::string& local_now(const Report& report) { return report.local_now.empty() ? report.now : report.local_now; }

// 2026-01-30T16:00:00+08:00: the day, the hour and where that is.
Localized instant(const Report& report) {
  const std::string& iso = local_now(report);
  const std::size_t t = iso.find('T');
  if (t == std::string::npos || iso.size() < t + 9) return day(iso);
  const std::string zone = iso.substr(t + 9);
  if (iso.substr(t) == "T00:00:00Z") return day(iso.substr(0, t));  // a day was stated, and no hour
  const std::string told = zone == "Z" || zone == "+00:00" ? "UTC" : "UTC" + zone;
  return say<phrases::instant>(day(iso.substr(0, t)), iso.substr(t + 1, 5), told);
}

Localized money(double amount, const std::string& currency) {
  const std::string grouped = util::grouped(static_cast<std::uint64_t>(std::max(0.0, amount)));
  if (!currency.empty() && currency != "CNY") return same(currency + " " + grouped);
  if (amount < 1e4) return say<phrases::yuan>(grouped);
  // In Chinese with as many digits as somebody would say, rounded down like all numbers.
  if (amount < 1e8)
    return say<phrases::yuan_in_ten_thousands>(Localized{util::floored(std::floor(amount / 1e3) / 10), grouped});
  return say<phrases::yuan_in_hundred_millions>(Localized{util::floored(amount / 1e8), grouped});
}

Localized person_days(int days) {
  return days == 1 ? say<phrases::one_person_day>()
                   : say<phrases::person_days>(util::grouped(static_cast<std::uint64_t>(days)));
}

Localized items(std::size_t count) {
  return count == 1 ? say<phrases::one_item>() : say<phrases::items>(util::grouped(count));
}

Localized people(const Finding& finding) {
  if (finding.people.empty())
    return finding.who.empty() ? say<phrases::nobody>() : say<phrases::nobody_of>(finding.who);
  const Localized names = text::enumerated(finding.people);
  return finding.who.empty() ? names : say<phrases::somebody>(names, finding.who);
}

std::string place(const Sample& sample) {
  return sample.row.is_whole_file() ? sample.file : sample.file + ":" + std::to_string(sample.row.number());
}

Localized told(const Finding& finding) {
  return finding.details.empty() ? say<phrases::titled>(finding.title, finding.message) : finding.message;
}

}  // namespace readiness::report
