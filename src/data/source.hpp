// SPDX-License-Identifier: Apache-2.0
// Source: a table wherever it lies, read once and in parts. A source decides how it is
// cut; who reads it decides what is computed. One folder a kind: csv/, later xlsx/, sql/.
#pragma once

#include "data/batch.hpp"
#include "readiness/localized.hpp"
#include "readiness/result.hpp"
#include "readiness/row_number.hpp"

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace readiness::data {

// Takes the batches of one part, in order. Used by one thread at a time.
class Reader {
 public:
  virtual ~Reader() = default;
  virtual void take(const Batch& batch) = 0;
  // Behind the last batch: how many records the part had, rows and blank ones.
  virtual void end(std::uint64_t /*records*/) {}
};

struct ReadOptions {
  unsigned jobs = 1;                    // threads
  std::size_t chunk_bytes = 16u << 20;  // size of a part, about
  std::function<void(std::uint64_t bytes_done)> progress = {};
};

// Where the parts go. A part may be read on a guess and thrown away: only parts that
// `close` is called for count.
struct Parts {
  std::function<std::unique_ptr<Reader>()> open;  // from any thread
  // In the order of the file, one at a time, each with the number of records before it.
  std::function<void(std::unique_ptr<Reader> part, std::uint64_t rows_before)> close;
};

class Source {
 public:
  virtual ~Source() = default;

  // Header texts as in the file, trimmed; column i of the file is header()[i].
  virtual const std::vector<std::string>& header() const = 0;
  // Row number of the first row below the header, as a spreadsheet counts records: 2 when the header is the first.
  virtual RowNumber first_row() const = 0;
  virtual std::uint64_t bytes() const = 0;
  // What was assumed: "GB18030 (guessed), delimiter ;".
  virtual Localized note() const = 0;
  // What is worth a look about how it was read, each a sentence: complete once the table has been read. `absent`: how
  // many records without a value stood between its rows.
  virtual std::vector<Localized> notices(std::uint64_t absent) const;
  // Hex; empty above k_max_hashed_bytes.
  virtual std::string sha256() const = 0;

  // Reads every row once. `columns` are indices into header(). Results do not depend on `options`.
  virtual Result<void> read(const std::vector<std::size_t>& columns, const Parts& parts,
                            const ReadOptions& options) const = 0;

  // Visits some rows of a table that has been read: `rows` are indices, ascending, each once. The values are as in a
  // Batch and live as long as the call. Here the table is read a second time, which must be in one part: a source that
  // knows where a row is goes there.
  using Visit = std::function<void(std::uint64_t row, std::span<const std::string_view> values)>;
  virtual Result<void> look_up(const std::vector<std::size_t>& columns, std::span<const std::uint64_t> rows,
                               const Visit& visit) const;
};

// Note and notices as one text.
Localized told(const Source& source, std::uint64_t absent);

// Hashing a larger export would take longer than auditing it.
inline constexpr std::uint64_t k_max_hashed_bytes = 256u << 20;

}  // namespace readiness::data
