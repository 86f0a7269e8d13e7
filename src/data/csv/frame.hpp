// SPDX-License-Identifier: Apache-2.0
// Frame: what lies around the rows of data. Above: titles, header, units. Below: totals.
#pragma once

#include "data/csv/format.hpp"
#include "data/csv/watch.hpp"
#include "data/layout/cells.hpp"
#include "readiness/project.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace readiness::data::csv {

struct Frame {
  std::vector<std::string> header;
  std::size_t fields = 0;                   // of the header, with the last ones that are not in use
  std::uint64_t first_row = 0;              // number of the record in which the data begins
  std::size_t begin = 0, end = 0;           // of the data, in the text
  Localized note;                           // ", header in row 3"; empty when there is nothing to tell
  std::vector<layout::Cells> samples = {};  // some of the first rows of data
  Watch watch = {};                         // what is to be looked for in the data
  std::vector<Localized> doubts = {};       // what is worth a look, each a sentence
};

inline void append(Localized& note, const Localized& more) {
  note.zh += more.zh;
  note.en += more.en;
}

// `file` says how messages name the text, and what was stated.
Result<Frame> find_frame(std::string_view text, Format format, const TableFile& file);

}  // namespace readiness::data::csv
