// SPDX-License-Identifier: Apache-2.0
// Versions as programs and systems print them: dotted numbers, and sometimes a suffix.
#pragma once

#include <compare>
#include <string_view>

namespace readiness::host {

// Begins with a digit.
bool is_version(std::string_view text);

// By number, part by part: 10.0.2 < 10.0.19045; missing parts are zeros: 12 = 12.0. A suffix that announces a
// release (15.4-rc1, 2.0beta3) makes it older than the release; any other (1.1.1k, 15.4-1+deb12) changes nothing.
std::weak_ordering compare_versions(std::string_view a, std::string_view b);

// Whether `version` belongs to the release line: 22.04.3 to 22.04 and to 22, but not to 22.10.
bool in_release_line(std::string_view version, std::string_view line);

}  // namespace readiness::host
