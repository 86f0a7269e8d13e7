// SPDX-License-Identifier: Apache-2.0
// What the probes on mapping tables and on whole tables say.
#pragma once

#include "text/phrase.hpp"

namespace readiness::text::phrases {

// clang-format off
// every column of an export
inline constexpr Phrase columns_mapped{"{1} 个源字段中有 {0} 个已映射或注明不迁移", "source columns that are mapped, or left out on purpose: {0} of {1}"};
inline constexpr Phrase column_not_mapped{"映射表中没有这个字段", "is not in the mapping table"};
inline constexpr Phrase column_not_in_export{"导出文件 {0} 中没有这个字段", "is no column of the export {0}"};
inline constexpr Phrase column_without_target{"既没有目标字段，也没有写明不迁移", "has neither a target nor a rule that leaves it out"};
inline constexpr Phrase table_not_known{"检查项没有说明“{0}”是哪张表", "the item does not say which table {0} is"};

// values in the fields of the new system
inline constexpr Phrase values_fit{"{1} 个值中有 {0} 个放得进新系统的字段", "values that fit the fields of the new system: {0} of {1}"};
inline constexpr Phrase value_too_long{"转换后有 {0} 个字符，目标字段 {1} 只能放 {2} 个", "has {0} characters when converted; {1} takes {2}"};
inline constexpr Phrase value_is_of_other_type{"目标字段 {0} 的类型是“{1}”，这个值不是", "{0} is of the type {1}, which this is not"};
inline constexpr Phrase value_not_converted{"目标字段 {0}：{1}", "{0}: {1}"};
inline constexpr Phrase length_is_no_number{"长度不是整数", "the length is no whole number"};
inline constexpr Phrase type_not_known{"不认识的字段类型", "is no type of a field that is known"};
inline constexpr Phrase types_known{"可用的类型：文本、选项、数字、整数、日期", "types: text, picklist, number, integer, date"};
inline constexpr Phrase nothing_mapped{"映射表中没有可以检查的字段", "the mapping table has no field to check"};

// rules on samples
inline constexpr Phrase samples_right{"{1} 个转换样例中有 {0} 个结果正确，{3} 条转换规则中有 {2} 条有样例", "samples that come out right: {0} of {1}; rules that have a sample: {2} of {3}"};
inline constexpr Phrase sample_comes_out_otherwise{"按规则得到的结果与期望值不同", "the rule gives something else"};
inline constexpr Phrase sample_without_rule{"映射表中没有这个目标字段", "the mapping table does not have this target"};
inline constexpr Phrase rule_without_sample{"这条规则没有样例", "this rule has no sample"};
inline constexpr Phrase table_without_samples{"表 {0} 中没有写明目标字段的样例", "no sample of table {0} names its target"};
inline constexpr Phrase code_map_missing{"代码对照表中没有“{0}”", "there is no code map for {0}"};
inline constexpr Phrase rule_cannot_follow{"规则无法转换这个值", "the rule cannot convert this value"};
inline constexpr Phrase sample_of_joined_field{"这个目标字段由多个源字段拼接而成，无法单独试算", "this target is joined from several fields, so a value alone proves nothing"};
inline constexpr Phrase rule_cannot_be_read{"{0}（{1}）", "{0} ({1})"};

// parts of a whole
inline constexpr Phrase parts_agree{"{1} 条记录中有 {0} 条与其明细合计相符", "records that agree with the total of their parts: {0} of {1}"};
inline constexpr Phrase parts_differ{"明细合计为 {0}", "its parts add up to {0}"};
inline constexpr Phrase parts_are_more{"明细合计为 {0}，比它多", "its parts add up to {0}, which is more"};
inline constexpr Phrase parts_are_missing{"没有明细", "has no parts"};
inline constexpr Phrase whole_is_no_number{"不是数字", "is no number"};
inline constexpr Phrase parts_no_number{"其明细中有值不是数字", "one of its parts is no number"};
inline constexpr Phrase parts_too_large{"合计太大，无法精确计算", "the total is too large for an exact comparison"};
inline constexpr Phrase tolerance_is_no_number{"tolerance 必须是不小于 0 的数字", "tolerance must be a number of 0 or more"};

// batches
inline constexpr Phrase batches_tile{"{1} 条记录中有 {0} 条恰好属于一个批次", "records that belong to exactly one batch: {0} of {1}"};
inline constexpr Phrase batches_faulty{"有问题的批次：{0} 个", "faulty batches: {0}"};
inline constexpr Phrase key_in_no_batch{"不属于任何批次", "belongs to no batch"};
inline constexpr Phrase batch_without_range{"缺少起止编号", "its first or last key is missing"};
inline constexpr Phrase batch_range_reversed{"起始编号大于截止编号", "its first key comes after its last"};
inline constexpr Phrase batch_overlaps{"与第 {0} 行的批次重叠", "overlaps with the batch in row {0}"};
inline constexpr Phrase batch_place_taken{"顺序与第 {0} 行相同", "has the place of row {0}"};
inline constexpr Phrase batch_without_place{"没有写执行顺序", "its place in the order is missing"};
inline constexpr Phrase batch_without_delta{"没有写增量规则", "its delta rule is missing"};
inline constexpr Phrase object_without_batch{"没有批次的对象：{0}", "objects without a batch: {0}"};
inline constexpr Phrase keys_of_object_wrong{"“{0}”应写成 [表, 编号列]", "'{0}' must be [table, key column]"};
// clang-format on

}  // namespace readiness::text::phrases
