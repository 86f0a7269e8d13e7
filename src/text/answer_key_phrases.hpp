// SPDX-License-Identifier: Apache-2.0
// What the keys about answers, effort, exports and examples are for, as editors show them.
#pragma once

#include "text/phrase.hpp"

namespace readiness::text::phrases {

// clang-format off
inline constexpr Phrase key_choice_risk{"选了它意味着什么风险，写进报告", "what risk this answer means, as reports show it"};
inline constexpr Phrase key_ask_review{"是否须由第二人复核才算数（默认：critical 和 high 的项须复核）", "whether a second person must review an answer before it counts (default: for critical and high items)"};
inline constexpr Phrase key_ask_who{"应由哪个部门回答", "the department that should answer"};
inline constexpr Phrase key_item_effort{"整改大约需要几人天，如 2d", "person-days that a fix takes, about, such as 2d"};
inline constexpr Phrase key_meeting{"会议：哪一次、哪一天", "a meeting: which one, on which day"};

// exports and examples
inline constexpr Phrase key_exports{"常见系统导出文件的表头：系统编号、表、列、表头写法", "headers in the exports of well-known systems: system, table, column, header texts"};
inline constexpr Phrase key_system_tables{"每张表各列的表头写法，先写的优先", "the header texts of each table's columns, the preferred one first"};
inline constexpr Phrase key_examples{"各列的示例值，readiness init 写进登记表的示例行", "an example value for each column, as readiness init shows it in registers"};
// clang-format on

}  // namespace readiness::text::phrases
