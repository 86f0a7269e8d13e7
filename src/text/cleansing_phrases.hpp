// SPDX-License-Identifier: Apache-2.0
// What the probes on cleansing and standards say.
#pragma once

#include "text/phrase.hpp"

namespace readiness::text::phrases {

// clang-format off
// parameters
inline constexpr Phrase place_of_field_wrong{"“{0}”应写成 [表, 列] 或 [表, 列, 条件]", "'{0}' must be [table, column] or [table, column, condition]"};
inline constexpr Phrase work_kind_unknown{"“{0}”的第一个值“{1}”不是可用的类别", "'{1}', the first value of '{0}', is no kind of work"};
inline constexpr Phrase work_kinds{"可用的类别：blank、duplicate、ill_formed、broken", "kinds: blank, duplicate, ill_formed, broken"};
inline constexpr Phrase work_is_incomplete{"“{0}”应写成 {1}", "'{0}' must be {1}"};

// reports and the fields that they need
inline constexpr Phrase reports_served{"{1} 张报表中有 {0} 张所需的字段都够用", "reports that have the fields they need: {0} of {1}"};
inline constexpr Phrase reports_not_served{"数据不足的报表：{0}", "reports without the data: {0}"};
inline constexpr Phrase field_too_empty{"“{0}”只填了 {1} %，至少要 {2} %", "{0} is filled to {1} %, and {2} % are needed"};
inline constexpr Phrase field_without_rows{"“{0}”所在的表没有相关数据", "the table of {0} has no rows for it"};
inline constexpr Phrase field_without_place{"检查项没有说明该字段在哪张表", "the item does not say where this field is"};

// clean-up effort
inline constexpr Phrase cleaning_needed{"待清洗 {0} 条，共需 {1} 人天，计划了 {2} 人天", "rows to clean: {0}; person-days needed: {1}, planned for them: {2}"};
inline constexpr Phrase nothing_to_clean{"没有需要清洗的记录", "nothing is left to clean"};
inline constexpr Phrase task_too_short{"{0} 条、每条 {1} 分钟，需要 {2} 人天", "{0} rows at {1} minutes need {2} person-days"};
inline constexpr Phrase tasks_not_planned{"没有列入计划的任务：{0}", "tasks that are not planned: {0}"};
inline constexpr Phrase task_minutes_missing{"没有写每条用时，按 {0} 分钟计", "the minutes a row are missing; counted as {0}"};

// merges
inline constexpr Phrase merges_final{"{1} 次合并中有 {0} 次去向明确", "merges with a clear outcome: {0} of {1}"};
inline constexpr Phrase merge_number_missing{"缺少被合并或保留的编号", "a number is missing"};
inline constexpr Phrase merged_into_itself{"合并到了自己", "merged into itself"};
inline constexpr Phrase merged_twice{"第 {0} 行已经把它合并过", "row {0} has merged it already"};
inline constexpr Phrase merged_in_a_circle{"合并成了一个环，没有一条记录留下", "the merges go in a circle, and no record is left"};
inline constexpr Phrase merged_into_merged{"保留的记录在第 {0} 行又被合并掉了", "the survivor is itself merged away in row {0}"};
// clang-format on

}  // namespace readiness::text::phrases
