// SPDX-License-Identifier: Apache-2.0
// What the probes say about permissions, recomputed figures and defects.
#pragma once

#include "text/phrase.hpp"

namespace readiness::text::phrases {

// clang-format off
// testing.permissions_match
inline constexpr Phrase permissions_compared{"{0} 条权限与实际逐条比较，不一致 {1} 条：多给 {2}、少给 {3}", "{0} permissions compared with what there is; differences: {1}, too much: {2}, too little: {3}"};
inline constexpr Phrase permission_extra{"实际为“{0}”，权限模型中没有这一条", "it is '{0}' in the system, and the model does not mention it"};
inline constexpr Phrase permission_differs{"应为“{0}”，实际为“{1}”", "'{0}' in the model, '{1}' in the system"};
inline constexpr Phrase permission_absent{"应为“{0}”，实际导出中没有这一条", "'{0}' in the model, and not in the export of the system"};
inline constexpr Phrase permission_contradicts{"与第 {0} 行矛盾：同一权限写了两个不同的值", "contradicts row {0}: one permission with two values"};
inline constexpr Phrase permission_keys_blank{"角色、对象、操作等必须填写", "role, object, action and so on have to be filled in"};
inline constexpr Phrase permissions_unusable{"权限表有 {0} 行不完整或互相矛盾，无法比较", "{0} row(s) of the permission tables are incomplete or contradict each other, so they cannot be compared"};

// testing.kpi_agrees
inline constexpr Phrase kpi_compared{"报表中的“{0}”为 {1}；用导出数据重算：{2} = {3}，相差 {4}", "{0} is {1} in the report; recomputed from the export: {2} = {3}; the difference is {4}"};
inline constexpr Phrase kpi_not_one_row{"报表导出 {0} 中应恰好有一行符合条件，实际有 {1} 行", "exactly one row of the report's export {0} should fulfil the condition, not {1}"};
inline constexpr Phrase kpi_value_odd{"报表中的值“{0}”不是数字", "the value in the report, '{0}', is no number"};
inline constexpr Phrase kpi_divides_by_zero{"分母为 0，无法重算", "the denominator is 0, so the figure cannot be recomputed"};
inline constexpr Phrase kpi_column_needed{"aggregate 为 sum 时必须写 {0}", "aggregate: sum needs a {0}"};
inline constexpr Phrase kpi_denominator_incomplete{"写了 {0} 就必须写 divisor_table", "{0} needs a divisor_table"};

// testing.converges
inline constexpr Phrase defects_flow{"最近 {0} 天（{1} 至 {2}）新增 {3} 个，关闭 {4} 个；目前未关闭 {5} 个", "in the last {0} days ({1} to {2}) {3} were found and {4} closed; {5} are open"};
inline constexpr Phrase defect_day_odd{"日期“{0}”无法识别", "the date '{0}' cannot be read"};
inline constexpr Phrase defect_day_missing{"没有发现日期", "the day on which it was found is missing"};
inline constexpr Phrase defect_closed_early{"关闭日期早于发现日期 {0}", "closed before it was found on {0}"};
inline constexpr Phrase defect_days_unusable{"表 {0} 有 {1} 行的日期不能使用，趋势无法判断", "the dates of {1} row(s) of table {0} cannot be used, so the trend is not known"};
// clang-format on

}  // namespace readiness::text::phrases
