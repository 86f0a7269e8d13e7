// SPDX-License-Identifier: Apache-2.0
#include "cli/command.hpp"
#include "cli/exit_code.hpp"
#include "cli/output.hpp"
#include "cli/progress.hpp"
#include "cli/table.hpp"
#include "data/write_csv.hpp"
#include "text/phrase.hpp"
#include "util/strings.hpp"

#include <memory>

namespace readiness::cli {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase converted{"{0}：{1}；{2} 行，{3} 列", "{0}: {1}; {2} rows, {3} columns"};
constexpr text::Phrase short_rows_filled{"{0} 行的列数少于表头，已补空值（第一处：第 {1} 行）", "{0} rows have fewer fields than the header and were filled up (first: row {1})"};
constexpr text::Phrase long_rows_cut{"警告：{0} 行的列数多于表头，多出的值没有写出（第一处：第 {1} 行）", "warning: {0} rows have more fields than the header; the surplus was left out (first: row {1})"};
constexpr text::Phrase cmd_convert{"把任意表格转为干净的 UTF-8 CSV", "write any table as clean UTF-8 CSV"};
constexpr text::Phrase convert_examples{
    "示例：\n"
    "  readiness convert 客户.csv -o 客户_utf8.csv             GB18030、分号分隔等自动识别\n"
    "  readiness convert 档案.xlsx --sheet 客户 -o 客户.csv    工作簿中的一张表\n"
    "  readiness convert registers/goals.yaml | head           输出到 stdout\n"
    "识别出的编码、分隔符、行数和列数写在 stderr。",
    "Examples:\n"
    "  readiness convert customers.csv -o clean.csv              GB18030, semicolons...: found out\n"
    "  readiness convert book.xlsx --sheet Customers -o out.csv  one sheet of a workbook\n"
    "  readiness convert registers/goals.yaml | head             to standard output\n"
    "What was assumed (encoding, delimiter), rows and columns go to stderr."};
// clang-format on
}  // namespace phrases

struct ConvertArguments {
  TableArguments table;
  OutputArguments output;
};

using text::say;
using util::grouped;

// What was assumed, and what was not as it should be.
void describe(const std::string& file, const data::Source& source, const data::CsvWritten& written, Console& console) {
  const auto tell = [&](const Localized& text) { console.tell(text); };
  tell(say<phrases::converted>(file, source.note(), grouped(written.rows), source.header().size()));
  for (const Localized& notice : source.notices(written.blank_rows)) tell(notice);
  if (written.short_rows > 0)
    tell(say<phrases::short_rows_filled>(grouped(written.short_rows), grouped(written.first_short.number())));
  if (written.long_rows > 0)
    tell(say<phrases::long_rows_cut>(grouped(written.long_rows), grouped(written.first_long.number())));
}

Result<void> convert(const ConvertArguments& arguments, Console& console) {
  RD_TRY(const auto source, open_table(arguments.table));
  Targets targets({arguments.table.file});
  RD_TRY(Output output, Output::open(arguments.output, targets, console));
  Progress progress(console);
  RD_TRY(const data::CsvWritten written, data::write_csv(
                                             *source, [&](std::string_view text) { return output.write(text); },
                                             progress.of(arguments.table.file, source->bytes())));
  RD_CHECK(output.finish());
  describe(arguments.table.file, *source, written, console);
  return {};
}

int run(const ConvertArguments& arguments, Console& console) {
  const auto converted = convert(arguments, console);
  if (converted) return k_go;
  return print({converted.error()}, console);
}

}  // namespace

Command convert_command() {
  return {.name = "convert",
          .about = text::say<phrases::cmd_convert>(),
          .examples = text::say<phrases::convert_examples>(),
          .declare = [](Options& options) -> Work {
            const auto to = std::make_shared<ConvertArguments>();
            add_table(options, to->table);
            add_output(options, to->output);
            return [to](Console& console) { return run(*to, console); };
          }};
}

}  // namespace readiness::cli
