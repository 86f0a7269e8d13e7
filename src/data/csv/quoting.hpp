// SPDX-License-Identifier: Apache-2.0
// Quoting: how values that hold delimiters are written. The reader knows one way, "a ""b"", c"; texts in another one
// are rewritten first.
#pragma once

#include "readiness/localized.hpp"
#include "readiness/project.hpp"
#include "readiness/result.hpp"
#include "util/file.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace readiness::data::csv {

struct Quoting {
  char quote = '"';             // '\0': none, quotes are ordinary characters
  char escape = '\0';           // '\\', or none
  bool initial_blanks = false;  // blanks between a delimiter and a quote are skipped
  bool stated = false;

  bool is_plain() const { return quote == '"' && escape == '\0' && !initial_blanks; }
};

// What the table's entry states; nothing when it states nothing about quotes.
Result<std::optional<Quoting>> stated_quoting(const TableFile& file);

// The way that the text proves: the plain one cuts some records unevenly, or leaves quotes around every value of a
// column, and another one does neither. The plain one otherwise. `delimiter`: the stated one, or none.
Quoting find_quoting(std::string_view text, std::optional<char> delimiter);

// The delimiter of a text that is quoted so: the stated one, or the one that cuts most evenly.
char find_delimiter(std::string_view text, std::optional<char> stated, const Quoting& quoting);

// A copy in UTF-8 that is quoted the plain way, as a file without a name. A quote that is never closed stays open.
// `name` is how the error about a field without end calls the text.
Result<util::MappedFile> requoted(std::string_view text, char delimiter, const Quoting& quoting,
                                  const std::string& name);

// ", single quotes (guessed)"; empty for the plain way.
Localized describe(const Quoting& quoting);

}  // namespace readiness::data::csv
