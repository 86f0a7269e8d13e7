// SPDX-License-Identifier: Apache-2.0
#include "report/wording.hpp"

#include "text/names.hpp"
#include "text/report_phrases.hpp"
#include "util/strings.hpp"

#include <array>
#include <cmath>
#include <limits>
#include <map>

namespace readiness::report {
namespace {

namespace phrases = text::phrases;
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
