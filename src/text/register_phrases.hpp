// SPDX-License-Identifier: Apache-2.0
// What the probes say that work out, compare or time the rows of registers.
#pragma once

#include "text/phrase.hpp"

namespace readiness::text::phrases {

// clang-format off
// data.formula_holds
inline constexpr Phrase formulas_hold{"{1} 行中有 {0} 行算式成立（{2}）", "the calculation holds in {0} of {1} rows ({2})"};
inline constexpr Phrase formula_tightest{"余量最小的一行：{0}，即 {1} 对 {2}", "the tightest row: {0}, that is {1} and {2}"};
inline constexpr Phrase formula_broken{"{0}，即 {1} 对 {2}", "{0}, that is {1} and {2}"};
inline constexpr Phrase formula_no_result{"{0} 算不出结果（除以零或数字过大）", "{0} has no result (division by zero, or too large)"};
inline constexpr Phrase formula_value_missing{"“{0}”没有填写", "{0} is missing"};
inline constexpr Phrase formula_value_odd{"“{0}”的值“{1}”不是数字或日期", "{0} is '{1}', which is no number or date"};
inline constexpr Phrase formula_fact_missing{"项目文件的 facts 中没有“{0}”，算式无法计算", "the project file states no fact '{0}', so the calculation cannot be done"};
inline constexpr Phrase formula_fact_odd{"项目文件 facts 中的 {0}（“{1}”）不是数字或日期", "the fact {0} ('{1}') is no number or date"};
inline constexpr Phrase formula_without_column{"算式中没有列名，只有 facts", "the calculation names facts only, and no column"};

// data.keeps_percentile
inline constexpr Phrase percentile_found{"“{1}”的 {0}% 分位数为 {2}（{3} 行）", "the {0}th percentile of {1} is {2} ({3} rows)"};
inline constexpr Phrase percentile_worst{"“{1}”的 {0}% 分位数最高的是 {2}：{3}（{4} 行）", "the highest {0}th percentile of {1} is that of {2}: {3} ({4} rows)"};
inline constexpr Phrase values_not_numbers{"表 {0} 的“{1}”有 {2} 行没有填写数字，无法判断", "{1} of table {0} holds no number in {2} rows, so nothing is known"};
inline constexpr Phrase value_is_no_number{"不是数字", "no number"};
inline constexpr Phrase group_unnamed{"未写明", "no name"};
inline constexpr Phrase percentile_out_of_bounds{"percentile 必须在 1 到 100 之间，现为 {0}", "percentile must be 1 to 100, not {0}"};

// data.is_apart_from
inline constexpr Phrase found_in_other{"已填写的 {1} 行中有 {0} 行的“{2}”出现在表 {3} 中", "{2} is found in table {3} in {0} of the {1} rows that have a value"};
inline constexpr Phrase also_in_other{"也出现在 {0} 第 {1} 行", "also in row {1} of {0}"};

// data.keeps_clear_of
inline constexpr Phrase milestone_days{"{1} 行中有 {0} 行的“{2}”避开了 {3} 至 {4}", "{2} keeps clear of {3} to {4} in {0} of {1} rows"};
inline constexpr Phrase day_collides{"距 {0} 仅 {1} 天", "only {1} day(s) from {0}"};
inline constexpr Phrase day_unreadable{"没有可识别的日期，无法判断是否冲突", "no date that can be read, so a collision cannot be ruled out"};
// clang-format on

}  // namespace readiness::text::phrases
