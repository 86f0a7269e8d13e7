// SPDX-License-Identifier: Apache-2.0
// What is said while people answer: in the terminal, in the workbook, in waivers.
#pragma once

#include "text/phrase.hpp"

namespace readiness::text::phrases {

// clang-format off
// evidence
inline constexpr Phrase evidence_meeting{"会议：{0}", "meeting: {0}"};

// the questions
inline constexpr Phrase question_open{"尚未回答", "not answered yet"};

// in the terminal
inline constexpr Phrase ask_how{"{0} 个问题待回答。直接回车取方括号中的值（没有则跳过），s 跳过，b 返回上一题，q 退出；每答完一题就保存。", "{0} question(s) to answer. Enter takes the value in brackets (skips when there is none), s skips, b goes back, q quits; each answer is saved at once."};
inline constexpr Phrase ask_title{"[{0}/{1}] {2}  {3}", "[{0}/{1}] {2}  {3}"};
inline constexpr Phrase ask_about{"{0} · {1} · {2}", "{0} · {1} · {2}"};
inline constexpr Phrase ask_choice_line{"  {0}) {1} ({2})", "  {0}) {1} ({2})"};
inline constexpr Phrase ask_choice_risk{"  {0}) {1} ({2})：{3}", "  {0}) {1} ({2}): {3}"};
inline constexpr Phrase ask_choice{"答案（1 到 {0}）", "answer (1 to {0})"};
inline constexpr Phrase ask_no_such_choice{"没有“{0}”这个答案，请输入 1 到 {1}", "there is no answer '{0}'; type a number from 1 to {1}"};
inline constexpr Phrase ask_by{"回答人", "answered by"};
inline constexpr Phrase ask_by_missing{"请写明是谁回答的", "say who answers"};
inline constexpr Phrase ask_reviewer{"复核人（第二人；可留空，但复核前此回答不算数）", "reviewed by (a second person; may be empty, but until then the answer does not count)"};
inline constexpr Phrase reviewer_must_differ{"复核人与回答人不能是同一人", "the reviewer must be another person than the one who answers"};
inline constexpr Phrase ask_evidence{"证据：文件、网址或“会议：……”，用 ; 分隔；可留空", "evidence: files, addresses or 'meeting: ...', separated by ; (may be empty)"};
inline constexpr Phrase ask_evidence_needed{"证据：文件、网址或“会议：……”，用 ; 分隔；没有证据此回答不算数", "evidence: files, addresses or 'meeting: ...', separated by ; (without any, the answer does not count)"};
inline constexpr Phrase ask_note{"备注", "note"};
inline constexpr Phrase ask_not_utf8{"输入不是 UTF-8，请重新输入", "that is not UTF-8; type it again"};
inline constexpr Phrase ask_saved{"已保存", "saved"};
inline constexpr Phrase ask_saved_without_evidence{"已保存；没有证据，暂不算数", "saved; without evidence it does not count yet"};
inline constexpr Phrase ask_saved_without_review{"已保存；尚未复核，暂不算数", "saved; it does not count until somebody reviews it"};
inline constexpr Phrase ask_nothing{"没有待回答的问题", "there is no question to answer"};
inline constexpr Phrase ask_done{"已回答 {0} 题，还剩 {1} 题；再次运行即从剩下的继续", "{0} answered, {1} left; run it again to go on with those"};

// the workbook
inline constexpr Phrase form_instructions{"填写说明", "Instructions"};
inline constexpr Phrase form_help_answer{"1. 在各部门的工作表中，从“答案”的下拉列表里选择。只有浅黄色单元格可以填写，其余已锁定。", "1. On the sheet of your department, choose from the list under 'Answer'. Only the yellow cells can be filled in; the rest is locked."};
inline constexpr Phrase form_help_who{"2. 每个答案须写明回答人和日期（如 2026-01-30）。有效期可写日期，或 90d 表示 90 天；留空则按检查表的规定。", "2. Each answer needs who answered, and the day, such as 2026-01-30. 'Holds until' takes a day, or 90d for 90 days; when it is empty, the checklist's rule holds."};
inline constexpr Phrase form_help_evidence{"3. 证据写文件路径（相对于项目文件夹）、网址，或“会议：……”；多项各占一行，或用 ; 分隔。导入时计算文件的 SHA-256，此后文件改动，答案即失效。", "3. Evidence is the path of a file (relative to the project folder), an address, or 'meeting: ...'; several stand on lines of their own, or behind ;. Files are hashed on import: when one changes later, the answer no longer holds."};
inline constexpr Phrase form_help_review{"4. 标明“须复核”的题，由另一人核实后填写复核人；没有复核人，答案不算数。", "4. Where it says 'needs a review', another person checks the answer and signs as reviewer; until then it does not count."};
inline constexpr Phrase form_help_import{"5. 填好后运行 readiness answers import 文件。有错则指出位置，全部更正后才会写入。", "5. Then run readiness answers import FILE. It names every mistake; nothing is written until all are corrected."};
inline constexpr Phrase form_item{"编号", "Item"};
inline constexpr Phrase form_title{"检查项", "Statement"};
inline constexpr Phrase form_question{"问题", "Question"};
inline constexpr Phrase form_answer{"答案", "Answer"};
inline constexpr Phrase form_by{"回答人", "Answered by"};
inline constexpr Phrase form_date{"日期", "Date"};
inline constexpr Phrase form_expires{"有效期至", "Holds until"};
inline constexpr Phrase form_reviewer{"复核人", "Reviewed by"};
inline constexpr Phrase form_evidence{"证据", "Evidence"};
inline constexpr Phrase form_note{"备注", "Note"};
inline constexpr Phrase form_state{"现状", "State"};
inline constexpr Phrase form_needs_evidence{"（须附证据）", "(needs evidence)"};
inline constexpr Phrase form_needs_review{"（须复核）", "(needs a review)"};
inline constexpr Phrase form_fault{"{0}，工作表“{1}”第 {2} 行“{3}”：{4}", "{0}, sheet '{1}', row {2}, '{3}': {4}"};
inline constexpr Phrase form_answer_missing{"填了其他内容，但没有选择答案", "other cells of the row are filled in, but there is no answer"};
inline constexpr Phrase form_value_missing{"必须填写", "must be filled in"};
inline constexpr Phrase form_no_choice{"没有“{0}”这个答案", "there is no answer '{0}'"};
inline constexpr Phrase form_allowed{"可选：{0}", "allowed: {0}"};
inline constexpr Phrase form_no_day{"“{0}”不是日期，应写作 2026-01-30", "'{0}' is no date; write 2026-01-30"};
inline constexpr Phrase form_day_in_future{"“{0}”晚于今天", "'{0}' lies in the future"};
inline constexpr Phrase form_no_expiry{"“{0}”应为日期（2026-01-30）或天数（90d）", "'{0}' must be a date such as 2026-01-30, or days such as 90d"};
inline constexpr Phrase form_expires_early{"“{0}”早于回答日期", "'{0}' lies before the date of the answer"};
inline constexpr Phrase form_no_question{"本阶段没有需要回答的项“{0}”", "no question '{0}' is due in this phase"};
inline constexpr Phrase form_twice{"{0} 已在第 {1} 行出现", "{0} stands in row {1} already"};
inline constexpr Phrase form_no_workbook{"{0} 不是 XLSX 工作簿", "{0} is no XLSX workbook"};
inline constexpr Phrase form_without_questions{"{0} 中没有问题表：找不到“编号|item”一列", "{0} holds no questions: no column 'Item|item' was found"};
inline constexpr Phrase form_export_first{"用 readiness answers export 生成一份再填写", "let readiness answers export write one, and fill that in"};
inline constexpr Phrase form_exported{"已写入 {0}：{1} 个问题，其中 {2} 个待回答", "wrote {0}: {1} questions, {2} of them open"};
inline constexpr Phrase form_imported{"已把 {0} 个答案写入 {1}", "put {0} answers into {1}"};
inline constexpr Phrase form_nothing_new{"工作簿中没有新的答案，{0} 未改动", "the workbook holds no new answer; {0} was not changed"};

// waivers
inline constexpr Phrase waive_until_past{"豁免的最后一天 {0} 已经过去", "{0}, the last day of the waiver, has passed"};
inline constexpr Phrase waive_empty{"{0} 不能为空", "{0} must not be empty"};
inline constexpr Phrase waive_written{"已豁免 {0}，至 {1}（含），写入 {2}", "waived {0} until {1}, inclusive, in {2}"};
inline constexpr Phrase waive_of_gate{"豁免只解除门槛，不改变得分", "a waiver lifts the gate; it never changes the score"};
inline constexpr Phrase waive_no_gate{"{0} 不是门槛项：不豁免也不会拦住放行，豁免只写进报告", "{0} is no gate item: it does not hold up a GO by itself; the waiver only shows in reports"};

// explain
inline constexpr Phrase explain_who{"应由{0}回答", "to be answered by: {0}"};
inline constexpr Phrase explain_review{"须由第二人复核", "a second person must review it"};
inline constexpr Phrase explain_effort{"整改约需 {0} 人天", "a fix takes about {0} person-days"};

// the commands
inline constexpr Phrase cmd_answer{"在终端逐题回答需要人回答的检查项", "answer the questions of a project, one by one, in the terminal"};
inline constexpr Phrase cmd_answers{"把问题导出为工作簿，或把填好的工作簿导入", "questions as a workbook for others to fill in, and back"};
inline constexpr Phrase cmd_waive{"豁免一个检查项：允许项目带着它继续", "waive an item: permission to go on although it fails"};
inline constexpr Phrase answer_examples{
    "示例：\n"
    "  readiness answer                  只问尚未回答、已过期、证据已改动或未复核的题\n"
    "  readiness answer . --only GOAL-18 重新回答其中一题\n"
    "\n"
    "每答完一题就写入 answers.yaml，随时可以退出，下次接着回答。",
    "Examples:\n"
    "  readiness answer                   what is unanswered, expired, changed or not reviewed\n"
    "  readiness answer . --only GOAL-18  one of them again\n"
    "\n"
    "Each answer goes into answers.yaml at once: quit whenever you like, and go on later."};
inline constexpr Phrase answers_examples{
    "示例：\n"
    "  readiness answers export 问题.xlsx   每个部门一张工作表，答案从下拉列表中选\n"
    "  readiness answers import 问题.xlsx   全部正确才写入 answers.yaml\n"
    "\n"
    "工作簿不含宏。只有答案等单元格可以填写，编号和问题已锁定。",
    "Examples:\n"
    "  readiness answers export questions.xlsx  a sheet for each department, answers from lists\n"
    "  readiness answers import questions.xlsx  into answers.yaml, when all of it is right\n"
    "\n"
    "No macros. Only answers can be filled in; ids and questions are locked."};
inline constexpr Phrase waive_examples{
    "示例：\n"
    "  readiness waive DATA-05 --reason 六月底前补齐 --approver 王总 --until 2026-06-30\n"
    "  readiness waive DATA-05 --reason 六月底前补齐 --approver 王总 --until 30d",
    "Examples:\n"
    "  readiness waive DATA-05 --reason backlog --approver 'M. Wang' --until 2026-06-30\n"
    "  readiness waive DATA-05 --reason backlog --approver 'M. Wang' --until 30d"};
inline constexpr Phrase opt_answer_only{"只问这些题，已回答的也问（GOAL-18 或 GOAL-*）", "only these questions, also the answered ones (GOAL-18 or GOAL-*)"};
inline constexpr Phrase opt_answers_action{"export 导出，import 导入", "export or import"};
inline constexpr Phrase opt_answers_file{"工作簿（.xlsx）", "the workbook (.xlsx)"};
inline constexpr Phrase opt_waive_reason{"为什么可以带着它继续", "why it is all right to go on"};
inline constexpr Phrase opt_waive_approver{"谁批准的", "who approves"};
inline constexpr Phrase opt_waive_until{"有效到哪一天（含）：2026-06-30，或 30d", "the last day on which it holds: 2026-06-30, or 30d"};
inline constexpr Phrase waive_until_form{"写作 2026-06-30 或 30d", "write 2026-06-30 or 30d"};
// clang-format on

}  // namespace readiness::text::phrases
