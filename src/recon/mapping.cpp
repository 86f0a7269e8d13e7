// SPDX-License-Identifier: Apache-2.0
#include "recon/mapping.hpp"

namespace readiness::recon {

namespace {
enum : std::size_t { k_source, k_target, k_table, k_rule, k_type, k_tolerance, k_role };
}  // namespace

const Table& mapping_table() {
  static const Table k_mapping{
      .id = "mapping",
      .title = {"数据映射表", "Field mapping"},
      .kind = TableKind::written,
      .columns = {{"source_column", {"源字段", "Source column"}, {"旧字段", "源列", "source"}},
                  {"target_column", {"目标字段", "Target column"}, {"新字段", "目标列", "target"}},
                  {"source_table", {"源表", "Source table"}, {"旧表", "源对象"}},
                  {"rule", {"转换规则", "Rule"}, {"规则"}},
                  {"type", {"类型", "Type"}, {"数据类型", "字段类型"}},
                  {"tolerance", {"容差", "Tolerance"}, {"允许误差", "误差"}},
                  {"role", {"用途", "Role"}, {"角色", "主键", "key"}}}};
  return k_mapping;
}

Result<Mapping> read_mapping(const SmallTable& from) {
  RD_TRY(const std::vector<SmallRow> rows, read_small(from, mapping_table(), k_table));
  Mapping mapping{.file = from.file};
  for (const SmallRow& row : rows)
    mapping.lines.push_back({.row = row.number,
                             .table = row.values[k_table],
                             .source = row.values[k_source],
                             .target = row.values[k_target],
                             .rule = row.values[k_rule],
                             .type = row.values[k_type],
                             .tolerance = row.values[k_tolerance],
                             .role = row.values[k_role]});
  return mapping;
}

}  // namespace readiness::recon
