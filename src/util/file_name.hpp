// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace readiness::util {

// A text as the name of one file inside a folder, on any system: no separators, no characters that cannot be seen, no
// hidden or reserved name, at most 200 bytes. What may not stay becomes _.
std::string file_name(std::string_view text);

// Whether it is such a name already.
bool is_file_name(std::string_view text);

}  // namespace readiness::util
