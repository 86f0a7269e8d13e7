// SPDX-License-Identifier: Apache-2.0
#include "report/renderer.hpp"
namespace readiness::report {
namespace {
std::string render(const Report&, const RenderOptions&) { return {}; }
}  // namespace
Renderer markdown() {
  return {"markdown", "md", {"给决策委员会的文档", "a document for a steering committee"}, render};
}
}  // namespace readiness::report
