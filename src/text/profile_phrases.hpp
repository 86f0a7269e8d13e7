// SPDX-License-Identifier: Apache-2.0
// What a profile says about a table, and the items that it suggests.
#pragma once

#include "text/phrase.hpp"

namespace readiness::text::phrases {

// clang-format off
// types of columns
inline constexpr Phrase type_empty{"空", "empty"};
inline constexpr Phrase type_uscc{"信用代码", "credit code"};
inline constexpr Phrase type_email{"邮箱", "e-mail"};
inline constexpr Phrase type_mobile{"手机号", "mobile"};
inline constexpr Phrase type_phone{"电话", "phone"};
inline constexpr Phrase type_date{"日期", "date"};
inline constexpr Phrase type_integer{"整数", "integer"};
inline constexpr Phrase type_number{"数字", "number"};
inline constexpr Phrase type_amount{"金额", "amount"};
inline constexpr Phrase type_code{"选项", "list"};
inline constexpr Phrase type_text{"文本", "text"};

// what stands at the top
inline constexpr Phrase profile_title{"数据概况：{0}", "Profile of {0}"};
inline constexpr Phrase profile_size{"{0} 行，{1} 列，{2}", "{0} rows, {1} columns, {2}"};
inline constexpr Phrase profile_fact_size{"规模", "Size"};
inline constexpr Phrase profile_fact_read{"读取方式", "Read as"};
inline constexpr Phrase profile_fact_header{"表头", "Header"};
inline constexpr Phrase profile_header_row{"第 {0} 行", "row {0}"};

// the table of columns
inline constexpr Phrase profile_columns{"各列", "Columns"};
inline constexpr Phrase profile_number{"#", "#"};
inline constexpr Phrase profile_column{"列", "column"};
inline constexpr Phrase profile_type{"类型", "type"};
inline constexpr Phrase profile_fits{"符合", "fits"};
inline constexpr Phrase profile_filled{"已填写", "filled"};
inline constexpr Phrase profile_distinct{"不同值", "different"};
inline constexpr Phrase profile_range{"范围", "range"};
inline constexpr Phrase profile_all_differ{"{0}（唯一）", "{0} (unique)"};
inline constexpr Phrase profile_between{"{0} … {1}", "{0} … {1}"};
inline constexpr Phrase profile_characters{"{0} 字", "{0} characters"};
inline constexpr Phrase profile_characters_between{"{0} … {1} 字", "{0} … {1} characters"};
inline constexpr Phrase profile_no_header{"（无表头）", "(no header)"};

// what is worth a look
inline constexpr Phrase profile_remarks{"值得注意", "Worth a look"};
inline constexpr Phrase profile_nothing{"没有发现问题。", "Nothing."};
inline constexpr Phrase remark_no_rows{"只有表头，没有数据行", "there is a header, and no row below it"};
inline constexpr Phrase remark_ragged{"{0} 行的列数与表头不同（第一处：第 {1} 行）", "rows with another number of fields than the header: {0} (first: row {1})"};
inline constexpr Phrase remark_no_header{"没有表头", "it has no header"};
inline constexpr Phrase remark_same_header{"表头与第 {0} 列相同", "it has the same header as column {0}"};
inline constexpr Phrase remark_empty{"整列没有值", "no row has a value"};
inline constexpr Phrase remark_constant{"每一行都是同一个值", "every row has the same value"};
inline constexpr Phrase remark_misfits{"{1} 个值中有 {0} 个不是{2}", "values that are no {2}: {0} of {1}"};
inline constexpr Phrase remark_date_forms{"日期有 {0} 种写法：{1}", "dates are written in {0} ways: {1}"};
inline constexpr Phrase remark_amount_forms{"金额有 {0} 种写法：{1}", "amounts are written in {0} ways: {1}"};
inline constexpr Phrase remark_form{"{0}（{1} 个）", "{0} ({1} times)"};
inline constexpr Phrase remark_spreadsheet{"{0} 个值被表格软件改坏：科学记数法、####、#REF! 等（第一处：第 {1} 行）", "values that a spreadsheet has damaged (9.11E+17, ####, #REF! ...): {0} (first: row {1})"};
inline constexpr Phrase remark_mojibake{"{0} 个值含乱码（第一处：第 {1} 行）", "values with garbled text: {0} (first: row {1})"};
inline constexpr Phrase remark_invisible{"{0} 个值含不可见字符（第一处：第 {1} 行）", "values with invisible characters: {0} (first: row {1})"};
inline constexpr Phrase remark_full_width{"{0} 个值含全角字母或数字（第一处：第 {1} 行）", "values with full-width letters or digits: {0} (first: row {1})"};
inline constexpr Phrase remark_padded{"{0} 个值前后有空格（第一处：第 {1} 行）", "values with blanks at their ends: {0} (first: row {1})"};
inline constexpr Phrase remark_lost_zeros{"{0} 个编号不足 {1} 位，而其他编号以 0 开头：前导零可能已丢失（第一处：第 {2} 行）", "codes of fewer than {1} digits, while others begin with 0, so that leading zeros may be lost: {0} (first: row {2})"};
inline constexpr Phrase remark_nearly_unique{"几乎唯一：{0} 个值中有 {1} 个重复", "nearly unique; values that repeat an earlier one: {1} of {0}"};
inline constexpr Phrase remark_rare{"只出现一次的选项，可能写错：{0}", "choices that occur only once, perhaps misspelt: {0}"};
inline constexpr Phrase remark_personal{"个人信息：{0}", "personal data: {0}"};
inline constexpr Phrase personal_id_card{"身份证号码 {0} 个", "ID card numbers: {0}"};
inline constexpr Phrase personal_mobile{"手机号 {0} 个", "mobile numbers: {0}"};
inline constexpr Phrase personal_bank_card{"银行卡号 {0} 个", "bank card numbers: {0}"};
inline constexpr Phrase personal_email{"邮箱 {0} 个", "e-mail addresses: {0}"};

// values
inline constexpr Phrase profile_values{"常见值与合计", "Frequent values and sums"};
inline constexpr Phrase profile_value{"{0} × {1}（{2}）", "{0} × {1} ({2})"};
inline constexpr Phrase profile_more_values{"另有 {0} 种", "{0} more"};
inline constexpr Phrase profile_sum{"合计 {0}", "sum {0}"};
inline constexpr Phrase profile_sum_of{"合计 {0}（{1} 个数字）", "sum {0} (of {1} numbers)"};
inline constexpr Phrase profile_note{"说明", "what"};
// clang-format on

}  // namespace readiness::text::phrases
