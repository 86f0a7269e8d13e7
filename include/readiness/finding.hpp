// SPDX-License-Identifier: Apache-2.0
// What one item came to, and the words it uses.
#pragma once

#include "readiness/localized.hpp"
#include "readiness/row_number.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace readiness {

enum class Outcome {
  pass,            // the expectation holds: value 1
  partial,         // between the pass and the fail border: value 0..1
  fail,            // value 0
  unknown,         // could not find out (missing file, no answer, probe error): never a pass
  stale,           // there was evidence, but it expired or changed
  blocked,         // an item that this one needs did not pass
  not_applicable,  // does not concern this project, with a reason; left out of the score
  not_due,         // belongs to another phase; left out of the score
};

// A conclusive outcome is one that was really found out.
constexpr bool conclusive(Outcome outcome) {
  return outcome == Outcome::pass || outcome == Outcome::partial || outcome == Outcome::fail;
}
// A due item takes part in score and coverage.
constexpr bool due(Outcome outcome) { return outcome != Outcome::not_applicable && outcome != Outcome::not_due; }

// How a measured value is written and what range it can have.
enum class Unit {
  share,   // percent of what was looked at that is in order: 0 .. 100, more is better
  count,   // how many things are wrong (or present): a whole number >= 0
  number,  // any number
};

// A quality that data can lack, and that a probe looks at.
enum class Dimension {
  none,
  complete,
  consistent,
  accurate,
  unique,
  timely,
  valid,
};
inline constexpr std::size_t k_dimensions = 6;  // without none

// How well a conclusion is founded.
enum class Assurance {
  none,      // 0: there is no conclusion
  attested,  // 0.3: somebody said so
  reviewed,  // 0.6: said with hashed evidence, and reviewed by a second person
  document,  // 0.8: read from a document or register that people keep
  measured,  // 1.0: measured on exported data or on the machine
};

// One offending place, shown to the people who fix it.
struct Sample {
  std::string file;         // as named in the project file
  RowNumber row = {};       // the header is row 1; 0 = the file as a whole
  std::string column = {};  // header text of the file; may be empty
  std::string value = {};   // as in the file; masked before it reaches a report
  Localized reason = {};    // why it is shown, when the item's title does not say it all
  bool masked = false;      // audit sets it once `value` is safe to print
};

// What the conclusion rests on.
struct Evidence {
  std::string path;         // as named in the project file
  std::string sha256 = {};  // hex; empty when it was not a file
  Localized note = {};      // e.g. "GB18030 (assumed), 1,204 rows"
};

// How many of the things that were looked at are not in order.
struct Tally {
  std::uint64_t bad = 0;
  std::uint64_t rows = 0;  // or people, files, pairs: what the probe counts
};

// Rows of a table, chosen by a condition.
struct Filter {
  std::string table;
  std::string when;

  auto operator<=>(const Filter&) const = default;
};

// References of which most lead nowhere.
struct Unmet {
  std::vector<std::string> keys;  // some of them
  std::string table, column;      // where they should be

  auto operator<=>(const Unmet&) const = default;
};

// What a probe says. It measures; the item's `expect` turns the number into an outcome.
struct Verdict {
  std::optional<double> measured;        // empty: nothing could be measured, and `otherwise` says which outcome that is
  Outcome otherwise = Outcome::unknown;  // unknown, stale or not_applicable
  Localized message;                     // one sentence with the numbers: "8 of 100 rows have no phone"
  std::vector<Sample> samples = {};      // by position; the audit keeps the first ones
  std::uint64_t offending = 0;           // how many samples there would be if all were kept; 0: nobody counted
  std::vector<Evidence> evidence = {};
  std::optional<Tally> tally = {};  // where it counted
  // No row of the filled table fulfils this: a slip in the condition, or nothing to judge. Only the item can tell.
  std::optional<Filter> unfulfilled = {};
  // The audit looks once more for what would make such keys agree, and says so.
  std::optional<Unmet> unmet = {};
};

inline constexpr std::size_t k_max_samples = 20;

}  // namespace readiness
