// SPDX-License-Identifier: Apache-2.0
#include "util/inside.hpp"

#include <algorithm>

namespace readiness::util {

namespace fs = std::filesystem;

namespace {

fs::path resolved(const fs::path& path) {
  std::error_code fault;
  fs::path whole = fs::weakly_canonical(fs::absolute(path.empty() ? "." : path, fault), fault);
  return fault ? path.lexically_normal() : whole;
}

}  // namespace

bool stays_inside(const fs::path& path) {
  const fs::path normal = path.lexically_normal();
  return normal.is_relative() && !normal.empty() && *normal.begin() != "..";
}

bool is_below(const fs::path& path, const fs::path& folder) {
  const fs::path inner = resolved(path), outer = resolved(folder);
  return std::mismatch(outer.begin(), outer.end(), inner.begin(), inner.end()).first == outer.end();
}

}  // namespace readiness::util
