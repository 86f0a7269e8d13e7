// SPDX-License-Identifier: Apache-2.0
// Any bytes as a workbook, or as one part of a workbook that is otherwise in order.
#include "data/open.hpp"
#include "fuzz/fuzz.hpp"
#include "support/cells.hpp"
#include "support/temp_dir.hpp"
#include "support/workbook.hpp"

#include <array>

using namespace readiness;
using fuzz::require;

namespace {

constexpr std::array k_parts = {"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml",
                                "xl/_rels/workbook.xml.rels"};

// Texts, numbers, dates and a formula, for the parts that only make sense beside a sheet.
test::Parts ordinary() {
  return test::workbook(
      "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c><c r='C1' t='inlineStr'>"
      "<is><t>C</t></is></c></row><row r='2'><c r='A2'><v>1.5</v></c><c r='B2' s='1'><v>46052</v></c>"
      "<c r='C2' t='str' s='2'><f>A2</f><v>x</v></c></row><row r='4'><c r='C4' s='3'><v>7</v></c></row>",
      "<si><t>A</t></si><si><r><t>B</t></r><rPh><t>b</t></rPh></si>");
}

void write(const test::TempDir& folder, const std::string& name, fuzz::Input input) {
  const std::size_t kind = input.below(k_parts.size() + 2);
  if (kind >= k_parts.size() + 1) {
    folder.write(name, input.rest());
    return;
  }
  test::Parts parts = ordinary();
  if (kind < k_parts.size())
    parts[k_parts[kind]] = input.rest();
  else  // rows without their frame: the fuzzer gets deeper
    parts = test::workbook(std::string(input.rest()), "<si><t>A</t></si>");
  test::write_zip(folder / name, parts);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  static const test::TempDir folder;
  write(folder, "t.xlsx", {bytes, size});
  const auto source = data::open(folder.path(), {.table = "t", .file = "t.xlsx"});
  if (!source) {
    require(!source.error().message.zh.empty(), "an error has a message");
    return 0;
  }
  require((*source)->first_row() >= RowNumber(2), "the first row stands below a header");
  // A few columns: a sheet can be 16,384 wide and a million rows high, and hold next to nothing.
  std::vector<std::size_t> columns = test::all_columns(**source);
  columns.resize(std::min<std::size_t>(columns.size(), 8));
  const std::string want = test::rows_of(**source, columns);
  require(test::rows_of(**source, columns, {.jobs = 3, .chunk_bytes = 1}) == want, "rows do not depend on chunks");
  return 0;
}
