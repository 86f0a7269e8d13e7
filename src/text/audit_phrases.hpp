// SPDX-License-Identifier: Apache-2.0
// What audit says: why an item has no conclusion, and which rule decided.
#pragma once

#include "text/phrase.hpp"

namespace readiness::text::phrases {

// clang-format off
// filters
inline constexpr Phrase filter_matches_nothing{"{0} 的“{1}”没有对应的检查项", "{0} '{1}' matches no item"};
inline constexpr Phrase unknown_domain_filter{"检查表中没有领域“{0}”", "the checklist has no domain '{0}'"};

// items without a conclusion
inline constexpr Phrase not_due_now{"属于其他阶段：{0}", "belongs to other phases: {0}"};
inline constexpr Phrase does_not_apply{"仅在 {0} 时适用（当前：{1}）", "applies only if {0} (here: {1})"};
inline constexpr Phrase may_apply{"仅在 {0} 时适用，但项目文件的 facts 中没有写明 {1}", "applies only if {0}, but the facts of the project file do not say {1}"};
inline constexpr Phrase fact_missing{"{0} 未填写", "{0} is not given"};
inline constexpr Phrase fact_is{"{0} = {1}", "{0} = {1}"};
inline constexpr Phrase blocked_by{"依赖的 {0} 未通过，此项结论不作数", "{0}, which this item needs, did not pass; this result does not count"};
inline constexpr Phrase register_empty{"登记表 {0} 还没有填写", "the register {0} has no rows yet"};
inline constexpr Phrase input_empty{"{0} 没有数据行，得不出结论", "{0} has no rows, so nothing can be concluded"};
inline constexpr Phrase values_there{"{0}；“{1}”列中出现的值有：{2}", "{0}; the values of {1} are: {2}"};
inline constexpr Phrase values_not_there{"{0}；“{1}”列是空的", "{0}; {1} has no value at all"};
inline constexpr Phrase values_too_many{"{0}；“{1}”列中的值太多，未列出", "{0}; {1} has too many values to list"};
inline constexpr Phrase value_and_count{"{0}（{1}）", "{0} ({1})"};
inline constexpr Phrase more_values{"其他 {0} 个", "{0} more"};
inline constexpr Phrase say_empty{"{0}。条件写错时请按上列的值改正；确实可以没有这样的行时，请在检查项中写 empty: not_applicable", "{0}. Correct the condition by the values above; where there may be no such row, write empty: not_applicable in the item"};
inline constexpr Phrase condition_unread{"；其中 {0} 行有日期或数字读不出来，无从判断，视为不满足条件", "; in {0} row(s) a date or a number cannot be read, so that the condition cannot be judged and counts as not met"};
inline constexpr Phrase condition_unknown{"仅在 {0} 时适用（当前：{1}），而其中有值既不是日期也不是数字，无法比较", "applies only if {0} (here: {1}), of which a value is neither a date nor a number and cannot be compared"};

// what was found, in an item's own words
inline constexpr Phrase told_and_more{"{0}，另有 {1} 个", "{0} and {1} more"};

// answers
inline constexpr Phrase not_answered{"尚无人回答：{0}", "nobody has answered: {0}"};
inline constexpr Phrase answered{"{0} 于 {1} 答“{2}”", "{0} answered '{2}' on {1}"};
inline constexpr Phrase answered_with_risk{"{0} 于 {1} 答“{2}”：{3}", "{0} answered '{2}' on {1}: {3}"};
inline constexpr Phrase answer_needs_review{"{0} 于 {1} 的回答还没有经第二人复核", "the answer of {0} on {1} has not been reviewed by a second person"};
inline constexpr Phrase answer_expired{"{0} 于 {1} 的回答已于 {2} 过期", "the answer of {0}, given on {1}, expired on {2}"};
inline constexpr Phrase answer_in_future{"{0} 的回答日期 {1} 晚于审核日", "the answer of {0} is dated {1}, after the day of the audit"};
inline constexpr Phrase answer_needs_evidence{"{0} 于 {1} 的回答没有附证据", "the answer of {0} on {1} has no evidence"};
inline constexpr Phrase evidence_unreadable{"证据不可用：{0}", "the evidence cannot be used: {0}"};
inline constexpr Phrase evidence_changed{"证据 {0} 在回答之后被改动（sha256 不符）", "the evidence {0} has changed since the answer (sha256 differs)"};

// decision
inline constexpr Phrase all_parts_pass{"应查的 {0} 个分项全部通过", "all {0} parts that are due pass"};
inline constexpr Phrase some_parts_pass{"{1} 个分项中 {0} 个通过；尚未通过：{2}", "{0} of {1} parts pass; not yet: {2}"};
inline constexpr Phrase gate_failed{"{0} 个门槛项未通过：{1}", "{0} gate item(s) failed: {1}"};
inline constexpr Phrase gate_partial{"{0} 个门槛项只是部分通过：{1}", "{0} gate item(s) pass only in part: {1}"};
inline constexpr Phrase overall_below{"总分 {0} 低于本阶段要求的 {1}", "the overall score of {0} is below the {1} that this phase asks for"};
inline constexpr Phrase domain_below{"“{0}”得分 {1} 低于本阶段要求的 {2}", "'{0}' scores {1}, below the {2} that this phase asks for"};
inline constexpr Phrase overall_open{"总分 {0} 低于本阶段要求的 {1}；无法核实的项查清后最高可达 {2}", "the overall score of {0} is below the {1} that this phase asks for; with what is unknown it can reach {2}"};
inline constexpr Phrase domain_open{"“{0}”得分 {1} 低于本阶段要求的 {2}；无法核实的项查清后最高可达 {3}", "'{0}' scores {1}, below the {2} that this phase asks for; with what is unknown it can reach {3}"};
inline constexpr Phrase gate_unknown{"{0} 个门槛项没有结论：{1}", "{0} gate item(s) without a conclusion: {1}"};
inline constexpr Phrase coverage_below{"覆盖率 {0} % 低于本阶段要求的 {1} %", "coverage of {0} % is below the {1} % that this phase asks for"};
inline constexpr Phrase nothing_due{"本阶段没有应检查的项", "no item is due in this phase"};
inline constexpr Phrase nothing_conclusive{"没有一项得出结论", "not one item has a conclusion"};
inline constexpr Phrase partial_run{"这是局部运行（{0}），不能据此放行", "this was a partial run ({0}); it cannot clear the project"};
inline constexpr Phrase gate_waived{"{0} 个未通过的门槛项获得豁免：{1}", "{0} gate item(s) that did not pass are waived: {1}"};
inline constexpr Phrase all_met{"门槛项全部通过，各项分数均达到本阶段要求", "every gate item passed and every threshold of this phase is met"};
// clang-format on

}  // namespace readiness::text::phrases
