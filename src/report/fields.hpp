// SPDX-License-Identifier: Apache-2.0
// The JSON report, field by field. Its writer, its reader and its schema all walk this
// one list, so they cannot disagree. A visitor is called as v(name, value, meaning).
// A new field, another name or another type is another k_report_schema.
#pragma once

#include "readiness/report.hpp"
#include "text/names.hpp"

#include <concepts>
#include <type_traits>

namespace readiness::report {

// Stands first in the JSON report, apart from the fields: who does not know its version reads no further.
inline constexpr const char* k_version_key = "schema_version";

// What a field is, for the schema: most names say it themselves.
struct Meaning {
  const char* zh = "";
  const char* en = "";
};

template <class E>
inline constexpr std::size_t k_enumerators = 0;
template <>
inline constexpr std::size_t k_enumerators<Outcome> = 8;
template <>
inline constexpr std::size_t k_enumerators<Severity> = 4;
template <>
inline constexpr std::size_t k_enumerators<Ruling> = 4;
template <>
inline constexpr std::size_t k_enumerators<Assurance> = 5;
template <>
inline constexpr std::size_t k_enumerators<Unit> = 3;

// T or const T: the writer only reads.
template <class T, class U>
concept Of = std::same_as<std::remove_const_t<T>, U>;

void fields(auto& v, Of<Localized> auto& text) {
  v("zh", text.zh);
  v("en", text.en);
}

void fields(auto& v, Of<Thresholds> auto& thresholds) {
  v("overall", thresholds.overall, {"总分要求", "asked of the overall score"});
  v("domain", thresholds.domain, {"每个领域的要求", "asked of each domain"});
  v("coverage", thresholds.coverage, {"覆盖率要求", "asked of the coverage"});
  v("built_in", thresholds.built_in,
    {"本阶段没有写明、采用内置值的要求", "those that the phase does not state: the built-in ones hold"});
}

void fields(auto& v, Of<Score> auto& score) {
  v("low", score.low, {"得分：没有结论的项按 0 计", "the score: items without a conclusion count as 0"});
  v("high", score.high, {"没有结论的项按 1 计", "items without a conclusion count as 1"});
  v("coverage", score.coverage, {"有结论的权重占比", "share of the weight that has a conclusion"});
  v("assurance", score.assurance, {"结论的证据强度", "how well the conclusions are founded"});
}

void fields(auto& v, Of<OutcomeCounts> auto& counts) {
  for (std::size_t i = 0; i < counts.of.size(); ++i) v(text::id(static_cast<Outcome>(i)), counts.of[i]);
}

void fields(auto& v, Of<DomainScore> auto& domain) {
  v("id", domain.id);
  v("title", domain.title);
  v("weight", domain.weight);
  v("due", domain.due, {"false：没有应查的项，不计入总分", "false: no item is due, left out of the overall score"});
  v("score", domain.score);
  v("counts", domain.counts);
  v("below_threshold", domain.below_threshold);
}

void fields(auto& v, Of<Decision> auto& decision) {
  v("ruling", decision.ruling);
  v("rule", decision.rule, {"导致该结论的规则", "the rule that caused the ruling"});
  v("reasons", decision.reasons, {"最主要的在前", "the strongest first"});
  v("items", decision.items, {"导致该结论的检查项", "the items that caused the ruling"});
}

void fields(auto& v, Of<WaiverNote> auto& waiver) {
  v("reason", waiver.reason);
  v("approver", waiver.approver);
  v("expires", waiver.expires, {"有效到哪一天（含）", "the last day on which it holds"});
  v("expired", waiver.expired);
}

void fields(auto& v, Of<Sample> auto& sample) {
  v("file", sample.file);
  v("row", sample.row, {"表头为第 1 行；0 指整个文件", "the header is row 1; 0 is the file as a whole"});
  v("column", sample.column);
  v("value", sample.value);
  v("reason", sample.reason);
  v("masked", sample.masked);
}

void fields(auto& v, Of<Evidence> auto& evidence) {
  v("path", evidence.path);
  v("sha256", evidence.sha256);
  v("note", evidence.note);
}

void fields(auto& v, Of<Tally> auto& tally) {
  v("bad", tally.bad, {"不符合的个数", "how many are not in order"});
  v("rows", tally.rows, {"共检查了多少个", "how many were looked at"});
}

void fields(auto& v, Of<Finding> auto& finding) {
  v("item", finding.item);
  v("part_of", finding.part_of,
    {"所属的检查项，其权重由应查的分项均分；不是分项则为空",
     "the item that it is a part of, whose weight the due parts share; empty for an item"});
  v("domain", finding.domain);
  v("title", finding.title);
  v("why", finding.why);
  v("fix", finding.fix);
  v("risk", finding.risk, {"如果一直这样，会有什么后果；可为空", "what happens if this stays so; may be empty"});
  v("who", finding.who, {"由哪个角色处理；可为空", "the role that sees to it; may be empty"});
  v("effort", finding.effort,
    {"整改大约需要多少人天；0：未估计", "person-days that the fix takes, about; 0: not estimated"});
  v("severity", finding.severity);
  v("gate", finding.gate);
  v("proposal", finding.proposal,
    {"阈值由检查表建议，原文未给出", "the threshold is the checklist's, its source gives none"});
  v("source", finding.source);
  v("weight", finding.weight);
  v("outcome", finding.outcome);
  v("value", finding.value, {"结果的得分，0 到 1", "what the outcome is worth, 0 to 1"});
  v("measured", finding.measured);
  v("unit", finding.unit);
  v("expected", finding.expected);
  v("probe", finding.probe,
    {"探针编号，或 ask；由分项组成的检查项为 parts",
     "id of the probe, or ask; parts for an item that is made of parts"});
  v("message", finding.message, {"发现了什么，或为什么没有结论", "what was found, or why it is not known"});
  v("details", finding.details,
    {"探针的说法；message 不是检查项自己的话时为空",
     "what the probe says; empty where message is not the item's own words"});
  v("tally", finding.tally);
  v("assurance", finding.assurance);
  v("samples", finding.samples);
  v("evidence", finding.evidence);
  v("waiver", finding.waiver);
  v("gain", finding.gain, {"通过后总分可提高多少", "points of the overall score that a pass would add"});
  v("file", finding.file, {"检查项写在哪个文件", "where the item is written"});
  v("line", finding.line);
}

void fields(auto& v, Of<Input> auto& input) {
  v("path", input.path);
  v("table", input.table);
  v("title", input.title);
  v("sha256", input.sha256);
  v("bytes", input.bytes);
  v("rows", input.rows);
  v("note", input.note);
}

void fields(auto& v, Of<Report> auto& report) {
  v("tool_version", report.tool_version);
  v("checklist", report.checklist);
  v("checklist_version", report.checklist_version);
  v("checklist_sha256", report.checklist_sha256);
  v("checklist_title", report.checklist_title);
  v("project", report.project);
  v("phase", report.phase);
  v("phase_title", report.phase_title);
  v("thresholds", report.thresholds);
  v("now", report.now, {"审核时间，UTC", "time of the audit, UTC"});
  v("partial", report.partial, {"局部运行的筛选条件；空为完整运行", "filters of a partial run; empty: a whole one"});
  v("decision", report.decision);
  v("overall", report.overall);
  v("counts", report.counts);
  v("domains", report.domains);
  v("findings", report.findings, {"按领域，再按检查表中的顺序", "by domain, then as in the checklist"});
  v("next_steps", report.next_steps,
    {"应查而未通过的项：门槛项在前，再按增益", "due and not passed: gates first, then by gain"});
  v("inputs", report.inputs);
}

}  // namespace readiness::report
