// SPDX-License-Identifier: Apache-2.0
// What is said about tables: finding their columns, and what is wrong with their values.
#pragma once

#include "text/phrase.hpp"

namespace readiness::text::phrases {

// clang-format off
// tables and columns
inline constexpr Phrase no_file_for_table{"项目文件没有写明“{0}”的文件：请在 readiness.yaml 的 tables 中补上 {1}", "the project file names no file for '{0}': add {1} under tables in readiness.yaml"};
inline constexpr Phrase table_not_declared{"检查表没有声明表 {0}", "the checklist declares no table {0}"};
inline constexpr Phrase column_missing{"{0} 中没有“{1}”列（{2}）；现有表头：{3}", "{0} has no column '{1}' ({2}); its headers are: {3}"};
inline constexpr Phrase column_ambiguous{"{0} 中有多列都可能是“{1}”（{2}）：{3}；请在 readiness.yaml 的 columns 中指明", "{0} has several columns that may be '{1}' ({2}): {3}; say which one under columns in readiness.yaml"};
inline constexpr Phrase header_missing{"{0} 中没有表头“{1}”", "{0} has no header '{1}'"};
inline constexpr Phrase header_at{"“{0}”（第 {1} 列）", "'{0}' (column {1})"};
inline constexpr Phrase no_headers{"（无）", "(none)"};
inline constexpr Phrase more_headers{"{0} …… 共 {1} 个", "{0} ... {1} in all"};

// why a measure cannot be had
inline constexpr Phrase unknown_measure{"没有名为 {0} 的度量", "there is no measure {0}"};
inline constexpr Phrase no_such_format{"没有名为“{0}”的格式", "there is no format '{0}'"};
inline constexpr Phrase bad_range{"范围 {0} 至 {1} 的两端须同为数字或同为日期（2026-01-30）", "the range from {0} to {1} needs two numbers or two dates (2026-01-30)"};
inline constexpr Phrase open_end{"（不限）", "(open)"};
inline constexpr Phrase sum_too_large{"合计超过 38 位，无法精确表示", "the sum has more than 38 digits"};
inline constexpr Phrase date_is_ambiguous{"“{0}”列的日期有多种读法：{1} 可读作 {2}，而该列没有任何日期能说明年月日的顺序；请在 readiness.yaml 该表的 dates 下写明（如 {{{0}: day_first}}）", "the dates of column '{0}' can be read in several ways: {1} may be {2}, and no date of the column tells the order; state it under dates of this table in readiness.yaml (such as {{{0}: day_first}})"};
inline constexpr Phrase too_many_records{"{0} 超过 {1} 行，不适用逐行核对", "{0} has more than the {1} rows that can be looked at one by one"};

// why a row is shown
inline constexpr Phrase repeats_row{"与第 {0} 行重复", "repeats row {0}"};
inline constexpr Phrase ragged_row{"有 {0} 列，表头为 {1} 列", "has {0} fields, the header has {1}"};
inline constexpr Phrase below_low{"小于下限 {0}", "below {0}"};
inline constexpr Phrase above_high{"大于上限 {0}", "above {0}"};
inline constexpr Phrase not_a_number{"不是数字", "not a number"};
inline constexpr Phrase not_an_integer{"不是整数", "not a whole number"};
inline constexpr Phrase not_a_day{"不是日期", "not a date"};
inline constexpr Phrase no_such_day{"日历上没有这一天", "no such day in the calendar"};

// why a value is not in its format
inline constexpr Phrase full_width{"含全角字符，改为半角即可", "full-width characters; right once they are half width"};
inline constexpr Phrase lower_case{"含小写字母，改为大写即可", "lower-case letters; right in upper case"};
inline constexpr Phrase blank_inside{"中间有空格，去掉即可", "blanks inside; right without them"};
inline constexpr Phrase not_an_email{"不是电子邮箱地址", "not an e-mail address"};
inline constexpr Phrase not_a_mobile{"不是 11 位的手机号", "not a mobile number of 11 digits"};
inline constexpr Phrase not_a_phone{"不是手机号，也不是带区号的固定电话", "neither a mobile number nor a landline with its area code"};
inline constexpr Phrase no_area_code{"固定电话缺区号", "a landline without its area code"};
inline constexpr Phrase not_a_currency{"不是 ISO 4217 的币种代码", "no currency code of ISO 4217"};
inline constexpr Phrase currency_is_cny{"人民币的代码是 CNY（ISO 4217）", "the code of the renminbi is CNY (ISO 4217)"};
inline constexpr Phrase uscc_length{"应为 18 位，实为 {0} 位", "has {0} characters instead of 18"};
inline constexpr Phrase uscc_character{"第 {0} 位不能是“{1}”", "'{1}' cannot stand at position {0}"};
inline constexpr Phrase uscc_authority{"登记管理部门与机构类别代码“{0}”不存在", "there is no registering authority and category '{0}'"};
inline constexpr Phrase uscc_region{"第 3 至 8 位“{0}”不是行政区划码", "'{0}' at positions 3 to 8 is no administrative division"};
inline constexpr Phrase uscc_organisation{"组织机构代码的校验位（第 17 位）应为 {0}", "the check digit of the organisation code (position 17) should be {0}"};
inline constexpr Phrase uscc_check{"校验位（第 18 位）应为 {0}", "the check digit (position 18) should be {0}"};
// clang-format on

}  // namespace readiness::text::phrases
