// SPDX-License-Identifier: Apache-2.0
// What the command line says.
#pragma once

#include "text/phrase.hpp"

namespace readiness::text::phrases {

// clang-format off
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

// commands
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

// options
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
inline constexpr Phrase size_form{"写作 512MiB 或 2GiB", "write 512MiB or 2GiB"};
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

// labels of the help page
inline constexpr Phrase label_usage{"用法", "Usage"};
inline constexpr Phrase label_options{"选项", "Options"};
inline constexpr Phrase label_arguments{"参数", "Arguments"};
inline constexpr Phrase label_commands{"命令", "Commands"};

// errors of use
inline constexpr Phrase unknown_command{"没有命令“{0}”", "there is no command '{0}'"};
inline constexpr Phrase unknown_option{"没有选项“{0}”", "there is no option '{0}'"};
inline constexpr Phrase missing_argument{"缺少参数 {0}", "{0} is missing"};
inline constexpr Phrase value_missing{"{0} 后面缺少 {1}", "{0} needs a value: {1}"};
inline constexpr Phrase given_twice{"{0} 只能写一次", "{0} can be given once only"};
inline constexpr Phrase whole_number_between{"写 {0} 到 {1} 之间的整数", "write a whole number from {0} to {1}"};
inline constexpr Phrase time_form{"写作 2026-01-30 或 2026-01-30T08:00:00Z", "write 2026-01-30 or 2026-01-30T08:00:00Z"};
inline constexpr Phrase unknown_kind{"没有“{0}”这种文件", "there is no kind of file called '{0}'"};
inline constexpr Phrase unexpected_argument{"不认识的参数“{0}”", "unexpected argument '{0}'"};
inline constexpr Phrase bad_usage{"用法有误：{0}", "wrong usage: {0}"};
inline constexpr Phrase see_help{"见 {0} --help", "see {0} --help"};
inline constexpr Phrase bad_option_value{"{0} 的值“{1}”无效", "{0} cannot be '{1}'"};
inline constexpr Phrase unknown_format{"没有报告格式“{0}”", "there is no report format '{0}'"};
inline constexpr Phrase two_reports_on_stdout{"两份报告都要写到 stdout：{0} 和 {1}", "two reports would go to stdout: {0} and {1}"};
inline constexpr Phrase give_a_path{"给其中一份写上路径，如 {0}:{1}", "give one of them a path, such as {0}:{1}"};
inline constexpr Phrase two_outputs_in_one_file{"两份输出都要写入 {0}", "two outputs would go to {0}"};
inline constexpr Phrase choose_another_path{"换一个路径", "choose another path"};
inline constexpr Phrase unknown_probe_id{"没有探针“{0}”", "there is no probe '{0}'"};
inline constexpr Phrase unknown_item_id{"检查表 {0} 中没有检查项“{1}”", "checklist {0} has no item '{1}'"};
inline constexpr Phrase unknown_phase_id{"检查表 {0} 中没有阶段“{1}”", "checklist {0} has no phase '{1}'"};
inline constexpr Phrase memory_used_up{"内存不足，没有得出结果", "not enough memory: there is no result"};
inline constexpr Phrase more_memory_or_fewer_jobs{"放宽内存限制，或用 --jobs 减少线程", "allow more memory, or use fewer threads with --jobs"};
inline constexpr Phrase internal_error{"内部错误：{0}。请把命令和输入文件报告给我们", "internal error: {0}. Please report it with the command and the input"};
inline constexpr Phrase output_exists{"{0} 已存在", "{0} exists already"};
inline constexpr Phrase use_force{"加 --force 覆盖它，或换一个路径", "replace it with --force, or choose another path"};
inline constexpr Phrase output_is_input{"{0} 是要读取的文件，不会覆盖", "{0} is a file that is read; it is never written over"};

// progress and results
inline constexpr Phrase scanning{"扫描 {0} {1} %", "scanning {0} {1} %"};
inline constexpr Phrase report_written{"已写入 {0}", "wrote {0}"};
inline constexpr Phrase errors_found{"{0} 处错误", "{0} error(s)"};
inline constexpr Phrase lint_items{"{0} 项", "{0} items"};
inline constexpr Phrase lint_items_of_parts{"{0} 项（共 {1} 条检查）", "{0} items ({1} checks)"};
inline constexpr Phrase lint_project_ok{"{0}：正确。检查表 {1} {2}，{3}，其中 {4} 项在“{5}”阶段应检查", "{0}: ok. Checklist {1} {2}, {3}, {4} of them due in phase '{5}'"};
inline constexpr Phrase lint_checklist_ok{"{0}：正确。检查表 {1} {2}，{3}", "{0}: ok. Checklist {1} {2}, {3}"};
inline constexpr Phrase version_line{"readiness {0}（评分模型 {1}，报告格式 {2}）", "readiness {0} (score model {1}, report schema {2})"};
inline constexpr Phrase rows_of_no_data{"{0} 不核查表格中的行，没有可列出的内容", "{0} does not check rows of a table: there is nothing to list"};
inline constexpr Phrase rows_of_parts{"{0} 由分项组成，各自对应不同的行", "{0} is made of parts, each of which has rows of its own"};
inline constexpr Phrase rows_name_a_part{"请指定其中一个分项：{0}", "name one of its parts: {0}"};
inline constexpr Phrase rows_told{"{0}：{1}", "{0}: {1}"};
inline constexpr Phrase rows_none{"{0}：没有问题行。{1}", "{0}: no offending rows. {1}"};
inline constexpr Phrase rows_listed{"{0}：{1} 行，来自 {2}", "{0}: {1} rows of {2}"};
inline constexpr Phrase rows_more{"{0} 共有 {2} 处问题，这里只报出前 {1} 处；整改后请再次运行", "{0} has {2} offending places and names the first {1} only: run this again after mending them"};
inline constexpr Phrase rows_perhaps_more{"{0} 只报出前 {1} 处，可能还有更多；整改后请再次运行", "{0} names the first {1} places only; there may be more: run this again after mending them"};
inline constexpr Phrase rows_of_several_files{"{0} 的问题行来自多个文件，这里只列出 {1} 的", "{0} has offending rows in several files; only those of {1} are listed"};
inline constexpr Phrase violations_written{"{0} 项的问题行已写入 {1}", "the offending rows of {0} items are in {1}"};
inline constexpr Phrase folder_not_empty{"{0} 不是空文件夹：上次的清单会与这次的混在一起", "{0} is no empty folder: lists of an earlier run would look like this one's"};
inline constexpr Phrase rows_number_header{"行号", "row"};
inline constexpr Phrase rows_reason_header{"原因", "reason"};
inline constexpr Phrase converted{"{0}：{1}；{2} 行，{3} 列", "{0}: {1}; {2} rows, {3} columns"};
inline constexpr Phrase short_rows_filled{"{0} 行的列数少于表头，已补空值（第一处：第 {1} 行）", "{0} rows have fewer fields than the header and were filled up (first: row {1})"};
inline constexpr Phrase long_rows_cut{"警告：{0} 行的列数多于表头，多出的值没有写出（第一处：第 {1} 行）", "warning: {0} rows have more fields than the header; the surplus was left out (first: row {1})"};

// explain
inline constexpr Phrase explain_why{"原因", "Why"};
inline constexpr Phrase explain_fix{"整改", "Fix"};
inline constexpr Phrase explain_how{"如何测量", "How it is measured"};
inline constexpr Phrase explain_question{"由人回答", "A person answers"};
inline constexpr Phrase explain_parts{"由以下分项组成，全部成立才通过", "Made of these parts; it passes when all of them do"};
inline constexpr Phrase explain_part_of{"属于 {0} {1}", "part of {0} {1}"};
inline constexpr Phrase explain_expected{"期望", "Expected"};
inline constexpr Phrase explain_bounds{"{0}；{1} 为不通过", "{0}; {1} fails"};
inline constexpr Phrase explain_choices{"可选答案", "Choices"};
inline constexpr Phrase explain_due{"应检查的阶段", "Due in"};
inline constexpr Phrase explain_severity{"严重度", "Severity"};
inline constexpr Phrase explain_gate{"门槛项", "gate item"};
inline constexpr Phrase explain_source{"出处", "Source"};
inline constexpr Phrase explain_source_text{"原文 {0}", "paragraph {0} of the article behind the checklist"};
inline constexpr Phrase explain_proposal{"阈值为建议值，原文未给出", "the threshold is our proposal; the source gives none"};
inline constexpr Phrase explain_written_at{"写在", "Written at"};
inline constexpr Phrase explain_evidence{"须附证据", "evidence required"};
inline constexpr Phrase explain_valid{"有效 {0} 天", "valid for {0} days"};

// probes
inline constexpr Phrase probes_measured{"测量值", "Measures"};
inline constexpr Phrase probes_parameters{"参数", "Parameters"};
inline constexpr Phrase probes_default{"默认期望", "Default expectation"};
inline constexpr Phrase probes_example{"示例", "Example"};
inline constexpr Phrase probes_required{"必填", "required"};
inline constexpr Phrase probes_optional{"可选", "optional"};
inline constexpr Phrase probes_none{"无", "none"};
inline constexpr Phrase probes_allowed{"可用的值：{0}", "one of: {0}"};

// init
inline constexpr Phrase init_created{"新建 {0}", "created {0}"};
inline constexpr Phrase init_leads_out{"检查表要求写入 {0}，它在项目文件夹之外，已拒绝", "the checklist asks for {0}, which is outside the project folder: nothing was written"};
inline constexpr Phrase init_kept{"保留 {0}（已存在，未改动）", "kept {0} (it exists; nothing was changed)"};
inline constexpr Phrase init_next{"下一步：填写 readiness.yaml 和登记表，把导出文件放进 exports/，然后运行 readiness audit {0}", "next: fill in readiness.yaml and the registers, put your exports into exports/, then run readiness audit {0}"};
// clang-format on

}  // namespace readiness::text::phrases
