// SPDX-License-Identifier: Apache-2.0
// Rows: what a probe looks at, and what it says when there are none.
#pragma once

#include "readiness/probe.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace readiness::probes {

// The rows of a table that fulfil a condition.
class Rows {
 public:
  explicit Rows(const Params& params) : Rows(params.text("table"), params.text("when")) {}
  Rows(std::string table, std::string when) : table_(std::move(table)), when_(std::move(when)) {}

  // What tells an empty table from a condition that leaves no row, and then `others`.
  Wishes needs(Wishes others = {}) const;

  std::uint64_t in_table(const Measured& measured) const { return measured.of(measures::rows(table_)).count; }
  std::uint64_t matching(const Measured& measured) const { return measured.of(measures::rows(table_, when_)).count; }

  // The verdict when there are no rows to take a share of: an empty table proves nothing, and what a condition
  // without rows means is the item's to say.
  std::optional<Verdict> none(const Measured& measured) const;

  // The same, and unknown when `column` is blank in every row: `values` are the non-blank ones.
  std::optional<Verdict> none_with_value(const Measured& measured, const std::string& column,
                                         std::uint64_t values) const;

  // "8 rows" as a sentence, with the condition if there is one.
  Localized say_count(std::uint64_t count) const;

 private:
  std::string table_;
  std::string when_;
};

// No row of the filled table fulfils the condition.
Verdict fits_no_row(const std::string& table, const std::string& when, Localized message);

// Nothing was measured, for this reason.
Verdict unknown(Localized message, std::vector<Sample> samples = {});

// Percent of `all` that is in order. A single division: 95 of 100 is exactly 95. Needs all > 0.
double share_in_order(std::uint64_t wrong, std::uint64_t all);

// The verdict of a measure that counts wrong rows among `rows`.
Verdict share_verdict(const Measurement& wrong, Localized message);

// The same for the values of several columns, of which `rows` counts all: unknown when there is none.
Verdict values_verdict(const Params& params, const Measured& measured, const Measurement& wrong,
                       const std::string& columns, Localized message);

// How a message names a column: by the header text of a sample's file, so that people recognise it,
// else by its id in the checklist.
std::string column_name(const std::string& id, const std::vector<Sample>& samples);

// The same for a key: its parts are joined by " + ".
std::string key_name(const std::vector<std::string>& ids, const std::vector<Sample>& samples);

}  // namespace readiness::probes
