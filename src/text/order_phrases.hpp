// SPDX-License-Identifier: Apache-2.0
// What the probes say about what comes before what.
#pragma once

#include "text/phrase.hpp"

namespace readiness::text::phrases {

// clang-format off
// along an order
inline constexpr Phrase values_in_order{"{1} 行中有 {0} 行的顺序和数值合乎要求", "rows in order: {0} of {1}"};
inline constexpr Phrase place_is_no_number{"“{0}”不是数字或日期", "{0} is no number or date"};
inline constexpr Phrase place_is_taken{"与第 {1} 行的“{0}”相同", "{0} is that of row {1}, too"};
inline constexpr Phrase value_is_neither{"“{0}”不是数字或日期，或与前面的行不是一类", "{0} is no number or date, or not of the kind of the rows before"};
inline constexpr Phrase value_falls{"比排在前面的第 {0} 行小", "is less than in row {0}, which comes before"};
inline constexpr Phrase day_falls{"早于排在前面的第 {0} 行", "is earlier than in row {0}, which comes before"};
inline constexpr Phrase places_without_column{"写了 places，就要用 by 写明名称所在的列", "places need by, the column with the names"};

// between two days
inline constexpr Phrase span_is_open{"from、until、parent_from、parent_until 至少要写一个", "at least one of from, until, parent_from and parent_until is needed"};
inline constexpr Phrase span_without_parent{"写了 parent_from 或 parent_until，就要写 parent_table 和 key", "parent_from and parent_until need parent_table and key"};
inline constexpr Phrase days_in_span{"{1} 行中有 {0} 行的“{2}”在期限之内", "rows whose {2} lies in its span: {0} of {1}"};
inline constexpr Phrase rows_without_bound{"另有 {0} 行所属的记录没有可用的日期，未判断", "not judged: {0} row(s) whose record has no date"};
inline constexpr Phrase no_row_with_bound{"没有一行的期限可以确定，无法判断", "no row has a span that is known"};
inline constexpr Phrase day_before_span{"早于 {0}", "before {0}"};
inline constexpr Phrase day_after_span{"晚于 {0}", "after {0}"};
inline constexpr Phrase day_is_none{"没有可识别的日期", "there is no date that can be read"};
// clang-format on

}  // namespace readiness::text::phrases
