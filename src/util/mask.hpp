// SPDX-License-Identifier: Apache-2.0
// Masking: samples in reports point at people and companies without giving them away.
#pragma once

#include <string>
#include <string_view>

namespace readiness::util {

// Keeps what is needed to find the row and hides the rest:
// 13812345678 -> 138****5678, 王小明 -> 王**, zhang@abc.com -> z****@abc.com, other
// texts keep their first and last quarter at most. Blank texts, numbers of up to 4
// digits and dates say nothing about a person and stay.
std::string mask(std::string_view value);

}  // namespace readiness::util
