// SPDX-License-Identifier: Apache-2.0
#include "report/wording.hpp"

#include "text/names.hpp"
#include "text/phrase.hpp"
#include "util/strings.hpp"

#include <array>
#include <cmath>
#include <limits>
#include <map>

namespace readiness::report {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase utc{"{0} {1}（UTC）", "{0} {1} UTC"};
constexpr text::Phrase rule_gate_failed{"有门槛项不通过：无论得分高低，一律不放行。", "A gate item failed: that alone means NO-GO, whatever the score."};
constexpr text::Phrase rule_gate_partial{"有门槛项只是部分通过：门槛项要么通过，要么不通过。", "A gate item passes only in part: a gate passes, or it does not."};
constexpr text::Phrase rule_nothing_conclusive{"没有一项得出结论：什么都不知道，就不能放行。", "Not one item has a conclusion: where nothing is known, nothing can be cleared."};
constexpr text::Phrase rule_threshold_missed{"得分达不到本阶段的要求。", "The score misses what this phase asks for."};
constexpr text::Phrase rule_gate_unknown{"有门槛项没有结论：查清之前不能放行。", "A gate item has no conclusion: nothing can be cleared before it has one."};
constexpr text::Phrase rule_threshold_open{"已查清的部分达不到要求；能否达到，要看没有结论的项。", "What is known does not reach the threshold; what is not known yet could."};
constexpr text::Phrase rule_coverage_missed{"查清的部分太少，不足以下结论。", "Too little has been found out to decide."};
constexpr text::Phrase rule_waived{"有门槛项不通过，凭豁免才得以放行。", "A gate item failed; only a waiver lets the project go on."};
constexpr text::Phrase score_range{"{0} [{1}-{2}]", "{0} [{1}-{2}]"};
constexpr text::Phrase percent{"{0} %", "{0} %"};
constexpr text::Phrase count_of{"{1} {0}", "{0} {1}"};
constexpr text::Phrase tag_gain{"总分 +{0}", "+{0} points"};
constexpr text::Phrase against{"{0}（要求 {1}）", "{0} ({1} required)"};
constexpr text::Phrase against_both{"{0}（要求 {1}，{2} 为不通过）", "{0} ({1} required, {2} fails)"};
constexpr text::Phrase proposal_note{"{0}（阈值为检查表的建议值，原文未给出）", "{0} (the threshold is the checklist's proposal, the source gives none)"};
constexpr text::Phrase proposal_only{"阈值为检查表的建议值", "the threshold is the checklist's proposal"};
constexpr text::Phrase waived_by{"{0} 批准，有效至 {1}：{2}", "approved by {0} until {1}: {2}"};
constexpr text::Phrase waiver_expired{"{0} 批准，已于 {1} 过期：{2}", "approved by {0}, expired on {1}: {2}"};
// clang-format on
}  // namespace phrases

using text::say;
using util::floored;

std::string number(double value, Unit unit) {
  const bool whole = value >= 0 && value < 1e15 && std::floor(value) == value;
  return unit == Unit::count && whole ? util::grouped(static_cast<std::uint64_t>(value)) : floored(value);
}

Localized in_brackets(const std::string& text, const Localized& note) {
  if (note.empty()) return same(text);
  return {text + "（" + note.zh + "）", text + " (" + note.en + ")"};
}

}  // namespace

Localized joined(const std::vector<Localized>& parts) {
  Localized all;
  for (const Localized& part : parts) {
    if (part.empty()) continue;
    all.zh += (all.zh.empty() ? "" : "，") + part.zh;
    all.en += (all.en.empty() ? "" : ", ") + part.en;
  }
  return all;
}

Localized percent(double number) { return say<phrases::percent>(floored(number)); }

Localized score_range(const Score& score) {
  return say<phrases::score_range>(floored(score.low), floored(score.low), floored(score.high));
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
  const std::string value = number(*finding.measured, finding.unit) + (finding.unit == Unit::share ? " %" : "");
  if (finding.expected.empty()) return same(value);
  constexpr std::string_view k_fail = ", fail ";
  const std::size_t cut = finding.expected.find(k_fail);
  if (cut == std::string::npos) return say<phrases::against>(value, finding.expected);
  return say<phrases::against_both>(value, finding.expected.substr(0, cut),
                                    finding.expected.substr(cut + k_fail.size()));
}

Localized gain(const Finding& finding) {
  const std::string points = floored(finding.gain);
  return finding.gain > 0 && points != "0" ? say<phrases::tag_gain>(points) : Localized{};
}

Localized waiver(const WaiverNote& note) {
  return note.expired ? say<phrases::waiver_expired>(note.approver, note.expires, note.reason)
                      : say<phrases::waived_by>(note.approver, note.expires, note.reason);
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

Localized instant(const std::string& iso) {
  const std::size_t t = iso.find('T');
  if (t == std::string::npos) return same(iso);
  return say<phrases::utc>(iso.substr(0, t), iso.substr(t + 1, 5));
}

std::string place(const Sample& sample) {
  return sample.row.is_whole_file() ? sample.file : sample.file + ":" + std::to_string(sample.row.number());
}

}  // namespace readiness::report
