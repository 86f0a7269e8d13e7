// SPDX-License-Identifier: Apache-2.0
// Any bytes as a file that nobody knows anything about: packed or not, encoding, delimiter and header are found out, or
// the error says what is wrong. What is read is UTF-8, and does not depend on threads and chunks.
#include "data/encoding/encoding.hpp"
#include "data/encoding/gb18030.hpp"
#include "data/open.hpp"
#include "fuzz/fuzz.hpp"
#include "support/cells.hpp"
#include "support/temp_dir.hpp"
#include "util/utf8.hpp"

#include <array>

using namespace readiness;
using fuzz::require;

namespace {

void check_faults(std::string_view bytes) {
  const auto utf8 = data::utf8_fault(bytes), gb18030 = data::gb18030_fault(bytes);
  require(utf8.has_value() != util::is_utf8(bytes), "UTF-8 is what has no fault");
  require(!utf8 || util::is_utf8(bytes.substr(0, *utf8)), "in front of the first fault all is UTF-8");
  require(!gb18030 || !data::gb18030_fault(bytes.substr(0, *gb18030)), "in front of the first fault all is GB18030");
  data::Arena arena;
  require(util::is_utf8(data::gb18030_to_utf8(bytes, arena)), "whatever becomes of GB18030 is UTF-8");
}

void check_file(const test::TempDir& folder, const TableFile& file) {
  const auto source = data::open(folder.path(), file);
  if (!source) return require(!source.error().message.zh.empty(), "an error has a message");
  const std::string want = test::text_of(**source);
  require(util::is_utf8(want), "what is read is UTF-8");
  if (want.find("error: ") != std::string::npos) return;  // how much was read before depends on chunks
  require(test::text_of(**source, {.jobs = 2, .chunk_bytes = 50}) == want, "rows do not depend on chunks");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  static const test::TempDir folder;
  constexpr std::array k_encodings = {"",          "UTF-8",      "GB18030",      "UTF-16LE",     "UTF-16BE",
                                      "Big5",      "Big5-HKSCS", "windows-1250", "windows-1251", "windows-1252",
                                      "Shift-JIS", "EUC-KR"};
  constexpr std::array k_names = {"t.csv", "t.jsonl", "t.csv.gz"};
  constexpr std::array k_delimiters = {"", ",", ";", "\\t"};
  fuzz::Input input(bytes, size);
  TableFile file{.table = "t"};
  file.encoding = k_encodings[input.below(k_encodings.size())];
  file.delimiter = k_delimiters[input.below(k_delimiters.size())];
  const std::size_t rest = input.below(256);
  file.header_row = static_cast<int>(rest % 3);
  file.file = k_names[rest / 3 % k_names.size()];
  if (rest / 9 % 2 == 1) file.decimal = ",";
  check_faults(input.rest());
  folder.write(file.file, input.rest());
  check_file(folder, file);
  return 0;
}
