// SPDX-License-Identifier: Apache-2.0
#include "identity/renderer.hpp"

#include "util/strings.hpp"

#include <algorithm>
#include <vector>

namespace readiness::identity {
namespace {

template <class Wanted>
const Renderer* find_if(Wanted wanted) {
  const auto all = all_renderers();
  const auto found = std::find_if(all.begin(), all.end(), wanted);
  return found == all.end() ? nullptr : &*found;
}

}  // namespace

std::span<const Renderer> all_renderers() {
  static const std::vector<Renderer> k_renderers = {csv(), json(), markdown(), xlsx()};
  return k_renderers;
}

const Renderer* find_renderer(std::string_view name) {
  return find_if([=](const Renderer& renderer) { return renderer.name == name; });
}

const Renderer* renderer_for_file(std::string_view file_name) {
  const std::string lower = util::lower(file_name);
  return find_if([&](const Renderer& renderer) { return lower.ends_with(renderer.extension); });
}

}  // namespace readiness::identity
