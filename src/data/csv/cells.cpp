// SPDX-License-Identifier: Apache-2.0
#include "data/csv/cells.hpp"

#include "data/csv/quotes.hpp"
#include "data/encoding/gb18030.hpp"
#include "util/strings.hpp"

namespace readiness::data::csv {

layout::Cells cells_of(const std::vector<std::string_view>& fields, Encoding encoding) {
  Arena arena;
  layout::Cells cells;
  for (const std::string_view field : fields) {
    const std::string_view value = field.starts_with('"') ? unquoted(field, arena) : field;
    cells.emplace_back(util::trim(encoding == Encoding::gb18030 ? gb18030_to_utf8(value, arena) : value));
  }
  return cells;
}

}  // namespace readiness::data::csv
