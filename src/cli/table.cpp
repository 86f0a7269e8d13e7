// SPDX-License-Identifier: Apache-2.0
#include "cli/table.hpp"

#include "data/open.hpp"

namespace readiness::cli {

TableFile table_file(const TableArguments& table) {
  return {.file = table.file,
          .sheet = table.sheet,
          .encoding = table.encoding,
          .delimiter = table.delimiter,
          .quote = table.quote,
          .escape = table.escape,
          .initial_blanks = table.initial_blanks,
          .header_row = table.header_row,
          .header_rows = table.header_rows,
          .footer_rows = table.footer_rows,
          .decimal = table.decimal};
}

Result<std::unique_ptr<data::Source>> open_table(const TableArguments& table) {
  return data::open({}, table_file(table));
}

}  // namespace readiness::cli
