// SPDX-License-Identifier: Apache-2.0
// A format of what was found: writes a sheet piece by piece. Only cli opens files.
#pragma once

#include "identity/sheet.hpp"

#include <span>
#include <string>
#include <string_view>

namespace readiness::identity {

// After an error it is not called again.
using TextSink = std::function<Result<void>(std::string_view text)>;

struct Rendering {
  const Found& found;
  const Sheet& sheet;
  Language language = Language::en;
};

struct Renderer {
  std::string_view name;       // as in --format NAME
  std::string_view extension;  // of files that are in it
  Result<void> (*render)(const Rendering& rendering, const TextSink& sink);
};

std::span<const Renderer> all_renderers();
const Renderer* find_renderer(std::string_view name);           // null: there is none
const Renderer* renderer_for_file(std::string_view file_name);  // by its extension; null: none

// One function a format, each in the file of its name.
Renderer csv();
Renderer json();
Renderer markdown();
Renderer xlsx();

}  // namespace readiness::identity
