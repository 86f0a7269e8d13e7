// SPDX-License-Identifier: Apache-2.0
// What reports say.
#pragma once

#include "text/phrase.hpp"

namespace readiness::text::phrases {

// clang-format off
// the page
inline constexpr Phrase report_title{"实施就绪审核报告：{0}", "Readiness report: {0}"};
inline constexpr Phrase label_phase{"阶段", "Phase"};
inline constexpr Phrase label_date{"审核时间", "Audited"};
inline constexpr Phrase label_checklist{"检查表", "Checklist"};
inline constexpr Phrase label_tool{"审核工具", "Tool"};
inline constexpr Phrase label_built_in{"内置要求（本阶段没有写明）", "Built in, not stated"};
inline constexpr Phrase built_in_overall{"总分 {0}", "overall {0}"};
inline constexpr Phrase built_in_domain{"每个领域 {0}", "each domain {0}"};
inline constexpr Phrase built_in_coverage{"覆盖率 {0} %", "coverage {0} %"};
inline constexpr Phrase label_partial{"局部运行", "Partial run"};
inline constexpr Phrase partial_note{"只查了 {0}，其余未查", "only {0} was checked, nothing else"};
inline constexpr Phrase utc{"{0} {1}（UTC）", "{0} {1} UTC"};
inline constexpr Phrase checklist_version{"{0}，版本 {1}", "{0}, version {1}"};
inline constexpr Phrase made_by{"readiness {0}，检查表 {1}，评分模型 {2}", "readiness {0}, checklist {1}, score model {2}"};

// headings
inline constexpr Phrase heading_decision{"结论", "Decision"};
inline constexpr Phrase heading_scores{"得分", "Scores"};
inline constexpr Phrase heading_gates{"门槛项", "Gate items"};
inline constexpr Phrase heading_next{"接下来做什么", "What to do next"};
inline constexpr Phrase heading_failed{"未通过的项", "What failed"};
inline constexpr Phrase heading_findings{"各领域的检查结果", "Findings by domain"};
inline constexpr Phrase heading_unknown{"没有结论的项", "What is not known"};
inline constexpr Phrase heading_waivers{"豁免", "Waivers"};
inline constexpr Phrase heading_excluded{"不计分的项", "What was left out"};
inline constexpr Phrase heading_inputs{"审核所读的文件", "Files that were read"};
inline constexpr Phrase heading_appendix{"附录", "Appendix"};
inline constexpr Phrase heading_method{"评分方法（模型 {0}）", "Method (score model {0})"};
inline constexpr Phrase heading_checklist{"检查表与版本", "Checklist and versions"};

// why this decision, by rule
inline constexpr Phrase rule_gate_failed{"有门槛项不通过：无论得分高低，一律不放行。", "A gate item failed: that alone means NO-GO, whatever the score."};
inline constexpr Phrase rule_gate_partial{"有门槛项只是部分通过：门槛项要么通过，要么不通过。", "A gate item passes only in part: a gate passes, or it does not."};
inline constexpr Phrase rule_nothing_conclusive{"没有一项得出结论：什么都不知道，就不能放行。", "Not one item has a conclusion: where nothing is known, nothing can be cleared."};
inline constexpr Phrase rule_threshold_missed{"得分达不到本阶段的要求。", "The score misses what this phase asks for."};
inline constexpr Phrase rule_gate_unknown{"有门槛项没有结论：查清之前不能放行。", "A gate item has no conclusion: nothing can be cleared before it has one."};
inline constexpr Phrase rule_threshold_open{"已查清的部分达不到要求；能否达到，要看没有结论的项。", "What is known does not reach the threshold; what is not known yet could."};
inline constexpr Phrase rule_coverage_missed{"查清的部分太少，不足以下结论。", "Too little has been found out to decide."};
inline constexpr Phrase rule_waived{"有门槛项不通过，凭豁免才得以放行。", "A gate item failed; only a waiver lets the project go on."};
inline constexpr Phrase caused_by{"导致该结论的项", "The items behind it"};

// scores
inline constexpr Phrase label_score{"得分", "Score"};
inline constexpr Phrase label_coverage{"覆盖率", "Coverage"};
inline constexpr Phrase label_assurance{"证据强度", "Assurance"};
inline constexpr Phrase label_domain{"领域", "Domain"};
inline constexpr Phrase label_required{"要求", "Required"};
inline constexpr Phrase label_counts{"检查结果", "Results"};
inline constexpr Phrase label_overall{"总分", "Overall"};
inline constexpr Phrase score_range{"{0} [{1}-{2}]", "{0} [{1}-{2}]"};
inline constexpr Phrase with_required{"{0}，要求 {1}", "{0}, {1} required"};
inline constexpr Phrase required_missed{"{0}，未达到", "{0}, missed"};
inline constexpr Phrase percent{"{0} %", "{0} %"};
inline constexpr Phrase below{"低于 {0}", "below {0}"};
inline constexpr Phrase not_scored{"无计分的项，不计入总分", "no item counts here, left out of the overall score"};
inline constexpr Phrase count_of{"{1} {0}", "{0} {1}"};
inline constexpr Phrase domain_left_out{"没有计分的项；本领域的权重由其余领域分担。", "No item counts here; the other domains carry the weight."};

// items
inline constexpr Phrase label_item{"编号", "Item"};
inline constexpr Phrase label_statement{"检查内容", "What should hold"};
inline constexpr Phrase label_severity{"严重度", "Severity"};
inline constexpr Phrase label_result{"结果", "Result"};
inline constexpr Phrase label_found{"发现", "Found"};
inline constexpr Phrase label_measured{"实测", "Measured"};
inline constexpr Phrase label_why{"为何重要", "Why it matters"};
inline constexpr Phrase label_fix{"整改", "To do"};
inline constexpr Phrase label_why_unknown{"原因", "Because"};
inline constexpr Phrase label_evidence{"证据", "Evidence"};
inline constexpr Phrase label_source{"依据", "Source"};
inline constexpr Phrase label_waiver{"豁免", "Waiver"};
inline constexpr Phrase label_gain{"总分增益", "Gain"};
inline constexpr Phrase label_owner{"责任人与期限", "Owner and date"};
inline constexpr Phrase tag_gate{"门槛项", "gate"};
inline constexpr Phrase tag_waived{"已豁免", "waived"};
inline constexpr Phrase tag_severity{"严重度：{0}", "{0} severity"};
inline constexpr Phrase tag_gain{"总分 +{0}", "+{0} points"};
inline constexpr Phrase against{"{0}（要求 {1}）", "{0} ({1} required)"};
inline constexpr Phrase against_both{"{0}（要求 {1}，{2} 为不通过）", "{0} ({1} required, {2} fails)"};
inline constexpr Phrase proposal_note{"{0}（阈值为检查表的建议值，原文未给出）", "{0} (the threshold is the checklist's proposal, the source gives none)"};
inline constexpr Phrase proposal_only{"阈值为检查表的建议值", "the threshold is the checklist's proposal"};
inline constexpr Phrase nothing_to_do{"应查的项全部通过，没有待办事项。", "Every item that is due passed: there is nothing to do."};
inline constexpr Phrase nothing_checked{"没有检查任何一项。", "No item was checked."};
inline constexpr Phrase tag_part_of{"{0} 的分项", "part of {0}"};
inline constexpr Phrase label_parts{"分项", "Parts"};
inline constexpr Phrase more_steps{"… 另有 {0} 项，见下文", "… and {0} more, listed below"};
inline constexpr Phrase more_items{"… 另有 {0} 项", "… and {0} more"};
inline constexpr Phrase no_gates{"本阶段没有应查的门槛项。", "No gate item is due in this phase."};

// samples
inline constexpr Phrase label_place{"位置", "Where"};
inline constexpr Phrase label_column{"列", "Column"};
inline constexpr Phrase label_value{"值", "Value"};
inline constexpr Phrase label_reason{"说明", "Note"};
inline constexpr Phrase blank_cell{"（空）", "(blank)"};
inline constexpr Phrase more_samples{"… 另有 {0} 处", "… and {0} more"};
inline constexpr Phrase first_samples{"仅列出最前面的 {0} 处。", "Only the first {0} are listed."};

// waivers
inline constexpr Phrase label_approver{"批准人", "Approved by"};
inline constexpr Phrase label_until{"有效期", "Holds until"};
inline constexpr Phrase waived_by{"{0} 批准，有效至 {1}：{2}", "approved by {0} until {1}: {2}"};
inline constexpr Phrase waiver_expired{"{0} 批准，已于 {1} 过期：{2}", "approved by {0}, expired on {1}: {2}"};
inline constexpr Phrase label_waiver_reason{"理由", "Reason"};
inline constexpr Phrase until_expired{"{0}（已过期）", "{0} (expired)"};

// left out
inline constexpr Phrase excluded_line{"不计分：{0}", "Left out of the score: {0}"};

// files
inline constexpr Phrase label_file{"文件", "File"};
inline constexpr Phrase label_table{"数据表", "Table"};
inline constexpr Phrase label_rows{"行数", "Rows"};
inline constexpr Phrase label_encoding{"格式", "Format"};
inline constexpr Phrase label_bytes{"字节数", "Bytes"};
inline constexpr Phrase rows_of{"{0} 行", "{0} rows"};
inline constexpr Phrase no_inputs{"没有读取任何数据文件。", "No data file was read."};

// method
inline constexpr Phrase method_score{
    "每个检查项得 0 到 1 分：通过 1 分，部分通过按比例，其余 0 分；按严重度加权（关键 10、高 7.5、中 5、低 2.5，检查表可另定）得出领域得分，再按领域权重得出总分。不适用和本阶段不查的项不计分，另行列出。",
    "Each item is worth 0 to 1: 1 when it passed, a share when it passed in part, otherwise 0. Items are weighted by severity (critical 10, high 7.5, medium 5, low 2.5, unless the checklist says otherwise) into domain scores, and these by domain weight into the overall score. Items that do not apply or are not due are left out and listed."};
inline constexpr Phrase method_range{
    "得分写作“得分 [下限-上限]”：下限把无法核实、已过期、受阻的项按 0 分计，即得分本身；上限按 1 分计。覆盖率是有结论的项所占的权重；证据强度是这些结论的可靠程度：实测 100 %，查自文档 80 %，附证据并经他人复核的自述 60 %，仅凭自述 30 %。所有数值向下取整显示，比较时不取整。",
    "Scores are printed as score [low-high]: low, which is the score, counts unknown, stale and blocked items as 0, high counts them as 1. Coverage is the weight that has a conclusion. Assurance is how well the conclusions are founded: 100 % measured, 80 % read from a document, 60 % attested with evidence that a second person reviewed, 30 % attested only. Numbers are printed rounded down and compared unrounded."};
inline constexpr Phrase method_decision{
    "结论与得分分开：应查的门槛项没有完全通过，或得分达不到本阶段的要求，不放行；否则门槛项没有结论、得分尚不能确定或覆盖率不足，无法判定；仅凭豁免成立的，有条件放行；其余放行。豁免不改变得分。",
    "The decision stands apart from the score: NO-GO when a due gate item fails, or passes only in part, or a threshold of the phase is missed; otherwise INCONCLUSIVE when a gate item has no conclusion, a score is still open or coverage is too low; otherwise CONDITIONAL when it holds only thanks to waivers; otherwise GO. A waiver never changes a score."};

// a JSON report that cannot be read
inline constexpr Phrase json_object{"对象 {{}}", "an object {{}}"};
inline constexpr Phrase json_list{"列表 []", "a list []"};
inline constexpr Phrase json_text{"文字", "a text"};
inline constexpr Phrase json_number{"数字", "a number"};
inline constexpr Phrase json_count{"不小于 0 的整数", "a whole number of 0 or more"};
inline constexpr Phrase json_flag{"true 或 false", "true or false"};
inline constexpr Phrase report_write_one{"用 readiness audit --report json:last.json 生成报告", "write a report with: readiness audit --report json:last.json"};
inline constexpr Phrase report_not_json{"不是完整有效的 JSON", "this is not complete, valid JSON"};
inline constexpr Phrase report_not_a_report{"这不是 readiness 的 JSON 报告：缺少 schema_version", "this is not a JSON report of readiness: it has no schema_version"};
inline constexpr Phrase report_other_version{"报告的格式版本是 {0}，本程序只能读取版本 {1}", "the report has schema version {0}; this program reads version {1}"};
inline constexpr Phrase report_key_missing{"缺少“{0}”", "'{0}' is missing"};
inline constexpr Phrase report_key_unknown{"未知的键“{0}”", "unknown key '{0}'"};
inline constexpr Phrase report_wrong_type{"“{0}”应为{1}", "'{0}' must be {1}"};
inline constexpr Phrase report_bad_value{"“{0}”不能是“{1}”", "'{0}' cannot be '{1}'"};
inline constexpr Phrase report_leads_nowhere{"{0} 中的“{1}”在报告中不存在", "{0} names '{1}', which is not in the report"};
inline constexpr Phrase report_too_deep{"嵌套过深（上限 {0} 层）", "nested too deeply (limit {0} levels)"};
inline constexpr Phrase report_too_large{"报告有 {0} 字节，超过上限 {1} 字节", "the report has {0} bytes, more than the limit of {1} bytes"};
inline constexpr Phrase report_number_too_large{"有数字超出范围", "a number is out of range"};
// clang-format on

}  // namespace readiness::text::phrases
