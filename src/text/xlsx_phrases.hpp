// SPDX-License-Identifier: Apache-2.0
// What the reader of workbooks says.
#pragma once

#include "text/phrase.hpp"

namespace readiness::text::phrases {

// clang-format off
inline constexpr Phrase workbook_not_zip{"{0} 不是完整的 XLSX 工作簿：{1}", "{0} is not a whole XLSX workbook: {1}"};
inline constexpr Phrase workbook_encrypted{"{0} 设有打开密码，无法读取", "{0} is protected by a password and cannot be read"};
inline constexpr Phrase workbook_old{"{0} 是旧版 XLS 工作簿", "{0} is a workbook of the old XLS kind"};
inline constexpr Phrase workbook_save_as{"在表格软件中另存为 XLSX 或 CSV（UTF-8）", "save it as XLSX, or as CSV (UTF-8), in your spreadsheet program"};
inline constexpr Phrase workbook_remove_password{"在表格软件中去掉密码后另存", "remove the password in your spreadsheet program and save it again"};
inline constexpr Phrase workbook_part_missing{"{0} 中缺少 {1}", "{0} lacks its part {1}"};
inline constexpr Phrase workbook_part_damaged{"{0} 中的 {1} 已损坏：{2}", "the part {1} of {0} is damaged: {2}"};
inline constexpr Phrase workbook_part_bad_xml{"{0} 中的 {1} 第 {2} 行不是正确的 XML：{3}", "the part {1} of {0} is not well-formed XML, line {2}: {3}"};
inline constexpr Phrase workbook_part_too_large{"{0} 中的 {1} 解压后超过 {2} MB", "the part {1} of {0} unpacks to more than {2} MB"};
inline constexpr Phrase workbook_bomb{"{0} 中的 {1} 压缩比超过 {2} 倍，疑似压缩炸弹", "the part {1} of {0} is packed more than {2} times over, as only zip bombs are"};
inline constexpr Phrase workbook_doctype{"含有 DOCTYPE，工作簿中不应出现", "it holds a DOCTYPE, which no workbook needs"};
inline constexpr Phrase workbook_text_too_long{"有一个单元格或段落超过 {0} MiB", "a cell or a paragraph is longer than {0} MiB"};
inline constexpr Phrase workbook_too_deep{"嵌套过深", "it is nested too deeply"};
inline constexpr Phrase workbook_no_sheet{"{0} 中没有名为“{1}”的工作表", "{0} has no sheet '{1}'"};
inline constexpr Phrase workbook_no_sheets{"{0} 中没有工作表", "{0} has no sheets"};
inline constexpr Phrase workbook_no_header{"{0} 的工作表“{1}”没有表头", "the sheet '{1}' of {0} has no header"};
inline constexpr Phrase workbook_text_missing{"{0} 的工作表“{1}”第 {2} 行第 {3} 列引用了第 {4} 号共享文本，而工作簿中只有 {5} 条：文件已损坏", "{0}, sheet '{1}', row {2}, column {3}: it refers to shared string {4}, but the workbook has {5} of them: the file is damaged"};
inline constexpr Phrase workbook_save_again{"重新导出，或在表格软件中打开检查后另存", "export it again, or open it in your spreadsheet program, check it and save it anew"};
inline constexpr Phrase workbook_too_many_merges{"{0} 中的 {1} 合并了超过 {2} 个单元格", "the part {1} of {0} merges more than {2} cells"};
inline constexpr Phrase workbook_note_codes{"，按数字格式显示为代码的列：{0}", ", codes as their number format shows them: {0}"};
inline constexpr Phrase workbook_note_merges{"，合并单元格已向下填充：{0}", ", merged cells filled down: {0}"};
inline constexpr Phrase workbook_note{"XLSX，工作表“{0}”", "XLSX, sheet '{0}'"};
inline constexpr Phrase workbook_note_first{"XLSX，工作表“{0}”（共 {1} 个，取第一个可见的）", "XLSX, sheet '{0}' (the first visible one of {1})"};
// clang-format on

}  // namespace readiness::text::phrases
