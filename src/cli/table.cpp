// SPDX-License-Identifier: Apache-2.0
#include "cli/table.hpp"

#include "cli/values.hpp"
#include "data/open.hpp"
#include "text/phrase.hpp"

namespace readiness::cli {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase opt_table_file{"表格：CSV（可用 gzip 压缩）、JSON Lines、XLSX、YAML 或 JSON", "the table: CSV (also packed by gzip), JSON Lines, XLSX, YAML or JSON"};
constexpr text::Phrase opt_sheet{"工作簿中的表（默认第一张可见的）", "sheet of a workbook (default: the first that is not hidden)"};
constexpr text::Phrase opt_encoding{"编码，取代自动识别的结果：UTF-8、GB18030、UTF-16、Big5、Big5-HKSCS、windows-1250、windows-1251、windows-1252、Shift-JIS、EUC-KR", "encoding, instead of what is found: UTF-8, GB18030, UTF-16, Big5, Big5-HKSCS, windows-1250, windows-1251, windows-1252, Shift-JIS, EUC-KR"};
constexpr text::Phrase opt_delimiter{"分隔符，取代自动识别的结果；制表符写作 \\t", "delimiter, instead of what is found; a tab is \\t"};
constexpr text::Phrase opt_quote{"括住值的引号：\"、' 或 none", "the quote around values: \", ' or none"};
constexpr text::Phrase opt_escape{"引号前的转义符：\\ 或 none", "the escape in front of quotes: \\ or none"};
constexpr text::Phrase opt_initial_blanks{"分隔符与引号之间的空格：skip 或 keep", "blanks between a delimiter and a quote: skip or keep"};
constexpr text::Phrase opt_header_row{"表头所在行，从 1 数起；0 为没有表头", "row of the header, from 1; 0: there is none"};
constexpr text::Phrase opt_header_rows{"表头占几行", "how many rows the header has"};
constexpr text::Phrase opt_footer_rows{"末尾有几行不是数据；0 表示全是数据", "how many rows at the end are no data; 0: all are"};
constexpr text::Phrase opt_decimal{"小数点的写法：. 或 ,", "the decimal mark: . or ,"};
constexpr text::Phrase opt_sheets{"工作簿中的表；两表不同时写作 A表=B表", "sheet of a workbook; A=B where they differ"};
// clang-format on
}  // namespace phrases

constexpr unsigned k_last_row = 1'048'576;  // of a sheet

}  // namespace

using text::say;

void add_table(Options& options, TableArguments& to) {
  options.argument("FILE", to.file, say<phrases::opt_table_file>());
  options.text("--sheet", "NAME", to.sheet, say<phrases::opt_sheet>());
  options.text("--encoding", "NAME", to.encoding, say<phrases::opt_encoding>());
  options.text("--delimiter", "CHAR", to.delimiter, say<phrases::opt_delimiter>());
  options.value("--quote", "QUOTE", one_of(to.quote, {"\"", "'", "none"}), say<phrases::opt_quote>());
  options.value("--escape", "ESCAPE", one_of(to.escape, {"\\", "none"}), say<phrases::opt_escape>());
  options.value("--initial-blanks", "WHAT", one_of(to.initial_blanks, {"keep", "skip"}),
                say<phrases::opt_initial_blanks>());
  options.value("--header-row", "N", whole_number(to.header_row, 0, k_last_row), say<phrases::opt_header_row>());
  options.value("--header-rows", "N", whole_number(to.header_rows, 1, k_last_row), say<phrases::opt_header_rows>());
  options.value("--footer-rows", "N", whole_number(to.footer_rows, 0, k_last_row), say<phrases::opt_footer_rows>());
  options.value("--decimal", "MARK", one_of(to.decimal, {",", "."}), say<phrases::opt_decimal>());
}

void add_sheets(Options& options, TableArguments& first, TableArguments& second) {
  const Read read = [&](const std::string& word, const std::string&) -> Result<void> {
    const std::size_t equals = word.find('=');
    first.sheet = word.substr(0, equals);
    second.sheet = equals == std::string::npos ? word : word.substr(equals + 1);
    return {};
  };
  options.value("--sheet", "NAME[=NAME]", read, say<phrases::opt_sheets>());
}

TableFile table_file(const TableArguments& table) {
  return {.file = table.file,
          .sheet = table.sheet,
          .encoding = table.encoding,
          .delimiter = table.delimiter,
          .quote = table.quote,
          .escape = table.escape,
          .initial_blanks = table.initial_blanks,
          .header_row = table.header_row,
          .header_rows = static_cast<int>(table.header_rows),
          .footer_rows = table.footer_rows,
          .decimal = table.decimal};
}

Result<std::unique_ptr<data::Source>> open_table(const TableArguments& table) {
  return data::open({}, table_file(table));
}

}  // namespace readiness::cli
