// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace readiness::paper {

// A text as one line of plain text, without anything that could drive a terminal.
std::string line_of(std::string_view text);

}  // namespace readiness::paper
