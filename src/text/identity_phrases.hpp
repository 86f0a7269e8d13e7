// SPDX-License-Identifier: Apache-2.0
// What is said about records that may be one customer.
#pragma once

#include "text/phrase.hpp"

namespace readiness::text::phrases {

// clang-format off
// how two records agree
inline constexpr Phrase name_full{"名称完全相同", "same full name"};
inline constexpr Phrase name_core{"字号与行业相同", "same core of the name"};
inline constexpr Phrase name_words{"名称用词相同、次序或拼写不同", "same words in another order or spelling"};
inline constexpr Phrase name_near{"名称仅一两字之差或同音", "names a slip apart, or spoken alike"};
inline constexpr Phrase name_brand{"字号相同，一方行业用词较少", "same brand, one name says less about the trade"};
inline constexpr Phrase name_part{"一方名称是另一方的一部分或简称", "one name is a part or an abbreviation of the other"};
inline constexpr Phrase name_trade{"字号相同而行业不同", "same brand in another trade"};
inline constexpr Phrase name_similar{"名称相似", "similar names"};
inline constexpr Phrase name_different{"名称不同", "different names"};
inline constexpr Phrase code_equal{"信用代码一致", "credit code equal"};
inline constexpr Phrase code_near{"信用代码仅一处不同", "credit codes a slip apart"};
inline constexpr Phrase code_different{"信用代码不同", "credit code differs"};
inline constexpr Phrase phone_equal{"电话一致", "phone equal"};
inline constexpr Phrase phone_tail{"电话一致（一方缺区号）", "phone equal but for the area code"};
inline constexpr Phrase phone_different{"电话不同", "phone differs"};
inline constexpr Phrase email_equal{"邮箱一致", "e-mail equal"};
inline constexpr Phrase email_domain{"邮箱域名一致", "same e-mail domain"};
inline constexpr Phrase email_different{"邮箱不同", "e-mail differs"};
inline constexpr Phrase place_city{"城市相同", "same city"};
inline constexpr Phrase place_province{"省份相同", "same province"};
inline constexpr Phrase place_different{"地区不同", "city differs"};
inline constexpr Phrase address_equal{"地址一致", "address equal"};
inline constexpr Phrase address_near{"地址相近", "address nearly equal"};
inline constexpr Phrase address_part{"地址部分相同", "address partly equal"};
inline constexpr Phrase address_different{"地址不同", "address differs"};
inline constexpr Phrase date_equal{"日期一致", "date equal"};
inline constexpr Phrase date_near{"日期仅一处不同", "dates a slip apart"};
inline constexpr Phrase date_different{"日期不同", "date differs"};
inline constexpr Phrase branch_same{"同一分支机构", "same branch"};
inline constexpr Phrase branch_different{"分支机构不同", "branch differs"};
inline constexpr Phrase form_same{"组织形式相同", "same legal form"};
inline constexpr Phrase form_different{"组织形式不同", "legal form differs"};
inline constexpr Phrase level_about{"{0}（{1}）", "{0} {1}"};
inline constexpr Phrase name_is_common{"此名称重复过多，说明力弱", "a name that too many share"};

// verdicts
inline constexpr Phrase verdict_same{"同一客户", "same"};
inline constexpr Phrase verdict_possible{"可能相同", "possible"};
inline constexpr Phrase verdict_different{"不同", "different"};

// columns by their role, and keys of blocks
inline constexpr Phrase role_id{"编号", "id"};
inline constexpr Phrase role_name{"名称", "name"};
inline constexpr Phrase role_code{"信用代码", "credit code"};
inline constexpr Phrase role_phone{"电话", "phone"};
inline constexpr Phrase role_email{"邮箱", "e-mail"};
inline constexpr Phrase role_place{"城市", "city"};
inline constexpr Phrase role_address{"地址", "address"};
inline constexpr Phrase role_date{"日期", "date"};
inline constexpr Phrase role_updated{"更新时间", "updated"};
inline constexpr Phrase key_domain{"邮箱域名", "e-mail domain"};
inline constexpr Phrase key_core{"名称核心", "core of the name"};
inline constexpr Phrase key_brand{"字号", "brand"};
inline constexpr Phrase key_sound{"名称读音", "sound of the name"};
inline constexpr Phrase key_piece{"名称片段", "piece of the name"};

// sheets
inline constexpr Phrase column_verdict{"结论", "verdict"};
inline constexpr Phrase column_probability{"概率（%）", "probability %"};
inline constexpr Phrase column_weight{"权重（比特）", "weight (bits)"};
inline constexpr Phrase column_row{"行号", "row"};
inline constexpr Phrase column_reason{"理由", "reason"};
inline constexpr Phrase column_group{"组", "group"};
inline constexpr Phrase column_action{"建议", "action"};
inline constexpr Phrase column_table{"表", "table"};
inline constexpr Phrase column_filled{"已填列数", "filled columns"};
inline constexpr Phrase column_matched_row{"对应行号", "matched row"};
inline constexpr Phrase column_of_side{"{0} {1}", "{0} {1}"};
inline constexpr Phrase side_a{"A", "A"};
inline constexpr Phrase side_b{"B", "B"};
inline constexpr Phrase only_in_a{"仅 A 有", "only in A"};
inline constexpr Phrase only_in_b{"仅 B 有", "only in B"};
inline constexpr Phrase no_duplicate{"无重复", "no duplicate"};
inline constexpr Phrase action_keep{"保留", "keep"};
inline constexpr Phrase action_merge{"并入", "merge"};
inline constexpr Phrase action_review{"复核", "review"};

// the summary
inline constexpr Phrase match_title{"两表客户比对", "The same customers in two tables"};
inline constexpr Phrase dedupe_title{"重复客户", "Duplicate customers"};
inline constexpr Phrase matched_summary{"同一客户 {0} 对，可能相同 {1} 对；仅 A 有 {2} 条，仅 B 有 {3} 条", "{0} pairs are the same customer, {1} possibly; {2} records are only in A, {3} only in B"};
inline constexpr Phrase deduped_summary{"{0} 组重复客户，共 {1} 条记录；另有 {2} 对可能相同，待复核", "{0} groups of one customer, {1} records in all; {2} pairs are possibly the same, to be reviewed"};
inline constexpr Phrase section_rows{"明细", "Details"};
inline constexpr Phrase section_blocks{"未全部两两比较的记录", "Not every pair was compared"};
inline constexpr Phrase section_weights{"权重", "Weights"};
inline constexpr Phrase oversize_note{"下列键值被过多记录共用，每条记录只与其中最相近的 {0} 条比较。", "Too many records share these keys; each was compared with the {0} that are most like it."};
inline constexpr Phrase block_key{"键", "key"};
inline constexpr Phrase block_example{"示例", "example"};
inline constexpr Phrase block_records{"记录数", "records"};
inline constexpr Phrase block_skipped{"未比较的对数", "pairs not compared"};
inline constexpr Phrase weights_note{"来源：{0}；先验概率 {1}；概率不低于 {2} 为同一客户，不低于 {3} 为可能相同", "Origin: {0}; prior probability {1}; same from {2}, possible from {3}"};
inline constexpr Phrase weight_level{"层级", "level"};
inline constexpr Phrase weight_meaning{"含义", "meaning"};
inline constexpr Phrase found_in{"{0}：{1} 行，按 {2} 比对", "{0}: {1} rows, compared by {2}"};
inline constexpr Phrase oversize_told{"{0}“{1}”由 {2} 条记录共用，{3} 对未比较", "{0} '{1}' is shared by {2} records: {3} pairs were not compared"};
inline constexpr Phrase oversize_more{"另有 {0} 个这样的键", "{0} more keys like that"};
inline constexpr Phrase matches_left_out{"每条记录只列出最好的 {0} 个匹配，另有 {1} 对未列出", "only the best {0} matches of a record are listed; {1} pairs are not"};
inline constexpr Phrase refused_told{"{0} 对因信用代码、行业或分支机构矛盾未并入同一组", "{0} pairs were not brought into one group: credit codes, trades or branches contradict"};

// errors
inline constexpr Phrase thresholds_crossed{"possible（{0}）不能大于 same（{1}）", "possible ({0}) cannot be above same ({1})"};
inline constexpr Phrase weights_not_a_map{"此处应为键值对", "this has to be a map"};
inline constexpr Phrase not_a_share{"{0} 应为 0 与 1 之间的数，而不是“{1}”", "{0} has to be a number between 0 and 1, not '{1}'"};
inline constexpr Phrase unknown_weight{"没有“{0}”", "there is no '{0}'"};
inline constexpr Phrase nothing_to_compare{"{0} 中没有可用于比对的列：名称、信用代码、电话或邮箱", "{0} has no column to compare: name, credit code, phone or e-mail"};
inline constexpr Phrase say_which_column{"用 --name 等选项指明列。表头：{0}", "say which column it is, with --name and the like. Headers: {0}"};
inline constexpr Phrase too_many_to_match{"{0} 超过 {1} 行", "{0} has more than {1} rows"};

// the commands
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
inline constexpr Phrase share_form{"写 0 与 1 之间的小数，如 0.95", "write a number between 0 and 1, like 0.95"};
// clang-format on

}  // namespace readiness::text::phrases
