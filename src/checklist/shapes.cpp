// SPDX-License-Identifier: Apache-2.0
// Read it as the contents page of the file formats; docs/checklist-format.md explains it to authors.
#include "checklist/shapes.hpp"

#include "text/phrase.hpp"

namespace readiness::checklist {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase key_choice_risk{"选了它意味着什么风险，写进报告", "what risk this answer means, as reports show it"};
constexpr text::Phrase key_ask_review{"是否须由第二人复核才算数（默认：critical 和 high 的项须复核）", "whether a second person must review an answer before it counts (default: for critical and high items)"};
constexpr text::Phrase key_ask_who{"应由哪个部门回答", "the department that should answer"};
constexpr text::Phrase key_item_effort{"整改大约需要几人天，如 2d", "person-days that a fix takes, about, such as 2d"};
constexpr text::Phrase key_meeting{"会议：哪一次、哪一天", "a meeting: which one, on which day"};
constexpr text::Phrase key_exports{"常见系统导出文件的表头：系统编号、表、列、表头写法", "headers in the exports of well-known systems: system, table, column, header texts"};
constexpr text::Phrase key_system_tables{"每张表各列的表头写法，先写的优先", "the header texts of each table's columns, the preferred one first"};
constexpr text::Phrase key_examples{"各列的示例值，readiness init 写进登记表的示例行", "an example value for each column, as readiness init shows it in registers"};
constexpr text::Phrase key_machines{"要查的机器：名称，及其信息文件（readiness collect 生成）；若就是运行审核的本机，写 this", "machines that count as measured: name, and the file of its facts from readiness collect, or `this` for the one that runs the audit"};
constexpr text::Phrase key_machine_format{"文件格式的版本：1", "version of the format: 1"};
constexpr text::Phrase key_machine_host{"主机名", "as the machine calls itself"};
constexpr text::Phrase key_machine_collected{"收集的时间，UTC", "when it was collected, UTC"};
constexpr text::Phrase key_machine_processors{"可用的逻辑处理器数", "logical processors usable"};
constexpr text::Phrase key_machine_memory{"可用内存，单位字节", "usable memory in bytes"};
constexpr text::Phrase key_machine_system{"操作系统，取自 /etc/os-release", "operating system, from /etc/os-release"};
constexpr text::Phrase key_machine_system_id{"名称，如 debian", "its id, such as debian"};
constexpr text::Phrase key_machine_system_version{"版本；滚动发行的系统为空", "its version; empty for rolling releases"};
constexpr text::Phrase key_machine_system_name{"给人看的名称", "its name for people"};
constexpr text::Phrase key_machine_disks{"磁盘", "disks"};
constexpr text::Phrase key_machine_path{"挂载点或文件夹", "where it is mounted, or a folder on it"};
constexpr text::Phrase key_machine_total{"总空间，单位字节", "its size in bytes"};
constexpr text::Phrase key_machine_free{"剩余空间，单位字节", "free bytes"};
constexpr text::Phrase key_machine_programs{"程序的版本", "versions of programs"};
constexpr text::Phrase key_machine_command{"运行的命令", "what was run"};
constexpr text::Phrase key_machine_output{"输出的第一行", "the first line of its output"};
constexpr text::Phrase key_hosts{"探针可以访问的主机，可带端口", "hosts that probes may talk to, with or without a port"};
constexpr text::Phrase key_checklist{"检查表的编号", "id of the checklist"};
constexpr text::Phrase key_version{"检查表的版本，写进报告", "version of the checklist, as reports show it"};
constexpr text::Phrase key_title{"中英文名称", "title in both languages"};
constexpr text::Phrase key_extends{"以此为基础：内置检查表的编号，或相对于本文件的路径", "the base: id of a built-in checklist, or a path relative to this file"};
constexpr text::Phrase key_include{"同一文件夹中的其他文件，各含 tables 和 items", "other files of this folder, each with tables and items"};
constexpr text::Phrase key_phases{"项目阶段，按时间先后", "the phases of a project, in order of time"};
constexpr text::Phrase key_domains{"领域，按报告中的先后；扩展已有检查表时可写作 {{编号: {{weight: 2}}}}", "the domains, in order of printing; to change those of the base, write {{id: {{weight: 2}}}}"};
constexpr text::Phrase key_weights{"各严重度的权重（默认 10、7.5、5、2.5）", "weight of each severity (default 10, 7.5, 5, 2.5)"};
constexpr text::Phrase key_thresholds{"各阶段的分数要求（百分比）", "what each phase asks for, in percent"};
constexpr text::Phrase key_tables{"检查项要用的数据表", "the tables that items look at"};
constexpr text::Phrase key_items{"检查项", "the items"};
constexpr text::Phrase key_overlay{"对基础检查表的修改", "changes to the base checklist"};
constexpr text::Phrase key_overlay_items{"按编号修改已有检查项；只写要改的键", "items of the base by id, each with the keys to replace"};
constexpr text::Phrase key_overlay_keep{"只保留这些检查项，其余全部去掉", "ids of the only items to keep; all others are left out"};
constexpr text::Phrase key_overlay_remove{"去掉的检查项编号", "ids of items to leave out"};
constexpr text::Phrase key_phase_id{"阶段的编号", "id of the phase"};
constexpr text::Phrase key_phase_thresholds{"本阶段的分数要求（百分比）", "what the phase asks for, in percent"};
constexpr text::Phrase key_overall{"总分不低于", "overall score, at least"};
constexpr text::Phrase key_domain_threshold{"每个领域得分不低于", "score of each domain, at least"};
constexpr text::Phrase key_coverage{"有结论的权重占比不低于", "share of the weight that has a conclusion, at least"};
constexpr text::Phrase key_domain_id{"领域的编号", "id of the domain"};
constexpr text::Phrase key_domain_weight{"在总分中的权重（默认 1）", "weight in the overall score (default 1)"};
constexpr text::Phrase key_severity_weight{"这一严重度的权重", "weight of this severity"};
constexpr text::Phrase key_table_id{"数据表的编号", "id of the table"};
constexpr text::Phrase key_table_kind{"exported：业务系统导出；written：人工维护的登记表", "exported: data of a business system; written: a register that people keep"};
constexpr text::Phrase key_table_file{"默认位置，相对于项目文件夹", "default place, relative to the project folder"};
constexpr text::Phrase key_table_people{"哪两列说明谁担任哪个角色；报告据此写出责任人", "which two columns say who has which role: reports name the people"};
constexpr text::Phrase key_people_role{"写角色、部门或活动的列", "the column with the role, the department or the activity"};
constexpr text::Phrase key_people_name{"写姓名的列", "the column with the name"};
constexpr text::Phrase key_table_columns{"检查项可以引用的列", "the columns that items may name"};
constexpr text::Phrase key_column_id{"列的编号，条件中用它", "id of the column, as conditions name it"};
constexpr text::Phrase key_column_aliases{"表头的其他写法", "other headers that mean this column"};
constexpr text::Phrase key_column_values{"该列允许的全部取值；条件中的字面值须在其中", "all values that may stand in the column; what conditions compare it with has to be among them"};
constexpr text::Phrase key_item_id{"检查项的编号", "id of the item"};
constexpr text::Phrase key_item_domain{"所属领域", "the domain it belongs to"};
constexpr text::Phrase key_item_phases{"应检查的阶段", "the phases in which it is due"};
constexpr text::Phrase key_item_severity{"严重度", "severity"};
constexpr text::Phrase key_item_weight{"权重，取代严重度的权重", "weight, instead of the severity's"};
constexpr text::Phrase key_item_gate{"是否门槛项（默认：critical 为门槛项）", "whether it is a gate (default: critical items are)"};
constexpr text::Phrase key_item_title{"一句话：应当成立的事", "one sentence: what should hold"};
constexpr text::Phrase key_item_why{"为什么重要", "why it matters"};
constexpr text::Phrase key_item_fix{"怎样整改", "what to do about it"};
constexpr text::Phrase key_item_found{"发现了什么：检查项自己的话，可含 {{bad}}、{{list}} 等占位", "what was found, in the item's own words, with places such as {{bad}} and {{list}}"};
constexpr text::Phrase key_found_zh{"未通过时的中文说法", "what is said in Chinese where it fails"};
constexpr text::Phrase key_found_en{"未通过时的英文说法", "what is said in English where it fails"};
constexpr text::Phrase key_found_partial{"部分通过时的说法；没有则同未通过", "what is said where it partly passes; otherwise as where it fails"};
constexpr text::Phrase key_found_pass{"通过时的说法；没有则由探针来说", "what is said where it passes; otherwise what the probe says"};
constexpr text::Phrase key_item_risk{"如果一直这样，会有什么后果（一句业务语言）", "what happens if this stays so, in one clause of business language"};
constexpr text::Phrase key_item_who{"由哪个角色处理", "the role that sees to it"};
constexpr text::Phrase key_item_source{"依据的段落", "the paragraph behind it"};
constexpr text::Phrase key_item_basis{"proposal：阈值为建议值，原文未给出", "proposal: the threshold is ours, the source gives none"};
constexpr text::Phrase key_item_needs{"必须先通过的检查项", "items that must have passed first"};
constexpr text::Phrase key_item_empty{"数据表有行、但没有一行符合条件时的结果：not_applicable 表示不适用；不写则为 unknown（未知）", "what it means that no row of a filled table fulfils the condition: not_applicable; unknown unless stated"};
constexpr text::Phrase key_item_applies_if{"关于事实的条件；不成立时不适用", "condition on facts; where it is false the item does not apply"};
constexpr text::Phrase key_check{"由探针检查", "a probe checks it"};
constexpr text::Phrase key_parts{"由多个分项组成：全部成立才通过，分数由应查的分项均分", "it is made of parts: it passes when all of them do, and those that are due share its weight"};
constexpr text::Phrase key_ask{"由人回答", "a person answers it"};
constexpr text::Phrase key_probe{"探针", "the probe"};
constexpr text::Phrase key_with{"探针的参数", "parameters of the probe"};
constexpr text::Phrase key_expect{"期望，如 \">= 95 %\" 或 {{pass: \">= 95 %\", fail: \"< 80 %\"}}；不写则用探针的默认值", "expectation, such as \">= 95 %\" or {{pass: \">= 95 %\", fail: \"< 80 %\"}}; the probe has a default"};
constexpr text::Phrase key_pass{"成立则通过", "passes where this holds"};
constexpr text::Phrase key_fail{"成立则不通过；两者之间为部分通过", "fails where this holds; between the two it passes in part"};
constexpr text::Phrase key_question{"问题", "the question"};
constexpr text::Phrase key_choices{"可选答案（默认 yes 1、partly 0.5、no 0）", "the answers to choose from (default yes 1, partly 0.5, no 0)"};
constexpr text::Phrase key_choice_id{"答案的编号，写在 answers.yaml 中", "id of the answer, as answers.yaml names it"};
constexpr text::Phrase key_choice_value{"得分，0 到 1", "what it is worth, 0 to 1"};
constexpr text::Phrase key_ask_evidence{"是否必须附证据", "whether an answer needs evidence"};
constexpr text::Phrase key_ask_valid{"回答的有效期，如 180d", "how long an answer holds, such as 180d"};
constexpr text::Phrase key_readiness{"项目文件的格式版本：1", "format version of the project file: 1"};
constexpr text::Phrase key_project_name{"项目名称，写进报告", "name of the project, as reports show it"};
constexpr text::Phrase key_project_checklist{"检查表：内置编号，或相对于本文件的路径", "the checklist: a built-in id, or a path relative to this file"};
constexpr text::Phrase key_project_phase{"当前阶段", "the phase the project is in"};
constexpr text::Phrase key_facts{"项目的事实，适用条件会用到", "facts about the project; conditions refer to them"};
constexpr text::Phrase key_project_tables{"数据表在哪个文件里", "which file holds which table"};
constexpr text::Phrase key_file{"文件，相对于项目文件夹", "the file, relative to the project folder"};
constexpr text::Phrase key_sheet{"工作簿中的工作表（默认第一个可见的）", "sheet of a workbook (by default the first visible one)"};
constexpr text::Phrase key_encoding{"编码（默认自动识别）", "encoding (found out by default)"};
constexpr text::Phrase key_delimiter{"分隔符，一个字符（默认自动识别）", "delimiter, one character (found out by default)"};
constexpr text::Phrase key_quote{"括住值的引号：\" 或 '；none 表示引号是普通字符（默认自动识别）", "the quote around values, \" or '; none: quotes are ordinary characters (found out by default)"};
constexpr text::Phrase key_escape{"引号前的转义符：\\ 或 none（默认自动识别）", "the escape in front of quotes, \\ or none (found out by default)"};
constexpr text::Phrase key_initial_blanks{"分隔符与引号之间的空格：skip 略去，keep 保留（默认自动识别）", "blanks between a delimiter and a quote: skip or keep them (found out by default)"};
constexpr text::Phrase key_header_row{"表头在第几行（默认自动识别）；0 为没有表头", "row of the header (found out by default); 0: there is none"};
constexpr text::Phrase key_header_rows{"表头占几行（默认自动识别）", "how many rows the header has (found out by default)"};
constexpr text::Phrase key_footer_rows{"末尾有几行不是数据（默认识别合计行）", "how many rows at the end are no data (by default rows of totals are found)"};
constexpr text::Phrase key_dates{"1/2/2026 之类的日期以年、日还是月开头，或为民国纪年；可为整表写一个，也可按列写（默认从整列得知）", "whether dates such as 1/2/2026 begin with the year, the day or the month, or count years of the Republic (minguo); one for the table, or one for each column (learned from the column by default)"};
constexpr text::Phrase key_decimal{"小数点的写法（默认自动识别）", "the decimal mark (found out by default)"};
constexpr text::Phrase key_header_texts{"列编号对应的表头文字", "column ids and the header texts they have in the file"};
constexpr text::Phrase key_allow{"本项目允许的动作", "what this project allows"};
constexpr text::Phrase key_commands{"探针可以运行的程序", "programs that probes may run"};
constexpr text::Phrase key_project_items{"本项目自己的检查项", "items of this project's own"};
constexpr text::Phrase key_answers{"对需要人回答的检查项的回答", "answers to the items that people answer"};
constexpr text::Phrase key_waivers{"豁免：允许带着不通过的项继续", "permissions to go on although an item fails"};
constexpr text::Phrase key_item{"检查项的编号", "id of the item"};
constexpr text::Phrase key_answer{"选项的编号", "id of the choice"};
constexpr text::Phrase key_by{"谁回答的", "who answers"};
constexpr text::Phrase key_date{"回答日期", "day of the answer"};
constexpr text::Phrase key_expires{"有效期：日期，或自回答之日起的天数，如 90d", "until when it holds: a date, or days from the answer such as 90d"};
constexpr text::Phrase key_reviewer{"复核人（不能是回答人）", "who reviewed it (another person)"};
constexpr text::Phrase key_note{"备注", "a note"};
constexpr text::Phrase key_evidence{"回答所依据的文件或网址", "the files or addresses that the answer rests on"};
constexpr text::Phrase key_url{"网址", "an address"};
constexpr text::Phrase key_sha256{"文件的 SHA-256；文件改动后证据失效", "SHA-256 of the file; a changed file is no evidence"};
constexpr text::Phrase key_reason{"为什么可以继续", "why it is all right to go on"};
constexpr text::Phrase key_approver{"谁批准的", "who approves"};
constexpr text::Phrase key_waiver_expires{"有效到哪一天（含）", "the last day on which it holds"};
// clang-format on
}  // namespace phrases

using text::say;
using Kind = Shape::Kind;

Shape a(Kind kind) { return {.kind = kind}; }
Shape word(std::vector<std::string> allowed) { return {.kind = Kind::text, .allowed = std::move(allowed)}; }
Shape list(Shape inner, std::size_t least = 0) {
  return {.kind = Kind::list, .least = least, .inner = {std::move(inner)}};
}
Shape map(Shape inner) { return {.kind = Kind::map, .inner = {std::move(inner)}}; }
Shape keys(std::vector<Key> all, std::vector<std::string> one_of = {}) {
  return {.kind = Kind::keys, .keys = std::move(all), .one_of = std::move(one_of)};
}
Shape either(Shape one, Shape other) { return {.kind = Kind::either, .inner = {std::move(one), std::move(other)}}; }

template <const text::Phrase& meaning>
Key key(std::string name, Shape shape, Need need = Need::optional) {
  return {std::move(name), std::move(shape), say<meaning>(), need};
}

Shape thresholds() {
  return keys({key<phrases::key_overall>("overall", a(Kind::percent)),
               key<phrases::key_domain_threshold>("domain", a(Kind::percent)),
               key<phrases::key_coverage>("coverage", a(Kind::percent))});
}

Shape weights() {
  return keys({key<phrases::key_severity_weight>("critical", a(Kind::positive)),
               key<phrases::key_severity_weight>("high", a(Kind::positive)),
               key<phrases::key_severity_weight>("medium", a(Kind::positive)),
               key<phrases::key_severity_weight>("low", a(Kind::positive))});
}

Shape phase() {
  return keys({key<phrases::key_phase_id>("id", a(Kind::id), Need::always),
               key<phrases::key_title>("title", a(Kind::localized), Need::finally),
               key<phrases::key_phase_thresholds>("thresholds", thresholds())});
}

Shape domain() {
  return keys({key<phrases::key_domain_id>("id", a(Kind::id), Need::always),
               key<phrases::key_title>("title", a(Kind::localized), Need::finally),
               key<phrases::key_domain_weight>("weight", a(Kind::positive))});
}

Shape domain_changes() {
  return map(keys({key<phrases::key_title>("title", a(Kind::localized)),
                   key<phrases::key_domain_weight>("weight", a(Kind::positive))}));
}

Shape column() {
  return keys({key<phrases::key_column_id>("id", a(Kind::name), Need::always),
               key<phrases::key_title>("title", a(Kind::localized), Need::finally),
               key<phrases::key_column_aliases>("aliases", list(a(Kind::text))),
               key<phrases::key_column_values>("values", list(a(Kind::text), 1))});
}

Shape table() {
  return keys({key<phrases::key_table_id>("id", a(Kind::id), Need::always),
               key<phrases::key_title>("title", a(Kind::localized), Need::finally),
               key<phrases::key_table_kind>("kind", word({"exported", "written"})),
               key<phrases::key_table_file>("file", a(Kind::inner_path)),
               key<phrases::key_table_columns>("columns", list(column()), Need::finally),
               key<phrases::key_table_people>(
                   "people", list(keys({key<phrases::key_people_role>("role", a(Kind::name), Need::always),
                                        key<phrases::key_people_name>("name", a(Kind::name), Need::always)})))});
}

Shape expect() {
  return either(a(Kind::bound), keys({key<phrases::key_pass>("pass", a(Kind::bound), Need::always),
                                      key<phrases::key_fail>("fail", a(Kind::bound))}));
}

Shape check() {
  return keys({key<phrases::key_probe>("probe", a(Kind::id), Need::always),
               key<phrases::key_with>("with", map(a(Kind::any))), key<phrases::key_expect>("expect", expect())});
}

Shape choice() {
  return keys({key<phrases::key_choice_id>("id", a(Kind::id), Need::always),
               key<phrases::key_title>("title", a(Kind::localized), Need::always),
               key<phrases::key_choice_value>("value", {.kind = Kind::number, .high = 1}, Need::always),
               key<phrases::key_choice_risk>("risk", a(Kind::localized))});
}

Shape ask() {
  return keys({key<phrases::key_question>("question", a(Kind::localized), Need::always),
               key<phrases::key_choices>("choices", list(choice(), 2)),
               key<phrases::key_ask_evidence>("evidence", a(Kind::flag)),
               key<phrases::key_ask_valid>("valid", a(Kind::days)),
               key<phrases::key_ask_review>("review", a(Kind::flag)),
               key<phrases::key_ask_who>("who", either(a(Kind::text), a(Kind::localized)))});
}

// Header texts of a well-known system's exports.
Shape system_exports() {
  return keys({key<phrases::key_title>("title", a(Kind::localized), Need::finally),
               key<phrases::key_system_tables>("tables", map(map(list(a(Kind::text), 1))), Need::finally)});
}

Key exports() { return key<phrases::key_exports>("exports", map(system_exports())); }
Key examples() { return key<phrases::key_examples>("examples", map(map(either(a(Kind::text), a(Kind::localized))))); }

// What an item says of a finding: see checklist/found.hpp.
Shape found() {
  return keys({key<phrases::key_found_zh>("zh", a(Kind::text), Need::finally),
               key<phrases::key_found_en>("en", a(Kind::text), Need::finally),
               key<phrases::key_found_partial>("partial", a(Kind::localized)),
               key<phrases::key_found_pass>("pass", a(Kind::localized))});
}

// What an item says of its findings, and of those who see to them.
std::vector<Key> with_words(std::vector<Key> all) {
  all.push_back(key<phrases::key_item_found>("found", found()));
  all.push_back(key<phrases::key_item_risk>("risk", a(Kind::localized)));
  all.push_back(key<phrases::key_item_who>("who", either(a(Kind::text), a(Kind::localized))));
  return all;
}

// What an item and a change to an item have in common; `need` tells them apart.
std::vector<Key> item_keys(Need need) {
  return with_words({key<phrases::key_item_domain>("domain", a(Kind::id), need),
                     key<phrases::key_item_phases>("phases", list(a(Kind::id), 1), need),
                     key<phrases::key_item_severity>("severity", word({"critical", "high", "medium", "low"}), need),
                     key<phrases::key_item_weight>("weight", a(Kind::positive)),
                     key<phrases::key_item_gate>("gate", a(Kind::flag)),
                     key<phrases::key_item_title>("title", a(Kind::localized), need),
                     key<phrases::key_item_why>("why", a(Kind::localized), need),
                     key<phrases::key_item_fix>("fix", a(Kind::localized), need),
                     key<phrases::key_item_source>("source", a(Kind::text)),
                     key<phrases::key_item_basis>("basis", word({"proposal"})),
                     key<phrases::key_item_needs>("needs", list(a(Kind::id))),
                     key<phrases::key_item_applies_if>("applies_if", a(Kind::condition)),
                     key<phrases::key_item_empty>("empty", word({"not_applicable", "unknown"})),
                     key<phrases::key_item_effort>("effort", a(Kind::days)), key<phrases::key_check>("check", check()),
                     key<phrases::key_ask>("ask", ask())});
}

// What a part does not say, its item says for it.
Shape part() {
  return keys(with_words({key<phrases::key_item_id>("id", a(Kind::id), Need::always),
                          key<phrases::key_item_title>("title", a(Kind::localized), Need::always),
                          key<phrases::key_item_phases>("phases", list(a(Kind::id), 1)),
                          key<phrases::key_item_why>("why", a(Kind::localized)),
                          key<phrases::key_item_fix>("fix", a(Kind::localized)),
                          key<phrases::key_item_source>("source", a(Kind::text)),
                          key<phrases::key_item_basis>("basis", word({"proposal"})),
                          key<phrases::key_item_needs>("needs", list(a(Kind::id))),
                          key<phrases::key_item_applies_if>("applies_if", a(Kind::condition)),
                          key<phrases::key_item_empty>("empty", word({"not_applicable", "unknown"})),
                          key<phrases::key_item_effort>("effort", a(Kind::days)),
                          key<phrases::key_check>("check", check()), key<phrases::key_ask>("ask", ask())}),
              {"check", "ask"});
}

Shape item() {
  std::vector<Key> all = item_keys(Need::always);
  all.insert(all.begin(), key<phrases::key_item_id>("id", a(Kind::id), Need::always));
  all.push_back(key<phrases::key_parts>("parts", list(part(), 2)));
  return keys(std::move(all), {"check", "ask", "parts"});
}

Shape item_changes() {
  std::vector<Key> all = item_keys(Need::optional);
  all.push_back(key<phrases::key_expect>("expect", expect()));
  all.push_back(key<phrases::key_with>("with", map(a(Kind::any))));
  return keys(std::move(all));
}

Shape overlay() {
  return keys({key<phrases::key_overlay_items>("items", map(item_changes())),
               key<phrases::key_overlay_keep>("keep", list(a(Kind::id))),
               key<phrases::key_overlay_remove>("remove", list(a(Kind::id)))});
}

Shape date_order() { return word({"year_first", "day_first", "month_first", "minguo"}); }

Shape table_file() {
  return either(a(Kind::text),
                keys({key<phrases::key_file>("file", a(Kind::text)), key<phrases::key_sheet>("sheet", a(Kind::text)),
                      key<phrases::key_encoding>(
                          "encoding", word({"UTF-8", "GB18030", "UTF-16", "Big5", "Big5-HKSCS", "windows-1250",
                                            "windows-1251", "windows-1252", "Shift-JIS", "EUC-KR"})),
                      key<phrases::key_delimiter>("delimiter", a(Kind::character)),
                      key<phrases::key_quote>("quote", word({"\"", "'", "none"})),
                      key<phrases::key_escape>("escape", word({"\\", "none"})),
                      key<phrases::key_initial_blanks>("initial_blanks", word({"skip", "keep"})),
                      key<phrases::key_header_row>("header_row", {.kind = Kind::integer, .low = 0}),
                      key<phrases::key_header_rows>("header_rows", {.kind = Kind::integer, .low = 1}),
                      key<phrases::key_footer_rows>("footer_rows", {.kind = Kind::integer, .low = 0}),
                      key<phrases::key_decimal>("decimal", word({".", ","})),
                      key<phrases::key_dates>("dates", either(date_order(), map(date_order()))),
                      key<phrases::key_header_texts>("columns", map(a(Kind::text)))}));
}

Shape evidence() {
  return keys(
      {key<phrases::key_file>("file", a(Kind::text)), key<phrases::key_url>("url", a(Kind::url)),
       key<phrases::key_meeting>("meeting", a(Kind::text)), key<phrases::key_sha256>("sha256", a(Kind::sha256))},
      {"file", "url", "meeting"});
}

}  // namespace

const Shape& checklist_shape() {
  static const Shape shape = keys(
      {key<phrases::key_checklist>("checklist", a(Kind::id), Need::always),
       key<phrases::key_version>("version", a(Kind::text), Need::finally),
       key<phrases::key_title>("title", a(Kind::localized), Need::finally),
       key<phrases::key_extends>("extends", a(Kind::text)), key<phrases::key_include>("include", list(a(Kind::text))),
       key<phrases::key_phases>("phases", list(phase()), Need::finally),
       key<phrases::key_domains>("domains", either(list(domain()), domain_changes()), Need::finally),
       key<phrases::key_weights>("weights", weights()), key<phrases::key_thresholds>("thresholds", map(thresholds())),
       key<phrases::key_tables>("tables", list(table())), key<phrases::key_items>("items", list(item())), exports(),
       examples(), key<phrases::key_overlay>("overlay", overlay())});
  return shape;
}

const Shape& fragment_shape() {
  static const Shape shape = keys({key<phrases::key_tables>("tables", list(table())),
                                   key<phrases::key_items>("items", list(item())), exports(), examples()});
  return shape;
}

const Shape& project_shape() {
  static const Shape shape = keys(
      {key<phrases::key_readiness>("readiness", {.kind = Kind::integer, .low = 1}, Need::always),
       key<phrases::key_project_name>("name", either(a(Kind::text), a(Kind::localized)), Need::always),
       key<phrases::key_project_checklist>("checklist", a(Kind::text), Need::always),
       key<phrases::key_project_phase>("phase", a(Kind::id), Need::always),
       key<phrases::key_facts>("facts", map(either(a(Kind::text), map(a(Kind::text))))),
       key<phrases::key_project_tables>("tables", map(table_file())),
       key<phrases::key_machines>("machines", map(either(a(Kind::text), map(a(Kind::text))))),
       key<phrases::key_allow>(
           "allow", keys({key<phrases::key_commands>("commands", list(either(a(Kind::text), list(a(Kind::text), 1)))),
                          key<phrases::key_hosts>("hosts", list(a(Kind::text)))})),
       key<phrases::key_thresholds>("thresholds", map(thresholds())), key<phrases::key_weights>("weights", weights()),
       key<phrases::key_domains>("domains", domain_changes()), key<phrases::key_overlay>("overlay", overlay()),
       key<phrases::key_project_items>("items", list(item()))});
  return shape;
}

const Shape& machine_shape() {
  static const Shape shape =
      keys({key<phrases::key_machine_format>("readiness_machine", {.kind = Kind::integer, .low = 1}, Need::always),
            key<phrases::key_machine_host>("host", a(Kind::text), Need::always),
            key<phrases::key_machine_collected>("collected", a(Kind::text), Need::always),
            key<phrases::key_machine_processors>("processors", {.kind = Kind::integer, .low = 1}, Need::always),
            key<phrases::key_machine_memory>("memory_bytes", {.kind = Kind::integer, .low = 1}, Need::always),
            key<phrases::key_machine_system>(
                "system",
                keys({key<phrases::key_machine_system_id>("id", a(Kind::text), Need::always),
                      key<phrases::key_machine_system_version>("version", a(Kind::any), Need::always),
                      key<phrases::key_machine_system_name>("name", a(Kind::text), Need::always)}),
                Need::always),
            key<phrases::key_machine_disks>(
                "disks",
                list(keys({key<phrases::key_machine_path>("path", a(Kind::text), Need::always),
                           key<phrases::key_machine_total>("total_bytes", {.kind = Kind::integer}, Need::always),
                           key<phrases::key_machine_free>("free_bytes", {.kind = Kind::integer}, Need::always)})),
                Need::always),
            key<phrases::key_machine_programs>(
                "programs",
                list(keys({key<phrases::key_machine_command>("command", a(Kind::text), Need::always),
                           key<phrases::key_machine_output>("output", a(Kind::any), Need::always)})),
                Need::always)});
  return shape;
}

const Shape& answers_shape() {
  static const Shape shape = keys({key<phrases::key_answers>(
      "answers",
      list(keys({key<phrases::key_item>("item", a(Kind::id), Need::always),
                 key<phrases::key_answer>("answer", a(Kind::id), Need::always),
                 key<phrases::key_by>("by", a(Kind::text), Need::always),
                 key<phrases::key_date>("date", a(Kind::date), Need::always),
                 key<phrases::key_expires>("expires", a(Kind::expiry)),
                 key<phrases::key_reviewer>("reviewer", a(Kind::text)), key<phrases::key_note>("note", a(Kind::text)),
                 key<phrases::key_evidence>("evidence", list(evidence()))})))});
  return shape;
}

const Shape& waivers_shape() {
  static const Shape shape = keys({key<phrases::key_waivers>(
      "waivers", list(keys({key<phrases::key_item>("item", a(Kind::id), Need::always),
                            key<phrases::key_reason>("reason", a(Kind::text), Need::always),
                            key<phrases::key_approver>("approver", a(Kind::text), Need::always),
                            key<phrases::key_waiver_expires>("expires", a(Kind::date), Need::always)})))});
  return shape;
}

}  // namespace readiness::checklist
