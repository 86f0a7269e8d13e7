// SPDX-License-Identifier: Apache-2.0
// What the rules of a mapping table say.
#pragma once

#include "text/phrase.hpp"

namespace readiness::text::phrases {

// clang-format off
inline constexpr Phrase rule_step_unknown{"不认识的转换规则“{0}”", "unknown conversion rule '{0}'"};
inline constexpr Phrase rule_step_alone{"“{0}”不能与其他规则合用", "'{0}' cannot be combined with other rules"};
inline constexpr Phrase rule_factor_is_no_number{"“{0}”中的倍数不是大于 0 的数字", "the factor of '{0}' is no number above 0"};
inline constexpr Phrase rule_divisor_is_no_power{"“{0}”中的除数必须是 10、100、10000 等", "the divisor of '{0}' must be 10, 100, 10000 or the like"};
inline constexpr Phrase rule_text_is_missing{"“{0}”后面缺少值", "a value is missing behind '{0}'"};
inline constexpr Phrase rule_value_is_no_number{"不是数字，无法换算", "is no number and cannot be converted"};
inline constexpr Phrase rule_value_is_no_day{"不是可识别的日期", "is no date that can be read"};
inline constexpr Phrase rule_result_too_long{"换算结果超过 38 位数字", "the result has more than 38 digits"};
inline constexpr Phrase rule_value_not_in_map{"代码对照表中没有这个值", "is not in the code map"};
inline constexpr Phrase rule_is_dropped{"规则是不迁移，没有转换结果", "the rule leaves it out, so there is no result"};
// clang-format on

}  // namespace readiness::text::phrases
