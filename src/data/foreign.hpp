// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "readiness/localized.hpp"

#include <optional>
#include <string_view>

namespace readiness::data {

// What a file is that calls itself a table and is none, by what it holds: a login page, a PDF, the text of an error, a
// pointer to data that lies elsewhere. Nothing when it may be a table.
std::optional<Localized> foreign_kind(std::string_view bytes);

// Is this line what a database or a server says instead of data? "ORA-00942: ...", "ERROR:  relation ...".
bool is_error_line(std::string_view line);

}  // namespace readiness::data
