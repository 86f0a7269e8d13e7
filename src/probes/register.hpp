// SPDX-License-Identifier: Apache-2.0
// Registers: small tables that people keep, read row by row.
#pragma once

#include "readiness/measure.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace readiness::probes {

// One row of a measurement of records as a sample, shown by `column` and `value`.
Sample sample_of(const Measurement& read, const Record& record, const std::string& column, const std::string& value,
                 Localized reason);

// At most k_max_samples, those of the first rows.
std::vector<Sample> first_samples(std::vector<Sample> samples);

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
