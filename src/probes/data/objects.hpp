// SPDX-License-Identifier: Apache-2.0
// Business objects as registers name them, and the tables that they lie in.
#pragma once

#include "readiness/params.hpp"

#include <string>
#include <vector>

namespace readiness::probes::data {

struct Object {
  std::string name;   // 客户
  std::string table;  // customers
};

inline ParamSpec objects_spec() {
  return {.name = "objects",
          .type = ParamType::map,
          .required = true,
          .meaning = {"登记表中的对象名称与对应的表：{客户: customers}",
                      "the objects as the register calls them, and their tables: {客户: customers}"}};
}

// By name. Needs the parameter `objects`.
Result<std::vector<Object>> objects_of(const Params& params);

}  // namespace readiness::probes::data
