// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scaffold/needs.hpp"

#include <string>

namespace readiness::scaffold {

// A register to be filled in: a header in two languages (客户名称|name, so that it binds in either), and below it an
// example, marked as such, that audits pass over.
std::string register_csv(const Table& table, const std::map<ColumnName, KnownValues>& known, Language language);

// The same as a workbook, with lists to choose from where items know the values.
Result<std::string> register_xlsx(const Table& table, const std::map<ColumnName, KnownValues>& known,
                                  Language language);

}  // namespace readiness::scaffold
