// SPDX-License-Identifier: Apache-2.0
// Every format of a profile: one file and one row each.
#include "profile/renderer.hpp"

#include <algorithm>

namespace readiness::profile {

Renderer json();
Renderer markdown();
Renderer text();

const std::vector<Renderer>& all_renderers() {
  static const std::vector<Renderer> all = {text(), markdown(), json()};
  return all;
}

const Renderer* find_renderer(const std::string& name) {
  const auto found = std::find_if(all_renderers().begin(), all_renderers().end(),
                                  [&](const Renderer& renderer) { return renderer.name == name; });
  return found == all_renderers().end() ? nullptr : &*found;
}

}  // namespace readiness::profile
