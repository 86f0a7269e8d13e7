// SPDX-License-Identifier: Apache-2.0
#include "cli/table.hpp"

#include "data/open.hpp"

namespace readiness::cli {

Result<std::unique_ptr<data::Source>> open_table(const TableArguments& table) {
  return data::open({}, {.file = table.file,
                         .sheet = table.sheet,
                         .encoding = table.encoding,
                         .delimiter = table.delimiter,
                         .header_row = table.header_row});
}

}  // namespace readiness::cli
