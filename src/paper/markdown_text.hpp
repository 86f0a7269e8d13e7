// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace readiness::paper {

// A text as one line of GitHub's Markdown that shows it as it is, whatever it holds: it cannot become markup, a link
// or HTML. Cut to `max_width` columns: nobody reads more, and a cell must stay a cell.
std::string markdown_text(std::string_view text, std::size_t max_width = 2000);

}  // namespace readiness::paper
