// SPDX-License-Identifier: Apache-2.0
// Orders before and after a migration, and the mapping between them.
#pragma once

#include "support/table_probe.hpp"

namespace readiness::support {

using Rows = std::vector<std::vector<std::string>>;

inline test::Tables migration(Rows before, Rows after,
                              Rows mapping_rows = {{"单号", "code", "", "", "主键"},
                                                   {"金额", "amount", "万元换算为元", "金额", ""},
                                                   {"状态", "status", "", "", ""}}) {
  return {{"old", {.header = {"单号", "金额", "状态"}, .rows = std::move(before)}},
          {"new", {.header = {"code", "amount", "status"}, .rows = std::move(after)}},
          {"mapping", {.header = {"源字段", "目标字段", "转换规则", "类型", "用途"}, .rows = std::move(mapping_rows)}}};
}

inline Params migration_params(std::vector<std::pair<std::string, std::string>> more = {}) {
  Params with = params({{"old_table", "old"}, {"new_table", "new"}, {"mapping", "mapping"}});
  for (auto& [name, value] : more) with.set(name, {std::move(value), {}});
  return with;
}

}  // namespace readiness::support
