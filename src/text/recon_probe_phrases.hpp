// SPDX-License-Identifier: Apache-2.0
// What probes say about a migration.
#pragma once

#include "text/phrase.hpp"

namespace readiness::text::phrases {

// clang-format off
inline constexpr Phrase recon_probe_no_codes{"规则要按代码表对照，但检查项没有指明代码表（参数 codes）", "the rule maps codes, and the item names no code table (parameter codes)"};
inline constexpr Phrase recon_probe_left_out{"；另有 {0} 处未能比较：{1}", "; {0} not compared: {1}"};
inline constexpr Phrase recon_probe_missing{"{0} 中没有这条记录", "not in {0}"};
inline constexpr Phrase recon_probe_extra{"{0} 中没有这条记录，多出的", "not in {0}: one too many"};
inline constexpr Phrase recon_probe_repeated{"主键不唯一", "the key is not unique"};
inline constexpr Phrase recon_probe_value{"{0}（{1} 第 {2} 行）", "{0} ({1}, row {2})"};
inline constexpr Phrase recon_probe_differs{"与 {0} 第 {1} 行不符", "differs from row {1} of {0}"};
inline constexpr Phrase recon_probe_empty{"{0} 没有可核对的记录", "{0} has no records to compare"};
inline constexpr Phrase recon_probe_with{"{0}：{1}", "{0}: {1}"};
inline constexpr Phrase recon_probe_rows_differ{"行数 {0} 变为 {1}", "{0} rows became {1}"};
inline constexpr Phrase recon_probe_sum_differs{"“{0}”合计应为 {1}，实为 {2}（差 {3}）", "the sum of '{0}' should be {1} and is {2} (off by {3})"};
inline constexpr Phrase recon_probe_totals{"{1} 个总数中 {0} 个相等", "{0} of {1} totals agree"};
inline constexpr Phrase recon_probe_groups{"{1} 个分组中 {0} 个相等", "{0} of {1} groups agree"};
inline constexpr Phrase recon_probe_keys{"旧系统 {0} 条记录：缺少 {1} 条，多出 {2} 条，主键不唯一 {3} 条，主键为空 {4} 条", "{0} records of the old system: {1} missing, {2} too many, {3} with a key that is not unique, {4} without a key"};
inline constexpr Phrase recon_probe_rows{"{1} 条对应的记录中 {0} 条完全一致", "{0} of {1} paired records agree in every value"};
inline constexpr Phrase recon_probe_damage{"{0} {1}（{2} 处）", "{0} {1} ({2})"};
inline constexpr Phrase recon_probe_sample{"从 {0} 条记录中随机抽取 {1} 条（种子 {2}），{3} 条有误：以 {4} % 的置信度，差错率不超过 {5} %", "{1} of {0} records were drawn (seed {2}), {3} of them wrong: with {4} % confidence, at most {5} % of all are"};
inline constexpr Phrase recon_probe_size{"size 应为正整数", "size has to be a positive whole number"};
inline constexpr Phrase recon_probe_seed{"seed 不能为负", "seed cannot be negative"};
inline constexpr Phrase recon_probe_confidence{"confidence 应在 0 与 100 之间", "confidence has to be between 0 and 100"};
// clang-format on

}  // namespace readiness::text::phrases
