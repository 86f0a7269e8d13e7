// SPDX-License-Identifier: Apache-2.0
#include "probes/data/objects.hpp"

#include "text/phrase.hpp"

namespace readiness::probes::data {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase object_needs_one_table{"“{0}”应写成一张表的名称", "'{0}' must name one table"};
// clang-format on
}  // namespace phrases

}  // namespace

Result<std::vector<Object>> objects_of(const Params& params) {
  std::vector<Object> objects;
  for (const auto& [name, tables] : params.map("objects")) {
    if (tables.size() != 1) return Error{text::say<phrases::object_needs_one_table>(name), params.place("objects")};
    objects.push_back({Names(name), tables.front()});
  }
  return objects;
}

}  // namespace readiness::probes::data
