// SPDX-License-Identifier: Apache-2.0
#include "probes/data/objects.hpp"

#include "text/migration_phrases.hpp"

namespace readiness::probes::data {

Result<std::vector<Object>> objects_of(const Params& params) {
  std::vector<Object> objects;
  for (const auto& [name, tables] : params.map("objects")) {
    if (tables.size() != 1)
      return Error{text::say<text::phrases::object_needs_one_table>(name), params.place("objects")};
    objects.push_back({Names(name), tables.front()});
  }
  return objects;
}

}  // namespace readiness::probes::data
