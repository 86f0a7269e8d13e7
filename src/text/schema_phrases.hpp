// SPDX-License-Identifier: Apache-2.0
// What each key of our files is for, as editors show it. Names: the file, then the key.
#pragma once

#include "text/phrase.hpp"

namespace readiness::text::phrases {

// clang-format off
// checklist
inline constexpr Phrase key_checklist{"检查表的编号", "id of the checklist"};
inline constexpr Phrase key_version{"检查表的版本，写进报告", "version of the checklist, as reports show it"};
inline constexpr Phrase key_title{"中英文名称", "title in both languages"};
inline constexpr Phrase key_extends{"以此为基础：内置检查表的编号，或相对于本文件的路径", "the base: id of a built-in checklist, or a path relative to this file"};
inline constexpr Phrase key_include{"同一文件夹中的其他文件，各含 tables 和 items", "other files of this folder, each with tables and items"};
inline constexpr Phrase key_phases{"项目阶段，按时间先后", "the phases of a project, in order of time"};
inline constexpr Phrase key_domains{"领域，按报告中的先后；扩展已有检查表时可写作 {{编号: {{weight: 2}}}}", "the domains, in order of printing; to change those of the base, write {{id: {{weight: 2}}}}"};
inline constexpr Phrase key_weights{"各严重度的权重（默认 10、7.5、5、2.5）", "weight of each severity (default 10, 7.5, 5, 2.5)"};
inline constexpr Phrase key_thresholds{"各阶段的分数要求（百分比）", "what each phase asks for, in percent"};
inline constexpr Phrase key_tables{"检查项要用的数据表", "the tables that items look at"};
inline constexpr Phrase key_items{"检查项", "the items"};
inline constexpr Phrase key_overlay{"对基础检查表的修改", "changes to the base checklist"};
inline constexpr Phrase key_overlay_items{"按编号修改已有检查项；只写要改的键", "items of the base by id, each with the keys to replace"};
inline constexpr Phrase key_overlay_keep{"只保留这些检查项，其余全部去掉", "ids of the only items to keep; all others are left out"};
inline constexpr Phrase key_overlay_remove{"去掉的检查项编号", "ids of items to leave out"};

// phases, domains, thresholds, weights
inline constexpr Phrase key_phase_id{"阶段的编号", "id of the phase"};
inline constexpr Phrase key_phase_thresholds{"本阶段的分数要求（百分比）", "what the phase asks for, in percent"};
inline constexpr Phrase key_overall{"总分不低于", "overall score, at least"};
inline constexpr Phrase key_domain_threshold{"每个领域得分不低于", "score of each domain, at least"};
inline constexpr Phrase key_coverage{"有结论的权重占比不低于", "share of the weight that has a conclusion, at least"};
inline constexpr Phrase key_domain_id{"领域的编号", "id of the domain"};
inline constexpr Phrase key_domain_weight{"在总分中的权重（默认 1）", "weight in the overall score (default 1)"};
inline constexpr Phrase key_severity_weight{"这一严重度的权重", "weight of this severity"};

// tables
inline constexpr Phrase key_table_id{"数据表的编号", "id of the table"};
inline constexpr Phrase key_table_kind{"exported：业务系统导出；written：人工维护的登记表", "exported: data of a business system; written: a register that people keep"};
inline constexpr Phrase key_table_file{"默认位置，相对于项目文件夹", "default place, relative to the project folder"};
inline constexpr Phrase key_table_columns{"检查项可以引用的列", "the columns that items may name"};
inline constexpr Phrase key_column_id{"列的编号，条件中用它", "id of the column, as conditions name it"};
inline constexpr Phrase key_column_aliases{"表头的其他写法", "other headers that mean this column"};

// items
inline constexpr Phrase key_item_id{"检查项的编号", "id of the item"};
inline constexpr Phrase key_item_domain{"所属领域", "the domain it belongs to"};
inline constexpr Phrase key_item_phases{"应检查的阶段", "the phases in which it is due"};
inline constexpr Phrase key_item_severity{"严重度", "severity"};
inline constexpr Phrase key_item_weight{"权重，取代严重度的权重", "weight, instead of the severity's"};
inline constexpr Phrase key_item_gate{"是否门槛项（默认：critical 为门槛项）", "whether it is a gate (default: critical items are)"};
inline constexpr Phrase key_item_title{"一句话：应当成立的事", "one sentence: what should hold"};
inline constexpr Phrase key_item_why{"为什么重要", "why it matters"};
inline constexpr Phrase key_item_fix{"怎样整改", "what to do about it"};
inline constexpr Phrase key_item_found{"发现了什么：检查项自己的话，可含 {{bad}}、{{list}} 等占位", "what was found, in the item's own words, with places such as {{bad}} and {{list}}"};
inline constexpr Phrase key_found_zh{"未通过时的中文说法", "what is said in Chinese where it fails"};
inline constexpr Phrase key_found_en{"未通过时的英文说法", "what is said in English where it fails"};
inline constexpr Phrase key_found_partial{"部分通过时的说法；没有则同未通过", "what is said where it partly passes; otherwise as where it fails"};
inline constexpr Phrase key_found_pass{"通过时的说法；没有则由探针来说", "what is said where it passes; otherwise what the probe says"};
inline constexpr Phrase key_item_risk{"如果一直这样，会有什么后果（一句业务语言）", "what happens if this stays so, in one clause of business language"};
inline constexpr Phrase key_item_who{"由哪个角色处理", "the role that sees to it"};
inline constexpr Phrase key_item_source{"依据的段落", "the paragraph behind it"};
inline constexpr Phrase key_item_basis{"proposal：阈值为建议值，原文未给出", "proposal: the threshold is ours, the source gives none"};
inline constexpr Phrase key_item_needs{"必须先通过的检查项", "items that must have passed first"};
inline constexpr Phrase key_item_empty{"数据表有行、但没有一行符合条件时的结果：not_applicable 表示不适用；不写则为 unknown（未知）", "what it means that no row of a filled table fulfils the condition: not_applicable; unknown unless stated"};
inline constexpr Phrase key_item_applies_if{"关于事实的条件；不成立时不适用", "condition on facts; where it is false the item does not apply"};
inline constexpr Phrase key_check{"由探针检查", "a probe checks it"};
inline constexpr Phrase key_parts{"由多个分项组成：全部成立才通过，分数由应查的分项均分", "it is made of parts: it passes when all of them do, and those that are due share its weight"};
inline constexpr Phrase key_ask{"由人回答", "a person answers it"};
inline constexpr Phrase key_probe{"探针", "the probe"};
inline constexpr Phrase key_with{"探针的参数", "parameters of the probe"};
inline constexpr Phrase key_expect{"期望，如 \">= 95 %\" 或 {{pass: \">= 95 %\", fail: \"< 80 %\"}}；不写则用探针的默认值", "expectation, such as \">= 95 %\" or {{pass: \">= 95 %\", fail: \"< 80 %\"}}; the probe has a default"};
inline constexpr Phrase key_pass{"成立则通过", "passes where this holds"};
inline constexpr Phrase key_fail{"成立则不通过；两者之间为部分通过", "fails where this holds; between the two it passes in part"};
inline constexpr Phrase key_question{"问题", "the question"};
inline constexpr Phrase key_choices{"可选答案（默认 yes 1、partly 0.5、no 0）", "the answers to choose from (default yes 1, partly 0.5, no 0)"};
inline constexpr Phrase key_choice_id{"答案的编号，写在 answers.yaml 中", "id of the answer, as answers.yaml names it"};
inline constexpr Phrase key_choice_value{"得分，0 到 1", "what it is worth, 0 to 1"};
inline constexpr Phrase key_ask_evidence{"是否必须附证据", "whether an answer needs evidence"};
inline constexpr Phrase key_ask_valid{"回答的有效期，如 180d", "how long an answer holds, such as 180d"};

// project
inline constexpr Phrase key_readiness{"项目文件的格式版本：1", "format version of the project file: 1"};
inline constexpr Phrase key_project_name{"项目名称，写进报告", "name of the project, as reports show it"};
inline constexpr Phrase key_project_checklist{"检查表：内置编号，或相对于本文件的路径", "the checklist: a built-in id, or a path relative to this file"};
inline constexpr Phrase key_project_phase{"当前阶段", "the phase the project is in"};
inline constexpr Phrase key_facts{"项目的事实，适用条件会用到", "facts about the project; conditions refer to them"};
inline constexpr Phrase key_project_tables{"数据表在哪个文件里", "which file holds which table"};
inline constexpr Phrase key_file{"文件，相对于项目文件夹", "the file, relative to the project folder"};
inline constexpr Phrase key_sheet{"工作簿中的工作表（默认第一个可见的）", "sheet of a workbook (by default the first visible one)"};
inline constexpr Phrase key_encoding{"编码（默认自动识别）", "encoding (found out by default)"};
inline constexpr Phrase key_delimiter{"分隔符，一个字符（默认自动识别）", "delimiter, one character (found out by default)"};
inline constexpr Phrase key_quote{"括住值的引号：\" 或 '；none 表示引号是普通字符（默认自动识别）", "the quote around values, \" or '; none: quotes are ordinary characters (found out by default)"};
inline constexpr Phrase key_escape{"引号前的转义符：\\ 或 none（默认自动识别）", "the escape in front of quotes, \\ or none (found out by default)"};
inline constexpr Phrase key_initial_blanks{"分隔符与引号之间的空格：skip 略去，keep 保留（默认自动识别）", "blanks between a delimiter and a quote: skip or keep them (found out by default)"};
inline constexpr Phrase key_header_row{"表头在第几行（默认自动识别）；0 为没有表头", "row of the header (found out by default); 0: there is none"};
inline constexpr Phrase key_header_rows{"表头占几行（默认自动识别）", "how many rows the header has (found out by default)"};
inline constexpr Phrase key_footer_rows{"末尾有几行不是数据（默认识别合计行）", "how many rows at the end are no data (by default rows of totals are found)"};
inline constexpr Phrase key_dates{"1/2/2026 之类的日期以年、日还是月开头，或为民国纪年；可为整表写一个，也可按列写（默认从整列得知）", "whether dates such as 1/2/2026 begin with the year, the day or the month, or count years of the Republic (minguo); one for the table, or one for each column (learned from the column by default)"};
inline constexpr Phrase key_decimal{"小数点的写法（默认自动识别）", "the decimal mark (found out by default)"};
inline constexpr Phrase key_header_texts{"列编号对应的表头文字", "column ids and the header texts they have in the file"};
inline constexpr Phrase key_allow{"本项目允许的动作", "what this project allows"};
inline constexpr Phrase key_commands{"探针可以运行的程序", "programs that probes may run"};
inline constexpr Phrase key_project_items{"本项目自己的检查项", "items of this project's own"};

// answers and waivers
inline constexpr Phrase key_answers{"对需要人回答的检查项的回答", "answers to the items that people answer"};
inline constexpr Phrase key_waivers{"豁免：允许带着不通过的项继续", "permissions to go on although an item fails"};
inline constexpr Phrase key_item{"检查项的编号", "id of the item"};
inline constexpr Phrase key_answer{"选项的编号", "id of the choice"};
inline constexpr Phrase key_by{"谁回答的", "who answers"};
inline constexpr Phrase key_date{"回答日期", "day of the answer"};
inline constexpr Phrase key_expires{"有效期：日期，或自回答之日起的天数，如 90d", "until when it holds: a date, or days from the answer such as 90d"};
inline constexpr Phrase key_reviewer{"复核人（不能是回答人）", "who reviewed it (another person)"};
inline constexpr Phrase key_note{"备注", "a note"};
inline constexpr Phrase key_evidence{"回答所依据的文件或网址", "the files or addresses that the answer rests on"};
inline constexpr Phrase key_url{"网址", "an address"};
inline constexpr Phrase key_sha256{"文件的 SHA-256；文件改动后证据失效", "SHA-256 of the file; a changed file is no evidence"};
inline constexpr Phrase key_reason{"为什么可以继续", "why it is all right to go on"};
inline constexpr Phrase key_approver{"谁批准的", "who approves"};
inline constexpr Phrase key_waiver_expires{"有效到哪一天（含）", "the last day on which it holds"};

// the files themselves
inline constexpr Phrase file_checklist{"检查表", "checklist"};
inline constexpr Phrase file_fragment{"检查表 include 的文件", "a file that a checklist includes"};
inline constexpr Phrase file_project{"项目文件 readiness.yaml", "project file readiness.yaml"};
inline constexpr Phrase file_machine{"readiness 机器信息", "readiness: facts of a machine"};
inline constexpr Phrase file_answers{"回答 answers.yaml", "answers.yaml"};
inline constexpr Phrase file_waivers{"豁免 waivers.yaml", "waivers.yaml"};
// clang-format on

}  // namespace readiness::text::phrases
