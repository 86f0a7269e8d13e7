// SPDX-License-Identifier: Apache-2.0
// What the data probes say. Sentences avoid verbs that change between one row and many.
#pragma once

#include "text/phrase.hpp"

namespace readiness::text::phrases {

// clang-format off
// nothing to judge
inline constexpr Phrase table_is_empty{"表 {0} 没有数据行，无从检查", "table {0} has no rows, so there is nothing to check"};
inline constexpr Phrase no_row_matches{"表 {0} 中没有符合条件的行（{1}）", "no row of table {0} fulfils the condition ({1})"};
inline constexpr Phrase no_value_given{"表 {0} 的“{1}”在 {2} 行中都没有填写，无从检查", "{1} of table {0} has no value in any of {2} rows, so there is nothing to check"};
inline constexpr Phrase values_are_no_numbers{"表 {0} 的“{1}”有 {2} 个值不是数字，合计无法确定", "{1} of table {0} is not a number in {2} rows, so the total is not known"};
inline constexpr Phrase totals_too_large{"合计 {0} 与 {1} 太大，差额无法精确计算", "the totals {0} and {1} are too large for an exact difference"};

// shares
inline constexpr Phrase ragged_rows{"{1} 行中有 {0} 行的列数与表头不一致", "the number of fields differs from the header's in {0} of {1} rows"};
inline constexpr Phrase blank_values{"{1} 行中有 {0} 行没有填写“{2}”", "{2} is missing in {0} of {1} rows"};
inline constexpr Phrase repeated_values{"{1} 行中有 {0} 行的“{2}”与前面的行重复", "{2} repeats an earlier row in {0} of {1} rows"};
inline constexpr Phrase ill_formed_values{"已填写的 {1} 行中有 {0} 行的“{2}”不是{3}", "{2} is not {3} in {0} of the {1} rows that have a value"};
inline constexpr Phrase values_off_list{"已填写的 {1} 行中有 {0} 行的“{2}”不在{3}之内", "{2} is not on {3} in {0} of the {1} rows that have a value"};
inline constexpr Phrase values_out_of_range{"已填写的 {1} 行中有 {0} 行的“{2}”不在 {3} 范围内", "{2} is outside {3} in {0} of the {1} rows that have a value"};
inline constexpr Phrase outdated_values{"{1} 行中有 {0} 行的“{2}”早于 {3} 或没有日期", "{2} is before {3}, or no date, in {0} of {1} rows"};
inline constexpr Phrase condition_broken{"{1} 行中有 {0} 行不符合要求", "{0} of {1} rows break the rule"};
inline constexpr Phrase parent_missing{"已填写的 {1} 行中有 {0} 行的“{2}”在表 {3} 中找不到", "{2} is not found in table {3} in {0} of the {1} rows that have a value"};

// the list that values should be on
inline constexpr Phrase list_of_values{"规定的 {0} 个选项", "the list of {0} allowed values"};
inline constexpr Phrase list_in_table{"表 {0} 的“{1}”", "the list in {1} of table {0}"};

// ranges
inline constexpr Phrase range_from{"≥ {0}", ">= {0}"};
inline constexpr Phrase range_to{"≤ {0}", "<= {0}"};
inline constexpr Phrase range_between{"{0} 至 {1}", "{0} to {1}"};

// formats
inline constexpr Phrase format_email{"有效的邮箱地址", "an e-mail address"};
inline constexpr Phrase format_cn_mobile{"有效的手机号", "a Chinese mobile number"};
inline constexpr Phrase format_cn_phone{"有效的手机或固定电话号码", "a Chinese phone number"};
inline constexpr Phrase format_currency{"币种代码（ISO 4217）", "a currency code of ISO 4217"};
inline constexpr Phrase format_uscc{"有效的统一社会信用代码", "a unified social credit code"};
inline constexpr Phrase format_date{"日期", "a date"};
inline constexpr Phrase format_number{"数字", "a number"};
inline constexpr Phrase format_integer{"整数", "a whole number"};
inline constexpr Phrase format_pattern{"规定的样式 {0}", "of the form {0}"};

// counts and totals
inline constexpr Phrase rows_in_table{"表 {1} 共有 {0} 行", "number of rows in table {1}: {0}"};
inline constexpr Phrase rows_that_match{"符合条件的有 {0} 行", "rows that match: {0}"};
inline constexpr Phrase totals_compared{"{0} 合计 {1}，{2} 合计 {3}，相差 {4}", "the total of {0} is {1}, that of {2} is {3}; the difference is {4}"};
inline constexpr Phrase counts_compared{"{0} 有 {1} 行，{2} 有 {3} 行，相差 {4} 行", "rows in {0}: {1}, in {2}: {3}; the difference is {4}"};

// parameters that contradict each other
inline constexpr Phrase pattern_without_format{"仅在 format 为 pattern 时才能写 pattern", "pattern is only for format: pattern"};
inline constexpr Phrase format_without_pattern{"format 为 pattern 时必须写 pattern", "format: pattern needs a pattern"};
inline constexpr Phrase list_is_missing{"values 与 list_table 必须写一个", "either values or list_table is needed"};
inline constexpr Phrase list_given_twice{"values 与 list_table 只能写一个", "values and list_table exclude each other"};
inline constexpr Phrase list_column_missing{"写了 list_table 就必须写 list_column", "list_table needs a list_column"};
inline constexpr Phrase list_table_missing{"写了 {0} 就必须写 list_table", "{0} needs a list_table"};
inline constexpr Phrase range_is_open{"low 与 high 至少要写一个", "low or high is needed"};
inline constexpr Phrase bound_is_no_value{"{0} 必须是数字或日期（2026-01-30），现为“{1}”", "{0} must be a number or a date like 2026-01-30, not '{1}'"};
inline constexpr Phrase bounds_differ_in_kind{"low 与 high 必须同为数字或同为日期", "low and high must both be numbers or both be dates"};
inline constexpr Phrase range_is_empty{"low（{0}）大于 high（{1}）", "low ({0}) is above high ({1})"};
inline constexpr Phrase out_of_bounds{"{0} 必须在 {1} 到 {2} 之间，现为 {3}", "{0} must be {1} to {2}, not {3}"};
inline constexpr Phrase column_counts_differ{"columns 有 {0} 列，parent_columns 有 {1} 列，必须一一对应", "columns has {0} entries and parent_columns {1}; they must match one by one"};

// days
inline constexpr Phrase no_day{"“{0}”不是日期（应写作 2026-12-31 或 go_live+6M）", "'{0}' is no date (write 2026-12-31 or go_live+6M)"};
inline constexpr Phrase no_day_or_fact{"“{0}”既不是日期，也不是项目文件 facts 中的日期", "'{0}' is neither a date nor one among the facts of the project file"};
inline constexpr Phrase fact_is_no_day{"项目文件 facts 中的 {0}（“{1}”）不是日期", "the fact {0} ('{1}') is no date"};
// clang-format on

}  // namespace readiness::text::phrases
