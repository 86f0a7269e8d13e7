// SPDX-License-Identifier: Apache-2.0
// What the probes say that work out baselines, targets, benefits and chains of registers.
#pragma once

#include "text/phrase.hpp"

namespace readiness::text::phrases {

// clang-format off
// are_achievable
inline constexpr Phrase goals_achievable{"{1} 个目标中有 {0} 个幅度适中，或有依据和批准人", "goals that are moderate, or have rationale and approver: {0} of {1}"};
inline constexpr Phrase step_unapproved{"变化幅度 {0} % 超过 {1} %，但未填写{2}", "a change of {0} % is more than {1} %, without {2}"};
inline constexpr Phrase step_unknown{"幅度无法计算，且未填写{0}", "the change cannot be computed, and there is no {0}"};

// resolve_targets
inline constexpr Phrase targets_resolved{"{1} 个相对目标中有 {0} 个能换算：{2}", "relative targets that come down to a value: {0} of {1}: {2}"};
inline constexpr Phrase no_target_resolved{"{0} 个相对目标都无法换算", "none of {0} relative targets comes down to a value"};
inline constexpr Phrase no_relative_target{"没有相对目标（如“降低 15%”）", "no target is relative, such as -15%"};
inline constexpr Phrase target_not_resolved{"没有可用的基线值，目标无法换算", "without a baseline the target comes down to nothing"};

// has_share_baseline
inline constexpr Phrase share_baseline{"{1} 行中有 {0} 行（{2} %），声称为 {3} %，相差 {4} 个百分点", "{0} of {1} rows ({2} %), {3} % is claimed; the gap is {4} points"};
inline constexpr Phrase share_unclaimed{"{1} 行中有 {0} 行（{2} %）；声称值“{3}”既不是数字，项目文件 facts 中也没有这个数字", "{0} of {1} rows ({2} %); the claim '{3}' is neither a number nor a fact that is one"};

// has_forecast_baseline with a register of goals
inline constexpr Phrase claim_given_twice{"claimed 与 claimed_table 须写且只写一个", "either claimed or claimed_table is needed, and only one"};
inline constexpr Phrase claimed_column_missing{"写了 claimed_table 就必须写 claimed_column", "claimed_table needs a claimed_column"};
inline constexpr Phrase no_goal_claims{"表 {0} 中没有声称准确率的行（{1}）", "no row of table {0} claims an accuracy ({1})"};
inline constexpr Phrase several_claims{"表 {0} 中有 {1} 行声称准确率，应只有一行", "{1} rows of table {0} claim an accuracy, one should"};

// pays_back
inline constexpr Phrase payback{"一次性投入 {0}，年收益 {1}，年费用 {2}：回收期 {0} ÷ (({1} − {2}) ÷ 12) = {3} 个月，声称 {4} 个月，相差 {5} 个月", "{0} once, benefit {1} and cost {2} a year: {0} / (({1} - {2}) / 12) = {3} months; {4} are claimed, the gap is {5}"};
inline constexpr Phrase never_pays_back{"年收益 {0} 不超过年费用 {1}，投资无法回收", "a benefit of {0} a year does not exceed a cost of {1}: it never pays back"};
inline constexpr Phrase payback_claim_unknown{"声称的回收期“{0}”既不是月数，项目文件 facts 中也没有这个数字", "the claimed payback '{0}' is neither a number of months nor a fact that is one"};
inline constexpr Phrase no_benefit_given{"表 {0} 的“{1}”中没有数字", "{1} of table {0} holds no number"};
inline constexpr Phrase cells_left_out{"{0} 个单元格不是数字，未计入", "cells left out because they are no numbers: {0}"};

// are_carried_through
inline constexpr Phrase chain_reached{"{1} 项中有 {0} 项贯通到底（{2} %）", "{0} of {1} lead to the end ({2} %)"};
inline constexpr Phrase chain_by_group{"{1} 项中有 {0} 项贯通到底；各组：{2}", "{0} of {1} lead to the end; by group: {2}"};
inline constexpr Phrase chain_breaks{"在表 {0} 处中断", "breaks off at table {0}"};
inline constexpr Phrase bad_link{"“{0}”应写成“表: 列 -> 列”，可加“ when 条件”", "'{0}' should read 'table: column -> column', with ' when condition' where needed"};

// states_fact
inline constexpr Phrase fact_stated{"facts 中的 {0} 为“{1}”", "the fact {0} is {1}"};
inline constexpr Phrase fact_not_stated{"项目文件的 facts 中没有 {0}", "the project file states no fact {0}"};
inline constexpr Phrase fact_is_other{"facts 中的 {0} 为“{1}”，应为 {2}", "the fact {0} is {1}, not {2}"};
// clang-format on

}  // namespace readiness::text::phrases
