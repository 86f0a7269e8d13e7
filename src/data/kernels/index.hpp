// SPDX-License-Identifier: Apache-2.0
// Index: where the fields and records of a stretch of CSV text end. The rules, which are those
// of real exports rather than of RFC 4180 alone:
//   - A quote opens only at the start of a field; anywhere else it is an ordinary character.
//   - Between quotes, delimiters and line breaks are ordinary; a doubled quote is one quote.
//   - Behind a closing quote, text up to the next delimiter belongs to the field as it is.
//   - CR and LF outside of quotes both end a record. CR LF therefore ends a second, empty one:
//     who reads the index skips empty records.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace readiness::data::kernels {

// Where the text stands between two bytes.
enum class State : std::uint8_t {
  start,   // of a field: a quote opens
  plain,   // in a field without quotes, or behind a closed quote
  quoted,  // between quotes
  closed,  // right behind a quote that closes, unless another one follows
};

// Kernels write whole blocks and may scribble behind the counts, never behind the ends of the vectors.
struct Index {
  static constexpr std::size_t k_block = 64;  // bytes a step
  static constexpr std::size_t k_slack = 16;  // entries that may be scribbled on

  // Offsets of the delimiters and line breaks outside of quotes. The first entry stands for the
  // end of what lies before the text, so that field i reaches from separators[i] + 1 to separators[i + 1].
  std::vector<std::uint32_t> separators;
  // For each record that ended: the number of its last field + 1, which is the next record's first.
  std::vector<std::uint32_t> ends;
  std::size_t separator_count = 0;  // without the first entry
  std::size_t end_count = 0;
  State state = State::start;
  bool trail = false;      // texts in double-byte encodings: the next byte belongs to the one before
  bool quotes = false;     // a quote was seen
  bool irregular = false;  // behind a closing quote came something else than a separator
  bool breaks = false;     // between quotes, there was a line break

  Index(std::size_t fields, std::size_t records)
      : separators(1 + fields + k_block + k_slack), ends(records + k_block + k_slack) {
    clear();
  }

  void clear() {
    separator_count = end_count = 0;
    separators[0] = static_cast<std::uint32_t>(-1);
    state = State::start;
    trail = quotes = irregular = breaks = false;
  }
  // Is there room for what one more block may bring?
  bool room() const { return field_room() && end_count + k_block + k_slack <= ends.size(); }
  bool field_room() const { return 1 + separator_count + k_block + k_slack <= separators.size(); }

  void add_field(std::size_t offset) { separators[++separator_count] = static_cast<std::uint32_t>(offset); }
  void add_record() { ends[end_count++] = static_cast<std::uint32_t>(separator_count); }
};

}  // namespace readiness::data::kernels
