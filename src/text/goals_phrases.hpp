// SPDX-License-Identifier: Apache-2.0
// What the probes of the goals say; what they share with the data probes is in data_probe_phrases.hpp.
#pragma once

#include "text/phrase.hpp"

namespace readiness::text::phrases {

// clang-format off
// are_smart: the facets, and what is wrong with each
inline constexpr Phrase goals_smart{"{1} 个目标中有 {0} 个符合 SMART 原则", "goals that are SMART: {0} of {1}"};
inline constexpr Phrase too_many_goals{"目标超过 {0} 个，建议聚焦", "there are more than {0} goals; focus on fewer"};
inline constexpr Phrase not_specific{"不具体：{0}", "not specific: {0}"};
inline constexpr Phrase not_measurable{"不可衡量：{0}", "not measurable: {0}"};
inline constexpr Phrase not_achievable{"可实现性存疑：{0}", "not known to be achievable: {0}"};
inline constexpr Phrase not_relevant{"缺少相关性：{0}", "not relevant: {0}"};
inline constexpr Phrase not_time_bound{"没有有效时限：{0}", "not time-bound: {0}"};
inline constexpr Phrase columns_blank{"未填写“{0}”", "no {0}"};
inline constexpr Phrase not_a_quantity{"“{0}”不是数字（“{1}”）", "{0} is no number ('{1}')"};
inline constexpr Phrase units_differ{"单位不一致（“{0}”与“{1}”）", "the units '{0}' and '{1}' do not fit together"};
inline constexpr Phrase no_change{"目标值与基线值相同", "target and baseline are equal"};
inline constexpr Phrase change_unknown{"幅度无法计算，又没有填写“{0}”", "the change cannot be computed, and {0} is not given"};
inline constexpr Phrase change_too_large{"变化幅度 {0} % 超过 {1} %，又没有填写“{2}”", "a change of {0} % is more than {1} %, and {2} is not given"};
inline constexpr Phrase change_from_zero{"基线值为 0，幅度无从判断，又没有填写“{0}”", "the baseline is 0, so the change has no measure, and {0} is not given"};
inline constexpr Phrase deadline_past{"期限 {0} 已过", "the deadline {0} is past"};
inline constexpr Phrase deadline_far{"期限 {0} 在 {1} 个月之后", "the deadline {0} is more than {1} months away"};

// are_concrete
inline constexpr Phrase goals_concrete{"{1} 行中有 {0} 行用词空泛", "wording is vague in {0} of {1} rows"};
inline constexpr Phrase vague_wording{"“{0}”空泛：请写明数字和单位，例如“从 4 小时缩短至 30 分钟”", "'{0}' is vague: give a number with its unit, such as 'from 4 hours to 30 minutes'"};
inline constexpr Phrase no_wording{"表 {0} 的 {2} 行中“{1}”都没有填写，无从检查", "none of {2} rows of table {0} has a text in {1}, so there is nothing to check"};

// point_the_right_way
inline constexpr Phrase goals_directed{"{1} 个目标中有 {0} 个方向正确", "goals that point the right way: {0} of {1}"};
inline constexpr Phrase goals_not_judged{"另有 {0} 个无法判断（目标中没有升降用词，或数值无法比较）", "not judged: {0} (no verb of direction in the title, or numbers that cannot be compared)"};
inline constexpr Phrase should_fall{"目标表述要求下降，但数值从 {0} 变为 {1}", "the title asks for less, but the value goes from {0} to {1}"};
inline constexpr Phrase should_rise{"目标表述要求上升，但数值从 {0} 变为 {1}", "the title asks for more, but the value goes from {0} to {1}"};

// are_traced
inline constexpr Phrase traced{"{0} 中有 {1} 项、{2} 中有 {3} 项没有对应关系；{4} 中有 {5} 处引用不存在", "without a link: {1} in {0}, {3} in {2}; references of {4} that lead nowhere: {5}"};
inline constexpr Phrase not_linked{"在 {0} 中没有对应关系", "has no link in {0}"};
inline constexpr Phrase link_leads_nowhere{"在 {0} 中不存在", "does not exist in {0}"};

// has_forecast_baseline
inline constexpr Phrase forecast_accuracy{"按 {1} 个期间计算，预测准确率为 {0} %，声称为 {2} %，相差 {3} 个百分点", "the forecast accuracy over {1} periods is {0} %, {2} % is claimed; the gap is {3} points"};
inline constexpr Phrase periods_left_out{"{0} 个期间的数值缺失或实际值为 0，未计入", "periods left out because a number is missing or the actual value is 0: {0}"};
inline constexpr Phrase period_without_numbers{"预测值或实际值不是数字", "forecast or actual is no number"};
inline constexpr Phrase period_without_sales{"实际值为 0，误差率无从计算", "the actual value is 0, so there is no error rate"};
inline constexpr Phrase no_period{"没有一个期间同时有预测值和实际值", "no period has both a forecast and an actual value"};
inline constexpr Phrase claim_unknown{"声称的准确率“{0}”既不是数字，项目文件 facts 中也没有这个数字", "the claimed accuracy '{0}' is neither a number nor a fact that is one"};
// clang-format on

}  // namespace readiness::text::phrases
