// SPDX-License-Identifier: Apache-2.0
// What the command line says.
#pragma once

#include "text/phrase.hpp"

namespace readiness::text::phrases {

// clang-format off
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
inline constexpr Phrase about{
    "readiness：销售报表 / CRM 系统实施前的就绪审核\n"
    "按检查表逐项核查目标、数据、技术、培训与测试，给出得分、结论和下一步。",
    "readiness: is this company ready to implement a sales-reporting / CRM system?\n"
    "Checks goals, data, technology, training and tests against a checklist; prints a score, a\n"
    "decision and what to do next."};
inline constexpr Phrase about_examples{
    "示例：\n"
    "  readiness init 我的项目                                   建立项目文件夹（IT 负责人）\n"
    "  readiness audit 我的项目                                  审核并显示报告\n"
    "  readiness audit . --phase golive --report json:last.json  在 CI 中把关上线\n"
    "  readiness report last.json --report md:报告.md            生成给决策委员会的报告（顾问）\n"
    "\n"
    "退出码：0 放行（GO）  1 不放行（NO-GO）  2 用法或配置有误  3 无法判定（INCONCLUSIVE）\n"
    "  4 有条件放行（CONDITIONAL，仅 --fail-on conditional）  5 内部错误，或内存、磁盘空间不足\n"
    "  128+n 被信号 n 结束（130：Ctrl-C）",
    "Examples:\n"
    "  readiness init my-project                                 lay out a project folder (IT lead)\n"
    "  readiness audit my-project                                audit it and show the report\n"
    "  readiness audit . --phase golive --report json:last.json  gate go-live in CI\n"
    "  readiness report last.json --report md:report.md          committee's report (consultant)\n"
    "\n"
    "Exit codes: 0 GO  1 NO-GO  2 usage or configuration error  3 INCONCLUSIVE\n"
    "  4 CONDITIONAL (only with --fail-on conditional)  5 internal error, or no memory or room left\n"
    "  128+n ended by signal n (130: Ctrl-C)"};
inline constexpr Phrase cmd_audit{"审核一个项目，给出报告和结论", "audit a project: report and decision"};
inline constexpr Phrase cmd_report{"把已保存的 JSON 报告重新生成为其他格式，不重新审核", "render a saved JSON report again, without re-running the audit"};
inline constexpr Phrase cmd_lint{"校验检查表或项目文件", "prove a checklist or a project"};
inline constexpr Phrase cmd_schema{"输出某类文件的 JSON Schema，供编辑器补全", "print the JSON Schema of a kind of file, for editors"};
inline constexpr Phrase cmd_init{"建立一个项目文件夹：项目文件、登记表、回答、材料清单", "lay out a project folder: project file, registers, answers, list of what is needed"};
inline constexpr Phrase cmd_probes{"列出探针，或说明其中一个", "list the probes, or explain one"};
inline constexpr Phrase cmd_explain{"说明一个检查项：内容、原因、如何测量、如何整改", "explain one item: statement, why, how it is measured, fix"};
inline constexpr Phrase cmd_rows{"列出一个检查项的全部问题行，供整改", "list all offending rows of an item, to be mended"};
inline constexpr Phrase cmd_convert{"把任意表格转为干净的 UTF-8 CSV", "write any table as clean UTF-8 CSV"};
inline constexpr Phrase cmd_profile{"概览一张表：每列的填写、类型、取值和问题", "profile a table: what each column holds, and what is odd"};
inline constexpr Phrase cmd_version{"显示版本", "print the version"};
inline constexpr Phrase audit_examples{
    "示例：\n"
    "  readiness audit                                           审核当前文件夹\n"
    "  readiness audit . --lang zh --report md:报告.md           另存一份 Markdown 报告\n"
    "  readiness audit . --phase golive --report json:last.json  在 CI 中把关上线\n"
    "  readiness audit . --domain data --show-values             只看数据领域（局部运行，不能据此放行）",
    "Examples:\n"
    "  readiness audit                                           audit the current folder\n"
    "  readiness audit . --report md:report.md                   also write a Markdown report\n"
    "  readiness audit . --phase golive --report json:last.json  gate go-live in CI\n"
    "  readiness audit . --domain data --show-values             data only: it cannot clear the project"};
inline constexpr Phrase report_examples{
    "示例：\n"
    "  readiness report last.json                                在终端显示\n"
    "  readiness report last.json --lang zh --report md:报告.md  给决策委员会的报告",
    "Examples:\n"
    "  readiness report last.json                        show it in the terminal\n"
    "  readiness report last.json --report md:report.md  the steering committee's report"};
inline constexpr Phrase lint_examples{
    "示例：\n"
    "  readiness lint                                    校验当前文件夹中的项目及其检查表\n"
    "  readiness lint my-checklist.yaml sales-reporting  校验检查表",
    "Examples:\n"
    "  readiness lint                                    the project here, and its checklist\n"
    "  readiness lint my-checklist.yaml sales-reporting  checklists"};
inline constexpr Phrase schema_examples{
    "示例：\n"
    "  readiness schema checklist > checklist.schema.json  供编辑器补全\n"
    "在 YAML 首行写：# yaml-language-server: $schema=checklist.schema.json",
    "Examples:\n"
    "  readiness schema checklist > checklist.schema.json  for an editor's completion\n"
    "and in the first line of the YAML file: # yaml-language-server: $schema=checklist.schema.json"};
inline constexpr Phrase init_examples{
    "示例：\n"
    "  readiness init 我的项目                           从启动阶段开始\n"
    "  readiness init 我的项目 --phase golive --xlsx     为上线阶段准备，登记表用 XLSX",
    "Examples:\n"
    "  readiness init my-project                        for the kickoff\n"
    "  readiness init my-project --phase golive --xlsx  for going live, registers as XLSX"};
inline constexpr Phrase probes_examples{
    "示例：\n"
    "  readiness probes                   列出全部探针\n"
    "  readiness probes data.is_complete  说明其中一个",
    "Examples:\n"
    "  readiness probes                   list all of them\n"
    "  readiness probes data.is_complete  explain one"};
inline constexpr Phrase explain_examples{
    "示例：\n"
    "  readiness explain DATA-05              内置检查表中的一项\n"
    "  readiness explain DATA-05 --project .  项目所用检查表中的一项",
    "Examples:\n"
    "  readiness explain DATA-05              of the built-in checklist\n"
    "  readiness explain DATA-05 --project .  of the project's own checklist"};
inline constexpr Phrase rows_examples{
    "示例：\n"
    "  readiness rows DATA-05 -o DATA-05.csv      当前项目，值已脱敏\n"
    "  readiness rows DATA-05 . --show-values     显示原值\n"
    "\n"
    "退出码：0 已列出，或没有问题行  2 该项不能列出行（由人回答、本阶段不查、不适用或不是数据检查），\n"
    "  或用法有误  3 无法得知",
    "Examples:\n"
    "  readiness rows DATA-05 -o DATA-05.csv   of the project here, values masked\n"
    "  readiness rows DATA-05 . --show-values  values as they are\n"
    "\n"
    "Exit codes: 0 listed, or nothing to list  2 the item has no rows to list (a question, not due, not\n"
    "  applicable, not about data), or wrong usage  3 could not be found out"};
inline constexpr Phrase convert_examples{
    "示例：\n"
    "  readiness convert 客户.csv -o 客户_utf8.csv             GB18030、分号分隔等自动识别\n"
    "  readiness convert 档案.xlsx --sheet 客户 -o 客户.csv    工作簿中的一张表\n"
    "  readiness convert registers/goals.yaml | head           输出到 stdout\n"
    "识别出的编码、分隔符、行数和列数写在 stderr。",
    "Examples:\n"
    "  readiness convert customers.csv -o clean.csv              GB18030, semicolons...: found out\n"
    "  readiness convert book.xlsx --sheet Customers -o out.csv  one sheet of a workbook\n"
    "  readiness convert registers/goals.yaml | head             to standard output\n"
    "What was assumed (encoding, delimiter), rows and columns go to stderr."};
inline constexpr Phrase profile_examples{
    "示例：\n"
    "  readiness profile 客户.csv                                     在终端查看\n"
    "  readiness profile 档案.xlsx --sheet 客户 --format md     写进调研报告\n"
    "  readiness profile 客户.csv --suggest -o checklist.yaml         由数据建议检查项\n"
    "含个人信息的列，其值已脱敏；--show-values 显示原值。",
    "Examples:\n"
    "  readiness profile customers.csv                                   read it in the terminal\n"
    "  readiness profile book.xlsx --sheet Customers --format md   for a report\n"
    "  readiness profile customers.csv --suggest -o checklist.yaml       items that the data justifies\n"
    "Values of columns that hold personal data are masked unless --show-values is given."};
inline constexpr Phrase opt_lang{"输出语言：zh、en 或 zh-en（默认随系统语言）", "language of the output: zh, en or zh-en (default: the system's)"};
inline constexpr Phrase opt_verbose{"在 stderr 显示诊断信息", "diagnostics on stderr"};
inline constexpr Phrase opt_version{"显示版本", "print the version"};
inline constexpr Phrase opt_help{"显示帮助", "print this help"};
inline constexpr Phrase opt_project{"项目文件夹，或其中的 readiness.yaml", "project folder, or its readiness.yaml"};
inline constexpr Phrase opt_phase{"阶段，取代项目文件中的值", "phase, instead of the project file's"};
inline constexpr Phrase opt_report{"输出报告，可重复：格式[:路径]，格式为 {0}；不写路径则输出到 stdout", "write a report, repeatable: FORMAT[:PATH], FORMAT is {0}; without a path to stdout"};
inline constexpr Phrase opt_only{"只审核这些项（DATA-05 或 DATA-*）", "only these items (DATA-05 or DATA-*)"};
inline constexpr Phrase opt_skip{"跳过这些项", "leave these items out"};
inline constexpr Phrase opt_domain{"只审核这些领域", "only these domains"};
inline constexpr Phrase opt_now{"以此时刻为审核时间：2026-01-30 或 2026-01-30T08:00:00Z", "audit as of this time: 2026-01-30 or 2026-01-30T08:00:00Z"};
inline constexpr Phrase opt_fail_on{"何时以非零码退出：no-go（默认）、conditional（有条件放行也算）、never", "what makes the exit code non-zero: no-go (default), conditional (that too), never"};
inline constexpr Phrase opt_memory{"查重和找离群值所用内存的上限，如 2GiB（默认为本机内存的一半）；放不下的写入 TMPDIR 中的临时文件", "memory for finding duplicates and outliers, such as 2GiB (default: half of the machine's); what does not fit goes to a scratch file in TMPDIR"};
inline constexpr Phrase opt_jobs{"线程数（默认每个处理器一个）", "threads (default: one a processor)"};
inline constexpr Phrase opt_violations{"把未通过的项的全部问题行写入此文件夹（须为空或尚不存在），每项一个 CSV", "write all offending rows of the items that did not pass into this folder (empty, or new), a CSV file each"};
inline constexpr Phrase opt_show_values{"样例显示原值，不脱敏", "show sample values unmasked"};
inline constexpr Phrase opt_json_report{"readiness audit --report json:路径 写出的文件", "a file written by readiness audit --report json:PATH"};
inline constexpr Phrase opt_lint_paths{"项目文件夹、项目文件、检查表文件或内置检查表名", "project folders, project files, checklist files or names of built-in checklists"};
inline constexpr Phrase opt_schema_kind{"文件种类：{0}", "kind of file: {0}"};
inline constexpr Phrase opt_init_folder{"要建立的文件夹（可以已存在；已有文件不会被覆盖）", "folder to lay out (may exist; existing files are never overwritten)"};
inline constexpr Phrase opt_init_checklist{"检查表：内置名称或路径", "checklist: a built-in name, or a path"};
inline constexpr Phrase opt_init_phase{"阶段（默认为检查表的第一个）", "phase (default: the checklist's first)"};
inline constexpr Phrase opt_probe_id{"探针名", "id of a probe"};
inline constexpr Phrase opt_markdown{"以 Markdown 输出全部探针的参考手册", "print the reference of all probes as Markdown"};
inline constexpr Phrase opt_item_id{"检查项编号", "id of an item"};
inline constexpr Phrase opt_explain_project{"取项目所用的检查表（默认当前文件夹，若其中有 readiness.yaml）", "use the checklist of this project (default: the current folder, where it has a readiness.yaml)"};
inline constexpr Phrase opt_explain_checklist{"检查表：内置名称或路径", "checklist: a built-in name, or a path"};
inline constexpr Phrase opt_table_file{"表格：CSV（可用 gzip 压缩）、JSON Lines、XLSX、YAML 或 JSON", "the table: CSV (also packed by gzip), JSON Lines, XLSX, YAML or JSON"};
inline constexpr Phrase opt_sheet{"工作簿中的表（默认第一张可见的）", "sheet of a workbook (default: the first that is not hidden)"};
inline constexpr Phrase opt_encoding{"编码，取代自动识别的结果：UTF-8、GB18030、UTF-16、Big5、Big5-HKSCS、windows-1250、windows-1251、windows-1252、Shift-JIS、EUC-KR", "encoding, instead of what is found: UTF-8, GB18030, UTF-16, Big5, Big5-HKSCS, windows-1250, windows-1251, windows-1252, Shift-JIS, EUC-KR"};
inline constexpr Phrase opt_delimiter{"分隔符，取代自动识别的结果；制表符写作 \\t", "delimiter, instead of what is found; a tab is \\t"};
inline constexpr Phrase opt_quote{"括住值的引号：\"、' 或 none", "the quote around values: \", ' or none"};
inline constexpr Phrase opt_escape{"引号前的转义符：\\ 或 none", "the escape in front of quotes: \\ or none"};
inline constexpr Phrase opt_initial_blanks{"分隔符与引号之间的空格：skip 或 keep", "blanks between a delimiter and a quote: skip or keep"};
inline constexpr Phrase opt_header_row{"表头所在行，从 1 数起；0 为没有表头", "row of the header, from 1; 0: there is none"};
inline constexpr Phrase opt_header_rows{"表头占几行", "how many rows the header has"};
inline constexpr Phrase opt_footer_rows{"末尾有几行不是数据；0 表示全是数据", "how many rows at the end are no data; 0: all are"};
inline constexpr Phrase opt_decimal{"小数点的写法：. 或 ,", "the decimal mark: . or ,"};
inline constexpr Phrase opt_output{"写入此文件（默认 stdout）", "write to this file (default: standard output)"};
inline constexpr Phrase opt_profile_format{"格式：{0}（默认 text）", "format: {0} (default: text)"};
inline constexpr Phrase opt_suggest{"改为输出由数据建议的检查表（YAML）", "print a checklist that the data would justify (YAML) instead"};
inline constexpr Phrase opt_profile_values{"个人信息也显示原值，不脱敏", "show personal data too, unmasked"};
inline constexpr Phrase opt_force{"覆盖已有文件", "replace a file that exists"};
inline constexpr Phrase unknown_command{"没有命令“{0}”", "there is no command '{0}'"};
inline constexpr Phrase unknown_option{"没有选项“{0}”", "there is no option '{0}'"};
inline constexpr Phrase missing_argument{"缺少参数 {0}", "{0} is missing"};
inline constexpr Phrase value_missing{"{0} 后面缺少 {1}", "{0} needs a value: {1}"};
inline constexpr Phrase given_twice{"{0} 只能写一次", "{0} can be given once only"};
inline constexpr Phrase unexpected_argument{"不认识的参数“{0}”", "unexpected argument '{0}'"};
inline constexpr Phrase bad_usage{"用法有误：{0}", "wrong usage: {0}"};
inline constexpr Phrase see_help{"见 {0} --help", "see {0} --help"};
inline constexpr Phrase bad_option_value{"{0} 的值“{1}”无效", "{0} cannot be '{1}'"};
inline constexpr Phrase choose_another_path{"换一个路径", "choose another path"};
inline constexpr Phrase rows_of_no_data{"{0} 不核查表格中的行，没有可列出的内容", "{0} does not check rows of a table: there is nothing to list"};
inline constexpr Phrase rows_told{"{0}：{1}", "{0}: {1}"};
inline constexpr Phrase cmd_match{"比对两张表：哪些是同一客户，矛盾在哪里", "match two tables: who is the same customer, and what contradicts"};
inline constexpr Phrase cmd_dedupe{"找出一张表中的重复客户，给出保留与合并建议", "find the duplicate customers of a table, with what to keep and to merge"};
inline constexpr Phrase match_examples{
    "示例：\n"
    "  readiness match crm.csv erp.xlsx -o 比对.csv                      列自动识别\n"
    "  readiness match crm.csv erp.csv --name 客户名称=公司名 --unmatched   两表列名不同，并列出单边客户\n"
    "  readiness match crm.csv erp.csv --weights learn --format md        权重从数据中学习\n"
    "比对了多少、得出什么，写在 stderr。",
    "Examples:\n"
    "  readiness match crm.csv erp.xlsx -o matches.csv                 columns are found out\n"
    "  readiness match crm.csv erp.csv --name account=company --unmatched  called differently in each\n"
    "  readiness match crm.csv erp.csv --weights learn --format md     weights learned from the data\n"
    "What was compared and what came out goes to stderr."};
inline constexpr Phrase dedupe_examples{
    "示例：\n"
    "  readiness dedupe 客户.csv -o 复核.csv               每组建议保留一条，其余并入\n"
    "  readiness dedupe 客户.xlsx --sheet 档案 --view pairs  每对一行\n"
    "  readiness dedupe 客户.csv --same 0.99 --phone -      更严格，且不看电话",
    "Examples:\n"
    "  readiness dedupe customers.csv -o review.csv          one to keep in each group, others to merge\n"
    "  readiness dedupe book.xlsx --sheet Accounts --view pairs  one row a pair\n"
    "  readiness dedupe customers.csv --same 0.99 --phone -   stricter, and without the phone"};
inline constexpr Phrase opt_first_table{"第一张表：CSV、XLSX、YAML 或 JSON", "the first table: CSV, XLSX, YAML or JSON"};
inline constexpr Phrase opt_second_table{"第二张表", "the second table"};
inline constexpr Phrase opt_sheets{"工作簿中的表；两表不同时写作 A表=B表", "sheet of a workbook; A=B where they differ"};
inline constexpr Phrase opt_role{"{0}所在的列（默认按常见列名识别）；多列用 + 连接，- 表示不用", "column of the {0} (default: found by its usual names); several joined by +, - for none"};
inline constexpr Phrase opt_weights{"权重：default、learn（从数据中学习）或 YAML 文件", "weights: default, learn (from the data), or a YAML file"};
inline constexpr Phrase opt_save_weights{"把所用权重写入此文件", "write the weights that were used to this file"};
inline constexpr Phrase opt_same{"概率不低于此值为同一客户（默认 0.95）", "same customer from this probability on (default 0.95)"};
inline constexpr Phrase opt_possible{"概率不低于此值为可能相同（默认 0.2）", "possibly the same from this probability on (default 0.2)"};
inline constexpr Phrase opt_view{"pairs：每对一行；groups：每条记录一行，按组排列，含保留建议", "pairs: one row a pair; groups: one row a record, with which one to keep"};
inline constexpr Phrase opt_match_format{"格式：{0}（默认按文件扩展名，否则为 csv）", "format: {0} (default: by the file's extension, else csv)"};
inline constexpr Phrase opt_unmatched{"同时列出未匹配的记录", "list the records that nobody matches, too"};
inline constexpr Phrase opt_match_values{"电话与邮箱显示原值，不脱敏", "show phone numbers and e-mail addresses unmasked"};
inline constexpr Phrase cmd_collect{"收集本机信息（处理器、内存、磁盘、系统、程序版本），供在别处审核时使用", "what this machine is like (processors, memory, disks, system, versions), for audits that run elsewhere"};
inline constexpr Phrase collect_examples{
    "示例：\n"
    "  readiness collect > app-01.json                                 在要查的机器上运行\n"
    "  readiness collect --program psql --program java -o app-01.json  连同程序的版本\n"
    "然后在 readiness.yaml 中写 machines: {{app-01: app-01.json}}",
    "Examples:\n"
    "  readiness collect > app-01.json                                 on the machine that is meant\n"
    "  readiness collect --program psql --program java -o app-01.json  with versions of programs\n"
    "and in readiness.yaml: machines: {{app-01: app-01.json}}"};
inline constexpr Phrase opt_program{"一并记录此程序的版本（运行 NAME --version）；可多次使用", "also the version of this program, by running NAME --version; repeatable"};
inline constexpr Phrase opt_disk{"一并记录此文件夹所在磁盘的空间；可多次使用", "also the space on the disk of this folder; repeatable"};
inline constexpr Phrase cmd_reconcile{"迁移后核对：新旧两表的总数、主键与每一个值是否一致", "after a migration: do two tables agree in totals, keys and every value"};
inline constexpr Phrase reconcile_examples{
    "示例：\n"
    "  readiness reconcile 旧客户.csv 新客户.xlsx --mapping 映射.csv --table 客户\n"
    "  readiness reconcile old.csv new.csv --key 客户编号=code --group-by 行业=industry --cells 差异.csv\n"
    "  readiness reconcile old.csv new.csv --mapping 映射.csv --sample 299 --stratify 省份 --format md -o 核对.md\n"
    "退出码：0 一致，1 不一致，2 用法或文件有误，3 未能全部比较。映射表与规则的写法见 docs/reconcile.md。",
    "Examples:\n"
    "  readiness reconcile old.csv new.xlsx --mapping mapping.csv --table customers\n"
    "  readiness reconcile old.csv new.csv --key id=code --group-by industry --cells differences.csv\n"
    "  readiness reconcile old.csv new.csv --mapping mapping.csv --sample 299 --stratify province --format md -o recon.md\n"
    "Exit codes: 0 equal, 1 different, 2 wrong usage or file, 3 not everything could be compared. docs/reconcile.md\n"
    "tells how a mapping and its rules are written."};
inline constexpr Phrase opt_old_table{"迁移前的表：CSV、XLSX、YAML 或 JSON", "the table before the migration: CSV, XLSX, YAML or JSON"};
inline constexpr Phrase opt_new_table{"迁移后的表", "the table after it"};
inline constexpr Phrase opt_mapping{"数据映射表；省略时同名列按原样比较", "the mapping table; without one, columns of the same name are compared as they are"};
inline constexpr Phrase opt_mapping_table{"映射表中的源表名", "which source table of the mapping"};
inline constexpr Phrase opt_codes{"代码对照表，供规则 map 使用", "the code table that the rule map uses"};
inline constexpr Phrase opt_key{"主键列，两表不同时写作 旧列=新列；可重复", "key column, OLD=NEW where they differ; may be repeated"};
inline constexpr Phrase opt_group_by{"按此列分组比较行数与合计；可重复", "compare row counts and totals by this column; may be repeated"};
inline constexpr Phrase opt_batches{"批次清单：主键列与“批次”列，结果按批次给出", "list of batches: the key columns and one called batch; gives results for each"};
inline constexpr Phrase opt_sample{"随机抽取 N 条，给出差错率的置信上限", "draw N records at random, and say what they prove"};
inline constexpr Phrase opt_seed{"抽样种子（默认 1）", "seed of the sample (default 1)"};
inline constexpr Phrase opt_stratify{"按旧表此列分层抽样", "stratify the sample by this column of the old table"};
inline constexpr Phrase opt_confidence{"置信度，0 与 1 之间（默认 0.95）", "confidence, between 0 and 1 (default 0.95)"};
inline constexpr Phrase opt_cells{"把每一处差异写入此 CSV", "write every difference to this CSV file"};
inline constexpr Phrase opt_recon_format{"格式：{0}（默认按文件扩展名，否则为 text）", "format: {0} (default: by the file's extension, else text)"};
inline constexpr Phrase opt_recon_values{"主键与值显示原样，不脱敏", "show keys and values as they are, unmasked"};
inline constexpr Phrase opt_init_xlsx{"登记表写成 XLSX，已知的取值做成下拉列表", "registers as XLSX, with lists of the known values"};
inline constexpr Phrase cmd_whatif{"假设某些项通过，得分和结论会怎样；怎样最省力地达到放行", "what if these items passed: score and decision; and the cheapest way to a GO"};
inline constexpr Phrase whatif_examples{
    "示例：\n"
    "  readiness whatif --pass DATA-05,TEST-25  这两项通过以后会怎样\n"
    "  readiness whatif                         只看达到放行（GO）的路径\n"
    "  readiness whatif . --pass 'TRAIN-*'      整改完一类项以后\n"
    "\n"
    "工作量取检查表中的 effort；没写的按严重度估：critical 4、high 3、medium 2、low 1 人天。",
    "Examples:\n"
    "  readiness whatif --pass DATA-05,TEST-25  once these two pass\n"
    "  readiness whatif                         only the way to a GO\n"
    "  readiness whatif . --pass 'TRAIN-*'      once a whole group is done\n"
    "\n"
    "Effort is what the checklist states; where it does not, by severity: critical 4, high 3, medium 2,\n"
    "low 1 person-days."};
inline constexpr Phrase opt_pass{"假设这些项通过（DATA-05 或 DATA-*）", "items that are assumed to pass (DATA-05 or DATA-*)"};
inline constexpr Phrase cmd_plan{"列出审核将读取的文件、运行的程序，以及证据还能用多久；不做审核", "every file and program that an audit would touch, and how long evidence holds; nothing is audited"};
inline constexpr Phrase plan_examples{
    "示例：\n"
    "  readiness plan                   当前项目\n"
    "  readiness plan . --phase golive  上线阶段要准备什么",
    "Examples:\n"
    "  readiness plan                   of the project here\n"
    "  readiness plan . --phase golive  what going live will need"};
// clang-format on

}  // namespace readiness::text::phrases
