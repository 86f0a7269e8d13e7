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
inline constexpr Phrase key_sound{"字号读音", "sound of the brand"};
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

// errors
inline constexpr Phrase nothing_to_compare{"{0} 中没有可用于比对的列：名称、信用代码、电话或邮箱", "{0} has no column to compare: name, credit code, phone or e-mail"};
inline constexpr Phrase say_which_column{"用 --name 等选项指明列。表头：{0}", "say which column it is, with --name and the like. Headers: {0}"};
inline constexpr Phrase too_many_records{"{0} 超过 {1} 行", "{0} has more than {1} rows"};
// clang-format on

}  // namespace readiness::text::phrases
