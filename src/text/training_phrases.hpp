// SPDX-License-Identifier: Apache-2.0
// What the probes of training and cooperation say; what they share with the data probes is in
// data_probe_phrases.hpp.
#pragma once

#include "text/phrase.hpp"

namespace readiness::text::phrases {

// clang-format off
// has_clear_raci
inline constexpr Phrase raci_clear{"{1} 项活动中有 {0} 项职责清楚", "activities with clear responsibilities: {0} of {1}"};
inline constexpr Phrase nobody_accountable{"没有负责人（A）", "nobody is accountable (A)"};
inline constexpr Phrase several_accountable{"有 {0} 位负责人（A），应只有一位", "{0} are accountable (A), one should be"};
inline constexpr Phrase nobody_responsible{"没有执行人（R）", "nobody is responsible (R)"};
inline constexpr Phrase not_in_table{"不在表 {0} 中", "not in table {0}"};
inline constexpr Phrase people_column_missing{"写了 people_table 就必须写 people_column", "people_table needs a people_column"};
inline constexpr Phrase people_table_missing{"写了 {0} 就必须写 people_table", "{0} needs a people_table"};

// covers_everyone
inline constexpr Phrase coverage{"“{0}”覆盖率最低：{2} 人中有 {1} 人参加（{3} %）；全员 {5} 人中有 {4} 人（{6} %）", "the lowest share is in {0}: {1} of {2} people ({3} %); of all, {4} of {5} ({6} %)"};
inline constexpr Phrase person_not_covered{"“{0}”中没有参加记录的人员", "no attendance is recorded for this person in {0}"};
inline constexpr Phrase person_without_key{"“{0}”中没有填写 {1} 的人员，无法与参加记录核对", "this person in {0} has no {1}, so attendance cannot be looked up"};
inline constexpr Phrase no_group{"（未分组）", "(no group)"};

// has_super_users
inline constexpr Phrase super_users{"{1} 个组中有 {0} 个有足够的超级用户（每 {2} 人至少一位）", "groups with enough super users (one for every {2} people): {0} of {1}"};
inline constexpr Phrase super_users_missing{"“{0}”有 {1} 人、{2} 位超级用户，需要 {3} 位", "{0} has {1} people and {2} super user(s); {3} needed"};

// meets_regularly
inline constexpr Phrase longest_gap{"最长间隔 {0} 天（{1} 至 {2}）", "the longest gap is {0} days ({1} to {2})"};
inline constexpr Phrase gap_before_meeting{"距上一次（{0}）{1} 天", "{1} days after the one before ({0})"};
inline constexpr Phrase gap_until_today{"此后至今（{0}）{1} 天没有记录", "nothing is recorded in the {1} days until today ({0})"};
inline constexpr Phrase gap_from_start{"自 {0} 起 {1} 天后才有记录", "the first one is {1} days after {0}"};
inline constexpr Phrase no_meeting{"没有一行有截至今天的日期，间隔无从计算", "no row has a date up to today, so there is no gap to compute"};
inline constexpr Phrase unreadable_dates{"{0} 行的日期无法识别，未计入", "rows left out because their date cannot be read: {0}"};
inline constexpr Phrase date_unreadable{"日期无法识别", "this is no date that can be read"};
inline constexpr Phrase not_begun{"{0} 尚未到来", "{0} is still to come"};

// involves_every_group
inline constexpr Phrase cells_filled{"{1} 个应参与的组合中有 {0} 个有记录", "combinations with an entry: {0} of {1}"};
inline constexpr Phrase groups_involved{"{1} 个应参与的组中有 {0} 个有记录", "groups with an entry: {0} of {1}"};
inline constexpr Phrase group_missing{"没有“{0}”的记录", "there is no entry for {0}"};
inline constexpr Phrase cell_missing{"“{1}”中没有“{0}”的记录", "there is no entry for {0} in {1}"};
inline constexpr Phrase no_group_expected{"表 {0} 的“{1}”没有列出任何组", "{1} of table {0} lists no group"};
inline constexpr Phrase no_cell{"表 {0} 的“{1}”没有任何值", "{1} of table {0} has no value"};
inline constexpr Phrase groups_are_missing{"groups 与 groups_table 必须写一个", "either groups or groups_table is needed"};
inline constexpr Phrase groups_given_twice{"groups 与 groups_table 只能写一个", "groups and groups_table exclude each other"};
inline constexpr Phrase groups_column_missing{"写了 groups_table 就必须写 groups_column", "groups_table needs a groups_column"};
inline constexpr Phrase groups_table_missing{"写了 {0} 就必须写 groups_table", "{0} needs a groups_table"};
// clang-format on

}  // namespace readiness::text::phrases
