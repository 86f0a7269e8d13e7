// SPDX-License-Identifier: Apache-2.0
// CSV as RFC 4180 wants it: commas, CRLF, quotes only where they are needed.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace readiness::util {

// Appends one record with its line end. Whoever reads it back gets the same values.
void append_csv(std::string& to, std::span<const std::string_view> record);

// The value, made harmless for spreadsheets: what one would take for a formula (= + - @, tab or carriage
// return in front, also in full width) gets an apostrophe before it. Numbers stay numbers: -12.5 is no formula.
std::string defused(std::string value);

}  // namespace readiness::util
