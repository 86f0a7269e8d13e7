// SPDX-License-Identifier: Apache-2.0
// Registers: small tables that people keep, read row by row.
#pragma once

#include "readiness/measure.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace readiness::probes {

// One row of a measurement of records as a sample that shows one of its columns.
Sample sample_of(const Measurement& read, const Record& record, std::size_t column, Localized reason);

// The same, showing only a part of the value: one name of a list.
Sample sample_of_part(const Measurement& read, const Record& record, std::size_t column, const std::string& part,
                      Localized reason);

// How a message names a column: by its header, so that people recognise it, else by its id in the checklist.
std::string header_of(const Measurement& read, std::size_t column, const std::string& id);

// In the order of their rows.
std::vector<Sample> by_row(std::vector<Sample> samples);

// How names, e-mail addresses and groups are compared: trimmed, in any case and width. Empty for a blank one.
std::string key_of(std::string_view text);

// The names in one cell, separated by ; , / 、 or a line break in any width. Blank ones are left out.
std::vector<std::string> names_in(std::string_view cell);

// A text from outside as part of a sentence: printable, and of bounded width.
std::string shown(std::string_view text);

// Several reasons in one: by ；, and by ; in English.
Localized joined(const std::vector<Localized>& reasons);

// The sentences that an ordinary and a further remark make, without a blank one.
Localized with_remark(const Localized& message, const Localized& remark);

}  // namespace readiness::probes
