// SPDX-License-Identifier: Apache-2.0
// Files inside the program, which embed.cmake has put there.
#pragma once

#include <span>
#include <string_view>

namespace readiness::util {

struct EmbeddedFile {
  std::string_view path;  // below the folder that was embedded
  std::string_view text;
};

using EmbeddedFiles = std::span<const EmbeddedFile>;  // by path

}  // namespace readiness::util
