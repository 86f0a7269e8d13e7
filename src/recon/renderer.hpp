// SPDX-License-Identifier: Apache-2.0
// A format of a reconciliation: a pure function to text. Only cli opens files.
#pragma once

#include "recon/result.hpp"

#include <span>
#include <string>
#include <string_view>

namespace readiness::recon {

struct Renderer {
  std::string_view name;       // as in --format NAME
  std::string_view extension;  // of files that are in it
  std::string (*render)(const Reconciliation& result, Language language);
};

std::span<const Renderer> all_renderers();                      // the first one is the default
const Renderer* find_renderer(std::string_view name);           // null: there is none
const Renderer* renderer_for_file(std::string_view file_name);  // by its extension; null: none

// One function a format, each in the file of its name.
Renderer json();
Renderer markdown();
Renderer text();

}  // namespace readiness::recon
