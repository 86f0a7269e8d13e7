// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace readiness::util {

// A text as a YAML scalar that stands anywhere, also between braces: as it is where that is safe, else in quotes.
std::string yaml_text(std::string_view text);

// One line of a comment.
std::string yaml_comment(std::string_view text);

}  // namespace readiness::util
