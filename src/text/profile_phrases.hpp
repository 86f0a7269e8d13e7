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
inline constexpr Phrase type_digits{"编号", "digits"};
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
inline constexpr Phrase profile_header_none{"无", "none"};
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
inline constexpr Phrase profile_characters{"{0} 字", "length {0}"};
inline constexpr Phrase profile_characters_between{"{0} … {1} 字", "length {0} … {1}"};
inline constexpr Phrase profile_more_rows{"另有 {0} 条未列出；--format json 列出全部", "{0} more are not shown; --format json has all of them"};
inline constexpr Phrase profile_no_header{"（无表头）", "(no header)"};

// what is worth a look
inline constexpr Phrase profile_remarks{"值得注意", "Worth a look"};
inline constexpr Phrase profile_nothing{"没有发现问题。", "Nothing."};
inline constexpr Phrase remark_no_rows{"只有表头，没有数据行", "there is a header, and no row below it"};
inline constexpr Phrase remark_ragged{"{0} 行的列数与表头不同（第一处：第 {1} 行）", "rows with another number of fields than the header: {0} (first: row {1})"};
inline constexpr Phrase remark_no_header{"没有表头", "it has no header"};
inline constexpr Phrase remark_unused{"从此列到第 {0} 列既无表头，也无值", "from here to column {0}, there is neither a header nor a value"};
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

// suggested items
inline constexpr Phrase suggest_intro{"{0}（{1} 行）目前能通过的检查，由 readiness profile --suggest 提出。", "Checks that {0} ({1} rows) passes today, proposed by readiness profile --suggest."};
inline constexpr Phrase suggest_caution{"数据现状不等于应有的规则：请逐项确认，收紧、修改或删除。", "What the data shows is not yet what should hold: go through them, and sharpen, change or delete each."};
inline constexpr Phrase suggest_project{"存为 checklist.yaml；旁边放 readiness.yaml，内容如下，然后运行 readiness audit：", "Save this as checklist.yaml, and beside it as readiness.yaml what follows; then run readiness audit:"};
inline constexpr Phrase suggest_name{"数据核查", "Data check"};
inline constexpr Phrase suggest_title{"由 {0} 建议的检查", "Checks suggested by {0}"};
inline constexpr Phrase suggest_phase{"核查", "Check"};
inline constexpr Phrase suggest_domain{"数据", "Data"};
inline constexpr Phrase suggest_left_out{"第 {0} 列“{1}”没有检查：表头为空，或不能与其他列区分", "column {0} '{1}' has no checks: its header is empty, or cannot be told from another"};
inline constexpr Phrase nothing_to_suggest{"{0} 没有可据以建议检查项的值", "{0} has no values that would justify an item"};
inline constexpr Phrase seen_share{"现状：{0}（{2} 个中 {1} 个）", "seen: {0} ({1} of {2})"};
inline constexpr Phrase seen_distinct{"现状：{0} 个不同的值", "seen: {0} different values"};
inline constexpr Phrase seen_range{"现状：{0} … {1}；请按业务放宽或收紧", "seen: {0} … {1}; widen or narrow it as the business demands"};
inline constexpr Phrase seen_way{"现状：全部写作 {0} 的样子", "seen: all of them are written like {0}"};
inline constexpr Phrase seen_zeros{"现状：{0} 个值以 0 开头，最常见的是 {1} 位", "seen: {0} values begin with 0; most have {1} digits"};
inline constexpr Phrase seen_none{"现状：这些列中没有发现", "seen: none in these columns"};
inline constexpr Phrase suggest_complete{"“{0}”已填写", "{0} is filled in"};
inline constexpr Phrase suggest_complete_why{"缺失的值在报表中会成为空白", "What is missing here is a gap in every report"};
inline constexpr Phrase suggest_complete_fix{"按名单补录", "Complete the listed rows"};
inline constexpr Phrase suggest_unique{"“{0}”不重复", "{0} is unique"};
inline constexpr Phrase suggest_unique_why{"重复的键使关联和合计出错", "Rows that share a key are joined and counted wrongly"};
inline constexpr Phrase suggest_unique_fix{"合并重复的行，或改正编号", "Merge the rows that repeat, or correct their keys"};
inline constexpr Phrase suggest_format{"“{0}”的格式正确（{1}）", "{0} has the right format ({1})"};
inline constexpr Phrase suggest_format_why{"格式错误的值无法导入或使用", "Values in another form cannot be imported or used"};
inline constexpr Phrase suggest_format_fix{"按名单改正", "Correct the listed rows"};
inline constexpr Phrase suggest_list{"“{0}”只用规定的选项", "{0} uses the agreed choices only"};
inline constexpr Phrase suggest_list_why{"另造的写法会被单独统计", "A choice in other words is counted apart"};
inline constexpr Phrase suggest_list_fix{"改为规定的选项，或把新选项加入清单", "Use a choice of the list, or add the new one to it"};
inline constexpr Phrase suggest_range{"“{0}”在合理范围内", "{0} is within its range"};
inline constexpr Phrase suggest_range_why{"一个离谱的值就会扭曲合计", "One absurd value distorts every total"};
inline constexpr Phrase suggest_range_fix{"核对并改正范围之外的值", "Check and correct the values outside"};
inline constexpr Phrase suggest_date{"“{0}”的日期写法统一", "{0} is written in one way"};
inline constexpr Phrase suggest_date_why{"写法混用会在导入时弄错日和月", "A mix of ways is imported with days and months confused"};
inline constexpr Phrase suggest_date_fix{"统一为一种写法", "Write all of them in one way"};
inline constexpr Phrase suggest_zeros{"“{0}”保留前导零", "{0} keeps its leading zeros"};
inline constexpr Phrase suggest_zeros_why{"丢失前导零的编号无法与其他系统对上", "A code without its zeros matches nothing in other systems"};
inline constexpr Phrase suggest_zeros_fix{"以文本格式重新导出", "Export the column as text again"};
inline constexpr Phrase suggest_intact{"值没有被表格软件或错误的编码损坏", "No value was damaged by a spreadsheet or a wrong encoding"};
inline constexpr Phrase suggest_intact_why{"损坏的值无法还原", "What is damaged cannot be restored from the file"};
inline constexpr Phrase suggest_intact_fix{"从源系统重新导出", "Export it from the source again"};
inline constexpr Phrase suggest_trimmed{"值的前后没有空格", "No value begins or ends with a blank"};
inline constexpr Phrase suggest_trimmed_why{"看不见的空格使相同的值对不上", "Blanks that nobody sees keep equal values apart"};
inline constexpr Phrase suggest_trimmed_fix{"去掉前后的空格", "Remove them"};
// clang-format on

}  // namespace readiness::text::phrases
