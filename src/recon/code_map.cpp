// SPDX-License-Identifier: Apache-2.0
#include "recon/code_map.hpp"

#include "text/phrase.hpp"

#include <algorithm>

namespace readiness::recon {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase recon_code_twice{"{0} 第 {1} 行：旧值“{2}”已对应“{3}”，又对应“{4}”", "{0}, row {1}: the old value '{2}' is '{3}' already, and now '{4}'"};
constexpr text::Phrase recon_no_codes{"{0} 中没有字段“{1}”的代码", "{0} has no codes for the column '{1}'"};
// clang-format on
}  // namespace phrases

using text::say;

enum : std::size_t { k_old, k_new, k_field };

const Table& code_table() {
  static const Table k_table{
      .id = "codes",
      .title = {"代码对照表", "Code table"},
      .columns = {{"old", {"旧值", "Old value"}, {"源值", "旧代码", "源代码", "old_code", "source_value", "from"}},
                  {"new", {"新值", "New value"}, {"目标值", "新代码", "目标代码", "new_code", "target_value", "to"}},
                  {"field", {"字段", "Field"}, {"源字段", "列", "column", "source_column"}}}};
  return k_table;
}

}  // namespace

const std::string* CodeMap::find(std::string_view from) const {
  const auto found = values_.find(from);
  return found == values_.end() ? nullptr : &found->second;
}

std::vector<std::string> CodeMap::known() const {
  std::vector<std::string> all;
  for (const auto& [from, to] : values_) all.push_back(from);
  std::sort(all.begin(), all.end());
  return all;
}

Result<SharedMap> read_codes(const SmallTable& table, const std::string& column) {
  const std::string& file = table.file;
  RD_TRY(const std::vector<SmallRow> rows, read_small(table, code_table(), k_field));
  auto map = std::make_shared<CodeMap>();
  for (const SmallRow& row : rows) {
    const std::string &from = row.values[k_old], &to = row.values[k_new], &field = row.values[k_field];
    if (!field.empty() && field != column) continue;
    const std::string* known = map->find(from);
    if (known && *known != to) return Error{say<phrases::recon_code_twice>(file, row.number, from, *known, to)};
    map->add(from, to);
  }
  if (map->empty()) return Error{say<phrases::recon_no_codes>(file, column)};
  return SharedMap(std::move(map));
}

}  // namespace readiness::recon
