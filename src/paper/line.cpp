// SPDX-License-Identifier: Apache-2.0
#include "paper/line.hpp"

#include "util/strings.hpp"
#include "util/utf8.hpp"

#include <algorithm>

namespace readiness::paper {

std::string line_of(std::string_view text) {
  std::string line(util::trim(text));
  std::replace(line.begin(), line.end(), '\n', ' ');
  return util::printable(line);
}

}  // namespace readiness::paper
