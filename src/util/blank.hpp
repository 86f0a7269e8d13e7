// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace readiness::util {

// No value: empty, white space, invisible characters, or a word that people type where a form asks for
// a value that they do not have, in any case and width:
//
//   无 暂无 未知 不详 待补充   n/a na null none nil   - -- — —— – /
//
// 0, 否, 其他 and ? are values: they were chosen, or say something.
bool is_blank(std::string_view text);

}  // namespace readiness::util
