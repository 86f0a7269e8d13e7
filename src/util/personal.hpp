// SPDX-License-Identifier: Apache-2.0
// Which columns are about people, as their headers tell. A word too many only masks what could have been shown.
#pragma once

#include <string_view>

namespace readiness::util {

// 姓名, 联系人, 手机, e-mail, address, 出生日期: each value is masked, whatever it looks like.
bool is_about_people(std::string_view header);

// 出生日期, birthday, dob: its dates are masked, too.
bool is_about_birth(std::string_view header);

}  // namespace readiness::util
