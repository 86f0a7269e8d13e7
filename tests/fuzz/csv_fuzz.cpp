// SPDX-License-Identifier: Apache-2.0
// The same bytes byte by byte, and through every kernel in chunks, by one thread and by three: equal rows, or the
// same trouble at the same place.
#include "data/csv/quotes.hpp"
#include "data/csv/relay.hpp"
#include "data/csv/walker.hpp"
#include "data/encoding/gb18030.hpp"
#include "fuzz/fuzz.hpp"
#include "support/cells.hpp"

#include <cstdlib>
#include <cstring>
#include <memory>
#include <numeric>

using namespace readiness;
namespace csv = data::csv;
using fuzz::require;

namespace {

constexpr std::size_t k_columns = 6;  // those behind are counted, not read

std::vector<std::size_t> columns() {
  std::vector<std::size_t> all(k_columns);
  std::iota(all.begin(), all.end(), std::size_t{0});
  return all;
}

// As CellWriter writes rows.
std::string walked(std::string_view text, csv::Format format) {
  std::string rows;
  data::Arena arena;
  for (csv::Walker walker(text, format); walker.next();) {
    const auto& fields = walker.fields();
    for (std::size_t i = 0; i < k_columns; ++i) {
      std::string_view value = i < fields.size() ? fields[i] : std::string_view();
      if (value.starts_with('"')) value = csv::unquoted(value, arena);
      if (format.encoding == data::Encoding::gb18030) value = data::gb18030_to_utf8(value, arena);
      rows.append("[").append(value).append("]");
    }
    if (fields.size() != k_columns) rows += " " + std::to_string(fields.size());
    rows += '\n';
  }
  return rows;
}

struct Taken {
  std::string rows;
  std::optional<csv::Stopped> stopped;
};

Taken read(std::string_view text, csv::Format format, const data::ReadOptions& options) {
  Taken taken;
  std::uint64_t rows = 0;
  const auto wanted = columns();
  const data::Parts parts{.open = [] { return std::make_unique<test::CellWriter>(k_columns); },
                          .close =
                              [&](std::unique_ptr<data::Reader> part, std::uint64_t rows_before) {
                                const auto& writer = static_cast<const test::CellWriter&>(*part);
                                require(rows_before == rows, "parts come in order and know the rows before them");
                                rows += writer.records;
                                taken.rows += writer.text;
                              }};
  taken.stopped = csv::read_in_parts(text, 0, format, wanted, parts, options).stopped;
  return taken;
}

void check(std::string_view text, csv::Format format, std::size_t chunk) {
  const auto fault = data::find_fault_in(format.encoding)(text);
  const std::string want = walked(text, format);
  for (const data::kernels::Kernels& kernel : data::kernels::supported()) {
    setenv("READINESS_SIMD", kernel.name.data(), 1);
    for (const data::ReadOptions& options :
         {data::ReadOptions{.jobs = 1, .chunk_bytes = text.size() + 1},
          data::ReadOptions{.jobs = 1, .chunk_bytes = chunk}, data::ReadOptions{.jobs = 3, .chunk_bytes = chunk}}) {
      const Taken got = read(text, format, options);
      require(got.stopped.has_value() == fault.has_value(), "reading stops where bytes are in no encoding, only there");
      if (fault)
        require(got.stopped->trouble.at == *fault, "the place of a fault does not depend on chunks");
      else
        require(got.rows == want, "rows do not depend on kernels, threads and chunks");
    }
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  fuzz::Input input(data, size);
  const std::size_t how = input.below(8), chunk = 1 + input.below(200);
  const csv::Format format{.delimiter = ",;\t|"[how % 4],
                           .encoding = how < 4 ? data::Encoding::utf8 : data::Encoding::gb18030};
  // Without a byte to spare, so that reading behind the end is seen.
  const std::string_view rest = input.rest();
  const auto exact = std::make_unique<char[]>(rest.size());
  if (!rest.empty()) std::memcpy(exact.get(), rest.data(), rest.size());
  if (!rest.empty()) check({exact.get(), rest.size()}, format, chunk);
  return 0;
}
