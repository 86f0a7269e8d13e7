// SPDX-License-Identifier: Apache-2.0
// What more than one file says. What only one says stands in that file.
#pragma once

#include "text/phrase.hpp"

namespace readiness::text::phrases {

// clang-format off
inline constexpr Phrase reviewer_must_differ{"复核人与回答人不能是同一人", "the reviewer must be another person than the one who answers"};
inline constexpr Phrase ask_nothing{"没有待回答的问题", "there is no question to answer"};

inline constexpr Phrase subject_key{"“{0}”", "'{0}'"};
inline constexpr Phrase subject_entry{"“{0}”的每一项", "each entry of '{0}'"};
inline constexpr Phrase not_an_allowed_value{"{0}不能是“{1}”", "{0} cannot be '{1}'"};
inline constexpr Phrase write_this{"写作 {0}", "write {0}"};
inline constexpr Phrase a_text{"文字", "a text"};
inline constexpr Phrase a_flag{"true 或 false", "true or false"};
inline constexpr Phrase duplicate_id{"“{0}”中的“{1}”重复，已写在 {2}", "'{1}' is already in '{0}', at {2}"};
inline constexpr Phrase unknown_domain{"没有领域“{0}”", "there is no domain '{0}'"};
inline constexpr Phrase unknown_phase{"没有阶段“{0}”", "there is no phase '{0}'"};
inline constexpr Phrase unknown_item{"没有检查项“{0}”", "there is no item '{0}'"};
inline constexpr Phrase unknown_table{"没有数据表“{0}”", "there is no table '{0}'"};
inline constexpr Phrase unknown_column{"数据表 {0} 没有列“{1}”", "table {0} has no column '{1}'"};

inline constexpr Phrase work_is_incomplete{"“{0}”应写成 {1}", "'{0}' must be {1}"};

inline constexpr Phrase written_like{"写法为 {0}", "written like {0}"};
inline constexpr Phrase no_such_kind{"没有名为“{0}”的种类", "there is no kind '{0}'"};
inline constexpr Phrase no_length{"“{0}”不是长度", "'{0}' is no length"};

inline constexpr Phrase sum_too_large{"合计超过 38 位，无法精确表示", "the sum has more than 38 digits"};
inline constexpr Phrase not_a_number{"不是数字", "not a number"};
inline constexpr Phrase not_a_day{"不是日期", "not a date"};
inline constexpr Phrase lower_case{"含小写字母，改为大写即可", "lower-case letters; right in upper case"};

inline constexpr Phrase values_are_no_numbers{"表 {0} 的“{1}”有 {2} 个值不是数字，合计无法确定", "{1} of table {0} is not a number in {2} rows, so the total is not known"};
inline constexpr Phrase out_of_bounds{"{0} 必须在 {1} 到 {2} 之间，现为 {3}", "{0} must be {1} to {2}, not {3}"};

inline constexpr Phrase no_table{"{0} 不是表，而是{1}", "{0} is no table, but {1}"};
inline constexpr Phrase export_as_table{"请重新导出为 CSV 或 XLSX", "export it as CSV or XLSX"};
inline constexpr Phrase kind_message{"一条错误信息", "an error message"};
inline constexpr Phrase table_empty{"{0} 是空文件，没有表头", "{0} is empty: it has no header"};

inline constexpr Phrase duplicate_key{"键“{0}”重复，第 {1} 行已经写过", "duplicate key '{0}', already written in line {1}"};
inline constexpr Phrase nested_too_deeply{"嵌套过深（上限 {0} 层）", "nested too deeply (limit {0} levels)"};
inline constexpr Phrase too_many_nodes{"展开后的内容过多（上限 {0} 个值）", "the document expands to too many values (limit {0})"};
inline constexpr Phrase yaml_quote_not_closed{"引号没有闭合", "the quote is not closed"};

inline constexpr Phrase document_takes_too_long{"文档的写法使读取耗时过长，不是手册应有的样子", "the document is built in a way that takes too long to read, as no manual is"};

inline constexpr Phrase os_release_without{"{0} 中没有 {1}，无法判断操作系统及其版本", "{0} has no {1}, so the operating system and its version are not known"};

inline constexpr Phrase column_probability{"概率（%）", "probability %"};
inline constexpr Phrase column_row{"行号", "row"};
inline constexpr Phrase column_reason{"理由", "reason"};
inline constexpr Phrase matched_summary{"同一客户 {0} 对，可能相同 {1} 对；仅 A 有 {2} 条，仅 B 有 {3} 条", "{0} pairs are the same customer, {1} possibly; {2} records are only in A, {3} only in B"};
inline constexpr Phrase deduped_summary{"{0} 组重复客户，共 {1} 条记录；另有 {2} 对可能相同，待复核", "{0} groups of one customer, {1} records in all; {2} pairs are possibly the same, to be reviewed"};
inline constexpr Phrase thresholds_crossed{"possible（{0}）不能大于 same（{1}）", "possible ({0}) cannot be above same ({1})"};

inline constexpr Phrase footer_left_out{"，末尾 {0} 行（{1}）未计入", ", rows left out at the end: {0} ({1})"};
inline constexpr Phrase footer_as_stated{"按项目文件", "as stated"};
inline constexpr Phrase header_looks_like_data{"第 {0} 行被当作表头，但它像是数据；没有表头时请写 header_row: 0", "row {0} was taken for the header, but looks like data; if there is no header, state 'header_row: 0'"};

inline constexpr Phrase nothing_mapped{"映射表中没有可以检查的字段", "the mapping table has no field to check"};
inline constexpr Phrase rule_cannot_follow{"规则无法转换这个值", "the rule cannot convert this value"};

inline constexpr Phrase network_timeout{"{0} 在 {1} 毫秒内没有应答", "{0} did not answer within {1} ms"};
inline constexpr Phrase not_reached{"{0}（不通）", "{0} (not reached)"};

inline constexpr Phrase more_rows{"另有 {0} 行，见 CSV 或 JSON 输出", "{0} more: see the CSV or JSON output"};

inline constexpr Phrase recon_missing{"新表缺少", "missing in the new table"};
inline constexpr Phrase recon_extra{"新表多出", "only in the new table"};
inline constexpr Phrase recon_head_old_column{"旧列", "old column"};
inline constexpr Phrase recon_head_new_column{"新列", "new column"};
inline constexpr Phrase recon_head_old_row{"旧行", "old row"};
inline constexpr Phrase recon_head_new_row{"新行", "new row"};
inline constexpr Phrase recon_head_old_value{"旧值", "old value"};
inline constexpr Phrase recon_head_expected{"应为", "expected"};
inline constexpr Phrase recon_head_new_value{"新值", "new value"};

inline constexpr Phrase recon_probe_missing{"{0} 中没有这条记录", "not in {0}"};
inline constexpr Phrase recon_probe_empty{"{0} 没有可核对的记录", "{0} has no records to compare"};
inline constexpr Phrase recon_probe_with{"{0}：{1}", "{0}: {1}"};


inline constexpr Phrase no_case_at_all{"结果中没有任何用例，无从判断", "the results hold no case at all, so nothing is known"};

inline constexpr Phrase specification_lacks{"{0} 没有写明 server.{1}，无从比较", "{0} does not state server.{1}, so there is nothing to compare with"};

inline constexpr Phrase no_steps{"“steps”没有写任何环节", "'steps' names no step"};

inline constexpr Phrase date_unreadable{"日期无法识别", "this is no date that can be read"};

inline constexpr Phrase did_you_mean{"是否想写“{0}”？", "did you mean '{0}'?"};
inline constexpr Phrase file_missing{"找不到文件 {0}", "file {0} does not exist"};
inline constexpr Phrase file_is_folder{"{0} 是文件夹，不是文件", "{0} is a folder, not a file"};
inline constexpr Phrase file_unreadable{"无法读取 {0}：{1}", "cannot read {0}: {1}"};
inline constexpr Phrase file_unwritable{"无法写入 {0}：{1}", "cannot write {0}: {1}"};
inline constexpr Phrase file_too_large{"{0} 有 {1} 字节，超过上限 {2} 字节", "{0} has {1} bytes, more than the limit of {2} bytes"};
inline constexpr Phrase program_missing{"PATH 中没有程序 {0}", "program {0} is not on PATH"};
inline constexpr Phrase path_missing{"路径不存在", "no such path"};

inline constexpr Phrase workbook_failed{"无法写出工作簿：{0}", "the workbook could not be written: {0}"};

inline constexpr Phrase workbook_save_as{"在表格软件中另存为 XLSX 或 CSV（UTF-8）", "save it as XLSX, or as CSV (UTF-8), in your spreadsheet program"};
inline constexpr Phrase workbook_part_missing{"{0} 中缺少 {1}", "{0} lacks its part {1}"};

inline constexpr Phrase bad_option_value{"{0} 的值“{1}”无效", "{0} cannot be '{1}'"};
inline constexpr Phrase choose_another_path{"换一个路径", "choose another path"};
inline constexpr Phrase rows_of_no_data{"{0} 不核查表格中的行，没有可列出的内容", "{0} does not check rows of a table: there is nothing to list"};
inline constexpr Phrase rows_told{"{0}：{1}", "{0}: {1}"};

inline constexpr Phrase stage_now{"现在：门槛项和关键项", "Now: gates, and what is critical"};
inline constexpr Phrase all_findings{"全部检查结果", "All findings"};
inline constexpr Phrase nothing_to_do{"应查的项全部通过，没有待办事项。", "Every item that is due passed: there is nothing to do."};
inline constexpr Phrase nothing_checked{"没有检查任何一项。", "No item was checked."};
// clang-format on

}  // namespace readiness::text::phrases
