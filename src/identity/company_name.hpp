// SPDX-License-Identifier: Apache-2.0
// Company names, taken apart: 上海市华鑫盛电子科技（集团）有限公司苏州分公司 is 华鑫盛电子科技, of 上海, a limited
// company and a group, and its branch 苏州.
//
// A Chinese company name is region + name proper (字号) + trade + legal form (企业名称登记管理规定, article 6). In
// other languages the legal form stands at the end as well. Names of people go through unharmed.
#pragma once

#include "identity/legal_forms.hpp"
#include "identity/regions.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace readiness::identity {

struct CompanyName {
  std::u32string core;    // name proper and trade, as letters() gives them; empty for an empty name only
  std::size_t brand = 0;  // characters of core in front of the trade: 3 of 华鑫盛电子科技
  Region region;          // 上海市..., ...（上海）
  LegalForm form = LegalForm::none;
  bool group = false;
  std::u32string branch;  // 苏州分公司; a branch is not the company that it belongs to
};

// Names are read to this length, in characters; longer ones are equal only when every byte behind it is.
inline constexpr std::size_t k_longest_name = 200;

CompanyName parse_company(std::string_view name);

}  // namespace readiness::identity
