// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace readiness::paper {

// A text as one line of HTML, in an element or in a quoted attribute, that shows it as it is, whatever it holds.
std::string html_text(std::string_view text);

}  // namespace readiness::paper
