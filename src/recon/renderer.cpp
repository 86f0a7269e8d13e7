// SPDX-License-Identifier: Apache-2.0
#include "recon/renderer.hpp"

#include "util/strings.hpp"

#include <vector>

namespace readiness::recon {

std::span<const Renderer> all_renderers() {
  static const std::vector<Renderer> k_renderers = {text(), markdown(), json()};
  return k_renderers;
}

const Renderer* find_renderer(std::string_view name) {
  for (const Renderer& renderer : all_renderers())
    if (renderer.name == name) return &renderer;
  return nullptr;
}

const Renderer* renderer_for_file(std::string_view file_name) {
  const std::string lower = util::lower(file_name);
  for (const Renderer& renderer : all_renderers())
    if (lower.ends_with(renderer.extension)) return &renderer;
  return nullptr;
}

}  // namespace readiness::recon
