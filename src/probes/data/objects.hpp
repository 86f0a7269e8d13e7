// SPDX-License-Identifier: Apache-2.0
// Business objects as registers name them, and the tables that they lie in.
#pragma once

#include "probes/data/names.hpp"
#include "readiness/params.hpp"

#include <string>
#include <vector>

namespace readiness::probes::data {

struct Object {
  Names names;        // 客户|Customer
  std::string table;  // customers
};

inline ParamSpec objects_spec() {
  return {.name = "objects",
          .type = ParamType::map,
          .required = true,
          .meaning = {"登记表中的对象名称与对应的表：{客户|Customer: customers}，几个名称用 | 隔开",
                      "the objects as the register calls them, and their tables: {客户|Customer: customers}"}};
}

// By name. Needs the parameter `objects`.
Result<std::vector<Object>> objects_of(const Params& params);

}  // namespace readiness::probes::data
