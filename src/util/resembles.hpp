// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace readiness::util {

// Whether two different words look like one that was written in two ways: 致命 and 致命缺陷, Critical and critical, 高
// and 高优先级, closed and clsoed. A word and its denial (通过 and 不通过, active and inactive) are none.
bool resembles(std::string_view one, std::string_view other);

}  // namespace readiness::util
