// SPDX-License-Identifier: Apache-2.0
// What is said about a reconciliation of two tables.
#pragma once

#include "text/phrase.hpp"

namespace readiness::text::phrases {

// clang-format off
// the mapping and its rules
inline constexpr Phrase recon_mapping_row{"{0} 第 {1} 行：{2}", "{0}, row {1}: {2}"};
inline constexpr Phrase recon_small_too_large{"{0} 超过 {1} 行", "{0} has more than {1} rows"};
inline constexpr Phrase recon_code_twice{"{0} 第 {1} 行：旧值“{2}”已对应“{3}”，又对应“{4}”", "{0}, row {1}: the old value '{2}' is '{3}' already, and now '{4}'"};
inline constexpr Phrase recon_no_codes{"{0} 中没有字段“{1}”的代码", "{0} has no codes for the column '{1}'"};
inline constexpr Phrase recon_codes_not_given{"规则要按代码表对照，但没有指明代码表", "the rule maps codes, and no code table is named"};
inline constexpr Phrase recon_give_codes{"写成 map(代码表.csv) 或 map(旧=新, 旧=新)，或用 --codes 指明", "write map(codes.csv) or map(old=new, old=new), or name one with --codes"};
inline constexpr Phrase recon_rule_unknown{"不认识的转换规则“{0}”", "unknown rule '{0}'"};
inline constexpr Phrase recon_rule_argument{"规则“{0}”的参数“{1}”不对", "the argument '{1}' does not fit the rule '{0}'"};
inline constexpr Phrase recon_rule_division{"“{0}”可能除不尽；只能除以 10、100、1000 等，其余请写成乘法", "'{0}' need not come out even: divide by 10, 100, 1000 and so on, else multiply"};
inline constexpr Phrase recon_type_unknown{"不认识的类型“{0}”", "unknown type '{0}'"};
inline constexpr Phrase recon_type_text{"文本", "text"};
inline constexpr Phrase recon_type_code{"编码", "code"};
inline constexpr Phrase recon_type_number{"数值", "number"};
inline constexpr Phrase recon_type_date{"日期", "date"};
inline constexpr Phrase recon_type_time{"时间", "time"};
inline constexpr Phrase recon_tolerance_form{"容差“{0}”不对：写 0.01、1 %、30s、15m、2h 或 1d", "'{0}' is no tolerance: write 0.01, 1 %, 30s, 15m, 2h or 1d"};
inline constexpr Phrase recon_tolerance_type{"容差“{0}”不适用于{1}类型", "a tolerance ('{0}') does not suit the type {1}"};
inline constexpr Phrase recon_header_twice{"{0} 中有 {2} 列都叫“{1}”", "{0} has {2} columns called '{1}'"};
inline constexpr Phrase recon_no_header{"{0} 中没有列“{1}”", "{0} has no column '{1}'"};
inline constexpr Phrase recon_role_unknown{"不认识的用途“{0}”", "unknown role '{0}'"};
inline constexpr Phrase recon_roles{"可用：主键（key）、分组（group），或留空", "allowed: key (主键), group (分组), or nothing"};
inline constexpr Phrase recon_no_source{"没有写源字段", "there is no source column"};
inline constexpr Phrase recon_no_target{"源字段“{0}”没有目标字段，也没有写“不迁移”", "the source column '{0}' has neither a target nor the rule 'drop'"};
inline constexpr Phrase recon_target_twice{"目标字段“{0}”在第 {1} 行已有源字段，本行不比较", "the target '{0}' has a source in row {1} already; this row is left out"};
inline constexpr Phrase recon_use_join{"若由几列合成，各行规则都写“拼接”", "if it is made of several columns, give each the rule 'join'"};
inline constexpr Phrase recon_several_tables{"{0} 涉及几张源表：{1}", "{0} is about several tables: {1}"};
inline constexpr Phrase recon_say_table{"用 --table 指明比较哪一张", "say which one with --table"};
inline constexpr Phrase recon_no_table{"{0} 中没有源表“{1}”", "{0} has no source table '{1}'"};
inline constexpr Phrase recon_no_key{"不知道两表的行靠什么对应：没有主键", "there is no key: nothing tells which row is which"};
inline constexpr Phrase recon_mark_key{"在映射表“用途”一列写“主键”，或用 --key 旧列=新列", "write 'key' in the mapping's column Role, or use --key OLD=NEW"};
inline constexpr Phrase recon_no_batch_column{"{0} 中没有“批次”列", "{0} has no column 'batch'"};
inline constexpr Phrase recon_too_many_rows{"超过 {0} 行的表无法核对", "a table of more than {0} rows cannot be reconciled"};

// what happened to values
inline constexpr Phrase damage_rule_failed{"规则无法套用", "the rule cannot be applied"};
inline constexpr Phrase damage_emptied{"值丢失", "value lost"};
inline constexpr Phrase damage_filled{"原为空，现有值", "was empty, has a value now"};
inline constexpr Phrase damage_blank_form{"空值写法不同", "another way to write no value"};
inline constexpr Phrase damage_wrong_encoding{"乱码", "mojibake"};
inline constexpr Phrase damage_by_spreadsheet{"被表格软件改坏", "damaged by a spreadsheet"};
inline constexpr Phrase damage_padded{"首尾空格不同", "blanks at the ends"};
inline constexpr Phrase damage_line_breaks{"换行符不同", "other line breaks"};
inline constexpr Phrase damage_letter_case{"大小写不同", "other case"};
inline constexpr Phrase damage_width{"全角半角不同", "full width against half width"};
inline constexpr Phrase damage_lost_zeros{"前导零丢失", "leading zeros lost"};
inline constexpr Phrase damage_number_form{"数值相同，写法不同", "the same number, written differently"};
inline constexpr Phrase damage_unit_shift{"单位错位", "unit shifted"};
inline constexpr Phrase damage_sign{"正负号相反", "sign reversed"};
inline constexpr Phrase damage_decimals{"小数位减少", "fewer decimals"};
inline constexpr Phrase damage_date_form{"日期相同，写法不同", "the same time, written differently"};
inline constexpr Phrase damage_time_shift{"时区偏移", "time zone shifted"};
inline constexpr Phrase damage_time_lost{"时刻丢失", "time of day lost"};
inline constexpr Phrase damage_day_month{"日与月颠倒", "day and month swapped"};
inline constexpr Phrase damage_day_shift{"日期差一天", "shifted by a day"};
inline constexpr Phrase damage_truncated{"被截断", "truncated"};
inline constexpr Phrase damage_swapped{"与另一列互换", "swapped with another column"};
inline constexpr Phrase damage_changed{"值不同", "another value"};
inline constexpr Phrase detail_unit{"{0}，× {1}", "{0}, × {1}"};
inline constexpr Phrase detail_decimals{"{0}，剩 {1} 位", "{0}, {1} left"};
inline constexpr Phrase detail_hours{"{0}，{1:+d} 小时", "{0}, {1:+d} h"};
inline constexpr Phrase detail_days{"{0}，{1:+d} 天", "{0}, {1:+d} d"};
inline constexpr Phrase detail_characters{"{0}，剩 {1} 个字符", "{0} at {1} characters"};
inline constexpr Phrase detail_column{"{0}“{1}”", "{0} '{1}'"};
inline constexpr Phrase detail_share{"{0}（{1} 处）", "{0} ({1} of them)"};

// problems
inline constexpr Phrase recon_keys_padded{"去掉前面的零，主键即相同（如旧表 {0} 与新表 {1}）：导出或导入时丢了或多了前导零；可在映射表中对主键写规则“去前导零”或“补零(8)”", "without leading zeros keys agree, such as {0} in the old table and {1} in the new one: an export or import has lost or added leading zeros; give the key the rule 'no leading zeros' or 'pad(8)' in the mapping"};
inline constexpr Phrase recon_keys_guarded{"去掉防止表格软件改写的符号（' 或 =\"\"），主键即相同（如旧表 {0} 与新表 {1}）：请重新导出", "without the guard against spreadsheets (' or =\"\") keys agree, such as {0} in the old table and {1} in the new one: export it again"};
inline constexpr Phrase recon_keys_folded{"不计大小写和全半角，主键即相同（如旧表 {0} 与新表 {1}）；可在映射表中把主键的类型写为“编码”", "without regard to case and width keys agree, such as {0} in the old table and {1} in the new one; give the key the type code in the mapping"};
inline constexpr Phrase recon_keys_reduced{"去掉前导零和防止表格软件改写的符号，且不计大小写和全半角，主键即相同（如旧表 {0} 与新表 {1}）", "without leading zeros and guards, and without regard to case and width, keys agree, such as {0} in the old table and {1} in the new one"};
inline constexpr Phrase recon_nothing_paired{"没有一个主键在两表中都出现：没有可逐行比较的记录", "no key is in both tables: there was nothing to compare row by row"};
inline constexpr Phrase recon_too_many_groups{"分组超过 {0} 个，其余未计", "there are more than {0} groups; the others were not counted"};

// the report
inline constexpr Phrase recon_title{"迁移核对：{0} → {1}", "Reconciliation: {0} → {1}"};
inline constexpr Phrase recon_all_equal{"一致：要求比较的内容全部相符", "EQUAL: everything that was to be compared is the same"};
inline constexpr Phrase recon_is_different{"不一致", "DIFFERENT"};
inline constexpr Phrase recon_is_incomplete{"未能全部比较：已比较的内容相符，但见下面的问题", "INCOMPLETE: what was compared is the same, but see the problems below"};
inline constexpr Phrase recon_fact_result{"结论", "Result"};
inline constexpr Phrase recon_fact_old{"旧表", "Old table"};
inline constexpr Phrase recon_fact_new{"新表", "New table"};
inline constexpr Phrase recon_fact_table{"{0}：{1} 行；{2}", "{0}: {1} rows; {2}"};
inline constexpr Phrase recon_fact_key{"主键", "Key"};
inline constexpr Phrase recon_fact_mapping{"映射", "Mapping"};
inline constexpr Phrase recon_by_name{"无映射表：同名列按原样比较", "none: columns of the same name, as they are"};
inline constexpr Phrase recon_fact_pairs{"逐行比较", "Row by row"};
inline constexpr Phrase recon_pairs{"{0} 对记录，{1} 对相符，{2} 对不符", "{0} pairs of records: {1} equal, {2} different"};
inline constexpr Phrase recon_fact_assumed{"比较口径", "Assumed"};
inline constexpr Phrase recon_assumed{"文本逐字节比较（.5 视同 0.5）；数值 1,200.00 等于 1200，日期 2026/1/30 等于 2026-01-30，编码不计大小写、全半角与首尾空格；主键不计首尾空格", "text byte by byte (.5 is 0.5); as a number 1,200.00 is 1200, as a date 2026/1/30 is 2026-01-30; codes without case, width and blanks at the ends; keys without blanks at the ends"};
inline constexpr Phrase recon_section_problems{"未能比较", "Not compared"};
inline constexpr Phrase recon_section_keys{"记录", "Records"};
inline constexpr Phrase recon_section_columns{"各列", "Columns"};
inline constexpr Phrase recon_section_damage{"差异", "Differences"};
inline constexpr Phrase recon_section_totals{"合计", "Totals"};
inline constexpr Phrase recon_section_groups{"按 {0} 分组", "By {0}"};
inline constexpr Phrase recon_section_batches{"批次（{0}）", "Batches ({0})"};
inline constexpr Phrase recon_section_sample{"随机抽样", "Random sample"};
inline constexpr Phrase recon_section_left_out{"不在比较之列", "Outside the comparison"};
inline constexpr Phrase recon_missing{"新表缺少", "missing in the new table"};
inline constexpr Phrase recon_extra{"新表多出", "only in the new table"};
inline constexpr Phrase recon_repeated_old{"旧表主键不唯一（{0} 个主键）", "key not unique in the old table ({0} keys)"};
inline constexpr Phrase recon_repeated_new{"新表主键不唯一（{0} 个主键）", "key not unique in the new table ({0} keys)"};
inline constexpr Phrase recon_not_unique_old{"旧表主键不唯一", "key not unique in the old table"};
inline constexpr Phrase recon_not_unique_new{"新表主键不唯一", "key not unique in the new table"};
inline constexpr Phrase recon_other_repeated{"对方主键不唯一，无法配对", "cannot be paired: the key is not unique in the other table"};
inline constexpr Phrase recon_blank_old{"旧表主键为空", "no key in the old table"};
inline constexpr Phrase recon_blank_new{"新表主键为空", "no key in the new table"};
inline constexpr Phrase recon_head_what{"项目", "what"};
inline constexpr Phrase recon_head_rows{"行数", "rows"};
inline constexpr Phrase recon_head_first{"首批行", "first rows"};
inline constexpr Phrase recon_head_old_column{"旧列", "old column"};
inline constexpr Phrase recon_head_new_column{"新列", "new column"};
inline constexpr Phrase recon_head_type{"类型", "type"};
inline constexpr Phrase recon_head_rule{"规则", "rule"};
inline constexpr Phrase recon_head_tolerance{"容差", "tolerance"};
inline constexpr Phrase recon_head_different{"不符", "different"};
inline constexpr Phrase recon_head_share{"占比", "share"};
inline constexpr Phrase recon_head_count{"数量", "count"};
inline constexpr Phrase recon_head_old_row{"旧行", "old row"};
inline constexpr Phrase recon_head_new_row{"新行", "new row"};
inline constexpr Phrase recon_head_old_value{"旧值", "old value"};
inline constexpr Phrase recon_head_expected{"应为", "expected"};
inline constexpr Phrase recon_head_new_value{"新值", "new value"};
inline constexpr Phrase recon_head_column{"列", "column"};
inline constexpr Phrase recon_head_old_sum{"旧表合计", "old sum"};
inline constexpr Phrase recon_head_new_sum{"新表合计", "new sum"};
inline constexpr Phrase recon_head_gap{"差额", "difference"};
inline constexpr Phrase recon_head_group{"分组", "group"};
inline constexpr Phrase recon_head_old_rows{"旧行数", "old rows"};
inline constexpr Phrase recon_head_new_rows{"新行数", "new rows"};
inline constexpr Phrase recon_head_gap_of{"{0}差额", "{0}, difference"};
inline constexpr Phrase recon_head_batch{"批次", "batch"};
inline constexpr Phrase recon_head_listed{"登记", "listed"};
inline constexpr Phrase recon_head_in_old{"旧表中", "in old"};
inline constexpr Phrase recon_head_equal{"相符", "equal"};
inline constexpr Phrase recon_head_missing{"缺少", "missing"};
inline constexpr Phrase recon_head_repeated{"主键不唯一", "not unique"};
inline constexpr Phrase recon_head_stratum{"分层", "stratum"};
inline constexpr Phrase recon_head_records{"记录数", "records"};
inline constexpr Phrase recon_head_drawn{"抽取", "drawn"};
inline constexpr Phrase recon_head_wrong{"有误", "wrong"};
inline constexpr Phrase recon_head_key{"主键", "key"};
inline constexpr Phrase recon_head_fault{"问题", "fault"};
inline constexpr Phrase recon_row_key{"第 {0} 行 {1}", "{0} {1}"};
inline constexpr Phrase recon_misfit_old{"旧表 {0} 个值不是{1}", "{0} values of the old table are no {1}"};
inline constexpr Phrase recon_misfit_new{"新表 {0} 个值不是{1}", "{0} values of the new table are no {1}"};
inline constexpr Phrase recon_rows_named{"{0}：第 {1} 行", "{0}: rows {1}"};
inline constexpr Phrase recon_rule_failed_note{"“{0}”：规则“{1}”对 {2} 个值无法套用（第 {3} 行）", "'{0}': the rule '{1}' cannot be applied to {2} values (rows {3})"};
inline constexpr Phrase recon_column_note{"“{0}”：{1}", "'{0}': {1}"};
inline constexpr Phrase recon_no_batch{"（未列入批次）", "(in no batch)"};
inline constexpr Phrase recon_listed_twice{"{0} 行的主键已列入前面的批次，按前者计", "{0} rows list a key that an earlier row lists: the first one counts"};
inline constexpr Phrase recon_sample_statement{"从 {0} 条记录中随机抽取 {1} 条（种子 {2}），{3} 条有误：以 {4} % 的置信度，全部记录的差错率不超过 {5} %", "{1} of {0} records were drawn at random (seed {2}), {3} of them wrong: with {4} % confidence, at most {5} % of all records are"};
inline constexpr Phrase recon_sample_whole{"{0} 条记录全部检查，{1} 条有误：差错率 {2} %", "all {0} records were checked, {1} of them wrong: {2} %"};
inline constexpr Phrase recon_sample_strata{"按分层比例抽取，每层至少一条；置信区间按简单随机抽样计算，偏保守", "each stratum has its share, at least one; the bound is that of a simple sample, which is on the safe side when they are even"};
inline constexpr Phrase recon_sample_rows{"抽中的旧表行：{0}", "rows of the old table that were drawn: {0}"};
inline constexpr Phrase recon_dropped{"不迁移：{0}", "not migrated: {0}"};
inline constexpr Phrase recon_only_old{"仅旧表有、映射未提及：{0}", "only in the old table, and not mapped: {0}"};
inline constexpr Phrase recon_only_new{"仅新表有、映射未提及：{0}", "only in the new table, and not mapped: {0}"};
inline constexpr Phrase recon_groups_told{"{0} 组，{1} 组不符", "{0} groups, {1} of them different"};
inline constexpr Phrase recon_more{"另有 {0} 条，见 JSON 或 --cells", "{0} more: see JSON, or --cells"};
inline constexpr Phrase recon_nothing{"无", "none"};
inline constexpr Phrase recon_list_between{"、", ", "};

// the command
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
inline constexpr Phrase recon_needs_sample{"{0} 须与 --sample 同用", "{0} needs --sample"};
// clang-format on

}  // namespace readiness::text::phrases
