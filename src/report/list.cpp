// SPDX-License-Identifier: Apache-2.0
// Every report format: one file and one row each.
#include "report/renderer.hpp"

#include <algorithm>

namespace readiness::report {

Renderer json();
Renderer markdown();
Renderer terminal();

const std::vector<Renderer>& all() {
  static const std::vector<Renderer> renderers = {terminal(), markdown(), json()};
  return renderers;
}

const Renderer* find(const std::string& name) {
  const auto found = std::find_if(all().begin(), all().end(), [&](const Renderer& renderer) {
    return renderer.name == name || (!renderer.alias.empty() && renderer.alias == name);
  });
  return found == all().end() ? nullptr : &*found;
}

}  // namespace readiness::report
