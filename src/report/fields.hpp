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
template <>
inline constexpr std::size_t k_enumerators<Dimension> = 7;
template <>
inline constexpr std::size_t k_enumerators<Stage> = 4;

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
  v("worst", domain.worst, {"最能说明问题的几项，最严重的在前", "the findings that speak for it, the worst first"});
}

void fields(auto& v, Of<Decision> auto& decision) {
  v("ruling", decision.ruling);
  v("rule", decision.rule, {"导致该结论的规则", "the rule that caused the ruling"});
  v("reasons", decision.reasons, {"最主要的在前", "the strongest first"});
  v("items", decision.items, {"导致该结论的检查项", "the items that caused the ruling"});
}

void fields(auto& v, Of<GateCounts> auto& gates) {
  v("due", gates.due, {"应查的门槛项", "gate items that are due"});
  v("missed", gates.missed, {"未完全通过且未豁免的门槛项", "failed or passed only in part, and not waived"});
  v("missed_checks", gates.missed_checks, {"其中未通过的检查", "checks of those that did not pass"});
  v("open", gates.open, {"没有结论的门槛项", "without a conclusion"});
  v("waived", gates.waived);
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
  v("people", finding.people,
    {"登记表中担任该角色的人；可为空", "who that is, by the project's registers; may be empty"});
  v("effort", finding.effort,
    {"整改大约需要多少人天；检查项为其未通过分项之和",
     "person-days that the fix takes, about; of an item, those of its open parts"});
  v("assumed_effort", finding.assumed_effort,
    {"检查表没有写工作量，按严重度估计", "by severity: the checklist does not state it"});
  v("until", finding.until, {"应在哪一天前完成；可为空", "the day by which it has to be done; may be empty"});
  v("stage", finding.stage);
  v("worst_part", finding.worst_part,
    {"最能说明该检查项的分项；没有分项则为空", "of an item with parts: the one that speaks for it"});
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
  v("object", finding.object,
    {"检查的是哪张业务数据表；可为空", "the table of business data that it is about; may be empty"});
  v("dimension", finding.dimension, {"数据的哪一方面", "what of its data"});
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

void fields(auto& v, Of<HeatRow> auto& row) {
  v("object", row.object, {"数据表", "the table"});
  v("title", row.title);
  v("cells", row.cells,
    {"依次为完整、一致、准确、唯一、及时、有效", "complete, consistent, accurate, unique, timely, valid"});
}

void fields(auto& v, Of<WayStep> auto& step) {
  v("item", step.item);
  v("effort", step.effort, {"人天", "person-days"});
  v("assumed", step.assumed, {"检查表没有写工作量，按严重度估计", "by severity: the checklist does not state it"});
  v("score", step.score, {"完成到这一步的总分", "overall, once this and all before it is done"});
  v("done_by", step.done_by,
    {"按团队人力最早完成的日期；可为空", "the earliest day by the team's capacity; may be empty"});
}

void fields(auto& v, Of<RoleLoad> auto& role) {
  v("who", role.who);
  v("people", role.people);
  v("steps", role.steps);
  v("effort", role.effort, {"人天", "person-days"});
  v("earliest", role.earliest);
}

void fields(auto& v, Of<Way> auto& way) {
  v("exists", way.exists, {"false：即使全部通过也达不到", "false: not even with every item passed"});
  v("waived", way.waived, {"需要豁免的门槛项", "gate items that would have to be waived"});
  v("steps", way.steps, {"逐项检查，先做的在前", "check by check, in order"});
  v("items", way.items, {"涉及多少个检查项", "how many items they belong to"});
  v("effort", way.effort, {"人天", "person-days"});
  v("cost", way.cost);
  v("currency", way.currency, {"ISO 4217", "ISO 4217"});
  v("earliest", way.earliest, {"最早的日期；可为空", "the earliest day; may be empty"});
  v("days_late", way.days_late, {"比计划上线日晚几天", "days behind the planned day of going live"});
  v("people_needed", way.people_needed,
    {"按计划上线需要多少人全职投入；0：没有计划日或已过",
     "people full time to keep that day; 0: it has passed, or none is planned"});
  v("roles", way.roles, {"工作量最大的在前", "the heaviest first"});
}

void fields(auto& v, Of<Changes> auto& changes) {
  v("since", changes.since, {"上一份报告的时间，UTC", "when the earlier report was made, UTC"});
  v("ruling", changes.ruling);
  v("score", changes.score);
  v("solved", changes.solved, {"当时未通过，现已通过", "did not pass then, and pass now"});
  v("worse", changes.worse, {"当时通过，现未通过", "passed then, and do not now"});
  v("added", changes.added, {"当时不查，现未通过", "were not due then, and do not pass"});
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
  v("local_now", report.local_now, {"同一时刻的当地时间", "the same instant in local time"});
  v("go_live", report.go_live, {"计划上线日；可为空", "the planned day of going live; may be empty"});
  v("days_left", report.days_left, {"距计划上线日的天数", "days until then"});
  v("partial", report.partial, {"局部运行的筛选条件；空为完整运行", "filters of a partial run; empty: a whole one"});
  v("decision", report.decision);
  v("gates", report.gates);
  v("overall", report.overall);
  v("counts", report.counts);
  v("domains", report.domains);
  v("findings", report.findings, {"按领域，再按检查表中的顺序", "by domain, then as in the checklist"});
  v("next_steps", report.next_steps, {"应查而未通过的项，最要紧的在前", "due and not passed: the most at stake first"});
  v("at_stake", report.at_stake,
    {"照样上线会承担风险的项，最严重的在前", "whose risk is run by going on, the worst first"});
  v("on_word", report.on_word, {"仅凭自述通过的项", "passed because somebody said so"});
  v("unchecked", report.unchecked, {"应查而没有结论的项", "due and without a conclusion"});
  v("way", report.way, {"达到放行最省力的做法", "the cheapest way to a GO"});
  v("conditional", report.conditional, {"有条件放行需要什么", "what a CONDITIONAL would take"});
  v("heat", report.heat);
  v("changes", report.changes);
  v("inputs", report.inputs);
}

}  // namespace readiness::report
