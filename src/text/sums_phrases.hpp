// SPDX-License-Identifier: Apache-2.0
// What probes say that compare shares, sums and days of registers.
#pragma once

#include "text/phrase.hpp"

namespace readiness::text::phrases {

// clang-format off
// has_share
inline constexpr Phrase share_of_rows{"{1} 行中有 {0} 行（{2} %）满足 {3}", "{0} of {1} rows ({2} %) fulfil {3}"};

// is_spread
inline constexpr Phrase largest_share{"出现最多的一个占 {2} %（{1} 行中的 {0} 行）", "the most frequent one makes up {2} % ({0} of {1} rows)"};
inline constexpr Phrase takes_too_much{"{1} 行中占了 {0} 行", "stands in {0} of {1} rows"};

// adds_up
inline constexpr Phrase groups_add_up{"{1} 组中有 {0} 组合计为 {2}", "groups that add up to {2}: {0} of {1}"};
inline constexpr Phrase sum_is_other{"合计为 {0}，应为 {1}", "adds up to {0}, not {1}"};
inline constexpr Phrase no_number_to_add{"“{0}”不是数字", "'{0}' is no number"};
inline constexpr Phrase sum_too_long{"合计的位数过多，无法精确表示", "the sum has more digits than can be told exactly"};
inline constexpr Phrase param_is_no_number{"{0} 必须是数字", "{0} has to be a number"};

// tool_fits_volume
inline constexpr Phrase tool_and_volume{"用“{0}”清洗 {2} 个来源的 {1} 行数据", "{0} for {1} rows from {2} sources"};
inline constexpr Phrase tool_not_stated{"{2} 个来源共 {1} 行数据；项目文件的 facts 中没有 {0}", "{1} rows from {2} sources; the project file states no fact {0}"};
inline constexpr Phrase no_source_given{"sources 至少要写一张表", "sources needs at least one table"};

// is_not_before
inline constexpr Phrase dates_in_step{"{1} 行中有 {0} 行不早于 {2}（表 {3} 中最晚的日期）", "dates not before {2}, the latest one of table {3}: {0} of {1}"};
inline constexpr Phrase date_before{"早于 {0}", "before {0}"};
inline constexpr Phrase no_date_to_compare{"表 {0} 的“{1}”没有可识别的日期，无从比较", "{1} of table {0} has no date that can be read, so there is nothing to compare with"};
// clang-format on

}  // namespace readiness::text::phrases
